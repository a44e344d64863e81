import type { Editor } from '@tiptap/react';
import { useEditorState } from '@tiptap/react';
import type { ReactNode } from 'react';
import { classes } from '../../../components/ui/classes.ts';
import { Icon } from '../../../components/ui/Icon.tsx';
import { inText } from './inText.ts';

interface Props {
  editor: Editor;
  linking: boolean;
  onLink: () => void;
}

/** How the words under the cursor look, and what to press to change it. Each has a shortcut, named on hover. */
export function FormattingBar({ editor, linking, onLink }: Props) {
  const is = useEditorState({
    editor,
    selector: () => ({
      bold: editor.isActive('bold'),
      italic: editor.isActive('italic'),
      heading: editor.isActive('heading', { level: 2 }),
      subheading: editor.isActive('heading', { level: 3 }),
      bullets: editor.isActive('bulletList'),
      numbers: editor.isActive('orderedList'),
      quote: editor.isActive('blockquote'),
      link: editor.isActive('link'),
      canUndo: editor.can().undo(),
      canRedo: editor.can().redo(),
    }),
  });
  const at = () => inText(editor);
  return (
    <div role="group" aria-label="Formatting" className="flex flex-wrap gap-0.5 border-b border-line p-1">
      <Tool name="Bold" keys="Ctrl+B" on={is.bold} press={() => at().toggleBold().run()}>
        <span className="font-bold">B</span>
      </Tool>
      <Tool name="Italic" keys="Ctrl+I" on={is.italic} press={() => at().toggleItalic().run()}>
        <span className="font-serif italic">I</span>
      </Tool>
      <Tool name="Heading" keys="Ctrl+Alt+2" on={is.heading} press={() => at().toggleHeading({ level: 2 }).run()}>
        <span className="font-semibold">H</span>
      </Tool>
      <Tool name="Smaller heading" keys="Ctrl+Alt+3" on={is.subheading} press={() => at().toggleHeading({ level: 3 }).run()}>
        <span className="text-xs font-semibold">H</span>
      </Tool>
      <Tool name="List" keys="Ctrl+Shift+8" on={is.bullets} press={() => at().toggleBulletList().run()}>
        <Icon name="list" />
      </Tool>
      <Tool name="Numbered list" keys="Ctrl+Shift+7" on={is.numbers} press={() => at().toggleOrderedList().run()}>
        <Icon name="numbers" />
      </Tool>
      <Tool name="Quote" keys="Ctrl+Shift+B" on={is.quote} press={() => at().toggleBlockquote().run()}>
        <Icon name="quote" />
      </Tool>
      <Tool name="Link" keys="Ctrl+K" on={is.link || linking} press={onLink}>
        <Icon name="link" />
      </Tool>
      <span className="ml-auto flex gap-0.5">
        <Tool name="Undo typing" keys="Ctrl+Z" disabled={!is.canUndo} press={() => at().undo().run()}>
          <Icon name="undo" />
        </Tool>
        <Tool name="Redo typing" keys="Ctrl+Shift+Z" disabled={!is.canRedo} press={() => at().redo().run()}>
          <Icon name="redo" />
        </Tool>
      </span>
    </div>
  );
}

interface ToolProps {
  name: string;
  keys: string;
  /** Undefined for what is done once. */
  on?: boolean;
  disabled?: boolean;
  press: () => unknown;
  children: ReactNode;
}

function Tool({ name, keys, on, disabled = false, press, children }: ToolProps) {
  return (
    <button
      type="button"
      aria-label={name}
      aria-pressed={on}
      title={`${name} (${keys})`}
      disabled={disabled}
      // The selection in the text stays where it is.
      onMouseDown={(event) => event.preventDefault()}
      onClick={press}
      className={classes(
        'flex size-9 items-center justify-center rounded-sm transition-colors disabled:opacity-40 pointer-coarse:size-11',
        on ? 'bg-accent-soft text-accent' : 'text-ink-soft hover:bg-sunken hover:text-ink',
      )}
    >
      {children}
    </button>
  );
}
