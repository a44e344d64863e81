import type { SendgridAccount } from '@model/connection.ts';
import { TextField } from '../../components/ui/Field.tsx';
import type { Form } from '../../lib/useForm.ts';
import { connectLabels, type ConnectValues } from './connectForm.ts';
import { SecretField } from './SecretField.tsx';

interface Props {
  form: Form<ConnectValues>;
  account: SendgridAccount;
  isStored: boolean;
}

export function SendgridFields({ form: { values, errors, change }, account, isStored }: Props) {
  const { credentials } = values;
  const put = (patch: Partial<SendgridAccount>) => change({ account: { ...account, ...patch } });
  if (credentials.provider !== 'sendgrid') return null;
  return (
    <>
      <SecretField
        label={connectLabels['credentials.apiKey']}
        hint="In SendGrid under Settings, API Keys. It needs Mail Send, and Sender Verification or Domain Authentication to look at your sender."
        name="credentials.apiKey"
        isStored={isStored}
        value={credentials.apiKey}
        error={errors['credentials.apiKey']}
        onChange={(apiKey) => change({ credentials: { ...credentials, apiKey } })}
      />
      <TextField
        label={connectLabels['account.fromEmail']}
        hint="A sender that SendGrid knows: under Settings, Sender Authentication."
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
      <TextField
        label={connectLabels['account.inboundDomain']}
        hint="The domain of Inbound Parse, such as replies.example.com. Without one, answers go to the sender address and are not seen here."
        name="account.inboundDomain"
        value={account.inboundDomain}
        error={errors['account.inboundDomain']}
        onChange={(inboundDomain) => put({ inboundDomain })}
      />
      <SecretField
        label={connectLabels['credentials.eventKey']}
        hint="Of the signed Event Webhook. You can add it when that is set up."
        name="credentials.eventKey"
        isStored={isStored}
        value={credentials.eventKey}
        error={errors['credentials.eventKey']}
        onChange={(eventKey) => change({ credentials: { ...credentials, eventKey } })}
      />
    </>
  );
}
