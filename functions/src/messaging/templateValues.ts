import { displayPhone } from '../intake/displayPhone.ts';
import type { Business } from '../model/business.ts';
import type { TemplateValues } from '../model/templates.ts';

export function templateValues(business: Business, firstName: string): TemplateValues {
  return { firstName, businessName: business.name, businessPhone: displayPhone(business.phone, business.country), website: business.website };
}
