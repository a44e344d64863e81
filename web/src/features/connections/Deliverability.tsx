import type { Connection, Finding } from '@model/connection.ts';
import { Card } from '../../components/ui/Card.tsx';
import { CopyField } from '../../components/ui/CopyField.tsx';
import { RelativeTime } from '../../components/ui/RelativeTime.tsx';
import { StatusWord } from '../../components/ui/StatusWord.tsx';
import { connectionTitles, findingTitles, findingTones, findingWords } from '../../words/connections.ts';

/** How the sending domain and the number look to those who decide whether a message arrives. */
export function Deliverability({ connections }: { connections: readonly Connection[] | undefined }) {
  const looked = (connections ?? []).filter(({ findings }) => findings !== undefined && findings.length > 0);
  return (
    <Card title="Will it arrive?">
      {looked.length === 0 ? (
        <p className="text-ink-soft">
          Once something is connected, it says here what mail providers and carriers want to see of your domain and your
          number, and what to copy where.
        </p>
      ) : (
        <div className="flex flex-col gap-6">
          {looked.map(({ provider, findings, findingsAt }) => (
            <section key={provider} aria-label={connectionTitles[provider]} className="flex flex-col gap-3">
              <p className="text-xs text-ink-soft">
                {connectionTitles[provider]}
                {findingsAt && (
                  <>
                    , looked at <RelativeTime at={findingsAt} />
                  </>
                )}
              </p>
              <ul className="flex flex-col gap-4">
                {(findings ?? []).map((finding) => (
                  <FindingLine key={finding.check} finding={finding} />
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
    </Card>
  );
}

function FindingLine({ finding: { check, state, sentence, record } }: { finding: Finding }) {
  return (
    <li className="flex flex-col gap-2 border-t border-line pt-3 first:border-t-0 first:pt-0">
      <p className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 font-medium">
        {findingTitles[check]}
        <StatusWord tone={findingTones[state]}>{findingWords[state]}</StatusWord>
      </p>
      <p>{sentence}</p>
      {record && (
        <div className="flex flex-col gap-3">
          <CopyField label={`Name of the ${record.type} record`} value={record.name} />
          <CopyField label={`Value of the ${record.type} record`} value={record.value} />
        </div>
      )}
    </li>
  );
}
