import { testAccess } from './access.ts';

testAccess({ collection: 'businesses/harbor/contentMemory', document: { embeddedBy: 'local' }, get: [] });
