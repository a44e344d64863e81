import { testAccess } from './access.ts';

testAccess({ collection: 'links', id: 'a1B2c3D4e5', document: { businessId: 'harbor', target: 'https://example.com' }, get: [] });
