import { project } from '../../scripts/emulators/ports.ts';
import { ports } from './ports.ts';

/** Removes every document and every account of a project, clock included. */
export async function emptyProject(name: string = project): Promise<void> {
  await Promise.all([
    remove(`http://127.0.0.1:${ports.firestore}/emulator/v1/projects/${name}/databases/(default)/documents`),
    remove(`http://127.0.0.1:${ports.auth}/emulator/v1/projects/${name}/accounts`),
  ]);
}

async function remove(url: string): Promise<void> {
  const answer = await fetch(url, { method: 'DELETE' });
  if (!answer.ok) throw new Error(`The emulators could not be emptied: ${answer.status} ${await answer.text()}`);
}
