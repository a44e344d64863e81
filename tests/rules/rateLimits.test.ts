import { testAccess } from './access.ts';

testAccess({ collection: 'rateLimits', id: 'key', document: { count: 1 }, get: [] });
