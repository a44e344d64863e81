import { testAccess } from './access.ts';
import { members } from './world.ts';

testAccess({ collection: 'businesses/harbor/members', id: 'new-member', document: { role: 'agent' }, get: members });
