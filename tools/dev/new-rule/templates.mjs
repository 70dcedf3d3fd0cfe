/** The name of a rule in code: `account-emails` → `accountEmails`. */
export function nameOf(code) {
  return code.replace(/-(\w)/g, (_match, letter) => letter.toUpperCase());
}

/**
 * The files that a rule has to itself. They pass types and lint; what they lack makes their tests fail.
 *
 * @returns {Record<string, string>} path below the repository → content
 */
export function newRule(code, summary) {
  return {
    [`pipeline/validate/rules/${code}.ts`]: ruleFile(code, summary),
    [`test/validate/rules/${code}.test.ts`]: testFile(code),
    [`docs/rules/${code}.md`]: pageFile(code, summary),
  };
}

function ruleFile(code, summary) {
  const text = summary.includes("'") ? JSON.stringify(summary) : `'${summary}'`;
  const line = `  summary: ${text},`;
  return `import type { Rule } from '../rule.js';

export const ${nameOf(code)}: Rule = {
  code: '${code}',
${line.length <= 120 ? line : `  summary:\n    ${text},`}
  check(context, report) {
    for (const { value, pointer } of context.accounts) {
      // What is wrong, one sentence with the names in it; what to write instead; the place of the value itself.
      if (value.name !== 'WRONG') continue;
      report({ at: context.at('accounts-config', pointer), message: 'MESSAGE', help: 'HELP' });
    }
  },
};
`;
}

function testFile(code) {
  return `import { check } from '../../../pipeline/pipeline.js';
import { removeConfigs, writeConfig } from '../write-config.js';

afterAll(removeConfigs);

type Files = Record<string, string>;

// What comes near to the fault and is none. The fault itself stands in test/bad-corpus.
describe('${code} says nothing of', () => {
  test.each<[name: string, files: Files]>([])('%s', (_name, files) => {
    const said = check(writeConfig(files)).diagnostics.filter(({ code }) => code === '${code}');
    expect(said).toEqual([]);
  });
});
`;
}

function pageFile(code, summary) {
  const fence = '```';
  return `# ${code}

${summary}

## Wrong

${fence}yaml accounts-config.yaml
${fence}

## Right

${fence}yaml accounts-config.yaml
${fence}

## Why

<!-- What happens without the rule: what AWS answers, by the name of its error, and when. Or who is misled, and how. -->

## Options

Level: error.
<!-- Or warning, or info, and where each. The quotas that change it. -->

## Source

<!-- - [Title, AWS guide](https://docs.aws.amazon.com/…) -->
`;
}
