/**
 * Stands in for re2js, 46 KB of JavaScript that Firestore's client carries along. It uses them for one thing: to
 * evaluate regular expressions and LIKE in *pipelines* on the client. The dashboard asks plain queries only; a pipeline
 * with a regular expression would get Firestore's own error for an invalid pattern, as it handles whatever is thrown
 * here.
 */
export const RE2JS = {
  compile: (): never => {
    throw new Error('regular expressions of pipelines are left out of this bundle; see vite.config.ts');
  },
};
