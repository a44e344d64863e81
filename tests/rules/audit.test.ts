import { testAccess } from './access.ts';

testAccess({ collection: 'businesses/harbor/audit', document: { action: 'paused everything' }, get: ['owner'] });
