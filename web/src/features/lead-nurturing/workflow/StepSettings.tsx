import { Link } from 'react-router';
import type { LeadNurtureSettings, SequenceStep } from '@model/workflow.ts';
import { Checkbox } from '../../../components/ui/Checkbox.tsx';
import { TextField } from '../../../components/ui/Field.tsx';
import type { Form } from '../../../lib/useForm.ts';
import { hoursInWords } from '../../workflows/durations.ts';
import { ChannelOrderField, DisclosureField, QuietHoursFields } from '../../workflows/EveryMessageFields.tsx';
import { TemplateField, type Writing } from '../../workflows/TemplateField.tsx';
import { type Card, templatePlaces } from './settings.ts';

interface Props {
  card: Card;
  form: Form<LeadNurtureSettings>;
  writing: Writing;
}

/** The settings of one step. */
export function StepSettings({ card, form, writing }: Props) {
  switch (card) {
    case 'captured':
      return <CapturedSettings form={form} />;
    case 'reply':
      return <ReplySettings form={form} writing={writing} />;
    case 'followUp1':
      return <FollowUpSettings key={card} form={form} writing={writing} number={1} />;
    case 'followUp2':
      return <FollowUpSettings key={card} form={form} writing={writing} number={2} />;
    case 'replied':
      return <RepliedSettings />;
    case 'every':
      return <EverySettings form={form} />;
  }
}

type SettingsForm = { form: Form<LeadNurtureSettings> };
type TextSettings = SettingsForm & { writing: Writing };

function CapturedSettings({ form: { values, change } }: SettingsForm) {
  const alert = (channel: Partial<LeadNurtureSettings['alerts']>) => change({ alerts: { ...values.alerts, ...channel } });
  return (
    <>
      <p>
        Leads come through your form, your own pages and by hand. Each is read at once: what it is, how urgent, and why.{' '}
        <Link to="/settings" className="text-accent underline">
          Your form is under Settings
        </Link>
        .
      </p>
      <p>
        A hot lead or an emergency tells whoever is on call at once, and again after ten minutes if nobody has taken it.
      </p>
      <Checkbox label="Alert by email" checked={values.alerts.email} onChange={(email) => alert({ email })} />
      <Checkbox
        label="Alert by text message"
        hint="To members on call who have left a phone number."
        checked={values.alerts.sms}
        onChange={(sms) => alert({ sms })}
      />
    </>
  );
}

function ReplySettings({ form, writing }: TextSettings) {
  const { values, change } = form;
  return (
    <>
      <Checkbox
        label="Ask me before a first reply goes out"
        hint="It is written at once and waits for your OK. A reply that promises what is not in your facts waits in any case."
        checked={values.approveFirstReplies}
        onChange={(approveFirstReplies) => change({ approveFirstReplies })}
      />
      <StepText form={form} step="reply" writing={writing} />
    </>
  );
}

function FollowUpSettings({ form, writing, number }: TextSettings & { number: 1 | 2 }) {
  const { values, errors, change } = form;
  const [first, second] = values.followUpHours;
  const hours = number === 1 ? first : second;
  const path = number === 1 ? 'followUpHours.0' : 'followUpHours.1';
  return (
    <>
      <TextField
        label="Hours after the first reply"
        hint={`That is ${hoursInWords(hours)}, unless they have replied, said no, or the lead is closed.`}
        name={path}
        type="number"
        inputMode="numeric"
        min={number}
        max={number === 1 ? 720 : 1440}
        value={Number.isNaN(hours) ? '' : String(hours)}
        error={errors[path]}
        onChange={(typed) => {
          const next = typed === '' ? Number.NaN : Number(typed);
          change({ followUpHours: number === 1 ? [next, second] : [first, next] });
        }}
      />
      <StepText form={form} step={number === 1 ? 'followUp1' : 'followUp2'} writing={writing} />
      <Checkbox
        label="Follow up by email only with those who agreed to news and offers"
        hint="Holds for both follow-ups. Every follow-up carries a way to say no."
        checked={values.followUpsNeedMarketingConsent}
        onChange={(followUpsNeedMarketingConsent) => change({ followUpsNeedMarketingConsent })}
      />
    </>
  );
}

function StepText({ form: { values, errors, change }, step, writing }: TextSettings & { step: SequenceStep }) {
  return (
    <TemplateField
      key={step}
      template={values.templates[step]}
      onChange={(template) => change({ templates: { ...values.templates, [step]: template } })}
      place={templatePlaces[step]}
      errors={errors}
      writing={writing}
      hint="Otherwise the assistant writes it for this person, from their message, your voice and your facts."
    />
  );
}

function RepliedSettings() {
  return (
    <p>
      When they reply by email, by text, or in a way you note by hand, the follow-ups stop, the lead moves to “In
      conversation”, and you are told under “Needs you”. There is nothing to set.
    </p>
  );
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
        hint="For text messages and every follow-up; they wait for the morning. Text messages go by the clock of the place the number belongs to. A first answer by email goes out at any hour."
        weekends={{
          label: 'No follow-ups or texts at weekends',
          hint: 'They wait for Monday morning. A first answer by email goes out on any day.',
        }}
      />
      <DisclosureField checked={values.discloseAssistant} onChange={(discloseAssistant) => change({ discloseAssistant })} />
    </>
  );
}
