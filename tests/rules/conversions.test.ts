import { testAccess } from './access.ts';
import { members } from './world.ts';

testAccess({ collection: 'businesses/harbor/conversions', document: { saleId: 'sale' }, get: members });
