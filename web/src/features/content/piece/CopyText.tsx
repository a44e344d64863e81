import { useState } from 'react';
import { Button } from '../../../components/ui/Button.tsx';
import { Icon } from '../../../components/ui/Icon.tsx';
import { useToast } from '../../../components/ui/Toast.tsx';

/** Takes a text along to where somebody posts it by hand. */
export function CopyText({ name, text }: { name: string; text: string }) {
  const toast = useToast();
  const [copied, setCopied] = useState<string>();
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setCopied(text),
      () => toast({ message: 'Your browser did not let us copy it. Select the text and copy it by hand.', tone: 'bad' }),
    );
  };
  return (
    <Button size="small" aria-label={`Copy text for ${name}`} onClick={copy}>
      <Icon name={copied === text ? 'check' : 'copy'} className="size-4" />
      <span role="status">{copied === text ? 'Copied' : 'Copy text'}</span>
    </Button>
  );
}
