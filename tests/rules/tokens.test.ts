import { testAccess } from './access.ts';

testAccess({ collection: 'tokens', id: 'hash', document: { businessId: 'harbor' }, get: [] });
