export { putTemplate, type StoredTemplate } from './put-template.js';
export { ensureTemplateBucket, templateBucketExists, templateBucketReady } from './template-bucket.js';
