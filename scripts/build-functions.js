// Bundles the Cloud Functions into functions/lib/index.cjs, and what it loads later beside it. Run by `npm start`, by `npm test`, and by
// `firebase deploy` (predeploy in firebase.json).
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Vendors' SDKs, and what reads the mail that they hand over, stay outside the bundle and are loaded when first used:
 * inside, they would be parsed at every cold start, even by functions that never send anything.
 */
const vendorSdks = [
  'openai',
  'twilio',
  '@sendgrid/*',
  'nodemailer',
  'imapflow',
  'mailparser',
  'busboy',
  'html-to-text',
  'email-reply-parser',
  'tldts',
  'request-filtering-agent',
];
/** What composes messages, for the same reason. */
const composers = ['react', 'react-dom', '@react-email/*', 'sms-segments-calculator', 'libphonenumber-geo-carrier'];
/** What only the public pages need. */
const pagesOnly = ['isbot', 'qrcode', 'feed'];
/** What only the content workflow renders with. */
const renderers = ['marked', 'sanitize-html', '@sindresorhus/slugify'];

/**
 * The built-in assistant's texts for content, a file for each language: some hundred kilobytes that a cold start would
 * read and that only the writing of a piece needs.
 *
 * @type {import('esbuild').Plugin}
 */
const banksApart = {
  name: 'banks-apart',
  setup: (build) => {
    build.onResolve({ filter: /^\.\/[a-z]{2}\/bank\.ts$/ }, ({ path, kind }) => {
      const language = path.slice(2, 4);
      if (kind !== 'dynamic-import') return { errors: [{ text: `The texts in '${language}' are loaded when first used, by import().` }] };
      return { path: `./bank.${language}.cjs`, external: true };
    });
  },
};

/**
 * @param {string} root folder of the checkout
 * @returns {Promise<void>} rejects with esbuild's own message when the sources do not build
 */
export async function buildFunctions(root) {
  const { build } = await import('esbuild');
  const banks = 'src/assistant/local/content/bank';
  const entries = await readdir(join(root, 'functions', banks), { withFileTypes: true });
  const languages = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  await build({
    absWorkingDir: join(root, 'functions'),
    entryPoints: [
      { in: 'src/index.ts', out: 'index' },
      ...languages.map((language) => ({ in: `${banks}/${language}/bank.ts`, out: `bank.${language}` })),
    ],
    outdir: 'lib',
    outExtension: { '.js': '.cjs' },
    plugins: [banksApart],
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'cjs',
    // A cold start is mostly the time it takes to read this file. Names stay as they are, so that stack traces can be
    // read; keeping every class's name through esbuild's helper would cost another tenth.
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 160,
    sourcemap: 'linked',
    sourcesContent: false,
    external: [...vendorSdks, ...composers, ...pagesOnly, ...renderers],
    logLevel: 'silent',
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    await buildFunctions(resolve(import.meta.dirname, '..'));
  } catch (error) {
    const { formatMessages } = await import('esbuild');
    const errors = error instanceof Error && 'errors' in error && Array.isArray(error.errors) ? error.errors : undefined;
    console.error(errors ? (await formatMessages(errors, { kind: 'error', color: process.stderr.isTTY })).join('') : error);
    process.exitCode = 1;
  }
}
