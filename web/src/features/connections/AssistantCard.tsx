import { Link } from 'react-router';
import { Card } from '../../components/ui/Card.tsx';
import { Skeleton } from '../../components/ui/Skeleton.tsx';
import { StatusWord } from '../../components/ui/StatusWord.tsx';
import { useBusiness } from '../../lib/useBusiness.tsx';
import type { VendorAddresses } from './useVendorAddresses.ts';

/** Who writes. The key for OpenAI is the project's, so its state is all there is to see. */
export function AssistantCard({ addresses }: { addresses: VendorAddresses | null | undefined }) {
  const { business } = useBusiness();
  const isChosen = business.assistant === 'openai';
  return (
    <Card title="Assistant">
      <p className="min-h-6 font-medium">
        {!isChosen ? (
          <StatusWord tone="good">Built-in assistant</StatusWord>
        ) : addresses === undefined ? (
          <Skeleton className="h-5 w-40" />
        ) : addresses === null ? (
          <StatusWord tone="neutral">OpenAI</StatusWord>
        ) : addresses.hasOpenAiKey ? (
          <StatusWord tone="good">OpenAI</StatusWord>
        ) : (
          <StatusWord tone="warn">OpenAI, without a key</StatusWord>
        )}
      </p>
      <p className="mt-1 text-ink-soft">
        {isChosen
          ? 'The key for OpenAI belongs to the project, and whoever runs it sets it. Where it is missing or OpenAI does not answer, the built-in assistant writes.'
          : 'Nothing your customers write leaves your project.'}{' '}
        <Link to="/settings" className="font-medium text-accent underline-offset-2 hover:underline">
          Choose in the settings
        </Link>
      </p>
    </Card>
  );
}
