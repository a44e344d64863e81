// Bundles the Cloud Functions into functions/lib/index.cjs. Run by `npm start`, by `npm test`, and by
// `firebase deploy` (predeploy in firebase.json).
import { mkdir, writeFile } from 'node:fs/promises';
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
 * @param {string} root folder of the checkout
 * @returns {Promise<void>} rejects with esbuild's own message when the sources do not build
 */
export async function buildFunctions(root) {
  const { build } = await import('esbuild');
  const outdir = join(root, 'functions/lib');
  await mkdir(outdir, { recursive: true });
  const { metafile } = await build({
    absWorkingDir: join(root, 'functions'),
    entryPoints: ['src/index.ts'],
    outfile: 'lib/index.cjs',
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
    metafile: true,
    logLevel: 'silent',
  });
  // What the bundle is made of: the size and import budgets are checked against it.
  await writeFile(join(outdir, 'meta.json'), JSON.stringify(metafile));
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
