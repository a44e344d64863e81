import { type Template, templateVariables } from '../model/workflow.ts';

export type TemplateValues = Readonly<Record<(typeof templateVariables)[number], string>>;

const placeholder = /([ \t]?)\{\{\s*([^{}]*?)\s*\}\}/g;

/** The template with its variables filled in; unknown ones were refused when it was saved. */
export function fillTemplate(template: Template, values: TemplateValues): { subject: string; body: string } {
  const known: Readonly<Record<string, string>> = values;
  // The blank before a variable goes with it: "Hi {{firstName}}," must read well where we use no name.
  const fill = (text: string) =>
    text.replace(placeholder, (_, blank: string, name: string) => (known[name] ? `${blank}${known[name]}` : ''));
  return { subject: fill(template.subject), body: fill(template.body) };
}

/** Names in double braces that no template may use. */
export function unknownVariables(text: string): string[] {
  const known: readonly string[] = templateVariables;
  const used = [...text.matchAll(placeholder)].map((match) => match[2] ?? '');
  return [...new Set(used)].filter((name) => !known.includes(name));
}
