import { testAccess } from './access.ts';

testAccess({ collection: 'businesses/harbor/deadLetters', document: { functionName: 'leadNurturing-onLeadCreated' }, get: ['manager', 'owner'] });
