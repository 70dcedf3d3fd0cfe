import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node.js';

/**
 * What a person sees in an editor, asked of the language server that editors use: the modeline of each config file leads
 * it to the schema, and nothing has to be set up.
 */
const server = join('node_modules', 'yaml-language-server', 'bin', 'yaml-language-server');
let running: ChildProcess;
let connection: MessageConnection;
const diagnosed = new Map<string, { message: string; range: { start: { line: number } } }[]>();

beforeAll(async () => {
  running = spawn('node', [server, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  connection = createMessageConnection(
    new StreamMessageReader(running.stdout!),
    new StreamMessageWriter(running.stdin!),
  );
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) =>
    diagnosed.set(uri, diagnostics),
  );
  connection.onRequest('workspace/configuration', ({ items }: { items: { section: string }[] }) =>
    items.map(({ section }) => (section === 'yaml' ? settings : null)),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(process.cwd()).href,
    capabilities: {
      textDocument: { completion: { completionItem: { snippetSupport: true } }, hover: {} },
      workspace: { configuration: true },
    },
  });
  await connection.sendNotification('initialized', {});
});

afterAll(async () => {
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  connection.dispose();
  running.kill();
});

/** The store of schemas on the network is left out: what is tested is the modeline. */
const settings = { validate: true, completion: true, hover: true, schemaStore: { enable: false } };

test.each(['accounts-config', 'organization-config', 'global-config', 'replacements-config'])(
  'nothing in our own %s.yaml is underlined',
  async (name) => {
    const text = readFileSync(join('config', `${name}.yaml`), 'utf8');
    expect(text).toMatch(`# yaml-language-server: $schema=schema/${name}.schema.json`);
    const uri = await open(`${name}.yaml`, text);
    expect(await diagnosticsOf(uri)).toEqual([]);
  },
);

it('completes keys, with what they mean', async () => {
  const items = await complete('organization-config', 'serviceControlPolicies:\n  - name: A\n    |');
  expect(items.map(({ label }) => label)).toEqual(expect.arrayContaining(['policy', 'deploymentTargets', 'strategy']));
  const top = await complete('organization-config', '|');
  expect(top.map(({ label }) => label)).toContain('resourceControlPolicies');
});

it('completes Regions, services and policy types', async () => {
  const regions = await complete('global-config', 'homeRegion: |');
  expect(regions.map(({ label }) => label)).toEqual(expect.arrayContaining(['eu-central-1', 'us-gov-west-1']));
  const services = await complete('organization-config', 'trustedServices:\n  - |');
  expect(services.map(({ label }) => label)).toContain('config.amazonaws.com');
  const types = await complete('organization-config', 'policyTypes:\n  - |');
  expect(types.map(({ label }) => label)).toContain('RESOURCE_CONTROL_POLICY');
});

it('explains a key on hover', async () => {
  const words = await hover('organization-config', 'resource|ControlPolicies: []');
  expect(words).toMatch(/Resource control policies \(RCPs\)/);
  expect(await hover('accounts-config', 'workloadAccounts:\n  - ema|il: a@example.com')).toMatch(/e-mail/i);
});

it('underlines a key that the schema does not have', async () => {
  const uri = await open(
    'organization-config.yaml',
    modeline('organization-config', 'organizationalUnits: []\nserviceControlPolicy: []\n'),
  );
  const found = await diagnosticsOf(uri);
  expect(found.map(({ message }) => message)).toEqual([expect.stringContaining('serviceControlPolicy')]);
});

function modeline(schema: string, text: string): string {
  return `# yaml-language-server: $schema=schema/${schema}.schema.json\n${text}`;
}

let opened = 0;

/** Opens a text as if it stood in config/, under a name of its own. */
async function open(name: string, text: string): Promise<string> {
  const uri = pathToFileURL(join(process.cwd(), 'config', `${++opened}-${name}`)).href;
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'yaml', version: 1, text },
  });
  return uri;
}

async function diagnosticsOf(uri: string) {
  for (let tries = 0; tries < 400; tries++) {
    const found = diagnosed.get(uri);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The language server said nothing about the file.');
}

/** Opens a text in which `|` is the cursor. */
async function at(schema: string, marked: string) {
  const before = modeline(schema, marked.slice(0, marked.indexOf('|')));
  const uri = await open(`${schema}.yaml`, before + marked.slice(marked.indexOf('|') + 1));
  const lines = before.split('\n');
  return { textDocument: { uri }, position: { line: lines.length - 1, character: lines.at(-1)!.length } };
}

async function complete(schema: string, marked: string): Promise<{ label: string; documentation?: unknown }[]> {
  const answer: { items: { label: string }[] } | { label: string }[] = await connection.sendRequest(
    'textDocument/completion',
    await at(schema, marked),
  );
  return Array.isArray(answer) ? answer : answer.items;
}

async function hover(schema: string, marked: string): Promise<string> {
  const answer: { contents: { value: string } | string } | null = await connection.sendRequest(
    'textDocument/hover',
    await at(schema, marked),
  );
  return typeof answer?.contents === 'string' ? answer.contents : (answer?.contents.value ?? '');
}
