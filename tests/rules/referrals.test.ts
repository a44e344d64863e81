import { testAccess } from './access.ts';
import { members } from './world.ts';

testAccess({ collection: 'businesses/harbor/referrals', document: { code: 'NORA10', clicks: 0 }, get: members });
