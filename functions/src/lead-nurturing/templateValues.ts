import { displayPhone } from '../intake/displayPhone.ts';
import type { TemplateValues } from '../messaging/fillTemplate.ts';
import type { Business } from '../model/business.ts';

export function templateValues(business: Business, firstName: string): TemplateValues {
  return { firstName, businessName: business.name, businessPhone: displayPhone(business.phone, business.country), website: business.website };
}
