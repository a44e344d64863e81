import type { Content } from '../model/content.ts';
import type { ContentSettings } from '../model/contentWorkflow.ts';

const lines: Readonly<Record<string, (name: string) => string>> = {
  en: (name) => `Written with the help of an AI assistant and published by ${name}.`,
  es: (name) => `Escrito con ayuda de un asistente de IA y publicado por ${name}.`,
  fr: (name) => `Rédigé avec l’aide d’un assistant d’IA et publié par ${name}.`,
  de: (name) => `Mit Hilfe eines KI-Assistenten geschrieben und von ${name} veröffentlicht.`,
};

/**
 * The line that says that an assistant helped, in the language of the piece (English for one we do not know);
 * undefined where the owner does not want it, a person wrote the piece, or it is a post, which has no room for it.
 */
export function disclosureOf(
  { kind, writtenBy, language }: Pick<Content, 'kind' | 'writtenBy' | 'language'>,
  { discloseAssistant }: Pick<ContentSettings, 'discloseAssistant'>,
  businessName: string,
): string | undefined {
  if (!discloseAssistant || kind === 'social' || writtenBy === undefined || writtenBy === 'member') return undefined;
  const line = lines[language?.split('-')[0] ?? 'en'] ?? lines['en'];
  return line?.(businessName);
}
