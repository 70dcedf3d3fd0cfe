export { type CodeSummary, type Findings, pageOf } from './findings.js';
export { renderGithub } from './github.js';
export { renderJson } from './json.js';
export { renderJunit } from './junit.js';
export { type PrettyOptions, renderPretty } from './pretty.js';
export { renderSarif } from './sarif/index.js';
