/** The architecture, as a check. Each forbidden edge says why; type-only imports count, or cycles hide in them. */
const stages = 'load|validate|synth|observe|plan|assess|report|approve|deploy|recover|drift|milestone';
const leaves = 'model|diagnostics|aws|policy|schedules|resource-types';

export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two modules that need each other are one module in disguise.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'model-imports-nothing',
      comment: 'The artifacts that pass between stages are plain data; they depend on nothing.',
      severity: 'error',
      from: { path: '^pipeline/model/' },
      to: { pathNot: '^(pipeline/model/|(node:)?crypto$)' },
    },
    {
      name: 'leaves-import-leaves',
      comment: 'A leaf that knew a stage would tie every stage to it.',
      severity: 'error',
      from: { path: `^pipeline/(${leaves})/` },
      to: { path: `^(pipeline/(${stages})/|pipeline/pipeline|stacks/|tools/|test/)` },
    },
    {
      name: 'stages-do-not-import-stages',
      comment: 'Stages meet in pipeline.ts only: each can run again from the artifact before it.',
      severity: 'error',
      from: { path: `^pipeline/(${stages})/` },
      to: { path: `^pipeline/(${stages})/`, pathNot: '^pipeline/$1/' },
    },
    {
      name: 'stages-do-not-import-the-flow',
      comment: 'The flow knows its stages, never the other way round.',
      severity: 'error',
      from: { path: `^pipeline/(${stages})/` },
      to: { path: '^(pipeline/pipeline\\.ts|tools/|test/)' },
    },
    {
      name: 'only-synth-imports-stacks',
      comment: 'The CDK is slow to load and belongs to one stage.',
      severity: 'error',
      from: { pathNot: '^(pipeline/synth/|stacks/|test/|tools/dev/)' },
      to: { path: '^(stacks/|node_modules/aws-cdk-lib|node_modules/constructs)' },
    },
    {
      name: 'stacks-know-the-model-only',
      comment: 'A stack is a function of the model.',
      severity: 'error',
      from: { path: '^stacks/' },
      to: { path: '^(pipeline/|tools/|test/)', pathNot: '^pipeline/model/' },
    },
    {
      name: 'aws-clients-in-one-place',
      comment: 'AWS SDK clients are used behind narrow readers and writers, so paging and retries are written once.',
      severity: 'error',
      from: { path: '^(pipeline/|stacks/)', pathNot: '^pipeline/aws/' },
      to: { path: '^node_modules/(@aws-sdk|@smithy)/' },
    },
    {
      name: 'nothing-imports-tools',
      comment: 'The command line, the bot and the sandbox are users of the pipeline.',
      severity: 'error',
      from: { path: '^(pipeline|stacks)/' },
      to: { path: '^tools/' },
    },
    {
      name: 'sandbox-is-independent',
      comment:
        'The sandbox must not confirm what the planner believes: it shares resource data with it and nothing else.',
      severity: 'error',
      from: { path: '^tools/sandbox/' },
      to: { path: '^(pipeline/|stacks/|tools/(?!sandbox/))', pathNot: '^pipeline/resource-types/' },
    },
    {
      name: 'product-does-not-import-tests',
      comment: 'A test is no part of the product.',
      severity: 'error',
      from: { path: '^(pipeline|stacks|tools)/' },
      to: { path: '^test/' },
    },
    {
      name: 'no-development-dependencies-in-the-product',
      comment: 'A production install would lack them.',
      severity: 'error',
      from: { path: '^(pipeline|stacks|tools/(cli|sandbox|pr-bot|import))/' },
      to: { dependencyTypes: ['npm-dev'] },
    },
  ],
  options: {
    // TypeScript 7 has no compiler API; swc parses, and keeps type-only imports visible.
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|test/(fixtures|golden|bad-corpus)|cdk\\.out)/' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node'],
    },
  },
};
