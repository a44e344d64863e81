import type { ConnectionProvider } from '@model/words.ts';
import { CopyField } from '../../components/ui/CopyField.tsx';
import { Skeleton } from '../../components/ui/Skeleton.tsx';
import type { VendorAddresses } from './useVendorAddresses.ts';

interface Props {
  provider: Exclude<ConnectionProvider, 'smtp'>;
  addresses: VendorAddresses | null | undefined;
}

/** What only the owner can do: enter our addresses in the vendor's settings. */
export function NextSteps({ provider, addresses }: Props) {
  if (addresses === undefined) return <Skeleton className="h-48 w-full" />;
  if (addresses === null) return <p className="text-ink-soft">The addresses could not be loaded. Open this page again in a minute.</p>;
  if (provider === 'twilio') {
    return (
      <ol className="flex list-decimal flex-col gap-4 pl-5">
        <li>
          In Twilio, open Phone Numbers, your number, Messaging; or the Integration of your messaging service. Enter this
          address where a message comes in, with HTTP POST. Answers reach you then.
          <div className="mt-2">
            <CopyField label="Address for incoming messages" value={addresses.twilioInbound} />
          </div>
        </li>
        <li>Reports on what has arrived need nothing: the address goes along with each message.</li>
        <li>For US numbers, register your business for 10DLC in Twilio. Without it, carriers stop your messages.</li>
      </ol>
    );
  }
  return (
    <ol className="flex list-decimal flex-col gap-4 pl-5">
      <li>
        In SendGrid, open Settings, Mail Settings, Event Webhooks. Add this address with the events Delivered, Bounced,
        Dropped, Deferred and Spam Reports. You learn then what has arrived.
        <div className="mt-2">
          <CopyField label="Address for events" value={addresses.sendgridEvents} />
        </div>
      </li>
      <li>
        There, switch on the signature, copy the verification key, and enter it here with Change. Reports without a
        signature are refused.
      </li>
      <li>
        For answers: point the MX record of a subdomain (such as replies.example.com) to mx.sendgrid.net, and add that
        subdomain with this address under Settings, Inbound Parse. Keep the address to yourself.
        <div className="mt-2">
          <CopyField label="Address for incoming mail" value={addresses.sendgridInbound} />
        </div>
      </li>
    </ol>
  );
}
