import { testAccess } from './access.ts';

testAccess({ collection: 'routes', id: 'twilio:15550100', document: { businessId: 'harbor' }, get: [] });
