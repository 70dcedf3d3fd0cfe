import type { PlanView } from '../changes/view.js';
import type { Page } from '../page/page.js';

/** One part of the page: its lines, or none where it has nothing to say. */
export type Section = (view: PlanView, page: Page) => string[];

/** How many entries of what comes or stays are shown before the rest is counted. What goes is always shown whole. */
export const manyEntries = 20;
