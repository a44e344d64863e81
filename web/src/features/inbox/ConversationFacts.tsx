import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { lastWord } from '@model/consent.ts';
import type { Contact } from '@model/contact.ts';
import type { Lead } from '@model/lead.ts';
import { EmailAddress } from '../../components/ui/EmailAddress.tsx';
import { FactCard, FactList } from '../../components/ui/FactCard.tsx';
import { StatusWord } from '../../components/ui/StatusWord.tsx';
import type { Stored } from '../../lib/collections.ts';
import { telephoneLink } from '../../lib/format.ts';
import { useBusiness } from '../../lib/useBusiness.tsx';
import { statusTones, statusWords } from '../../words/leads.ts';
import { wants } from '../lead-nurturing/leadSummary.ts';

const link = 'inline-flex min-h-6 items-center text-accent underline wrap-anywhere pointer-coarse:min-h-11';

/** Who it is, what it is about, and what they have agreed to. */
export function ConversationFacts({ contact, lead }: { contact: Stored<Contact>; lead: Stored<Lead> | undefined }) {
  const { business } = useBusiness();
  return (
    <aside aria-label="About this person" className="flex flex-col gap-3 xl:gap-4">
      <FactCard title="Contact">
        <FactList
          facts={[
            ['Phone', list(contact.phones.map((phone) => ({ href: telephoneLink(phone), text: phone })))],
            ['Email', list(contact.emails.map((email) => ({ href: `mailto:${email}`, text: <EmailAddress address={email} /> })))],
            ['Language', contact.language && languageName(contact.language, business.locale)],
          ]}
        />
      </FactCard>
      {lead && (
        <FactCard title="Lead">
          <div className="flex flex-col gap-2">
            <StatusWord tone={statusTones[lead.status]}>{statusWords[lead.status]}</StatusWord>
            <p className="line-clamp-4 text-ink-soft">{wants(lead)}</p>
            <Link to={`/leads/${lead.id}`} className={link}>
              Open the lead
            </Link>
          </div>
        </FactCard>
      )}
      <FactCard title="What they agreed to">
        <ul className="flex flex-col gap-2">
          {consentSentences(contact).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </FactCard>
    </aside>
  );
}

function list(links: readonly { href: string; text: ReactNode }[]) {
  if (links.length === 0) return undefined;
  return (
    <span className="flex flex-col">
      {links.map(({ href, text }) => (
        <a key={href} href={href} className={link}>
          {text}
        </a>
      ))}
    </span>
  );
}

function languageName(language: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language;
}

function consentSentences({ emails, consents }: Contact): string[] {
  const texts = lastWord(consents, 'service', 'sms');
  const news = lastWord(consents, 'marketing', 'email');
  return [
    ...(emails.length > 0 ? ['Answers by email: they gave you the address for it.'] : []),
    texts ? 'Text messages: yes.' : texts === false ? 'Text messages: no more.' : 'Text messages: only in answer to theirs.',
    news ? 'News and offers: yes.' : 'News and offers: no.',
  ];
}
