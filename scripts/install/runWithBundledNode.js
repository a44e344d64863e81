import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

/**
 * The Node 24 that the install brings along (the npm package "node"): everything after the install runs on
 * it, whatever the machine has.
 *
 * @param {string} root folder of the checkout
 */
export function bundledNode(root) {
  return join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/**
 * Runs a script with the bundled Node and ends this process as the script ends.
 *
 * @param {string} root folder of the checkout
 * @param {string[]} args the script and its arguments
 */
export function runWithBundledNode(root, args) {
  const path = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  const child = spawn(bundledNode(root), args, { stdio: 'inherit', env: { ...process.env, PATH: path } });
  // A terminal sends Ctrl-C to both of us, `kill` only to this process: the child counts repeats as one.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('error', (error) => {
    console.error(error.message);
    process.exit(1);
  });
  child.on('close', (code) => process.exit(code ?? 1));
}
