// The baseline of `synth` with stack sets: one process that loads the CDK and synthesises an app with one empty stack.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Stack } from 'aws-cdk-lib/core';

const outdir = mkdtempSync(join(tmpdir(), 'charter-bench-app-'));
const app = new App({ outdir, analyticsReporting: false, treeMetadata: false });
new Stack(app, 'empty');
app.synth();
rmSync(outdir, { recursive: true, force: true });
