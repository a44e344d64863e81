/**
 * Plans what is written about next: one topic for each piece that is wanted, in that order. No Firestore, no clock: it
 * may be repeated.
 *
 *   const { topics, writtenBy, note } = await planTopics(assistants, { ...context, wanted: ['blog', 'social'] });
 */
import { askAssistants } from './askAssistants.ts';
import type { Assistants, TopicsRequest } from './port.ts';
import type { AssistantTopics } from '../model/assistantTurn.ts';
import type { ContentTopic } from '../model/content.ts';
import type { AssistantName, ContentKind } from '../model/words.ts';

export interface PlannedTopics {
  /** As many as were wanted. */
  topics: ContentTopic[];
  writtenBy: AssistantName;
  note?: string;
}

type Suggested = AssistantTopics['topics'][number];

/**
 * What the chosen assistant leaves out, or suggests twice, the built-in one adds; it is told what there is already.
 * @throws Error where not even that one has a topic for every piece
 */
export async function planTopics(assistants: Assistants, request: TopicsRequest): Promise<PlannedTopics> {
  const { wanted } = request;
  const asked = await askAssistants(assistants, (assistant) => assistant.planTopics(request));
  let topics = deal(wanted, asked.by === 'local' ? asked.answer.topics : withoutRepeats(asked.answer.topics));
  if (topics.includes(undefined) && asked.by !== 'local') {
    const known = topics.flatMap((topic) => topic ?? []);
    const missing = wanted.filter((_kind, index) => topics[index] === undefined);
    const earlier = [...known.map(({ kind, ...topic }) => ({ kind, title: topic.title, topic })), ...request.earlier];
    const more = await assistants.local.planTopics({ ...request, earlier, wanted: missing });
    topics = deal(wanted, [...known, ...more.topics]);
  }
  const complete = topics.flatMap((topic) => topic ?? []);
  if (complete.length < wanted.length) throw new Error(`${complete.length} topics for ${wanted.length} pieces`);
  return {
    topics: complete.map(({ key, title, angle }) => ({ key, title, angle })),
    writtenBy: asked.by,
    ...(asked.note !== undefined && { note: asked.note }),
  };
}

/** Each piece gets the first topic of its kind that no other has. */
function deal(wanted: readonly ContentKind[], suggested: readonly Suggested[]): (Suggested | undefined)[] {
  const left = [...suggested];
  return wanted.map((kind) => {
    const at = left.findIndex((topic) => topic.kind === kind);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  });
}

const withoutRepeats = (suggested: readonly Suggested[]): Suggested[] =>
  suggested.filter((topic, index) => suggested.findIndex((other) => saysTheSame(other, topic)) === index);

const saysTheSame = (one: Suggested, other: Suggested): boolean => one.kind === other.kind && one.key === other.key && one.angle === other.angle;
