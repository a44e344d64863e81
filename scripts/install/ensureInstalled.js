import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { showStep } from '../progress.js';
import { bundledNode } from './runWithBundledNode.js';
import { missingPackages } from './missingPackages.js';

/**
 * Installs the dependencies if package-lock.json asks for something that is not there.
 * Runs on Node 20 with nothing installed.
 *
 * @param {string} root folder of the checkout
 * @returns {Promise<void>} rejects with a message for people when npm fails
 */
export async function ensureInstalled(root) {
  const wanted = readLockfile(join(root, 'package-lock.json'));
  const installed = readLockfile(join(root, 'node_modules/.package-lock.json'));
  if (wanted && missingPackages(wanted, installed).length === 0 && existsSync(bundledNode(root))) return;
  await showStep(
    'Installing dependencies, once',
    async () => {
      // Without the packages' install scripts: one would compile for minutes what nothing here needs (re2).
      await runNpm(root, ['ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund']);
      // Only this one matters: it brings the Node that everything else runs on.
      await runNpm(root, ['rebuild', 'node', '--ignore-scripts=false']);
    },
    () => 'Dependencies installed',
  );
  if (!existsSync(bundledNode(root))) throw new Error('npm has not installed Node 24 (the package "node") for this machine.');
}

/**
 * @param {string} path
 * @returns {import('./missingPackages.js').Lockfile | undefined}
 */
function readLockfile(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/**
 * @param {string} root
 * @param {string[]} what
 * @returns {Promise<void>} rejects with npm's own message
 */
function runNpm(root, what) {
  // The npm that runs us, if it does; --loglevel=error, because on Node 20 npm would warn about packages that
  // want Node 22 and will get 24.
  const npm = process.env.npm_execpath;
  const [command, ...args] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm'];
  return new Promise((resolve, reject) => {
    const child = spawn(command ?? 'npm', [...args, ...what, '--loglevel=error', '--progress=false'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => void (output += chunk.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => reject(new Error(`npm could not be started: ${error.message}`)));
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`npm ${what[0]} failed:\n${output.trim()}`))));
  });
}
