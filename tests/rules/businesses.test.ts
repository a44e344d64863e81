import { testAccess } from './access.ts';
import { members } from './world.ts';

testAccess({ collection: 'businesses', id: 'harbor', document: { name: 'Harbor' }, get: members, list: [] });
