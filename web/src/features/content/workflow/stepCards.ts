import type { ContentSettings } from '@model/contentWorkflow.ts';
import type { Figures } from '@model/stats.ts';
import { contentKinds, type ContentKind } from '@model/words.ts';
import type { StepCard } from '../../workflows/StepCards.tsx';
import { type Card, cards, lastWord, type LastWord } from './settings.ts';

const titles: Readonly<Record<Card, string>> = { plan: 'Plan', write: 'Write', publish: 'Approve and publish' };

const numberWords: Readonly<Record<Exclude<Card, 'plan'>, { of: 'contentGenerated' | 'contentPublished'; label: string }>> = {
  write: { of: 'contentGenerated', label: 'written' },
  publish: { of: 'contentPublished', label: 'published' },
};

/** The way of a week's pieces as cards, by these settings; `figures` is undefined while they load. */
export const stepCards = (settings: ContentSettings, figures: Figures | undefined): StepCard<Card>[] =>
  cards.map((key) => {
    const card = { key, title: titles[key], when: whenOf(key, settings) };
    if (key === 'plan') return card;
    const { of, label } = numberWords[key];
    return { ...card, number: { value: figures && (figures[of] ?? 0), label } };
  });

function whenOf(card: Card, settings: ContentSettings): string {
  switch (card) {
    case 'plan':
      return weekInWords(settings.perWeek);
    case 'write':
      return settings.platforms.length === 1 ? 'For 1 network' : `For ${settings.platforms.length} networks`;
    case 'publish':
      return lastWordWords[lastWord(settings)];
  }
}

const lastWordWords: Readonly<Record<LastWord, string>> = {
  owner: 'With your OK',
  inPart: 'In part by itself',
  nobody: 'By itself',
  goesNowhere: 'Nowhere yet',
};

const kindNouns: Readonly<Record<ContentKind, readonly [one: string, several: string]>> = {
  blog: ['blog post', 'blog posts'],
  social: ['social post', 'social posts'],
  email: ['newsletter', 'newsletters'],
};

/** `1 blog post, 3 social posts a week`. */
export function weekInWords(perWeek: ContentSettings['perWeek']): string {
  const parts = contentKinds.flatMap((kind) => {
    const count = perWeek[kind];
    if (!(count > 0)) return [];
    return [`${count} ${kindNouns[kind][count === 1 ? 0 : 1]}`];
  });
  return parts.length === 0 ? 'Nothing a week' : `${parts.join(', ')} a week`;
}
