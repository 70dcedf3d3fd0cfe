import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../pipeline/pipeline.js';
import { corpus, itWith } from '../only-where.js';
import { removeConfigs, writeConfig } from './write-config.js';

afterAll(removeConfigs);

/** What the examples leave to be filled in. */
const replacements = {
  'config/replacements-config.yaml': ['Account', 'Region']
    .map((key) => `  - key: ${key}\n    type: String\n    value: x\n`)
    .reduce((text, entry) => text + entry, 'globalReplacements:\n'),
};

itWith('the corpus')("the Landing Zone Accelerator's own example has no errors", () => {
  const { diagnostics, config } = check(corpus.accelerator);
  // AWS stores the plan, and AWS Backup refuses it: the yearly rule deletes what it has not yet moved to cold storage.
  const serious = diagnostics.filter(({ severity }) => severity !== 'info');
  expect(serious.map(({ severity, code, file, line }) => `${severity} ${code} ${file}:${line}`)).toEqual([
    'warning management-policy-values backup-policies/org-backup-policies.json:176',
  ]);
  const informing = diagnostics.filter((one) => !serious.includes(one));
  expect(informing.map(({ code, file }) => `${code} ${file}`)).toEqual([
    'key-not-governed accounts-config.yaml',
    'key-not-governed organization-config.yaml',
    'key-not-governed global-config.yaml',
    'key-not-governed security-config.yaml',
  ]);
  expect(config?.accounts).toHaveLength(6);
  expect(config?.accounts.find(({ govCloud }) => govCloud)?.name).toBe('GovCloudWorkloadAccount01');
  expect(config?.policies).toHaveLength(11);
  expect(config?.organizationalUnits.filter(({ implied }) => implied)).toEqual([]);
});

itWith('the corpus')("AWS's example SCPs have no errors once their placeholders are declared", () => {
  const examples = corpus.scpExamples;
  const documents = readdirSync(examples, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.json'),
  );
  expect(documents.length).toBeGreaterThan(20);
  const faults = documents.flatMap((path) => {
    const files = { ...replacements, 'policies/guardrail.json': readFileSync(join(examples, path), 'utf8') };
    const { diagnostics } = check(writeConfig(files));
    return diagnostics.map(({ severity, code, message }) => `${path}: ${severity} ${code} ${message}`);
  });
  // One of them holds comments, which neither JSON nor AWS accepts.
  const commented = 'Service-specific-controls/AWS-IAM/deny-service-specific-credential-by-type.json';
  // Another says where a name is to be filled in.
  const models = 'Service-specific-controls/Amazon-Bedrock/Deny-Bedrock-model-invocation-except-approved-models.json';
  expect(faults).toEqual([
    `${commented}: error json-syntax Not valid JSON: comments are not part of it.`,
    `${models}: warning policy-placeholders The placeholder <unique-identifier> has not been filled in.`,
    `${models}: warning policy-placeholders The placeholder <model-identifier> has not been filled in.`,
  ]);
});
