import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './ensureInstalled.js';
import { runWithBundledNode } from './runWithBundledNode.js';

const root = resolve(fileURLToPath(import.meta.url), '../../..');
const oldestNode = 20;

/**
 * Installs what is missing, then runs a script on the Node that was installed, with this process's arguments.
 *
 * @param {string} script path from the root of the checkout
 */
export async function beginWithInstall(script) {
  try {
    if (Number.parseInt(process.versions.node, 10) < oldestNode) {
      throw new Error(`Node ${oldestNode} or newer is needed; this is ${process.version}. Get one from https://nodejs.org`);
    }
    await ensureInstalled(root);
    runWithBundledNode(root, [join(root, script), ...process.argv.slice(2)]);
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
