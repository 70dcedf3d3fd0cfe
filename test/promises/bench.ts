import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { approve } from '../../pipeline/approve/index.js';
import { type Aws, connect } from '../../pipeline/aws/index.js';
import type { ProgressEvent } from '../../pipeline/deploy/index.js';
import { type Approval, type Config, fingerprint, type Plan, type Snapshot } from '../../pipeline/model/index.js';
import { deployPlan, type Plannable, planLive } from '../../pipeline/pipeline.js';
import { applySettings } from '../../tools/sandbox/engine.js';
import { freshWorld } from '../../tools/sandbox/fresh-world.js';
import { worldOfSnapshot } from '../../tools/sandbox/seeds/snapshot.js';
import { type Sandbox, startSandbox } from '../../tools/sandbox/start.js';
import type { World } from '../../tools/sandbox/world.js';
import { type Watcher, watch } from '../invariants/watcher.js';

/** One sandbox behind HTTP for many organizations, a connection to it as users have it, and a watcher. */
export interface Bench {
  sandbox: Sandbox;
  aws: Aws;
  watcher: Watcher;
  /** Puts another organization in the sandbox; its clock goes on from where that one stood. */
  enter(world: World): void;
  /** Lets the organization's clock go on by so many milliseconds. */
  pass(milliseconds: number): void;
  /** The organization of a snapshot, with the speeds of this sandbox. */
  organization(snapshot: Snapshot): World;
  plan(checked: Plannable): Promise<Plan>;
  /** Approves and deploys a plan with a record of its own, unless one is given. */
  deploy(checked: Plannable, plan: Plan, options?: DeployOptions): Promise<{ done: number; unchanged: number }>;
  /** A new, empty directory. */
  directory(): string;
  close(): Promise<void>;
}

export interface DeployOptions {
  record?: string;
  approval?: Approval;
  aws?: Aws;
  now?: () => Date;
  onProgress?: (event: ProgressEvent) => void;
}

const credentials = { accessKeyId: 'sandbox', secretAccessKey: 'sandbox' };

/** Times in milliseconds: fast, and still apart, so that what is asynchronous on AWS is so here. */
const speeds = { accountCreationMs: 4, policyTypeMs: 2, resourceMs: 1 };

export async function startBench(): Promise<Bench> {
  // Retries wait for a random part of up to seconds; a hundredth of that is as good here.
  const random = Math.random;
  jest.spyOn(Math, 'random').mockImplementation(() => random() / 100);
  let offset = 0;
  const sandbox = await startSandbox({ settings: speeds, clock: () => Date.now() + offset });
  const aws = connect({ endpoint: sandbox.endpoint, credentials });
  const directories: string[] = [];
  const watcher = watch(sandbox);
  const directory = () => {
    const path = mkdtempSync(join(tmpdir(), 'charter-promises-'));
    directories.push(path);
    return path;
  };
  return {
    sandbox,
    aws,
    watcher,
    enter: (world) => {
      offset = world.clock - Date.now();
      sandbox.engine.world = world;
      applySettings(sandbox.engine);
      watcher.start();
    },
    pass: (milliseconds) => {
      offset += milliseconds;
    },
    organization: (snapshot) => worldOfSnapshot(snapshot, 'promises', Date.now()),
    plan: (checked) => planLive(checked, aws),
    deploy: (checked, plan, options = {}) =>
      deployPlan({
        checked,
        plan,
        approval: options.approval ?? approvalOf(plan),
        aws: options.aws ?? aws,
        recordDirectory: options.record ?? directory(),
        onProgress: options.onProgress ?? (() => {}),
        ...(options.now ? { now: options.now } : {}),
      }),
    directory,
    close: async () => {
      aws.close();
      await sandbox.close();
      for (const path of directories) rmSync(path, { recursive: true, force: true });
      jest.restoreAllMocks();
      expect(watcher.forbidden).toEqual([]);
    },
  };
}

/** A bench for the tests of a file, each of which begins with an organization that holds nothing. */
export function freshBench(organization: string): () => Bench {
  let bench: Bench;
  jest.setTimeout(60_000);
  beforeAll(async () => {
    bench = await startBench();
  });
  afterAll(() => bench.close());
  beforeEach(() => bench.enter(freshWorld(organization, Date.now())));
  return () => bench;
}

export function approvalOf(plan: Plan): Approval {
  return approve({ plan, approver: 'tester', now: new Date(), expiresInMs: 600_000 });
}

/** A generated config as `check` would give it for files. */
export function checkedOf(config: Config): Plannable {
  const documents = config.policies.map(({ document }) => document);
  return { config, inputs: { config: fingerprint(config), policies: fingerprint(documents) } };
}
