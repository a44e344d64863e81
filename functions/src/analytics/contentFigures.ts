import { type Content, type ContentFigures, type ContentMetrics, noPerformance, type Performance } from '../model/content.ts';

/** The fields of a piece that `stats/content` depends on; a recount reads these and no others. */
export const measuredContentFields = ['kind', 'topic', 'publishedAt', 'publications', 'metrics'] as const satisfies readonly (keyof Content)[];

export type MeasuredPiece = Pick<Content, (typeof measuredContentFields)[number]>;
type TopicFigures = ContentFigures['byTopic'];

/** Subjects that are kept: a year of weekly ones, and what a plan can be shown. */
export const topicsKept = 60;

type Sums = NonNullable<Performance['told']>;
const sums = ['views', 'clicks', 'likes', 'comments', 'shares', 'opens'] as const satisfies readonly (keyof Sums)[];
/** The counters of a performance, in the order of the model. */
const counters = ['pieces', ...sums] as const satisfies readonly (keyof Performance)[];

const eachSum = (value: (name: keyof Sums) => number): Sums => ({
  views: value('views'),
  clicks: value('clicks'),
  likes: value('likes'),
  comments: value('comments'),
  shares: value('shares'),
  opens: value('opens'),
});

/** What a piece adds to its row of a table; nothing before its first reading. */
const performanceOf = (metrics: ContentMetrics): Performance => ({
  pieces: 1,
  ...eachSum((name) => metrics[name] ?? 0),
  told: eachSum((name) => Number(metrics[name] !== null)),
});

/** Taken away where `by` is -1. Never below zero: a figure that has drifted is put right at night. */
function plus<T extends Performance>(known: T, added: Performance, by: 1 | -1): T {
  const sum: T = { ...known };
  for (const name of counters) sum[name] = Math.max(0, known[name] + by * added[name]);
  // A row from before it was kept of how many it is known gets that at night: part of it would be wrong.
  const { told } = known;
  if (told) sum.told = eachSum((name) => Math.max(0, told[name] + by * (added.told?.[name] ?? 0)));
  return sum;
}

/** Two accounts of one network: of one piece. */
function together(one: Performance, other: Performance): Performance {
  const sum = plus(one, other, 1);
  return { ...sum, pieces: 1, told: eachSum((name) => Math.min(1, sum.told?.[name] ?? 0)) };
}

/** The row of a destination: accounts of one network are one. */
const platformOf = (destination: string, publication: NonNullable<Content['publications']>[string]): string =>
  destination.startsWith('buffer-') ? (publication.platform ?? 'buffer') : destination;

type Rows = Readonly<Record<string, Performance>>;

function add(rows: Rows, key: string, added: Performance, by: 1 | -1): Rows {
  const { [key]: known = noPerformance, ...others } = rows;
  const sum = plus(known, added, by);
  return counters.every((name) => sum[name] === 0) ? others : { ...others, [key]: sum };
}

function addPiece({ byKind, byPlatform }: { byKind: Rows; byPlatform: Rows }, piece: MeasuredPiece | undefined, by: 1 | -1) {
  if (!piece?.metrics) return { byKind, byPlatform };
  let own: Rows = {};
  for (const [destination, publication] of Object.entries(piece.publications ?? {})) {
    if (!publication.metrics) continue;
    const key = platformOf(destination, publication);
    own = { ...own, [key]: together(own[key] ?? noPerformance, performanceOf(publication.metrics)) };
  }
  return {
    byKind: add(byKind, piece.kind, performanceOf(piece.metrics), by),
    byPlatform: Object.entries(own).reduce((rows, [key, added]) => add(rows, key, added, by), byPlatform),
  };
}

/** The row of one subject, from all of its pieces. Undefined where none of them has been measured. */
function topicFigures(pieces: readonly MeasuredPiece[]): TopicFigures[string] | undefined {
  let row: TopicFigures[string] | undefined;
  for (const { topic, metrics, publishedAt } of pieces) {
    if (!topic || !metrics || !publishedAt) continue;
    const known = row ?? { ...noPerformance, title: topic.title, lastAt: publishedAt };
    const isLatest = publishedAt >= known.lastAt;
    row = { ...plus(known, performanceOf(metrics), 1), ...(isLatest && { title: topic.title, lastAt: publishedAt }) };
  }
  return row;
}

const latestTopics = (topics: TopicFigures): TopicFigures =>
  Object.fromEntries(
    Object.entries(topics)
      .toSorted(([oneKey, one], [otherKey, other]) => other.lastAt.getTime() - one.lastAt.getTime() || (oneKey < otherKey ? -1 : 1))
      .slice(0, topicsKept),
  );

/** The figures as they should be, counted from the pieces themselves. */
export function countFigures(pieces: readonly MeasuredPiece[], now: Date): ContentFigures {
  let rows: { byKind: Rows; byPlatform: Rows } = { byKind: {}, byPlatform: {} };
  const topics = new Map<string, MeasuredPiece[]>();
  for (const piece of pieces) {
    rows = addPiece(rows, piece, 1);
    if (piece.topic) topics.set(piece.topic.key, [...(topics.get(piece.topic.key) ?? []), piece]);
  }
  const byTopic: TopicFigures = {};
  for (const [key, about] of topics) {
    const row = topicFigures(about);
    if (row) byTopic[key] = row;
  }
  return { byKind: { ...rows.byKind }, byPlatform: { ...rows.byPlatform }, byTopic: latestTopics(byTopic), asOf: now };
}

/**
 * The figures after a piece has been measured: moved by the difference that its reading makes.
 * @param sameTopic every piece about its subject as it was before, itself included; asked for only where the figures do
 *   not hold the subject, because it is new or had fallen out of the latest
 */
export function moveFigures(
  figures: ContentFigures | undefined,
  before: MeasuredPiece,
  after: MeasuredPiece,
  now: Date,
  sameTopic: readonly MeasuredPiece[] = [],
): ContentFigures {
  const known = figures ?? { byKind: {}, byPlatform: {}, byTopic: {}, asOf: now };
  const rows = addPiece(addPiece(known, before, -1), after, 1);
  return {
    byKind: { ...rows.byKind },
    byPlatform: { ...rows.byPlatform },
    byTopic: latestTopics(moveTopic(known.byTopic, before, after, sameTopic)),
    asOf: now,
  };
}

function moveTopic(topics: TopicFigures, before: MeasuredPiece, after: MeasuredPiece, sameTopic: readonly MeasuredPiece[]): TopicFigures {
  const { topic, metrics, publishedAt } = after;
  if (!topic || !metrics || !publishedAt) return topics;
  const known = topics[topic.key] ?? topicFigures(sameTopic) ?? { ...noPerformance, title: topic.title, lastAt: publishedAt };
  const without = before.metrics ? plus(known, performanceOf(before.metrics), -1) : known;
  const isLatest = publishedAt >= known.lastAt;
  return { ...topics, [topic.key]: { ...plus(without, performanceOf(metrics), 1), ...(isLatest && { title: topic.title, lastAt: publishedAt }) } };
}
