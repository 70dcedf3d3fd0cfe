import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { commands } from '../../tools/cli/commands.js';

/**
 * What a command really loads decides how fast it starts: V8 is asked which chunks of the bundle it ran, and esbuild's
 * comments say which packages are in them.
 */
function loadedBy(...args: string[]): { status: number | null; packages: Set<string> } {
  const coverage = mkdtempSync(join(tmpdir(), 'charter-loading-'));
  try {
    const { status } = spawnSync(process.execPath, ['tools/cli/charter.mjs', ...args], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], NODE_V8_COVERAGE: coverage },
    });
    const urls = readdirSync(coverage).flatMap((file) => {
      const { result } = JSON.parse(readFileSync(join(coverage, file), 'utf8')) as { result: { url: string }[] };
      return result.map(({ url }) => url).filter((url) => url.includes('/dist/'));
    });
    return { status, packages: new Set(urls.flatMap((url) => packagesOf(basename(url)))) };
  } finally {
    rmSync(coverage, { recursive: true, force: true });
  }
}

/** The packages of which a chunk holds a module. */
function packagesOf(chunk: string): string[] {
  const text = readFileSync(join('dist', chunk), 'utf8');
  return [...text.matchAll(/^\s*\/\/ node_modules\/((?:@[^/\n]+\/)?[^/\n]+)\//gm)].map(([, name]) => name ?? '');
}

const isCdk = (name: string) => name === 'aws-cdk-lib' || name === 'constructs';
const isSdk = (name: string) => /^@(aws-sdk|smithy)\//.test(name);
const within = (packages: Set<string>) => ({
  cdk: [...packages].some(isCdk),
  sdk: [...packages].some(isSdk),
});

test('--help loads the parser of the command line and nothing else', () => {
  const { status, packages } = loadedBy('--help');
  expect(status).toBe(0);
  expect([...packages]).toEqual(['commander']);
});

test.each([
  ['validate', ['validate']],
  ['sandbox status', ['sandbox', 'status']],
  ...commands.map(({ name }): [string, string[]] => [`${name} --help`, [name, '--help']]),
])('%s loads neither the CDK nor the AWS SDK', (_name, args) => {
  const { packages } = loadedBy(...args);
  expect(packages).toContain('commander');
  expect(within(packages)).toEqual({ cdk: false, sdk: false });
});

test('synth loads the CDK and not the SDK', () => {
  const out = mkdtempSync(join(tmpdir(), 'charter-loading-'));
  try {
    const { status, packages } = loadedBy('synth', '--out', out);
    expect(status).toBe(0);
    expect(within(packages)).toEqual({ cdk: true, sdk: false });
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
});

test('a plan against a snapshot loads the CDK and not the SDK, and compiles no schema', () => {
  const { status, packages } = loadedBy('plan', '--against', 'test/fixtures/demo-snapshot.json');
  expect(status).toBe(0);
  expect(within(packages)).toEqual({ cdk: true, sdk: false });
  expect(packages).not.toContain('ajv');
});

test('what talks to an organization loads the SDK and not the CDK', () => {
  const { status, packages } = loadedBy('snapshot', '--target', 'http://127.0.0.1:9');
  expect(status).toBe(1);
  expect(within(packages)).toEqual({ cdk: false, sdk: true });
});
