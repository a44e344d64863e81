import { useState } from 'react';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';

/** A line to take elsewhere, with a button that copies it. */
export function CopyField({ label, value }: { label: string; value: string }) {
  const [copied, setCopied] = useState<string>();
  const copy = () => {
    void navigator.clipboard.writeText(value).then(() => setCopied(value));
  };
  return (
    <div className="flex flex-col gap-1">
      <span className="text-sm font-medium">{label}</span>
      <div className="flex flex-wrap items-center gap-2">
        <code className="min-w-0 flex-1 basis-60 rounded-md bg-sunken px-3 py-2 font-mono text-xs break-all">{value}</code>
        <Button onClick={copy} aria-label={`Copy: ${label}`}>
          <Icon name={copied === value ? 'check' : 'copy'} className="size-4" />
          <span role="status">{copied === value ? 'Copied' : 'Copy'}</span>
        </Button>
      </div>
    </div>
  );
}
