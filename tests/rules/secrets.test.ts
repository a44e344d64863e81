import { testAccess } from './access.ts';

testAccess({ collection: 'businesses/harbor/secrets', document: { ciphertext: '…' }, get: [] });
