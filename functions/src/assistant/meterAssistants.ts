import type { Assistant, Assistants, TokenUsage } from './port.ts';

/** What was asked of an assistant that is paid for, whether or not it answered. */
export interface AssistantUse {
  calls: number;
  tokensIn: number;
  tokensOut: number;
}

export interface Metered {
  assistants: Assistants;
  /** Up to this moment. */
  use: () => AssistantUse;
}

/** The same assistants with a meter on the one that is paid for. The local one costs nothing and is not counted. */
export function meterAssistants(assistants: Assistants): Metered {
  const use: AssistantUse = { calls: 0, tokensIn: 0, tokensOut: 0 };
  const metered = async <Answer extends { usage?: TokenUsage }>(ask: () => Promise<Answer>): Promise<Answer> => {
    use.calls += 1;
    const answer = await ask();
    use.tokensIn += answer.usage?.inputTokens ?? 0;
    use.tokensOut += answer.usage?.outputTokens ?? 0;
    return answer;
  };
  const { chosen, local } = assistants;
  const counting: Assistant = {
    name: chosen.name,
    answerLead: (request) => metered(() => chosen.answerLead(request)),
    writeFollowUp: (request) => metered(() => chosen.writeFollowUp(request)),
    suggestReply: (request) => metered(() => chosen.suggestReply(request)),
    writeToCustomer: (request) => metered(() => chosen.writeToCustomer(request)),
    answerReview: (request) => metered(() => chosen.answerReview(request)),
    planTopics: (request) => metered(() => chosen.planTopics(request)),
    writePiece: (request) => metered(() => chosen.writePiece(request)),
    embed: (text) => metered(() => chosen.embed(text)),
  };
  const isPaid = chosen.name !== local.name;
  return { assistants: isPaid ? { ...assistants, chosen: counting } : assistants, use: () => ({ ...use }) };
}
