import { didYouMean, locate, type Position } from '../diagnostics/index.js';
import type {
  AccountsConfig,
  GlobalConfig,
  MandatoryAccount,
  OrganizationalUnit,
  OrganizationConfig,
  StrategyPolicy,
  WorkloadAccount,
} from '../model/config-files.generated.js';
import {
  type ConfigFileName,
  defaultQuotas,
  type PolicyKind,
  type PolicyType,
  policyKinds,
  policyQuota,
  type Sources,
} from '../model/index.js';
import type { TokenValues } from '../policy/index.js';
import { type CheckedDocument, checkDocuments } from './documents/documents.js';
import { type CheckedTemplate, checkTemplates } from './documents/templates.js';
import { tokenValues } from './documents/token-values.js';
import type { DeclaredNames } from './names/declared-names.js';
import {
  declaredAccountNames,
  declaredServiceControlPolicies,
  declaredTokens,
  declaredUnitPaths,
} from './names/referred-names.js';
import { partitionOf } from './names/regions.js';
import type { CheckedFiles } from './schema/checked-files.js';
import type { DeepPartial } from './schema/deep-partial.js';

/** An item of a config file and the JSON pointer that leads to it. */
export interface Declared<T> {
  value: DeepPartial<T>;
  pointer: string;
}

export interface DeclaredAccount extends Declared<MandatoryAccount & WorkloadAccount> {
  mandatory: boolean;
}

export interface DeclaredPolicy extends Declared<StrategyPolicy> {
  kind: PolicyKind;
  /** The policy's document, where it was read. */
  document: CheckedDocument | null;
}

/** What every rule sees. */
export interface RuleContext {
  files: CheckedFiles;
  accounts: readonly DeclaredAccount[];
  organizationalUnits: readonly Declared<OrganizationalUnit>[];
  policies: readonly DeclaredPolicy[];
  /** Documents of policies. */
  documents: Readonly<Record<string, CheckedDocument>>;
  /** Templates and documents of Systems Manager; a place of the config reaches its own by the path that it names. */
  templates: Readonly<Record<string, CheckedTemplate>>;
  sources: Sources;
  /** Paths of the declared OUs and of the parents that they imply; without `Root`. */
  organizationalUnitPaths: ReadonlySet<string>;
  /** What the config speaks of by name, and whether it is declared. Paths of OUs have `Root` among them. */
  names: Readonly<Record<'accounts' | 'organizationalUnits' | 'serviceControlPolicies' | 'tokens', DeclaredNames>>;
  tokens: TokenValues;
  /** Of the home Region; null where the config names none. */
  partition: string | null;
  /** The position of the value, or its key, that a pointer leads to in a file. */
  at(file: ConfigFileName, pointer: string, what?: 'key' | 'value'): Position;
  quota(type: PolicyType, what: 'characters' | 'attached'): number;
  organizationalUnitDepth: number;
  organizationalUnitCount: number;
  resourcePolicyCharacters: number;
  /** What the config accepts for a time ends. */
  now: Date;
  /** "Did you mean …?", or nothing. Silent after many questions: thousands of typos would cost minutes. */
  didYouMean(wanted: string, names: Iterable<string>): string;
}

/** Collects what the rules ask for, once. */
export function createContext(files: CheckedFiles, sources: Sources, now: Date): RuleContext {
  const organization = files['organization-config'];
  const quotas = quotaOverrides(files['global-config']);
  const tokens = tokenValues(files, partitionOf(files['global-config']?.homeRegion ?? ''));
  const organizationalUnits = declared<OrganizationalUnit>(organization?.organizationalUnits, '/organizationalUnits');
  const accounts = declaredAccounts(files['accounts-config']);
  const documents = checkDocuments(sources.documents, tokens);
  const policies = policyKinds.flatMap((kind) => declaredPolicies(organization, kind, documents));
  const organizationalUnitPaths = withParents(organizationalUnits.map(({ value }) => value.name));
  const named = (name: string) => quotas[name] ?? defaultQuotas[name] ?? Number.POSITIVE_INFINITY;
  let questions = 0;
  const at: RuleContext['at'] = (name, pointer, what) => {
    const file = sources.files[name];
    return file ? locate(file, pointer, what) : { file: `${name}.yaml`, line: 1, column: 1 };
  };
  return {
    files,
    accounts,
    organizationalUnits,
    policies,
    documents,
    templates: checkTemplates(sources.documents, ({ file, pointer }) => at(file, pointer)),
    sources,
    organizationalUnitPaths,
    names: {
      accounts: declaredAccountNames(files, sources, policies),
      organizationalUnits: declaredUnitPaths(files, sources, policies, organizationalUnitPaths),
      serviceControlPolicies: declaredServiceControlPolicies(files, sources),
      tokens: declaredTokens(files, sources, documents, tokens),
    },
    tokens,
    partition: files['global-config']?.homeRegion === undefined ? null : partitionOf(files['global-config'].homeRegion),
    at,
    quota: (type, what) => policyQuota(quotas, type, what),
    organizationalUnitDepth: named('ou.depth'),
    organizationalUnitCount: named('ou.count'),
    resourcePolicyCharacters: named('resourcePolicy.characters'),
    now,
    didYouMean: (wanted, names) => (questions++ < 200 ? didYouMean(wanted, names) : ''),
  };
}

function quotaOverrides(global: DeepPartial<GlobalConfig> | null): Record<string, number> {
  const entries = Object.entries(global?.quotas ?? {});
  return Object.fromEntries(entries.filter((entry): entry is [string, number] => entry[1] !== undefined));
}

/** The items of a list with their pointers; malformed ones are passed over. */
export function declared<T>(list: (DeepPartial<T> | undefined)[] | undefined, pointer: string): Declared<T>[] {
  const found: Declared<T>[] = [];
  (list ?? []).forEach((value, index) => {
    if (value !== undefined) found.push({ value, pointer: `${pointer}/${index}` });
  });
  return found;
}

function declaredAccounts(file: DeepPartial<AccountsConfig> | null): DeclaredAccount[] {
  type Account = MandatoryAccount & WorkloadAccount;
  const mandatory = declared<Account>(file?.mandatoryAccounts, '/mandatoryAccounts');
  const workload = declared<Account>(file?.workloadAccounts, '/workloadAccounts');
  return [
    ...mandatory.map(({ value, pointer }) => ({ value, pointer, mandatory: true })),
    ...workload.map(({ value, pointer }) => ({ value, pointer, mandatory: false })),
  ];
}

function declaredPolicies(
  organization: DeepPartial<OrganizationConfig> | null,
  kind: PolicyKind,
  documents: Readonly<Record<string, CheckedDocument>>,
): DeclaredPolicy[] {
  const list = (organization as Record<string, DeepPartial<StrategyPolicy[]> | undefined> | null)?.[kind.configKey];
  return declared<StrategyPolicy>(list, `/${kind.configKey}`).map((policy) => {
    const path = policy.value.type === 'awsManaged' ? undefined : policy.value.policy;
    return { ...policy, kind, document: path === undefined ? null : (documents[path] ?? null) };
  });
}

/** Far beyond what AWS allows: a path of thousands of parts has no parents that anybody means. */
const maximumParts = 100;

function withParents(names: readonly (string | undefined)[]): Set<string> {
  const paths = new Set<string>();
  for (const name of names) {
    const parts = name === undefined ? [] : name.split('/');
    const implied = Math.min(parts.length, maximumParts);
    for (let length = 1; length < implied; length++) paths.add(parts.slice(0, length).join('/'));
    if (name !== undefined) paths.add(name);
  }
  paths.delete('Root');
  return paths;
}
