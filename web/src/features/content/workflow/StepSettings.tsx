import type { ContentSettings } from '@model/contentWorkflow.ts';
import { contentKinds, socialPlatforms, type ContentKind } from '@model/words.ts';
import { Checkbox } from '../../../components/ui/Checkbox.tsx';
import { Select, TextField } from '../../../components/ui/Field.tsx';
import { LinesEditor } from '../../../components/ui/LinesEditor.tsx';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import type { Form } from '../../../lib/useForm.ts';
import { platformWords } from '../../../words/content.ts';
import type { PublishingAccounts } from '../destinationName.ts';
import { DestinationSettings } from './DestinationSettings.tsx';
import type { Card } from './settings.ts';

interface Props {
  card: Card;
  form: Form<ContentSettings>;
  /** When the slot comes next, in words; undefined while its time is not typed. */
  next: string | undefined;
  publishing: { accounts: PublishingAccounts; loading: boolean };
}

/** The settings of one step. */
export function StepSettings({ card, form, next, publishing }: Props) {
  switch (card) {
    case 'plan':
      return <PlanSettings form={form} next={next} />;
    case 'write':
      return <WriteSettings form={form} />;
    case 'publish':
      return <DestinationSettings form={form} publishing={publishing} />;
  }
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map((label, index) => ({
  value: String(index + 1),
  label,
}));

const most: Readonly<Record<ContentKind, number>> = { blog: 3, social: 7, email: 2 };
const perWeekLabels: Readonly<Record<ContentKind, string>> = { blog: 'Blog posts', social: 'Social posts', email: 'Newsletters' };

function PlanSettings({ form: { values, errors, change }, next }: Pick<Props, 'form' | 'next'>) {
  const { business } = useBusiness();
  const { slot, perWeek } = values;
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <Select
          label="Written every"
          name="slot.weekday"
          value={String(slot.weekday)}
          options={weekdays}
          error={errors['slot.weekday']}
          onChange={(weekday) => change({ slot: { ...slot, weekday: Number(weekday) } })}
        />
        <TextField
          label="At"
          name="slot.time"
          type="time"
          value={slot.time}
          error={errors['slot.time']}
          onChange={(time) => change({ slot: { ...slot, time } })}
        />
      </div>
      <p className="-mt-2 text-xs text-ink-soft">
        {next === undefined ? 'By the clock of your business' : `The next time: ${next}, by the clock of your business`} ({business.timezone.replaceAll('_', ' ')}).
      </p>
      <fieldset className="flex flex-col gap-2">
        <legend className="mb-1 font-medium">Pieces a week</legend>
        <div className="grid grid-cols-3 gap-4">
          {contentKinds.map((kind) => (
            <TextField
              key={kind}
              label={perWeekLabels[kind]}
              name={`perWeek.${kind}`}
              type="number"
              inputMode="numeric"
              min={0}
              max={most[kind]}
              value={Number.isNaN(perWeek[kind]) ? '' : String(perWeek[kind])}
              error={errors[`perWeek.${kind}`]}
              onChange={(typed) => change({ perWeek: { ...perWeek, [kind]: typed === '' ? Number.NaN : Number(typed) } })}
            />
          ))}
        </div>
        {errors['perWeek'] && <p className="text-bad">{errors['perWeek']}</p>}
      </fieldset>
      <TextField
        label="Published at"
        hint="The week’s pieces are spread over its days, one at this time of the day."
        name="publishTime"
        type="time"
        value={values.publishTime}
        error={errors['publishTime']}
        onChange={(publishTime) => change({ publishTime })}
      />
    </>
  );
}

const linesAtMost = 20;

function WriteSettings({ form: { values, errors, change } }: Pick<Props, 'form'>) {
  const { platforms } = values;
  const choose = (platform: (typeof socialPlatforms)[number], on: boolean) =>
    change({ platforms: socialPlatforms.filter((each) => (each === platform ? on : platforms.includes(each))) });
  return (
    <>
      <fieldset className="flex flex-col gap-2">
        <legend className="mb-1 font-medium">Networks that social posts have a text for</legend>
        <p className="text-xs text-ink-soft">
          Accounts that are connected through Buffer are posted to; for any other network you copy the text from the post’s page.
        </p>
        <div className="grid gap-2 sm:grid-cols-2">
          {socialPlatforms.map((platform) => (
            <Checkbox key={platform} label={platformWords[platform]} checked={platforms.includes(platform)} onChange={(on) => choose(platform, on)} />
          ))}
        </div>
        {errors['platforms'] && <p className="text-bad">{errors['platforms']}</p>}
      </fieldset>
      <fieldset className="flex flex-col gap-2">
        <legend className="mb-1 font-medium">What you would like to be written about</legend>
        <p className="text-xs text-ink-soft">The assistant takes these first, and chooses the rest by the season, your trade and what people ask you.</p>
        <LinesEditor
          name="wishes"
          noun="wish"
          lines={values.wishes}
          errors={errors}
          atMost={linesAtMost}
          placeholder="How to know that a filter has to be changed"
          onChange={(wishes) => change({ wishes })}
        />
      </fieldset>
      <fieldset className="flex flex-col gap-2">
        <legend className="mb-1 font-medium">What must not be written about</legend>
        <LinesEditor
          name="avoid"
          noun="subject"
          lines={values.avoid}
          errors={errors}
          atMost={linesAtMost}
          placeholder="Other companies in town"
          onChange={(avoid) => change({ avoid })}
        />
      </fieldset>
      <Checkbox
        label="Say that an assistant helped to write it"
        hint="A line at the end of blog posts and newsletters. Some places require it by law."
        checked={values.discloseAssistant}
        onChange={(discloseAssistant) => change({ discloseAssistant })}
      />
    </>
  );
}
