import type { Language } from './chooseLanguage.ts';
import { dictionaries } from './words/dictionaries.ts';
import type { Words } from './words/words.ts';

/** Puts the page into a language: every element with `data-word` gets its word. @returns the other words */
export function speak(language: Language): Words {
  const words = dictionaries[language];
  const plain = new Map(Object.entries(words).filter((entry) => typeof entry[1] === 'string'));
  document.documentElement.lang = language;
  for (const holder of document.querySelectorAll<HTMLElement>('[data-word]')) {
    const word: unknown = plain.get(holder.dataset['word'] ?? '');
    if (typeof word === 'string') holder.textContent = word;
  }
  return words;
}
