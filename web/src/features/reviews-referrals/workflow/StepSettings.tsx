import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { ReviewsReferralsSettings } from '@model/reviewsReferrals.ts';
import { Checkbox } from '../../../components/ui/Checkbox.tsx';
import { Select, TextField } from '../../../components/ui/Field.tsx';
import { localNoon } from '../../../lib/localNoon.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import type { Form } from '../../../lib/useForm.ts';
import { hoursInWords } from '../../workflows/durations.ts';
import { ChannelOrderField, DisclosureField, QuietHoursFields } from '../../workflows/EveryMessageFields.tsx';
import { TemplateField, type Writing } from '../../workflows/TemplateField.tsx';
import { NumberField } from './NumberField.tsx';
import { ReviewLinks } from './ReviewLinks.tsx';
import { RewardFields } from './RewardFields.tsx';
import { type Card, type TemplateName, templatePlaces } from './settings.ts';

interface Props {
  card: Card;
  form: Form<ReviewsReferralsSettings>;
  writing: Writing;
}

/** The settings of one step. */
export function StepSettings({ card, form, writing }: Props) {
  switch (card) {
    case 'request':
      return <RequestSettings form={form} writing={writing} />;
    case 'reminders':
      return <ReminderSettings form={form} writing={writing} />;
    case 'review':
      return <ReviewSettings form={form} />;
    case 'offer':
      return <OfferSettings form={form} writing={writing} />;
    case 'friend':
      return <FriendSettings form={form} />;
    case 'every':
      return <EverySettings form={form} />;
  }
}

type SettingsForm = { form: Form<ReviewsReferralsSettings> };
type TextSettings = SettingsForm & { writing: Writing };

interface OwnTextProps extends TextSettings {
  name: TemplateName;
  hint: string;
}

function OwnText({ form: { values, errors, change }, writing, name, hint }: OwnTextProps) {
  return (
    <TemplateField
      key={name}
      template={values.templates[name]}
      onChange={(template) => change({ templates: { ...values.templates, [name]: template } })}
      place={templatePlaces[name]}
      errors={errors}
      writing={writing}
      hint={hint}
    />
  );
}

function RequestSettings({ form, writing }: TextSettings) {
  const { values, errors, change } = form;
  return (
    <>
      <NumberField
        label="Hours after the job is done"
        hint={`${values.delayHours === 0 ? 'That is at once' : `That is ${hoursInWords(values.delayHours)}`}, in quiet hours the next morning. Everybody is asked alike.`}
        name="delayHours"
        min={0}
        max={720}
        value={values.delayHours}
        error={errors['delayHours']}
        onChange={(delayHours) => change({ delayHours })}
      />
      <NumberField
        label="Months between two requests"
        hint="Whoever was asked within this time is not asked again, whatever they buy. 0 asks after every job."
        name="cooldownMonths"
        min={0}
        max={36}
        value={values.cooldownMonths}
        error={errors['cooldownMonths']}
        onChange={(cooldownMonths) => change({ cooldownMonths })}
      />
      <OwnText
        form={form}
        writing={writing}
        name="reviewRequest"
        hint="Otherwise the assistant writes a thank-you for this customer and this job. The offer is never mentioned: nobody is paid for a review."
      />
    </>
  );
}

const reminderCounts = [
  { value: '0', label: 'None' },
  { value: '1', label: 'One' },
  { value: '2', label: 'Two' },
] as const;
const usualDays = [3, 7] as const;

function ReminderSettings({ form, writing }: TextSettings) {
  const { values, errors, change } = form;
  const days = values.reminderDays;
  const withCount = (count: number) => usualDays.slice(0, count).map((usual, index) => days[index] ?? Math.max(usual, (days[0] ?? 0) + index));
  const field = (index: 0 | 1) => (
    <NumberField
      label={`Reminder ${index + 1}, days after the request`}
      name={`reminderDays.${index}`}
      min={1}
      max={60}
      value={days[index] ?? Number.NaN}
      error={errors[`reminderDays.${index}`]}
      onChange={(typed) => change({ reminderDays: days.map((day, at) => (at === index ? typed : day)) })}
    />
  );
  return (
    <>
      <Select
        label="Reminders"
        hint="They end as soon as somebody reviews, says that they would rather not, or wants no more messages."
        name="reminders"
        value={reminderCounts[days.length]?.value ?? '2'}
        options={reminderCounts}
        onChange={(count) => change({ reminderDays: withCount(Number(count)) })}
      />
      {days.length > 0 && field(0)}
      {days.length > 1 && field(1)}
      {days.length > 0 && (
        <OwnText
          form={form}
          writing={writing}
          name="reviewReminder"
          hint="Otherwise the assistant writes a short reminder for this customer and this job."
        />
      )}
    </>
  );
}

const starChoices = [
  { value: '0', label: 'No review' },
  { value: '1', label: '1 star' },
  { value: '2', label: '2 stars or fewer' },
  { value: '3', label: '3 stars or fewer' },
  { value: '4', label: '4 stars or fewer' },
  { value: '5', label: 'Every review' },
] as const;

const replyChoices = [
  { value: 'approval', label: 'Wait for my OK' },
  { value: 'automatic', label: 'Publish them by themselves' },
] as const;

function ReviewSettings({ form: { values, errors, change } }: SettingsForm) {
  return (
    <>
      <ReviewLinks />
      <Select
        label="Alert whoever is on call at"
        hint="At once, so that somebody can call an unhappy customer today."
        name="alertAtStars"
        value={starChoices[values.alertAtStars]?.value ?? '3'}
        error={errors['alertAtStars']}
        options={starChoices}
        onChange={(stars) => change({ alertAtStars: Number(stars) })}
      />
      <Select
        label="Suggested answers to reviews"
        hint="The assistant writes one for each review."
        name="publishReplies"
        value={values.publishReplies}
        options={replyChoices}
        onChange={(publishReplies) => change({ publishReplies })}
      />
      {values.publishReplies === 'automatic' && (
        <Warning>
          Everybody can read these answers, and nobody in your team has seen them before. An answer that promises something your
          facts do not cover still waits for you.
        </Warning>
      )}
    </>
  );
}

function OfferSettings({ form, writing }: TextSettings) {
  const { values, errors, change } = form;
  const { referrals } = values;
  const put = (part: Partial<typeof referrals>) => change({ referrals: { ...referrals, ...part } });
  const { offer } = referrals;
  return (
    <>
      <Checkbox
        label="Make a referral offer after a review"
        hint="Whatever its stars. Each customer gets a code and a link of their own."
        checked={referrals.enabled}
        onChange={(enabled) => put({ enabled })}
      />
      {referrals.enabled && (
        <>
          <NumberField
            label="Hours after the review"
            name="referrals.delayHours"
            min={0}
            max={720}
            value={referrals.delayHours}
            error={errors['referrals.delayHours']}
            onChange={(delayHours) => put({ delayHours })}
          />
          <RewardFields
            side="friend"
            label="The friend gets"
            rule={offer.friend}
            errors={errors}
            onChange={(friend) => put({ offer: { ...offer, friend } })}
          />
          <RewardFields
            side="referrer"
            label="Whoever sends them gets"
            rule={offer.referrer}
            errors={errors}
            onChange={(referrer) => put({ offer: { ...offer, referrer } })}
          />
          <p className="text-xs text-ink-soft">What was promised holds: codes that are out keep the offer they were made with.</p>
          <OwnText
            form={form}
            writing={writing}
            name="referralOffer"
            hint="Otherwise the assistant writes the offer for this customer, with what both sides get."
          />
        </>
      )}
    </>
  );
}

const landingChoices = [
  { value: 'page', label: 'A page here, with your form' },
  { value: 'website', label: 'Your own website, with the code' },
] as const;

function FriendSettings({ form: { values, errors, change } }: SettingsForm) {
  const { business, formats } = useBusiness();
  const { referrals } = values;
  const { offer } = referrals;
  const putOffer = (part: Partial<typeof offer>) => change({ referrals: { ...referrals, offer: { ...offer, ...part } } });
  return (
    <>
      <Select
        label="A friend’s link leads to"
        name="referrals.landing"
        value={referrals.landing}
        options={landingChoices}
        onChange={(landing) => change({ referrals: { ...referrals, landing } })}
      />
      {referrals.landing === 'website' && business.website === '' && (
        <Warning>
          Your website is not in your{' '}
          <Link to="/settings" className="underline">
            settings
          </Link>
          , so friends still come to the page here.
        </Warning>
      )}
      <TextField
        label="Last day of the offer"
        hint="A code brings nothing after it. Empty for no end."
        name="referrals.offer.endsAt"
        type="date"
        value={offer.endsAt ? formats.localDate(offer.endsAt) : ''}
        error={errors['referrals.offer.endsAt']}
        onChange={(day) => putOffer({ endsAt: day === '' ? null : endOfDay(day, business.timezone) })}
      />
      <TextField
        label="Friends that one person is rewarded for, at the most"
        hint="Empty for as many as they send."
        name="referrals.offer.cap"
        type="number"
        inputMode="numeric"
        min={1}
        max={1000}
        value={offer.cap === null ? '' : String(offer.cap)}
        error={errors['referrals.offer.cap']}
        onChange={(cap) => putOffer({ cap: cap === '' ? null : Number(cap) })}
      />
      <p>
        Their own code, existing customers and the same friend twice bring nothing. What looks odd waits for you under{' '}
        <Link to="/referrals" className="text-accent underline">
          Referrals
        </Link>
        , and so does every reward.
      </p>
    </>
  );
}

/** The last second of a calendar day at a place. */
function endOfDay(date: string, timezone: string): Date {
  return new Date(localNoon(date, timezone).getTime() + (12 * 60 * 60 - 1) * 1000);
}

function EverySettings({ form: { values, errors, change } }: SettingsForm) {
  return (
    <>
      <ChannelOrderField
        order={values.channelOrder}
        error={errors['channelOrder']}
        onChange={(channelOrder) => change({ channelOrder })}
      />
      <QuietHoursFields
        quiet={values.quietHours}
        errors={errors}
        onChange={(quietHours) => change({ quietHours })}
        hint="Every message of this workflow waits for the morning, by the clock of the place where the customer is."
        weekends={{ label: 'Nothing at weekends', hint: 'It waits for Monday morning.' }}
      />
      <DisclosureField checked={values.discloseAssistant} onChange={(discloseAssistant) => change({ discloseAssistant })} />
    </>
  );
}

function Warning({ children }: { children: ReactNode }) {
  return <p className="rounded-md bg-warn-soft px-3 py-2 text-warn">{children}</p>;
}
