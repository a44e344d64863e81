import { testAccess } from './access.ts';
import { actors } from './world.ts';

const document = { name: 'Harbor', locale: 'en', consentText: '', open: true };
testAccess({ collection: 'publicProfiles', id: 'harbor', document, get: actors, list: [] });
