import { Link } from 'react-router';
import type { ContentSettings } from '@model/contentWorkflow.ts';
import type { ContentKind } from '@model/words.ts';
import { ButtonLink } from '../../../components/ui/ButtonLink.tsx';
import { Checkbox } from '../../../components/ui/Checkbox.tsx';
import { Select } from '../../../components/ui/Field.tsx';
import { Skeleton } from '../../../components/ui/Skeleton.tsx';
import { useBusiness, usePermissions } from '../../../lib/useBusiness.tsx';
import type { Form } from '../../../lib/useForm.ts';
import { AddressMissing } from '../AddressMissing.tsx';
import { allDestinations, destinationName, kindsOf, type PublishingAccounts } from '../destinationName.ts';
import { atDestination, withDestination } from './settings.ts';

interface Props {
  form: Form<ContentSettings>;
  publishing: { accounts: PublishingAccounts; loading: boolean };
}

const kindLabels: Readonly<Record<ContentKind, string>> = { blog: 'Blog posts', social: 'Social posts', email: 'Newsletters' };

const ways = [
  { value: 'approval', label: 'Waits for your OK' },
  { value: 'automatic', label: 'By itself' },
] as const;

/** Where what goes, and who has the last word. */
export function DestinationSettings({ form, publishing: { accounts, loading } }: Props) {
  const { canChangeSettings } = usePermissions();
  const { values, errors, change } = form;
  const stored = values.destinations.map(({ destination }) => destination);
  const shown = [...new Set([...allDestinations(accounts), ...stored])];
  const put = (changed: ContentSettings['destinations'][number]) => change({ destinations: withDestination(values, changed) });
  return (
    <>
      <p className="text-ink-soft">
        What waits for your OK stands under Content until you say yes. What goes by itself goes at its time, unless something was found in it.
      </p>
      {loading && (
        <div role="status" aria-label="Loading">
          <Skeleton className="h-40 w-full rounded-md" />
        </div>
      )}
      {!loading && (
        <ul aria-label="Places" className="flex flex-col gap-3">
          {shown.map((destination) => {
            const index = stored.indexOf(destination);
            const error = Object.entries(errors).find(([path]) => index >= 0 && path.startsWith(`destinations.${index}.`))?.[1];
            return (
              <Place
                key={destination}
                name={destinationName(destination, accounts)}
                setting={atDestination(values, destination)}
                path={`destinations.${index}`}
                error={error}
                isBroken={isBroken(destination, accounts)}
                onChange={put}
              />
            );
          })}
        </ul>
      )}
      {!loading && canChangeSettings && (
        <>
          {!accounts.wordpress && !stored.includes('wordpress') && <NotConnected name="WordPress" what="Blog posts appear on your own site." />}
          {!accounts.buffer && <NotConnected name="Buffer" what="Social posts reach Facebook, Instagram, LinkedIn and others." />}
        </>
      )}
    </>
  );
}

function isBroken(destination: string, { wordpress, buffer }: PublishingAccounts): boolean {
  if (destination === 'wordpress') return wordpress?.broken ?? true;
  return destination.startsWith('buffer-') && (buffer?.broken ?? true);
}

interface PlaceProps {
  name: string;
  setting: ContentSettings['destinations'][number];
  path: string;
  error: string | undefined;
  isBroken: boolean;
  onChange: (setting: ContentSettings['destinations'][number]) => void;
}

function Place({ name, setting, path, error, isBroken: broken, onChange }: PlaceProps) {
  const { destination, kinds, publish } = setting;
  const { canChangeSettings } = usePermissions();
  return (
    <li aria-label={name} className="flex flex-col gap-3 rounded-md border border-line p-4">
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <p className="font-medium break-words">{name}</p>
        {destination === 'local' && <OwnPageLink />}
      </div>
      {broken && canChangeSettings && (
        <p className="text-warn">
          It does not let us in at the moment. Look at it under{' '}
          <Link to="/connections" className="font-medium underline">
            Connections
          </Link>
          .
        </p>
      )}
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <div className="flex flex-col gap-2">
          {kindsOf(destination).map((kind) => (
            <Checkbox
              key={kind}
              label={kindLabels[kind]}
              checked={kinds.includes(kind)}
              onChange={(on) => onChange({ ...setting, kinds: kindsOf(destination).filter((each) => (each === kind ? on : kinds.includes(each))) })}
            />
          ))}
        </div>
        {kinds.length > 0 && (
          <Select
            label={`How it is published: ${name}`}
            labelHidden
            name={`${path}.publish`}
            className="min-w-44 flex-1"
            value={publish}
            options={ways}
            onChange={(chosen) => onChange({ ...setting, publish: chosen })}
          />
        )}
      </div>
      {destination === 'newsletter' && kinds.length > 0 && publish === 'automatic' && (
        <p className="text-warn">Nobody looks at it before it goes out, and what has been sent cannot be called back.</p>
      )}
      {destination === 'newsletter' && kinds.length > 0 && <AddressMissing />}
      {error !== undefined && <p className="text-bad">{error}</p>}
    </li>
  );
}

/** Where everybody can read what is published there. */
function OwnPageLink() {
  const { businessId } = useBusiness();
  return (
    <a
      href={`/b/${businessId}`}
      target="_blank"
      rel="noreferrer"
      className="inline-flex min-h-8 items-center font-medium text-accent pointer-coarse:min-h-11"
    >
      See your page
    </a>
  );
}

function NotConnected({ name, what }: { name: string; what: string }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 rounded-md border border-dashed border-line-strong p-4">
      <div className="min-w-0 flex-1 basis-52">
        <p className="font-medium">{name}</p>
        <p className="text-ink-soft">{what}</p>
      </div>
      <ButtonLink to="/connections">Connect {name}</ButtonLink>
    </div>
  );
}
