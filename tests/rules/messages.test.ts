import { testAccess } from './access.ts';
import { members } from './world.ts';

testAccess({ collection: 'businesses/harbor/messages', document: { direction: 'out', body: 'Hello Nora' }, get: members });
