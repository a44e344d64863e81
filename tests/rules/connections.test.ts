import { testAccess } from './access.ts';

testAccess({ collection: 'businesses/harbor/connections', id: 'twilio', document: { state: 'connected' }, get: ['manager', 'owner'] });
