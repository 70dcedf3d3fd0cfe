export { renderJson } from './json.js';
export { type PrettyOptions, renderPretty } from './pretty.js';
export { textsOf } from './texts.js';
