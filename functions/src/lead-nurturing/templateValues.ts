import type { TemplateValues } from '../messaging/fillTemplate.ts';
import type { Business } from '../model/business.ts';

export function templateValues(business: Business, firstName: string): TemplateValues {
  return { firstName, businessName: business.name, businessPhone: business.phone, website: business.website };
}
