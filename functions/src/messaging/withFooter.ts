/** The text of an email with its footer below the line that mail programs know as the end of what was written. */
export const withFooter = (body: string, footer: readonly string[]): string =>
  footer.length === 0 ? body : `${body}\n\n-- \n${footer.join('\n')}`;
