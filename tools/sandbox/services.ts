import { cloudformation } from './cloudformation/index.js';
import { cloudwatch } from './cloudwatch/index.js';
import { organizations } from './organizations/index.js';
import { s3 } from './s3/index.js';
import type { Service } from './service.js';
import { sts } from './sts/index.js';

/** Every service of the sandbox. Anything else answers "not supported by the sandbox". */
export const services: readonly Service[] = [organizations, sts, cloudformation, cloudwatch, s3];
