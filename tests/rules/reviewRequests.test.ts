import { testAccess } from './access.ts';
import { members } from './world.ts';

testAccess({ collection: 'businesses/harbor/reviewRequests', document: { state: 'scheduled', reminders: 0 }, get: members });
