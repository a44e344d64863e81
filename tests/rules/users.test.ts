import { testAccess } from './access.ts';

const document = { businesses: { harbor: 'agent' } };
testAccess({ collection: 'users', id: 'agent', document, get: ['agent'], list: [] });
