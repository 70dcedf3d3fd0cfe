import type { Aws } from './aws/index.js';
import type { DeploymentResult, ProgressEvent } from './deploy/index.js';
import { type Diagnostic, Failure, type Suppressed } from './diagnostics/index.js';
import { load } from './load/index.js';
import {
  type Approval,
  type Config,
  fingerprint,
  type Plan,
  type Snapshot,
  type Sources,
  version,
} from './model/index.js';
import type { RecoverChoices, Recovery } from './recover/index.js';
import { allCodes, validate } from './validate/index.js';

// The flow, on one screen: check → synth → observe → plan → (approve) → deploy. Each stage takes plain data and gives plain
// data. Stages that are slow to load are loaded when they are needed, so that `validate` pays for none of them.

/**
 * A config directory after load and validate. `config` and `inputs` are null if and only if a diagnostic is an error, or
 * `unknown` names replacements without whose values, which only the live organization knows, there is no config.
 */
export type Checked = { diagnostics: Diagnostic[]; unknown: string[]; suppressed: Suppressed[]; sources: Sources } & (
  | { config: Config; inputs: () => Inputs }
  | { config: null; inputs: null }
);

/** SHA-256 (hex) of what a plan is made of. */
export interface Inputs {
  /** The config without the content of its documents. */
  config: string;
  /** The documents, by the path that the config uses. */
  policies: string;
}

/**
 * load → validate. Reads files below the directory, and nothing else: no credentials, no network.
 *
 * @param now exceptions of the config end
 * @throws Failure where the directory cannot be read
 */
export function check(directory: string, { now = new Date() }: { now?: Date } = {}): Checked {
  const loaded = load(directory);
  const { config, diagnostics, unknown, suppressed } = validate(loaded, now);
  const common = { diagnostics, unknown, suppressed, sources: loaded.sources };
  if (!config) return { ...common, config: null, inputs: null };
  // `validate` never asks for the inputs, and at 5,000 accounts they are a tenth of its time.
  return { ...common, config, inputs: () => inputsOf(config) };
}

/** Every code that a check can answer, in the order in which a config is judged. */
export { allCodes };

/** A config without errors. @throws Failure (exit 3) that says how many errors there are and how to see them */
export function checkedConfig(directory: string): Plannable & { warnings: number } {
  const checked = check(directory);
  const warnings = checked.diagnostics.filter(({ severity }) => severity === 'warning').length;
  if (checked.config) return { config: checked.config, inputs: checked.inputs(), warnings };
  const errors = checked.diagnostics.filter(({ severity }) => severity === 'error').length;
  if (errors === 0) throw valuesUnknown(directory, checked);
  throw new Failure(`The config in ${directory} has ${errors === 1 ? 'an error' : `${errors} errors`}.`, {
    exitCode: 3,
    diagnostics: checked.diagnostics,
    help: [`See ${errors === 1 ? 'it' : 'them'} with: charter validate --config ${directory}`],
  });
}

/** A config without errors that cannot be acted on: what it leaves to SSM parameters or live accounts is not known here. */
function valuesUnknown(directory: string, { unknown, diagnostics }: Checked): Failure {
  const names = unknown.map((name) => `{{ ${name} }}`).join(', ');
  const parameters = unknown.filter((name) => !name.startsWith('account '));
  const accounts = unknown.filter((name) => name.startsWith('account ')).map((name) => name.slice('account '.length));
  return new Failure(`The config in ${directory} depends on values that only the live organization knows: ${names}.`, {
    exitCode: 3,
    diagnostics,
    help: [
      ...parameters.map((name) => `Write type: String and value: for ${name} in replacements-config.yaml.`),
      ...accounts.map(
        (name) => `Write the e-mail and id of the account ${name} under accountIds in accounts-config.yaml.`,
      ),
      `See where they stand with: charter validate --config ${directory}`,
    ],
  });
}

/** synth → plan, against a snapshot. Pure: no credentials, no network. */
export async function planAgainst({ config, inputs }: Plannable, snapshot: Snapshot): Promise<Plan> {
  const [{ synth }, { plan }] = await Promise.all([import('./synth/index.js'), import('./plan/index.js')]);
  return plan({ config, assembly: synth(config), snapshot, inputs, version });
}

/** observe → synth → plan, against the live organization. */
export async function planLive(checked: Plannable, aws: Aws): Promise<Plan> {
  return planAgainst(checked, await observeFor(checked.config, aws));
}

/** (approved plan) → deploy: checks that the plan is what was approved and still what would be planned, and carries it out. */
export async function deployPlan(options: DeployOptions): Promise<DeploymentResult> {
  const { checked, plan, approval, aws, recordDirectory, onProgress, go, now = () => new Date() } = options;
  const { deploy, holdLock, openRecord } = await import('./deploy/index.js');
  const release = await holdLock(recordDirectory, now());
  try {
    const record = await openRecord(recordDirectory, plan.digest, now);
    const replan = () => (checked ? planLive(checked, aws) : recoverAgain(plan, aws));
    const symbols = async () => (checked ? liveSymbols(checked.config, aws) : {});
    const stopped = checked?.config.rollout.stopped?.reason ?? null;
    const how = { onProgress, now, stopped, ...(go ? { go } : {}) };
    const deployment = deploy({ plan, approval, record, replan, symbols, aws, ...how });
    return await deployment.finally(record.close);
  } finally {
    await release();
  }
}

/** What a deployment needs; the record's directory keeps the evidence, and is what a resumed deployment finds. */
export interface DeployOptions {
  /** Null for a plan that frees stacks: it is made again from the stacks alone, and the config has no part in it. */
  checked: Plannable | null;
  plan: Plan;
  approval: Approval;
  aws: Aws;
  recordDirectory: string;
  onProgress: (event: ProgressEvent) => void;
  /** Names of the gates at which a person has said go. */
  go?: readonly string[];
  now?: () => Date;
}

/**
 * The stacks and stack sets that are stuck, and the plan that frees them.
 *
 * @param regions where to look, beside the Region of the organization's own stacks
 */
export async function recoverLive(
  aws: Aws,
  choices: RecoverChoices,
  regions: readonly string[] = [],
): Promise<Recovery> {
  const { recover } = await import('./recover/index.js');
  return recover({ aws, regions, version, choices });
}

/** The same plan from the stacks as they are now, with the choices that it was made with. */
async function recoverAgain(plan: Plan, aws: Aws): Promise<Plan> {
  const { choicesOf, regionsOf } = await import('./recover/index.js');
  return (await recoverLive(aws, choicesOf(plan), regionsOf(plan))).plan;
}

/** Symbol → live id of everything that the config names and that exists now. */
export async function liveSymbols(config: Config, aws: Aws): Promise<Record<string, string>> {
  const { symbolsOf } = await import('./plan/index.js');
  // Ids come from the organization; reading thousands of stack instances for them would take minutes.
  return symbolsOf(config, await observeFor(config, aws, { organizationOnly: true }));
}

/** The live state, as far as a plan for this config needs it. */
export async function observeFor(
  config: Config,
  aws: Aws,
  { organizationOnly = false }: { organizationOnly?: boolean } = {},
): Promise<Snapshot> {
  const { observe } = await import('./observe/index.js');
  const tagged = new Set(
    config.accounts.filter(({ tags }) => tags).flatMap(({ email, accountId }) => [email.toLowerCase(), accountId]),
  );
  const tagsOf = ({ id, email }: { id: string; email: string }) => tagged.has(id) || tagged.has(email.toLowerCase());
  const { homeRegion, enabledRegions } = config;
  const regions = [homeRegion, ...enabledRegions];
  return observe(aws, { tagsOf, defaultPolicyTargets: false, homeRegion, regions, organizationOnly });
}

/** What a plan is made from, beside the live state. */
export interface Plannable {
  config: Config;
  inputs: Inputs;
}

/**
 * That deployments are stopped, or may reach further for a while, is no part of what a plan is made from: it voids no
 * approval, also when it ends. A plan says itself which exception it needs.
 */
function inputsOf({ rollout, ...config }: Config): Inputs {
  const { policies, resourcePolicy, ...others } = config;
  const { stopped: _stopped, reachExceptions: _exceptions, ...lasting } = rollout;
  const rest = { ...others, rollout: lasting };
  const documents = new Map(policies.map(({ path, document }) => [path, document]));
  if (resourcePolicy) documents.set(resourcePolicy.path, resourcePolicy.document);
  const named = policies.map(({ document: _document, ...policy }) => policy);
  return {
    config: fingerprint({ ...rest, policies: named, resourcePolicy: resourcePolicy?.path ?? null }),
    policies: fingerprint([...documents]),
  };
}
