import type { AssistantName } from '../model/words.ts';
import type { OpenAiConfig } from '../platform/config.ts';
import type { Assistant, Assistants } from './port.ts';

/** The local assistant; one for every business, since it remembers nothing. */
const local = whenFirstAsked('local', async () => (await import('./local/localAssistant.ts')).localAssistant);

/** The assistants for a business: the one its owner chose where it can be had, the local one otherwise. */
export function chooseAssistants(
  business: { assistant: AssistantName },
  openAi: OpenAiConfig | undefined,
): Assistants {
  if (business.assistant === 'local') return { chosen: local, local };
  if (openAi === undefined) {
    return { chosen: local, local, note: 'Written by the built-in assistant. OpenAI is chosen, but no key is set.' };
  }
  return { chosen: sharedOpenAi(openAi), local };
}

/** One adapter per configuration and instance: its client keeps the connection open for the next lead. */
const adapters = new Map<string, Assistant>();

function sharedOpenAi(config: OpenAiConfig): Assistant {
  const key = JSON.stringify(config);
  const known = adapters.get(key);
  if (known) return known;
  const made = whenFirstAsked('openai', async () =>
    (await import('../vendors/openai/openAiAssistant.ts')).openAiAssistant(config),
  );
  adapters.set(key, made);
  return made;
}

/** Neither word lists nor a vendor's SDK may cost a cold start of a function that writes to nobody. */
function whenFirstAsked(name: AssistantName, load: () => Promise<Assistant>): Assistant {
  let loading: Promise<Assistant> | undefined;
  const loaded = () => (loading ??= load());
  return {
    name,
    answerLead: async (request) => (await loaded()).answerLead(request),
    writeFollowUp: async (request) => (await loaded()).writeFollowUp(request),
    suggestReply: async (request) => (await loaded()).suggestReply(request),
    writeToCustomer: async (request) => (await loaded()).writeToCustomer(request),
    answerReview: async (request) => (await loaded()).answerReview(request),
    planTopics: async (request) => (await loaded()).planTopics(request),
    writePiece: async (request) => (await loaded()).writePiece(request),
    embed: async (text) => (await loaded()).embed(text),
  };
}
