import { describe } from 'vitest';
import { testAccess } from './access.ts';
import { members } from './world.ts';

const piece = 'businesses/harbor/content/2026-W48-blog-1';

describe('earlier texts of a piece', () => testAccess({ collection: `${piece}/versions`, id: '1', document: { revision: 1, title: 'Heat pumps' }, get: members }));
describe('what is counted of a piece', () => testAccess({ collection: `${piece}/tallies`, id: '3', document: { views: 4 }, get: members }));
