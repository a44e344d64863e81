import { testAccess } from './access.ts';

testAccess({ collection: 'businesses/harbor/addresses', document: { contactId: 'nora', channel: 'email' }, get: [] });
