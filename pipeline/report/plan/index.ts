export { type RenderPlanOptions, renderPlan } from './render-plan.js';
