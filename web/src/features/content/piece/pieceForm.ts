import type { Content, ContentCheck, ContentText } from '@model/content.ts';
import { socialPlatforms, type ContentKind, type SocialPlatform } from '@model/words.ts';
import { platformWords } from '../../../words/content.ts';

/** What a person changes of a piece, and which text they had before them. */
export interface PieceForm extends ContentText {
  destinations: string[];
  /** The revision that it was changed from: a higher one on record is somebody else's change. */
  revision: number;
}

const sorted = (destinations: readonly string[]) => [...destinations].sort();

/** A piece as it stands on record, as what can be typed over. Platforms stand in one order, whoever wrote them. */
export const formOf = (piece: Partial<ContentText> & Pick<Content, 'revision' | 'destinations'>): PieceForm => ({
  title: piece.title ?? '',
  body: piece.body ?? '',
  excerpt: piece.excerpt ?? '',
  metaDescription: piece.metaDescription ?? '',
  slug: piece.slug ?? '',
  tags: piece.tags ?? [],
  subject: piece.subject ?? '',
  preheader: piece.preheader ?? '',
  variants: Object.fromEntries(
    socialPlatforms.flatMap((platform) => {
      const text = piece.variants?.[platform];
      return text === undefined ? [] : [[platform, text]];
    }),
  ),
  imageUrl: piece.imageUrl ?? '',
  destinations: sorted(piece.destinations ?? []),
  revision: piece.revision ?? 0,
});

/** Only the text of it. */
export function textOf({ destinations: _destinations, revision: _revision, ...text }: PieceForm): ContentText {
  return text;
}

/** A destination more or less. */
export const withDestination = (destinations: readonly string[], destination: string, on: boolean): string[] =>
  sorted(on ? [...destinations, destination] : destinations.filter((each) => each !== destination));

/** The networks that a social piece has a text for, in the order in which they are shown. */
export const platformsOf = ({ variants }: Pick<ContentText, 'variants'>): SocialPlatform[] =>
  socialPlatforms.filter((platform) => variants[platform] !== undefined);

/**
 * The networks that a piece goes to by its destinations, and those that it only has a text for, to be posted by hand.
 * @param platformOf the network behind a destination; undefined where there is none, or nobody may know
 */
export function sortPlatforms(
  text: Pick<PieceForm, 'variants' | 'destinations'>,
  platformOf: (destination: string) => SocialPlatform | undefined,
): { published: SocialPlatform[]; byHand: SocialPlatform[] } {
  const platforms = platformsOf(text);
  const going = new Set(text.destinations.map(platformOf));
  // An account whose network is not known may be any of them.
  const isUnknown = text.destinations.some((destination) => destination.startsWith('buffer-') && platformOf(destination) === undefined);
  const isPublished = (platform: SocialPlatform) => isUnknown || going.has(platform);
  return { published: platforms.filter(isPublished), byHand: platforms.filter((platform) => !isPublished(platform)) };
}

export const fieldLabels: Readonly<Record<string, string>> = {
  title: 'Title',
  body: 'Text',
  excerpt: 'Excerpt',
  metaDescription: 'Description for search engines',
  slug: 'Address',
  tags: 'Tags',
  subject: 'Subject',
  preheader: 'Preview line',
  imageUrl: 'Picture',
  ...Object.fromEntries(socialPlatforms.map((platform) => [`variants.${platform}`, platformWords[platform]])),
};

/** Where the words of a check stand: the field, and from where to where. */
export interface Place {
  /** The field's name: `title`, `body`, `variants.x`. */
  field: string;
  /** In the field's text; undefined where the check is about all of it. */
  quote: string | undefined;
}

const readFirst: Readonly<Record<ContentKind, readonly ('body' | 'title' | 'excerpt' | 'metaDescription' | 'subject' | 'preheader')[]>> = {
  blog: ['body', 'title', 'excerpt', 'metaDescription'],
  email: ['body', 'subject', 'preheader'],
  social: ['body', 'title'],
};

/** Where to look for what a check is about; undefined where its words are nowhere any more. */
export function placeOfCheck(kind: ContentKind, { quote, platform }: Pick<ContentCheck, 'quote' | 'platform'>, text: ContentText): Place | undefined {
  const fields = [
    ...readFirst[kind].map((field) => [field, text[field]] as const),
    ...platformsOf(text).map((each) => [`variants.${each}`, text.variants[each] ?? ''] as const),
  ].filter(([field]) => platform === undefined || field === `variants.${platform}`);
  const plain = (value: string) => value.replaceAll(/[*_`\\]/gu, '').toLowerCase();
  if (quote === '') return fields[0] && { field: fields[0][0], quote: undefined };
  const found = fields.find(([, value]) => plain(value).includes(plain(quote)));
  return found && { field: found[0], quote };
}

/** The longest description that search engines show whole. */
export const descriptionLength = 155;

/** Markdown that the editor would lose: tables, pictures and HTML. It is edited as it stands instead. */
export const isForTheEditor = (markdown: string): boolean =>
  !/!\[[^\]]*\]\(|^\s*\|.*\|\s*$|<[a-z!/][^>]*>/imu.test(markdown.replaceAll(/<(https?:|mailto:)[^>]*>/giu, ''));
