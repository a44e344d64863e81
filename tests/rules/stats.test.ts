import { testAccess } from './access.ts';
import { members } from './world.ts';

testAccess({ collection: 'businesses/harbor/stats', id: '2026-11', document: { days: {} }, get: members });
