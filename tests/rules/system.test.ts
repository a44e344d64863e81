import { testAccess } from './access.ts';

testAccess({ collection: 'system', id: 'clock', document: { offsetMs: 0 }, get: [] });
