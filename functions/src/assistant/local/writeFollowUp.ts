import type { FollowUpRequest } from '../port.ts';
import { classify } from './classify.ts';
import { firstSpoken } from './detectLanguage.ts';
import { say, type Values } from './fillSentence.ts';
import { fit, join, topicName, wordings, type Written } from './writeReply.ts';

/**
 * A follow-up from the conversation so far: it names what the person asked for, and asks the trade's question if we
 * have not asked it yet. The second one is the last and says so.
 */
export async function writeLocalFollowUp(request: FollowUpRequest): Promise<Written> {
  const { business, firstName, language, channel, number, conversation } = request;
  const writes = firstSpoken(language, business.locale);
  const lines = conversation.toSorted((a, b) => a.at.getTime() - b.at.getTime());
  const theirs = lines.filter((line) => line.direction === 'in').map((line) => line.body).join('\n');
  const ours = lines.filter((line) => line.direction === 'out').map((line) => line.body).join('\n');
  const classified = await classify({ message: theirs, businessType: business.type, locale: writes });

  const wording = wordings[writes];
  const topic = classified.kind === 'sales' ? topicName(classified, writes) : '';
  const values: Values = { name: firstName, business: business.name, topic, phone: business.phone, fact: '', language: '' };
  const one = (ways: readonly string[], slot: string) => say(ways, values, `${theirs}${slot}${number}`);
  const named = topic !== '';
  const greetings = (ways: readonly string[]) => one(firstName === '' ? ways.slice(-1) : ways.slice(0, -1), 'greeting');

  if (channel === 'sms') {
    const { sms } = wording;
    const greeting = greetings(sms.greeting);
    const plain = one(number === 1 ? sms.followUp1Plain : sms.followUp2Plain, 'body');
    const full = named ? one(number === 1 ? sms.followUp1 : sms.followUp2, 'body') : plain;
    const from = `– ${business.name}`;
    return fit([[greeting, full, one(sms.orCall, 'orCall'), from], [greeting, full, from], [greeting, plain, from]]);
  }

  const { domain, topic: known } = classified.subject;
  const question = number === 1 && named && known?.asks && domain && !ours.includes(domain.ask[writes]) ? domain.ask[writes] : '';
  const ways = number === 1 ? (named ? wording.followUp1 : wording.followUp1Plain) : named ? wording.followUp2 : wording.followUp2Plain;
  const subjects = named ? wording.followUpSubject : wording.followUpSubjectPlain;
  const paragraphs = [
    greetings(wording.greeting),
    one(ways, 'body'),
    join(question, one(wording.orCall, 'orCall')),
    `${one(wording.signOff, 'signOff')}\n${business.name}`,
  ];
  return { subject: one(subjects[number], 'subject'), body: paragraphs.filter((paragraph) => paragraph !== '').join('\n\n') };
}
