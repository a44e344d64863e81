import type { ComponentProps, ReactNode } from 'react';
import type { Lead, Qualification } from '@model/lead.ts';
import { leadKinds, priorities } from '@model/words.ts';
import { FactCard, FactList } from '../../../components/ui/FactCard.tsx';
import { Icon } from '../../../components/ui/Icon.tsx';
import { Menu } from '../../../components/ui/Menu.tsx';
import { Skeleton } from '../../../components/ui/Skeleton.tsx';
import { StatusWord } from '../../../components/ui/StatusWord.tsx';
import { Switch } from '../../../components/ui/Switch.tsx';
import { useToast } from '../../../components/ui/Toast.tsx';
import { call } from '../../../lib/call.ts';
import type { Stored } from '../../../lib/collections.ts';
import { useTurned } from '../../../lib/useTurned.ts';
import { useBusiness, usePermissions } from '../../../lib/useBusiness.tsx';
import { kindWords, priorityTones, priorityWords } from '../../../words/leads.ts';
import { firstNameOf } from '../../../lib/firstNameOf.ts';
import { useLeadActions } from '../useLeadActions.ts';

type Correction = Partial<Pick<Qualification, 'kind' | 'priority' | 'emergency'>>;

/** What the lead was taken for, why, on which evidence and by whom; each can be corrected with one click. */
export function WhyPanel({ lead }: { lead: Stored<Lead> }) {
  const { businessId, user } = useBusiness();
  const { canWorkLeads } = usePermissions();
  const { attempt } = useLeadActions();
  const toast = useToast();
  const { qualification } = lead;
  if (!qualification) {
    return (
      <FactCard title="Why">
        <div role="status" aria-label="Being read" className="flex flex-col gap-2">
          <Skeleton className="h-4 w-40" />
          <Skeleton className="h-4 w-full" />
        </div>
      </FactCard>
    );
  }
  const send = (correction: Correction) =>
    attempt(() => call('leadNurturing-correctQualification', { businessId, leadId: lead.id, ...correction }));
  const correct = async (correction: Correction, undo: Correction) => {
    if (!(await send(correction))) return;
    toast({ message: `Corrected for ${firstNameOf(lead)}.`, undo: () => void send(undo) });
  };
  const { kind, priority, emergency } = qualification;
  const editable = canWorkLeads && lead.duplicateOf === undefined;
  return (
    <FactCard title="Why">
      <div className="flex flex-col gap-4">
        <FactList
          facts={[
            [
              'Inquiry',
              editable ? (
                <Correctable
                  label={`What it is: ${kindWords[kind]}. Correct`}
                  word={kindWords[kind]}
                  options={leadKinds.filter((each) => each !== kind).map((each) => ({
                    label: kindWords[each],
                    onSelect: () => void correct({ kind: each }, { kind }),
                  }))}
                />
              ) : (
                kindWords[kind]
              ),
            ],
            [
              'Priority',
              editable ? (
                <Correctable
                  label={`Priority: ${priorityWords[priority]}. Correct`}
                  word={<StatusWord tone={priorityTones[priority]}>{priorityWords[priority]}</StatusWord>}
                  options={priorities.filter((each) => each !== priority).map((each) => ({
                    label: priorityWords[each],
                    onSelect: () => void correct({ priority: each }, { priority }),
                  }))}
                />
              ) : (
                <StatusWord tone={priorityTones[priority]}>{priorityWords[priority]}</StatusWord>
              ),
            ],
            ['Score', `${qualification.score} of 100`],
          ]}
        />
        <EmergencySwitch
          emergency={emergency}
          disabled={!editable}
          onChange={(on) => correct({ emergency: on }, { emergency })}
        />
        <div className="flex flex-col gap-2">
          <p>{qualification.reason}</p>
          {qualification.quotes.map((quote) => (
            <blockquote key={quote} className="border-l-2 border-accent pl-3 text-ink-soft">
              “{quote}”
            </blockquote>
          ))}
          <p className="text-xs text-ink-soft">{decidedBy(qualification.by, user.uid)}</p>
        </div>
      </div>
    </FactCard>
  );
}

interface EmergencySwitchProps {
  emergency: boolean;
  disabled: boolean;
  onChange: (on: boolean) => Promise<void>;
}

function EmergencySwitch({ emergency, disabled, onChange }: EmergencySwitchProps) {
  const turned = useTurned(emergency, onChange);
  return (
    <Switch
      label="Emergency"
      hint="Gas, carbon monoxide, fire, flood, or people in danger."
      checked={turned.checked}
      disabled={disabled}
      onChange={turned.onChange}
    />
  );
}

function decidedBy(by: string, uid: string): string {
  if (by === 'openai') return 'Decided by the OpenAI assistant.';
  if (by === 'local') return 'Decided by the built-in assistant: rules, no network.';
  return by === uid ? 'Corrected by you.' : 'Corrected by a member of your team.';
}

interface CorrectableProps {
  label: string;
  word: ReactNode;
  options: ComponentProps<typeof Menu>['items'];
}

function Correctable({ label, word, options }: CorrectableProps) {
  return (
    <span className="-my-1.5 -ml-3 inline-block">
      <Menu label={label} items={options} variant="quiet" size="small">
        <span className="text-left whitespace-normal text-ink">{word}</span>
        <Icon name="chevronDown" className="size-4 text-ink-soft" />
      </Menu>
    </span>
  );
}
