import type { ContentSettings } from '@model/contentWorkflow.ts';
import { contentKinds, socialPlatforms } from '@model/words.ts';

/** The owner's settings out of the workflow's document. */
export const settingsOf = (workflow: ContentSettings): ContentSettings => ({
  slot: { weekday: workflow.slot.weekday, time: workflow.slot.time },
  perWeek: { blog: workflow.perWeek.blog, social: workflow.perWeek.social, email: workflow.perWeek.email },
  publishTime: workflow.publishTime,
  destinations: workflow.destinations.map(({ destination, kinds, publish }) => ({
    destination,
    kinds: contentKinds.filter((kind) => kinds.includes(kind)),
    publish,
  })),
  platforms: socialPlatforms.filter((platform) => workflow.platforms.includes(platform)),
  wishes: workflow.wishes,
  avoid: workflow.avoid,
  discloseAssistant: workflow.discloseAssistant,
});

/** Lines left empty are no wishes, and a place that nothing goes to need not be kept. */
export const cleaned = (settings: ContentSettings): ContentSettings => ({
  ...settings,
  wishes: settings.wishes.filter((line) => line.trim() !== ''),
  avoid: settings.avoid.filter((line) => line.trim() !== ''),
});

/** The steps of the workflow, each with a card. */
export const cards = ['plan', 'write', 'publish'] as const;
export type Card = (typeof cards)[number];

export const settingLabels: Readonly<Record<string, string>> = {
  'slot.weekday': 'Day',
  'slot.time': 'Time',
  'perWeek.blog': 'Blog posts a week',
  'perWeek.social': 'Social posts a week',
  'perWeek.email': 'Newsletters a week',
  'publishTime': 'Time of day',
  'destinations': 'Places',
  'platforms': 'Networks',
  'wishes': 'Wish',
  'avoid': 'Subject',
};

const cardsOfPaths: readonly (readonly [beginning: string, card: Card])[] = [
  ['slot', 'plan'],
  ['perWeek', 'plan'],
  ['publishTime', 'plan'],
  ['destinations', 'publish'],
];

/** The card under which a setting stands, from the setting's path. */
export const cardOf = (path: string): Card => cardsOfPaths.find(([beginning]) => path.startsWith(beginning))?.[1] ?? 'write';

/** What goes to one place; nothing as long as nobody has chosen it. */
export const atDestination = ({ destinations }: ContentSettings, destination: string): ContentSettings['destinations'][number] =>
  destinations.find((each) => each.destination === destination) ?? { destination, kinds: [], publish: 'approval' };

/** The settings with what goes to one place put in; the others keep their order, which errors name them by. */
export function withDestination(settings: ContentSettings, changed: ContentSettings['destinations'][number]): ContentSettings['destinations'] {
  const { destinations } = settings;
  const at = destinations.findIndex(({ destination }) => destination === changed.destination);
  return at < 0 ? [...destinations, changed] : destinations.with(at, changed);
}

/** Who says the last word on what a week brings: nobody has to where it goes nowhere. */
export type LastWord = 'owner' | 'inPart' | 'nobody' | 'goesNowhere';

export function lastWord({ destinations }: Pick<ContentSettings, 'destinations'>): LastWord {
  const used = destinations.filter(({ kinds }) => kinds.length > 0);
  const automatic = used.filter(({ publish }) => publish === 'automatic').length;
  if (used.length === 0) return 'goesNowhere';
  if (automatic === 0) return 'owner';
  return automatic === used.length ? 'nobody' : 'inPart';
}

/** Newsletters go to people without anybody looking at them first. */
export const sendsByItself = ({ destinations }: Pick<ContentSettings, 'destinations'>): boolean =>
  destinations.some(({ destination, kinds, publish }) => destination === 'newsletter' && kinds.length > 0 && publish === 'automatic');
