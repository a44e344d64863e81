// `npm start`: begins on Node 20 with nothing installed; the rest is scripts/start/start.ts, on Node 24.
import { beginWithInstall } from './install/beginWithInstall.js';

console.log('\nFollowthrough\n');
await beginWithInstall('scripts/start/start.ts');
