import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { nameOf, newRule } from './new-rule/templates.mjs';

const usage = `npm run new-rule -- CODE "What must hold, in one sentence." [--after OTHER-CODE]

Writes what a rule of charter validate consists of, and leaves to you what only you know. Its tests fail until then.
`;

const registry = 'pipeline/validate/rules/index.ts';
const badCorpus = 'test/bad-corpus/bad-configs.ts';

/** @returns {Promise<string[]>} what was written, below the repository */
async function run(root, [code, summary, ...options]) {
  const after = options[0] === '--after' ? options[1] : undefined;
  const wrong = faultOf(code, summary, options, after);
  if (wrong) throw new Error(`${wrong}\n\n${usage}`);
  const read = (path) => readFile(join(root, path), 'utf8');
  const codes = await read('pipeline/diagnostics/codes.ts');
  if (existsSync(join(root, `pipeline/validate/rules/${code}.ts`)) || new RegExp(`^  '?${code}'?:`, 'm').test(codes)) {
    throw new Error(`The code ${code} exists.`);
  }
  const files = {
    ...newRule(code, summary),
    [registry]: registered(await read(registry), code, after),
    [badCorpus]: withEntry(await read(badCorpus), code),
  };
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  return [...Object.keys(files), ...(await index(root))];
}

/** Puts the page into the index, as `npm run generate` does. */
async function index(root) {
  const { generate } = await import('./generators/rule-index.mjs');
  const files = Object.entries(await generate(root));
  for (const [path, content] of files) await writeFile(join(root, path), content);
  return files.map(([path]) => path);
}

function faultOf(code, summary, options, after) {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(code ?? '')) return 'A code is words in lower case with "-" between them.';
  if (!/^[A-Z].*\.$/.test(summary ?? '') || summary.includes('\n')) {
    return 'The summary is a sentence: it starts with a capital letter and ends with a full stop.';
  }
  return options.length > 0 && after === undefined ? `What is ${options.join(' ')}?` : null;
}

/** The registry with an import, in its alphabetical place, and an item: behind another rule, or last. */
function registered(text, code, after) {
  const name = nameOf(code);
  const added = `import { ${name} } from './${code}.js';`;
  const imports = text.split('\n').filter((line) => line.startsWith('import { '));
  const next = imports.find((line) => line.split("'")[1] > `./${code}.js`);
  const withImport = next
    ? text.replace(next, () => `${added}\n${next}`)
    : text.replace(imports.at(-1), (last) => `${last}\n${added}`);
  if (after === undefined) return replaced(withImport, /^\]\);$/m, `  ${name},\n]);`);
  return replaced(withImport, new RegExp(`^  ${nameOf(after)},$`, 'm'), `  ${nameOf(after)},\n  ${name},`);
}

function withEntry(text, code) {
  const entry = `  { name: '${code}: name the fault', files: {}, code: '${code}', at: 'FILE:LINE:COLUMN', says: 'SAYS', helps: 'HELPS' },`;
  return replaced(text, /^\];\n\n\/\*\* One fault each\./m, `${entry}\n];\n\n/** One fault each.`);
}

function replaced(text, pattern, by) {
  if (!pattern.test(text)) throw new Error(`Nothing in the file matches ${pattern}: is the name right?`);
  return text.replace(pattern, () => by);
}

try {
  const written = await run(process.cwd(), process.argv.slice(2));
  const code = process.argv[2];
  console.log(`Written:\n${written.map((path) => `  ${path}`).join('\n')}

Now fill them in; each fails until you have:
  1. pipeline/validate/rules/${code}.ts: the check, and the AWS page that it rests on
  2. ${registry}: the place in the order
  3. ${badCorpus}: the last entry of "documents", to where it belongs: one fault, its place and what is said
  4. test/validate/rules/${code}.test.ts: what comes near and is right
  5. docs/rules/${code}.md: wrong, right, why, options, source; then npm run generate
See them: npx jest test/validate test/docs/rule-completeness test/docs/rule-pages -t ${code}`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
