/** Sources are ESM TypeScript; jest runs them as CommonJS through swc, because jest's ESM loader is still experimental. */
export default {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: {
    '^.+\\.(ts|mjs|js)$': [
      '@swc/jest',
      {
        jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
        module: { type: 'commonjs' },
        sourceMaps: 'inline',
      },
    ],
  },
  transformIgnorePatterns: [
    '/node_modules/(?!(listr2|eventemitter3|cli-truncate|log-update|slice-ansi|string-width|strip-ansi|ansi-regex|ansi-styles|ansi-escapes|wrap-ansi|is-fullwidth-code-point|get-east-asian-width|environment|restore-cursor|onetime|mimic-function|cli-cursor|rfdc|colorette)/)',
  ],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/cdk.out'],
  globalSetup: '<rootDir>/test/setup/build-once.mjs',
  // Three workers on two cores: a fourth of their time is waiting, for the sandbox's clock and for processes.
  maxWorkers: 3,
  testSequencer: '<rootDir>/test/setup/longest-first.mjs',
  // Tests wait for servers and processes; a busy machine is no failure. None of them measures time.
  testTimeout: 60_000,
  reporters: ['default', '<rootDir>/tools/dev/count-reporter.mjs'],
};
