import { displayPhone } from '../intake/displayPhone.ts';
import type { Business } from '../model/business.ts';
import type { TemplateValues } from '../model/templates.ts';

/** @param more what a message after a job knows besides: the service, its links, what is offered */
export function templateValues(
  business: Business,
  firstName: string,
  more: Omit<TemplateValues, 'firstName' | 'businessName' | 'businessPhone' | 'website'> = {},
): TemplateValues {
  return {
    ...more,
    firstName,
    businessName: business.name,
    businessPhone: displayPhone(business.phone, business.country),
    website: business.website,
  };
}
