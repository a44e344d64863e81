import { demoAgent, demoBusiness, demoManager, demoMembers, demoOwner, demoWorkflow } from './business.ts';
import { emergencies, enquiries, type Enquiry, spam } from './enquiries.ts';
import { type Entry, LeadStory } from './leadStory.ts';
import type { DemoLanguage } from './people.ts';
import { makePerson, namedPerson, type Person } from './person.ts';
import { type SeededRandom, seededRandom } from './seededRandom.ts';
import { callNotes, wording } from './wording.ts';
import { attentionId } from '../../lead-nurturing/attentionId.ts';
import { planAlert } from '../../lead-nurturing/planAlert.ts';
import type { Activity } from '../../model/activity.ts';
import { attention, type Attention } from '../../model/attention.ts';
import type { Address, Contact } from '../../model/contact.ts';
import type { Lead } from '../../model/lead.ts';
import { message, type Message } from '../../model/message.ts';
import type { LeadSource } from '../../model/words.ts';

export interface History {
  /** The leads that were won, and when: jobs came of them. */
  won: readonly { story: LeadStory; at: Date }[];
  leads: Entry<Lead>[];
  contacts: Entry<Contact>[];
  addresses: Entry<Address>[];
  messages: Entry<Message>[];
  activities: Entry<Activity>[];
  attention: Entry<Attention>[];
}

export interface HistoryOptions {
  /** Key of the HMAC that names address documents. */
  addressKey: string;
  /** Origin of the dashboard, for the links in alerts. */
  dashboardUrl: string;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const historyDays = 60;
const leadCount = 176;
/** Leads that a follow-up of history is still due for: enough to see one go out when the clock is moved. */
const stillWaiting = 6;

const sources: readonly [LeadSource, ...LeadSource[]] = [
  'form', 'form', 'form', 'form', 'form', 'form', 'referral', 'referral', 'phone', 'phone', 'manual', 'app',
];

const localHour = new Intl.DateTimeFormat('en', { timeZone: demoBusiness.timezone, hour: 'numeric', hourCycle: 'h23' });
const localWeekday = new Intl.DateTimeFormat('en', { timeZone: demoBusiness.timezone, weekday: 'short' });

/**
 * Two months of a small company's leads, ending an hour before `now`, and four things that need a person. Nothing in
 * it is due: whoever opens the demo sees it as it would have been left.
 */
export function makeHistory(now: Date, { addressKey, dashboardUrl }: HistoryOptions): History {
  const random = seededRandom(20_261_124);
  const stories: LeadStory[] = [];
  let waiting = 0;
  for (const receivedAt of arrivals(now, random)) {
    const story = newLead(stories.length + 1, receivedAt, random);
    stories.push(story);
    tell(story, receivedAt, now, random, waiting < stillWaiting);
    if (story.isWaiting()) waiting += 1;
  }
  const open = openItems(stories.length, now, dashboardUrl);
  const records = [...stories, ...open.stories].map((story) => story.record(addressKey));
  return {
    won: stories.flatMap((story) => (story.wonAt ? [{ story, at: story.wonAt }] : [])),
    leads: records.map(({ lead }) => lead),
    contacts: records.map(({ contact }) => contact),
    addresses: records.flatMap(({ addresses }) => addresses),
    messages: [...records.flatMap(({ messages }) => messages), ...open.alerts],
    activities: records.flatMap(({ activities }) => activities),
    attention: open.attention,
  };
}

/** When the leads came: mostly by day and on weekdays, and a few more every week. */
function arrivals(now: Date, random: SeededRandom): Date[] {
  const times: Date[] = [];
  while (times.length < leadCount) {
    const daysAgo = random.between(1 / 24, historyDays);
    const time = new Date(now.getTime() - daysAgo * day);
    const hourOfDay = Number(localHour.format(time));
    const byDay = hourOfDay >= 7 && hourOfDay < 22 ? 1 : 0.12;
    const byWeek = ['Sat', 'Sun'].includes(localWeekday.format(time)) ? 0.45 : 1;
    const growth = 1 - (0.35 * daysAgo) / historyDays;
    if (random.chance(byDay * byWeek * growth)) times.push(time);
  }
  return times.sort((a, b) => a.getTime() - b.getTime());
}

function newLead(number: number, receivedAt: Date, random: SeededRandom): LeadStory {
  // Most people write in English, some in Spanish, a few in French or German.
  const language = random.chance(0.82) ? 'en' : random.pick(['es', 'es', 'es', 'fr', 'de'] as const);
  const person = makePerson(number, language, random);
  return new LeadStory(person, enquiryIn(language, random), random.pick(sources), receivedAt, random.chance(0.4));
}

function enquiryIn(language: DemoLanguage, random: SeededRandom): Enquiry {
  if (language === 'en' && random.chance(0.06)) return random.pick(spam);
  if (language === 'en' && random.chance(0.02)) return random.pick(emergencies);
  const [first = enquiries[0], ...others] = enquiries.filter((enquiry) => enquiry.language === language);
  return random.pick([first, ...others]);
}

/** What became of a lead, as far as it has happened by now. */
function tell(story: LeadStory, receivedAt: Date, now: Date, random: SeededRandom, mayWait: boolean): void {
  const { enquiry } = story;
  const past = (time: number) => time < now.getTime() - minute;
  if (enquiry.kind === 'spam') {
    story.leaveAsSpam();
    const seenAt = receivedAt.getTime() + random.between(0.2, 1.5) * day;
    if (past(seenAt)) story.move('lost', new Date(seenAt), demoManager);
    return;
  }
  const approved = !enquiry.emergency && random.chance(0.06);
  const answeredAfter = approved
    ? random.between(4, 45) * minute
    : random.chance(0.05)
      ? random.between(15, 50) * 1000
      : random.between(2200, 6800);
  const answeredAt = receivedAt.getTime() + answeredAfter;
  story.answer(new Date(answeredAt), approved ? demoOwner : undefined);
  if (enquiry.priority === 'hot') story.assign(new Date(answeredAt + random.between(1, 6) * minute), demoAgent);
  if (random.chance(0.03)) story.correctPriority(new Date(answeredAt + 20 * minute), demoOwner, 'hot');

  let repliedAt = answeredAt + replyAfter(enquiry, random);
  // Of the last three days nobody but the few that may wait has left the answer without a reply.
  const isRecent = now.getTime() - answeredAt < 73 * hour;
  if (isRecent && !mayWait && !past(repliedAt)) repliedAt = answeredAt + random.between(0.05, 0.9) * (now.getTime() - answeredAt);

  for (const hours of [24, 72]) {
    const at = answeredAt + hours * hour + random.between(5, 90) * 1000;
    if (at < repliedAt && past(at)) story.followUp(new Date(at));
  }
  if (Number.isFinite(repliedAt) && past(repliedAt)) afterReply(story, repliedAt, past, random);
  else withoutReply(story, answeredAt, past, random);
}

/** Milliseconds from the answer to the reply: mostly the same day, some after a follow-up, some never. */
function replyAfter({ priority, kind }: Enquiry, random: SeededRandom): number {
  const everReplies = kind === 'partnership' || kind === 'job' ? 0.3 : priority === 'hot' ? 0.9 : priority === 'warm' ? 0.72 : 0.5;
  if (!random.chance(everReplies)) return Infinity;
  const when = random.next();
  if (when < 0.25) return random.between(2, 20) * minute;
  if (when < 0.68) return random.between(0.5, 6) * hour;
  if (when < 0.84) return random.between(6, 23) * hour;
  if (when < 0.94) return random.between(25, 60) * hour;
  return random.between(74, 110) * hour;
}

function afterReply(story: LeadStory, repliedAt: number, past: (time: number) => boolean, random: SeededRandom): void {
  story.reply(new Date(repliedAt), random.pick(wording[story.enquiry.language].replies));
  const member = random.pick([demoAgent, demoAgent, demoOwner, demoManager]);
  const calledAt = repliedAt + random.between(0.3, 20) * hour;
  if (!past(calledAt)) return;
  story.call(new Date(calledAt), member, random.pick(callNotes));
  const isSale = story.enquiry.kind === 'sales';
  if (isSale && random.chance(0.85)) {
    const qualifiedAt = calledAt + random.between(2, 30) * minute;
    if (!past(qualifiedAt)) return;
    story.move('qualified', new Date(qualifiedAt), member);
    const closedAt = qualifiedAt + random.between(1, 9) * day;
    if (!past(closedAt) || random.chance(0.12)) return;
    story.move(random.chance(0.72) ? 'won' : 'lost', new Date(closedAt), member);
  } else {
    const closedAt = calledAt + random.between(2, 8) * day;
    if (past(closedAt) && random.chance(0.6)) story.move('lost', new Date(closedAt), member);
  }
}

function withoutReply(story: LeadStory, answeredAt: number, past: (time: number) => boolean, random: SeededRandom): void {
  const givenUpAt = answeredAt + random.between(5, 9) * day;
  if (past(givenUpAt) && random.chance(0.7)) {
    story.move(random.chance(0.75) ? 'unreachable' : 'lost', new Date(givenUpAt), demoAgent);
  }
}

/** Four leads of the last hours, each with what it needs from a person. */
function openItems(
  told: number,
  now: Date,
  dashboardUrl: string,
): { stories: LeadStory[]; attention: Entry<Attention>[]; alerts: Entry<Message>[] } {
  const ago = (milliseconds: number) => new Date(now.getTime() - milliseconds);

  const hot = storyAbout('no heat since last night', namedPerson(told + 1, 'Nora', 'Harper'), ago(25 * minute));
  hot.answer(ago(25 * minute - 4100));
  const first = alert(itemOf(hot, 'hotLead', ago(25 * minute), { rank: 1 }), ago(25 * minute - 4200), 1, dashboardUrl);
  const second = alert(first.item, ago(15 * minute - 4200), 2, dashboardUrl);

  const approval = storyAbout('furnace tune-up', namedPerson(told + 2, 'Daniel', 'Whitfield'), ago(38 * minute));
  const draftId = approval.waitForApproval('We can be with you tomorrow at 8 am.', [
    'It promises a time that is not in your facts: "tomorrow at 8 am".',
  ]);

  const answered = storyAbout('second opinion', namedPerson(told + 3, 'Grace', 'Okafor'), ago(5 * hour));
  answered.answer(ago(5 * hour - 3600));
  const reply = 'Thanks, that sounds fair. Could you call me this afternoon to set it up?';
  const replyId = answered.reply(ago(95 * minute), reply);
  answered.takeConversation(demoOwner);

  const unreachable = storyAbout('smart thermostat', namedPerson(told + 4, 'Walter', 'Brandt'), ago(3 * hour));
  const refusal = 'The mailbox does not exist. Perhaps the address is mistyped.';
  const failedId = unreachable.failToAnswer(ago(3 * hour - 4200), refusal);

  const items = [
    second.item,
    itemOf(approval, 'approval', ago(38 * minute), { messageId: draftId, detail: 'It promises a time that is not in your facts.' }),
    itemOf(unreachable, 'failedMessage', ago(3 * hour - 4200), { messageId: failedId, detail: refusal, rank: 1 }),
    itemOf(answered, 'replied', ago(95 * minute), { messageId: replyId, detail: reply }),
  ];
  return {
    stories: [hot, approval, answered, unreachable],
    attention: items.map((data) => ({ id: attentionId(data), data })),
    alerts: [...first.messages, ...second.messages],
  };
}

function storyAbout(quote: string, person: Person, receivedAt: Date): LeadStory {
  const enquiry = enquiries.find((candidate) => candidate.quote === quote);
  if (!enquiry) throw new Error(`the demo has no enquiry about "${quote}"`);
  return new LeadStory(person, enquiry, 'form', receivedAt, false);
}

function itemOf(story: LeadStory, kind: Attention['kind'], createdAt: Date, more: Partial<Attention>): Attention {
  const phone = story.phone;
  return attention.parse({
    kind,
    leadId: story.id,
    contactId: story.contactId,
    title: story.name,
    detail: story.enquiry.reason,
    priority: story.enquiry.priority,
    ...(phone !== undefined && { phone }),
    rank: story.enquiry.priority === 'hot' ? 1 : 2,
    createdAt,
    ...more,
  });
}

/** The members on call were told; after the second time they are not told again. */
function alert(item: Attention, at: Date, number: number, dashboardUrl: string): { item: Attention; messages: Entry<Message>[] } {
  const plan = planAlert(
    {
      item,
      business: demoBusiness,
      workflow: demoWorkflow(at),
      onCall: demoMembers.filter(({ member }) => member.onCall),
      dashboardUrl,
    },
    at,
  );
  return {
    item: plan.item,
    messages: plan.alerts.map(({ message: data }) => {
      const id = `${item.leadId ?? ''}-alert${number}-${data.channel}-${data.memberId ?? ''}`;
      return {
        id,
        data: message.parse({ ...data, state: 'sent', attempts: 1, provider: 'local', providerId: `local-${id}`, sentAt: at }),
      };
    }),
  };
}
