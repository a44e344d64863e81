import type { Editor } from '@tiptap/react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../../components/ui/Button.tsx';
import { controlClass } from '../../../components/ui/Field.tsx';
import { inText } from './inText.ts';

/** Where the words that are selected lead to. */
export function LinkBar({ editor, onDone }: { editor: Editor; onDone: () => void }) {
  const field = useRef<HTMLInputElement>(null);
  const [address, setAddress] = useState(() => String(editor.getAttributes('link')['href'] ?? ''));
  const [wrong, setWrong] = useState(false);
  const isLink = editor.isActive('link');
  useEffect(() => field.current?.focus(), []);

  const close = () => {
    editor.view.focus();
    onDone();
  };
  const set = () => {
    const href = completed(address);
    if (href === undefined) return setWrong(true);
    const chain = inText(editor).extendMarkRange('link');
    // With nothing selected, the address itself is what is read.
    if (editor.state.selection.empty && !isLink) chain.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }).run();
    else chain.setLink({ href }).run();
    onDone();
  };
  return (
    <div role="group" aria-label="Link" className="flex flex-wrap items-center gap-2 border-b border-line p-2">
      <input
        ref={field}
        type="url"
        inputMode="url"
        aria-label="Address of the link"
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? 'link-error' : undefined}
        placeholder="https://"
        value={address}
        onChange={(event) => {
          setAddress(event.target.value);
          setWrong(false);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') close();
          if (event.key !== 'Enter') return;
          event.preventDefault();
          set();
        }}
        className={`${controlClass} min-w-0 flex-1 basis-56`}
      />
      <Button size="small" onClick={set}>
        Set link
      </Button>
      {isLink && (
        <Button
          size="small"
          onClick={() => {
            inText(editor).extendMarkRange('link').unsetLink().run();
            onDone();
          }}
        >
          Remove link
        </Button>
      )}
      <Button size="small" variant="quiet" onClick={close}>
        Cancel
      </Button>
      {wrong && (
        <p id="link-error" className="basis-full text-bad">
          Write an address such as https://example.com.
        </p>
      )}
    </div>
  );
}

/** An address as it has to stand in a text; undefined for what is none. */
function completed(typed: string): string | undefined {
  const address = typed.trim();
  if (address === '') return undefined;
  const whole = /^(https?:\/\/|mailto:|tel:)/u.test(address) ? address : `https://${address}`;
  return URL.canParse(whole) && (!whole.startsWith('http') || new URL(whole).hostname.includes('.')) ? whole : undefined;
}
