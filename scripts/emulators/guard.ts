// Stands between us and the emulators: ends them when our end of its standard input closes, be it on purpose or
// because we were killed and could not end them ourselves.
//   node guard.ts one|group COMMAND ARGUMENT…
import { spawn } from 'node:child_process';

const [whom, command = '', ...args] = process.argv.slice(2);

const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
child.on('error', (error) => {
  console.error(`Error: ${error.message}`);
  process.exit(1);
});
child.on('close', (code) => process.exit(code ?? 1));

// Once: at a second request firebase-tools leaves Firestore behind.
process.stdin.once('close', () => {
  if (whom === 'group') process.kill(0, 'SIGINT');
  else child.kill('SIGINT');
});
process.stdin.resume();
// What reaches the whole group is for the others: we end when they have.
process.on('SIGINT', () => undefined);
