/**
 * What each command loads: the bytes of the chunks that are loaded with it at once, and those that it can load later,
 * and whether the CDK or the AWS SDK is among them.
 *
 * @param metafile esbuild's, of tools/dev/build.mjs
 */
export function chunkRows(metafile) {
  const { outputs } = metafile;
  const main = Object.keys(outputs).find((file) => outputs[file].entryPoint === 'tools/cli/main.ts');
  const rows = [row('(all)', main, outputs, new Set())];
  for (const { path, kind } of outputs[main].imports) {
    const entryPoint = outputs[path]?.entryPoint;
    if (kind !== 'dynamic-import' || !entryPoint?.startsWith('tools/cli/commands/')) continue;
    rows.push(row(entryPoint.replace(/^.*\/|\.ts$/g, ''), path, outputs, chunksOf(main, outputs, false)));
  }
  // The entry reaches every command by its dynamic imports: what counts for all of them is what is loaded at once.
  rows[0].whenNeeded = 0;
  return rows;
}

function row(command, file, outputs, already) {
  const atOnce = [...chunksOf(file, outputs, false)].filter((chunk) => !already.has(chunk));
  const whenNeeded = [...chunksOf(file, outputs, true)].filter(
    (chunk) => !already.has(chunk) && !atOnce.includes(chunk),
  );
  const bytes = (chunks) => chunks.reduce((sum, chunk) => sum + outputs[chunk].bytes, 0);
  const when = (pattern) =>
    holds(atOnce, outputs, pattern) ? 'at once' : holds(whenNeeded, outputs, pattern) ? 'when needed' : 'never';
  return {
    command,
    atOnce: bytes(atOnce),
    whenNeeded: bytes(whenNeeded),
    cdk: command === '(all)' && when(cdkPackage) !== 'at once' ? '' : when(cdkPackage),
    sdk: command === '(all)' && when(sdkPackage) !== 'at once' ? '' : when(sdkPackage),
  };
}

/** Where the CDK lies. */
export const cdkPackage = /(^|\/)node_modules\/(aws-cdk-lib|constructs)\//;
/** Where AWS's clients and what they are made of lie. */
export const sdkPackage = /(^|\/)node_modules\/(@aws-sdk|@smithy)\//;

/** A chunk and the chunks that are loaded with it, those of dynamic imports only if asked for. */
export function chunksOf(file, outputs, dynamic) {
  const found = new Set();
  const visit = (chunk) => {
    if (found.has(chunk) || !outputs[chunk]) return;
    found.add(chunk);
    for (const { path, kind } of outputs[chunk].imports) {
      if (dynamic || kind !== 'dynamic-import') visit(path);
    }
  };
  visit(file);
  return found;
}

function holds(chunks, outputs, pattern) {
  return chunks.some((chunk) => Object.keys(outputs[chunk].inputs).some((input) => pattern.test(input)));
}
