import { embeddingDimensions } from '../../../model/content.ts';
import type { AnsweredEmbedding } from '../../port.ts';
import { spokenLanguages, type SpokenLanguage } from '../detectLanguage.ts';
import { fold } from '../foldText.ts';
import { stopWords } from '../stopWords.ts';
import { commonWords } from './commonWords.ts';
import { stem } from './stem.ts';

/** Longer words say more about what a text is about, and are broken into groups of letters so that their forms meet. */
const longWord = 6;
const groupLength = 4;
const weights = { word: 1, common: 0.25, pair: 0.35, group: 0.3 };
/** What stands first says what it is about. */
const openingWords = 10;

/**
 * Where a text lies, without a model: its words (folded, without the small ones, by their stems), pairs of neighbours
 * and groups of letters, each hashed to two places with a sign. Repetition counts by its logarithm. The same text always
 * lies at the same place; no network.
 */
export function embedLocally(text: string): Promise<AnsweredEmbedding> {
  return Promise.resolve({ vector: embedText(text) });
}

/** The vector alone, for what has to compare texts at once. */
export function embedText(text: string): number[] {
  const vector = Array.from({ length: embeddingDimensions }, () => 0);
  for (const [feature, weight] of featuresOf(text)) {
    for (const salt of ['a', 'b']) {
      const place = hash(salt + feature);
      const at = place % embeddingDimensions;
      // A bit that did not choose the place.
      vector[at] = (vector[at] ?? 0) + ((place / embeddingDimensions) & 1 ? weight : -weight);
    }
  }
  const length = Math.hypot(...vector);
  // A text without a word lies somewhere too: a vector of length 0 has no direction.
  return length === 0 ? vector.map((_, at) => (at === 0 ? 1 : 0)) : vector.map((value) => value / length);
}

/** Cosine of the angle between two texts: 1 for the same, near 0 for texts that share nothing. */
export function similarityOf(one: string, other: string): number {
  const [a, b] = [embedText(one), embedText(other)];
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}

function featuresOf(text: string): Map<string, number> {
  const readable = fold(text.replace(/\S*(?:@|:\/\/|www\.)\S*/g, ' '));
  const tokens = (readable.match(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? []).map((token) => token.replace(/'.*$|^[a-z]'/u, ''));
  const language = languageOf(tokens);
  const told = tokens.filter((token) => token.length > 1 && !small.has(token));
  const stems = told.map((token) => stem(token, language));
  const counts = new Map<string, number>();
  const add = (feature: string, times = 1) => counts.set(feature, (counts.get(feature) ?? 0) + times);
  stems.forEach((word, at) => {
    add(`w:${word}`, at < openingWords ? 2 : 1);
    const next = stems[at + 1];
    if (next !== undefined && !common.has(word) && !common.has(next)) add(`p:${[word, next].toSorted().join(' ')}`);
  });
  const features = new Map<string, number>();
  for (const [feature, count] of counts) {
    const word = feature.slice(2);
    const weight = feature.startsWith('p:') ? weights.pair : common.has(word) ? weights.common : weights.word;
    features.set(feature, weight * (1 + Math.log(count)));
  }
  for (const word of new Set(stems)) {
    if (word.length < longWord || common.has(word)) continue;
    const groups = new Set(Array.from({ length: word.length - groupLength + 1 }, (_, at) => word.slice(at, at + groupLength)));
    for (const group of groups) features.set(`g:${group}`, (features.get(`g:${group}`) ?? 0) + weights.group / Math.sqrt(groups.size));
  }
  return features;
}

const small = new Set(spokenLanguages.flatMap((language) => stopWords[language] ?? []));
const common = new Set(spokenLanguages.flatMap((language) => commonWords[language].map((word) => stem(fold(word), language))));

/** The one of ours with the most small words: only the endings depend on it. */
function languageOf(tokens: readonly string[]): SpokenLanguage {
  const counts = spokenLanguages.map((language) => {
    const known = new Set(stopWords[language]);
    return { language, count: tokens.filter((token) => known.has(token)).length };
  });
  return counts.toSorted((a, b) => b.count - a.count)[0]?.language ?? 'en';
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return (value ^ (value >>> 15)) >>> 0;
}
