/** What a page loads; the same lines stand in firebase.json. */
export const policies = {
  // Pictures may stand anywhere: where they are is the business's own choice.
  site: "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' https:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
  link: "default-src 'none'; style-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
} as const;
