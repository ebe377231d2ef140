/** The layer rule (see src/README.md), as something that can fail. */
const layers = ['lib', 'core', 'data', 'engines', 'ui', 'features', 'app'];
/** What each layer may import beside itself and packages. */
const mayImport = {
  lib: [],
  core: ['lib'],
  data: ['core', 'lib'],
  engines: ['core', 'lib'],
  ui: ['lib'],
  features: ['ui', 'engines', 'data', 'core', 'lib'],
  app: ['features', 'ui', 'engines', 'data', 'core', 'lib'],
};
/** Pure packages (no DOM, no I/O) that the domain may use. */
const purePackages = '^node_modules/(valibot|minisearch|papaparse|@types/papaparse)/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    ...layers.map((layer) => ({
      name: `layer-${layer}`,
      severity: 'error',
      from: { path: `^src/${layer}/` },
      to: { path: '^src/', pathNot: `^src/(${[layer, ...mayImport[layer]].join('|')})/` },
    })),
    {
      name: 'features-are-strangers',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/($1/|services[.]ts$)' },
    },
    {
      name: 'engines-are-strangers',
      severity: 'error',
      from: { path: '^src/engines/([^/]+)/' },
      to: { path: '^src/engines/', pathNot: '^src/engines/$1/' },
    },
    {
      name: 'engines-through-the-door',
      comment: 'Outside its folder an engine is its index.ts, nothing else.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/engines/' },
      to: { path: '^src/engines/', pathNot: '^src/engines/[^/]+/index[.]ts$' },
    },
    {
      name: 'not-in-the-main-bundle',
      comment: 'The model runtime belongs to the worker; the page must paint without it.',
      severity: 'error',
      from: { path: '^src/main[.]ts$' },
      to: { path: '(@huggingface/transformers|onnxruntime)', reachable: true },
    },
    {
      name: 'price-never-sees-the-profile',
      comment: 'The same price for everyone: what prices are made of may not import the profile.',
      severity: 'error',
      from: { path: '^src/core/(catalogue|pricing)/' },
      to: { path: '^src/core/(profile|recommend)/', reachable: true },
    },
    {
      name: 'core-is-pure',
      severity: 'error',
      from: { path: '^src/(core|lib)/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'], pathNot: purePackages },
    },
    {
      name: 'no-dev-deps-in-src',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/sw[.]ts$' },
      to: { dependencyTypes: ['npm-dev'], pathNot: 'svelte|vite|@types' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.svelte.ts', '.svelte', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['svelte', 'import', 'types', 'default'],
    },
  },
};
