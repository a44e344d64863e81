import eslint from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Rules that keep the layers of the product apart; the imports are held by .dependency-cruiser.cjs. */
const spellsAPath = {
  selector: "Literal[value=/^\\/?(businesses|publicProfiles|users|system|routes)\\//]",
  message: 'Only functions/src/firestore/collections.ts spells paths.',
};
const templateSpellsAPath = {
  selector: 'TemplateElement[value.raw=/^\\/?(businesses|publicProfiles|users|system|routes)\\//]',
  message: 'Only functions/src/firestore/collections.ts spells paths.',
};
const callsForAPath = {
  // A literal argument: `paths.leads(id).doc(leadId)` is fine, `.doc('total')` and `.collection('leads')` are not.
  selector: "CallExpression[callee.property.name=/^(collection|collectionGroup|doc)$/][arguments.0.type='Literal']",
  message: 'Only functions/src/firestore/collections.ts spells paths.',
};
const delivers = {
  // A provider that wraps another one is a provider: its own `deliver` may hand on.
  selector: "CallExpression[callee.property.name='deliver']:not(Property[key.name='deliver'] CallExpression)",
  message: 'Only messaging/handOver.ts hands messages to a provider: it asks for the permit.',
};
const readsTheClock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Take `now` as an argument; only platform/clock.ts reads the clock.',
  },
  {
    selector: "CallExpression[callee.name='Date']",
    message: 'Take `now` as an argument; only platform/clock.ts reads the clock.',
  },
];

export default defineConfig(
  globalIgnores(['**/node_modules', 'functions/lib', 'web/dist', '.data', 'coverage']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // Numbers and booleans read well in texts and in log lines.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // `() => call()` says what it does; whether the call returns something is not the point.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // An async function without an await keeps its errors inside the promise, as the port it implements promises.
      '@typescript-eslint/require-await': 'off',
      // A trailing `?? fallback` on data from outside is not superfluous because a type says so; the schemas decide.
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },
  {
    files: ['**/*.{js,cjs}'],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['**/*.{ts,tsx,js}'],
    // Tests of the budgets print the figures that they hold.
    ignores: ['scripts/**', 'tests/load/**', 'functions/src/platform/logging.ts'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['functions/src/**/*.ts'],
    ignores: ['functions/src/**/*.test.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Take `now` as an argument; only platform/clock.ts reads the clock.' },
        { object: 'process', property: 'env', message: 'Only platform/config.ts reads the environment.' },
      ],
      'no-restricted-syntax': ['error', spellsAPath, templateSpellsAPath, callsForAPath, delivers, ...readsTheClock],
    },
  },
  {
    // And the suite of tests that all adapters share.
    files: ['functions/src/messaging/handOver.ts', 'functions/src/vendors/*Suite.ts'],
    rules: { 'no-restricted-syntax': ['error', spellsAPath, templateSpellsAPath, callsForAPath, ...readsTheClock] },
  },
  {
    files: ['functions/src/platform/**/*.ts'],
    rules: {
      'no-restricted-properties': 'off',
      'no-restricted-syntax': ['error', spellsAPath, templateSpellsAPath, callsForAPath, delivers],
    },
  },
  {
    files: ['functions/src/firestore/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', delivers, ...readsTheClock] },
  },
  {
    files: ['web/src/**/*.{ts,tsx}'],
    extends: [jsxA11y.flatConfigs.recommended, reactHooks.configs.flat['recommended-latest']],
  },
  {
    // Scripts for other people's pages, served as they are.
    files: ['web/public/**/*.js'],
    languageOptions: { globals: globals.browser },
  },
);
