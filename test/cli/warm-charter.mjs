// Runs command lines one after the other in one process, for tests of many commands: loading the CDK and the SDK costs
// most of what a command takes. Whoever asks tells arguments and directory, and is answered what the command printed.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
process.env.CDK_VALIDATION = 'false';
const { main } = await import('../../dist/main.mjs');
// Each command watches the streams anew.
process.stdout.setMaxListeners(0);
process.stderr.setMaxListeners(0);

process.on('message', async ({ args, cwd }) => {
  process.chdir(cwd);
  const answer = { out: '', err: '' };
  const release = [keep(process.stdout, 'out', answer), keep(process.stderr, 'err', answer)];
  const code = await main(args);
  for (const streamAgain of release) streamAgain();
  process.send({ code, ...answer });
});
process.once('disconnect', () => process.exit());
process.send('ready');

function keep(stream, name, answer) {
  const { write } = stream;
  stream.write = (chunk, ...rest) => {
    answer[name] += chunk;
    for (const done of rest) if (typeof done === 'function') done();
    return true;
  };
  return () => {
    stream.write = write;
  };
}
