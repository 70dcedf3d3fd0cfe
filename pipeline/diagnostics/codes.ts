/**
 * Codes of what load finds, each with what it means in one sentence. A rule of validate carries its own code and summary;
 * `allCodes` of validate joins them. Every code has a page in docs/rules.
 */
export const loadCodes = {
  'config-file-missing': 'A required config file is not there.',
  'file-unreadable': 'A file cannot be read as text.',
  'file-empty': 'A config file says nothing.',
  'path-refused': 'A path leaves the folders that config may name.',
  'document-kinds': 'A document is named as what it is not elsewhere.',
  'yaml-syntax': 'A config file is not valid YAML.',
  'yaml-key': 'A key is not plain text.',
  'yaml-tag': 'A YAML tag that config does not use.',
  'yaml-documents': 'A config file holds more than one YAML document.',
  'alias-expansion': 'YAML aliases that repeat too much, or themselves.',
  'json-syntax': 'A document is not valid JSON.',
  'duplicate-key': 'A key stands twice in one mapping.',
  'reserved-key': 'A key that could reach into programs that read it.',
  'lone-surrogate': 'A text holds half of a character.',
  'too-deep': 'A file nests deeper than any config needs.',
  'replacement-syntax': 'A {{ … }} that does not end, or that Charter does not carry out.',
  'replacement-undeclared': 'Nothing gives a {{ NAME }} a value.',
  'replacement-unknown': 'A {{ NAME }} whose value only the live organization knows.',
  include: 'A file that !include names cannot be brought in.',
  'too-many-faults': 'A file has more faults than are shown.',
} as const;

export type LoadCode = keyof typeof loadCodes;

/** Codes of what the JSON Schemas of config files find (config/schema). */
export const schemaCodes = {
  'unknown-key': 'A key that its file does not have.',
  'missing-key': 'A key that is required is not there.',
  'wrong-type': 'A value is of another type than its key takes.',
  'wrong-value': 'A value is of the right type, and none that its key takes.',
  'key-not-governed': 'A key that Charter knows from the Landing Zone Accelerator and does not act on.',
} as const;

export type SchemaCode = keyof typeof schemaCodes;

/** Codes of what is wrong with `validation` in global-config.yaml itself: no level and no exception reaches them. */
export const levelCodes = {
  'validation-levels': 'A level names a code once, and lowers none that later stages rely on.',
  'validation-exceptions': 'An exception names a code and a place, takes back something, and ends within a year.',
} as const;

export type LevelCode = keyof typeof levelCodes;
