import { testAccess } from './access.ts';
import { members } from './world.ts';

testAccess({ collection: 'businesses/harbor/contacts', document: { name: 'Nora', emails: ['nora@example.com'] }, get: members });
