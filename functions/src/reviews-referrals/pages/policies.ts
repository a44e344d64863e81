import type { FormLimits } from '../../platform/readForm.ts';

/** Room for a note or a review of 5,000 characters, each of which may take twelve bytes on its way. */
export const writtenForm: FormLimits = { body: 100_000, field: 25_000 };

/** What a page loads and where its forms lead; the same lines stand in firebase.json. */
export const policies = {
  // A form that is answered with the way to a review site has to be allowed to lead there, and on from there.
  review: "default-src 'none'; style-src 'self'; form-action 'self' https: http:; base-uri 'none'; frame-ancestors 'none'",
  landing:
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; frame-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
  referrer: "default-src 'none'; style-src 'self'; script-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
  widget: "default-src 'none'; style-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors *",
} as const;
