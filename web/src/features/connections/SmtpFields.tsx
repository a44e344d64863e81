import type { SmtpAccount } from '@model/connection.ts';
import { Checkbox } from '../../components/ui/Checkbox.tsx';
import { Select, TextField } from '../../components/ui/Field.tsx';
import type { FieldErrors } from '../../lib/checkForm.ts';
import type { Form } from '../../lib/useForm.ts';
import { connectLabels, type ConnectValues, usualImap } from './connectForm.ts';
import { SecretField } from './SecretField.tsx';

interface Props {
  form: Form<ConnectValues>;
  account: SmtpAccount;
  isStored: boolean;
}

export function SmtpFields({ form: { values, errors, change }, account, isStored }: Props) {
  const { credentials } = values;
  const put = (patch: Partial<SmtpAccount>) => change({ account: { ...account, ...patch } });
  if (credentials.provider !== 'smtp') return null;
  const isGmail = account.preset === 'gmail';
  return (
    <>
      <TextField
        label={isGmail ? 'Gmail address' : connectLabels['account.fromEmail']}
        hint="Your customers see it as the sender, and their answers go there."
        name="account.fromEmail"
        type="email"
        value={account.fromEmail}
        error={errors['account.fromEmail']}
        onChange={(fromEmail) => put({ fromEmail })}
      />
      <TextField
        label={connectLabels['account.fromName']}
        name="account.fromName"
        value={account.fromName}
        error={errors['account.fromName']}
        onChange={(fromName) => put({ fromName })}
      />
      {!isGmail && (
        <TextField
          label={connectLabels['account.username']}
          hint="Often the whole address."
          name="account.username"
          autoComplete="off"
          value={account.username}
          error={errors['account.username']}
          onChange={(username) => put({ username })}
        />
      )}
      <SecretField
        label={isGmail ? 'App password' : connectLabels['credentials.password']}
        hint={
          isGmail
            ? 'Not the password of your Google account: in your Google account switch on 2-step verification, search for "App passwords", make one for Followthrough, and paste its 16 letters.'
            : 'Many providers want an app password here.'
        }
        name="credentials.password"
        isStored={isStored}
        value={credentials.password}
        error={errors['credentials.password']}
        onChange={(password) => change({ credentials: { ...credentials, password } })}
      />
      {!isGmail && (
        <>
          <ServerFields what="smtp" server={account.smtp} errors={errors} onChange={(smtp) => put({ smtp })} />
          <Checkbox
            label="Read answers from this mailbox"
            hint="Nothing in it is changed or marked as read. Without it, answers are not seen here."
            checked={account.imap !== null}
            onChange={(reads) => put({ imap: reads ? usualImap : null })}
          />
          {account.imap && <ServerFields what="imap" server={account.imap} errors={errors} onChange={(imap) => put({ imap })} />}
        </>
      )}
    </>
  );
}

type Server = SmtpAccount['smtp'];

const securities = [
  { value: 'tls', label: 'TLS' },
  { value: 'starttls', label: 'STARTTLS' },
] as const;

interface ServerProps {
  what: 'smtp' | 'imap';
  server: Server;
  errors: FieldErrors;
  onChange: (server: Server) => void;
}

function ServerFields({ what, server, errors, onChange }: ServerProps) {
  const [host, port, security] = [`account.${what}.host`, `account.${what}.port`, `account.${what}.security`] as const;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_5rem] gap-x-3 gap-y-4 sm:grid-cols-[minmax(0,1fr)_5rem_8rem]">
      <TextField
        className="max-sm:col-span-2"
        label={connectLabels[host]}
        name={host}
        value={server.host}
        error={errors[host]}
        onChange={(typed) => onChange({ ...server, host: typed.trim() })}
      />
      <TextField
        label="Port"
        name={port}
        inputMode="numeric"
        value={server.port === 0 ? '' : String(server.port)}
        error={errors[port]}
        onChange={(typed) => onChange({ ...server, port: Number(typed.replace(/\D/g, '')) })}
      />
      <Select
        label="Security"
        name={security}
        value={server.security}
        options={securities}
        onChange={(chosen) => onChange({ ...server, security: chosen })}
      />
    </div>
  );
}
