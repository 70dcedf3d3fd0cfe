import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** From the pages in docs/rules: their index. The pages themselves are held to the registry of codes by a test. */
export const name = 'rule-index';

const folder = 'docs/rules';

/** @returns {Promise<Record<string, string>>} path below the repository → content */
export async function generate(root) {
  const names = (await readdir(join(root, folder)))
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .sort();
  const rows = await Promise.all(
    names.map(async (file) => row(file, await readFile(join(root, folder, file), 'utf8'))),
  );
  return { [`${folder}/README.md`]: `${head}${rows.join('\n')}\n` };
}

const head = `<!-- Generated from the pages in this folder by tools/dev/generators/rule-index.mjs. -->

# What \`charter validate\` says

Every message ends with a code. \`charter explain CODE\` prints its page. Levels and exceptions of a config are described
in [validation-levels](validation-levels.md) and [validation-exceptions](validation-exceptions.md).

| code | level | what holds, or what was found |
| --- | --- | --- |
`;

/** @param {string} page the Markdown: a title, a sentence, and \`Level: …\` among its options */
function row(file, page) {
  const [, code, summary] = /^# (.+)\n+([\s\S]+?)\n\n/.exec(page) ?? [];
  const level = /^Level: (.*)$/m.exec(page)?.[1] ?? '';
  const levels = ['error', 'warning', 'info'].filter((one) =>
    new RegExp(`\\b${one}\\b`).test(level.split('.')[0] ?? ''),
  );
  if (code !== file.replace(/\.md$/, '') || !summary || levels.length === 0)
    throw new Error(`${folder}/${file} needs its code as title, a sentence, and a line "Level: …".`);
  return `| [${code}](${file}) | ${levels.join(', ')} | ${summary.replaceAll('\n', ' ').replaceAll('|', '\\|')} |`;
}
