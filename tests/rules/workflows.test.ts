import { testAccess } from './access.ts';
import { members } from './world.ts';

testAccess({ collection: 'businesses/harbor/workflows', id: 'leadNurture', document: { enabled: true }, get: members });
