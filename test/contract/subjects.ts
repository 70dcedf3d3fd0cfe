import { startSandbox } from '../../tools/sandbox/start.js';
import { startMoto } from '../aws/moto-server.js';
import type { Need } from '../only-where.js';

/** One suite of what AWS Organizations does, over the wire, against whoever claims to do it. */
export interface Subject {
  name: string;
  start(): Promise<{ endpoint: string; close(): Promise<void> }>;
  /** Case → what this subject is known to do instead of AWS. */
  differs: Readonly<Record<string, string>>;
  needs?: Need;
}

const sandbox: Subject = {
  name: 'the sandbox',
  start: () => startSandbox({ settings: { quotas: { accounts: 100 } } }),
  differs: {},
};

/** moto 5.2.1, as measured. */
const moto: Subject = {
  name: 'moto',
  start: startMoto,
  needs: 'moto_server',
  differs: {
    'SCPs are enabled on the root of a new organization': 'moto enables no policy type',
    'an e-mail that is taken fails the creation later': 'moto creates a second account',
    'two OUs of one parent cannot have one name': 'moto allows it',
    'OUs nest five levels': 'moto has no limit',
    'an OU that is not empty cannot be deleted': 'moto deletes it',
    'a policy document is JSON': 'moto takes any text',
    'an SCP has at most 10,240 characters': 'moto has no limit',
    'an account moves only from where it is': 'moto does not look at the source',
    'an account does not move to where it is': 'moto allows it',
    'a target takes ten SCPs': 'moto has no limit',
    'the last SCP stays': 'moto detaches it',
    'what is not attached is not detached': 'moto does not look',
    'a policy is attached once': 'moto attaches it again without a word',
    'a delegated administrator needs trusted access first': 'moto does not look',
    'accounts have State': 'moto has the retired Status',
    'MaxResults is at most 20': 'moto takes any number',
    'OUs and accounts say their path': 'moto has no paths',
  },
};

export const subjects: readonly Subject[] = [sandbox, moto];
