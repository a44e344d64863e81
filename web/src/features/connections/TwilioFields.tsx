import type { TwilioAccount } from '@model/connection.ts';
import { TextField } from '../../components/ui/Field.tsx';
import type { Form } from '../../lib/useForm.ts';
import { connectLabels, type ConnectValues } from './connectForm.ts';
import { SecretField } from './SecretField.tsx';

interface Props {
  form: Form<ConnectValues>;
  account: TwilioAccount;
  isStored: boolean;
}

export function TwilioFields({ form: { values, errors, change }, account, isStored }: Props) {
  const { credentials } = values;
  const put = (patch: Partial<TwilioAccount>) => change({ account: { ...account, ...patch } });
  if (credentials.provider !== 'twilio') return null;
  return (
    <>
      <TextField
        label={connectLabels['account.accountSid']}
        hint="On the first page of the Twilio console, under Account Info. It begins with AC."
        name="account.accountSid"
        value={account.accountSid}
        error={errors['account.accountSid']}
        onChange={(accountSid) => put({ accountSid })}
      />
      <SecretField
        label={connectLabels['credentials.authToken']}
        hint="Below the account SID."
        name="credentials.authToken"
        isStored={isStored}
        value={credentials.authToken}
        error={errors['credentials.authToken']}
        onChange={(authToken) => change({ credentials: { ...credentials, authToken } })}
      />
      <TextField
        label={connectLabels['account.from']}
        hint="A number you have with Twilio, such as +12075550100, or the SID of a messaging service, which begins with MG."
        name="account.from"
        value={account.from}
        error={errors['account.from']}
        onChange={(from) => put({ from })}
      />
    </>
  );
}
