import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A rule's file and the code that stands in it. */
export interface RuleFile {
  name: string;
  code: string | null;
}

/**
 * The files of rules, whether they are registered or not.
 *
 * @param root the repository
 */
export function ruleFiles(root: string): RuleFile[] {
  const folder = join(root, 'pipeline/validate/rules');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .sort()
    .map((file) => {
      const code = /^ {2}code: '([^']+)',$/m.exec(readFileSync(join(folder, file), 'utf8'))?.[1] ?? null;
      return { name: file.slice(0, -3), code };
    });
}

/** A code that stands in the source of what checks a config. */
export interface UsedCode {
  code: string;
  file: string;
}

/**
 * Every code that load, validate and the reader of documents give to what they find.
 *
 * @param root the repository
 */
export function usedCodes(root: string): UsedCode[] {
  return checkerSources(root).flatMap(({ file, text }) => codesIn(text).map((code) => ({ code, file })));
}

/** The texts behind `code:` or `code =`, both sides of a condition included. */
export function codesIn(source: string): string[] {
  const given =
    /\bcode(?:: \w+)?(?::| =) (?:[^'?\n]*(?:'[^'\n]*')?[^'?\n]*\? )?'([a-z]+(?:-[a-z]+)*)'(?: : '([a-z]+(?:-[a-z]+)*)')?/g;
  const found = [...source.matchAll(given)].flatMap(([, one, other]) => [one, other]);
  return [...new Set(found.filter((code) => code !== undefined))];
}

/** Whether a text stands in quotes anywhere in the source of what checks a config, tables of codes excepted. */
export function isSaid(root: string, code: string): boolean {
  return checkerSources(root).some(({ text }) => text.includes(`'${code}'`));
}

let sources: { file: string; text: string }[] | undefined;

function checkerSources(root: string): { file: string; text: string }[] {
  sources ??= ['load', 'validate', 'policy'].flatMap((stage) =>
    readdirSync(join(root, 'pipeline', stage), { recursive: true, encoding: 'utf8' })
      .filter(
        (name) =>
          name.endsWith('.ts') && !name.endsWith('.generated.ts') && !/^(codes|levels\/adjustable)\.ts$/.test(name),
      )
      .sort()
      .map((name) => ({
        file: `pipeline/${stage}/${name}`,
        text: readFileSync(join(root, 'pipeline', stage, name), 'utf8'),
      })),
  );
  return sources;
}
