import { testAccess } from './access.ts';
import { members } from './world.ts';

testAccess({ collection: 'businesses/harbor/rewards', document: { state: 'pending' }, get: members });
