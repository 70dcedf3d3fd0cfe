export { putTemplate, type StoredTemplate } from './put-template.js';
export { ensureTemplateBucket, templateBucketExists } from './template-bucket.js';
