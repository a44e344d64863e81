// Who may import whom: "What may import what" of the architecture, as rules.
const workflows = ['lead-nurturing', 'reviews-referrals', 'content'];
const vendorSdks = '(^|/)node_modules/(openai|twilio|@sendgrid|@react-email|nodemailer|imapflow|mailparser|email-reply-parser|googleapis|google-auth-library)/';
const test = '[.]test[.]tsx?$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'model-imports-only-zod-mini',
      comment: 'The model is shared with the browser: it must stay pure and small.',
      severity: 'error',
      from: { path: '^functions/src/model/', pathNot: test },
      to: { pathNot: ['^functions/src/model/', '(^|/)node_modules/zod/(v4/)?mini/'] },
    },
    {
      name: 'web-reads-only-the-model',
      comment: 'The dashboard and the functions meet in the model and in documents.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^functions/', pathNot: '^functions/src/model/' },
    },
    ...workflows.map((workflow) => ({
      name: `${workflow}-imports-no-other-workflow`,
      comment: 'Workflows meet through documents; what two of them need lives in messaging, analytics or business.',
      severity: 'error',
      from: { path: `^functions/src/${workflow}/` },
      to: { path: workflows.filter((other) => other !== workflow).map((other) => `^functions/src/${other}/`) },
    })),
    {
      name: 'shared-parts-import-no-workflow',
      comment: 'What all workflows use knows none of them.',
      severity: 'error',
      from: { path: '^functions/src/(model|firestore|platform|messaging|analytics|business|connections|vendors)/', pathNot: test },
      to: { path: workflows.map((workflow) => `^functions/src/${workflow}/`) },
    },
    {
      name: 'vendors-sdks-only-in-vendors',
      comment: 'One adapter per vendor, behind a port.',
      severity: 'error',
      from: { path: '^(functions|web)/', pathNot: '^functions/src/vendors/' },
      to: { path: vendorSdks },
    },
    {
      name: 'product-imports-no-tests',
      comment: 'What is deployed must not depend on what tests it.',
      severity: 'error',
      from: { path: '^(functions|web)/', pathNot: [test, '^functions/src/testing/'] },
      to: { path: ['^functions/src/testing/', '^tests/', '^scripts/', test] },
    },
    {
      name: 'everything-resolves',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
