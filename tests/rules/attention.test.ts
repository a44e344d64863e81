import { testAccess } from './access.ts';
import { members } from './world.ts';

testAccess({ collection: 'businesses/harbor/attention', document: { kind: 'hotLead', title: 'Nora', rank: 1 }, get: members });
