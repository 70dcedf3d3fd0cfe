export { renderCodes } from './render-codes.js';
export { renderPage } from './render-page.js';
