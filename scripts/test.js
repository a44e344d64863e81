// `npm test`: begins on Node 20 with nothing installed; the rest is scripts/test/test.ts, on Node 24.
import { beginWithInstall } from './install/beginWithInstall.js';

await beginWithInstall('scripts/test/test.ts');
