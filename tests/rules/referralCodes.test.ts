import { testAccess } from './access.ts';

testAccess({ collection: 'referralCodes', id: 'NORA10', document: { businessId: 'harbor' }, get: [] });
