import './richText.css';
import { Markdown } from '@tiptap/markdown';
import { type Editor, EditorContent, useEditor } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import { useEffect, useRef, useState } from 'react';
import { FormattingBar } from './FormattingBar.tsx';
import { inText } from './inText.ts';
import { LinkBar } from './LinkBar.tsx';
import type { Look } from './look.ts';

interface Props {
  labelledBy: string;
  describedBy: string | undefined;
  invalid: boolean;
  /** Markdown. */
  value: string;
  editable: boolean;
  look: Look | undefined;
  onChange: (markdown: string) => void;
}

/** What Markdown can say, and a page of ours shows: no underline, no code blocks, and only addresses that lead outside. */
const extensions = [
  StarterKit.configure({
    heading: { levels: [2, 3, 4] },
    underline: false,
    codeBlock: false,
    trailingNode: false,
    link: { openOnClick: false, autolink: true, protocols: ['http', 'https', 'mailto', 'tel'], defaultProtocol: 'https' },
  }),
  Markdown,
];

/** The title is the heading of the first rank; a page of ours makes those in the text ones of the second, as here. */
const withoutTitles = (markdown: string) => markdown.replaceAll(/^# (?=\S)/gmu, '## ');

/** The editor: Markdown in, Markdown out. Its code is loaded by those who open a text. */
export default function RichText({ labelledBy, describedBy, invalid, value, editable, look, onChange }: Props) {
  const [linking, setLinking] = useState(false);
  // Markdown can say the same in several ways. A text that nobody has changed is given back as it came.
  const pristine = useRef({ given: value, asWritten: '' });
  const shown = useRef(value);
  const editor = useEditor({
    extensions,
    content: withoutTitles(value),
    contentType: 'markdown',
    editable,
    // A style element at run time is what the page's policy forbids; richText.css has it.
    injectCSS: false,
    editorProps: {
      attributes: () => ({
        'class': 'rich-text',
        'role': 'textbox',
        'aria-multiline': 'true',
        'aria-labelledby': labelledBy,
        ...(describedBy !== undefined && { 'aria-describedby': describedBy }),
        ...(invalid && { 'aria-invalid': 'true' }),
      }),
      handleKeyDown: (_view, event) => {
        if (!(event.metaKey || event.ctrlKey) || event.key !== 'k') return false;
        event.preventDefault();
        setLinking(true);
        return true;
      },
    },
    onCreate: ({ editor: created }) => {
      pristine.current = { given: shown.current, asWritten: created.getMarkdown() };
    },
    onUpdate: ({ editor: changed }) => {
      const written = changed.getMarkdown();
      const { given, asWritten } = pristine.current;
      shown.current = written === asWritten ? given : written;
      onChange(shown.current);
    },
  });

  useEffect(() => {
    editor.setEditable(editable, false);
  }, [editor, editable]);

  // Put back to what is saved, or changed by somebody else while nothing was typed here.
  useEffect(() => {
    if (value === shown.current) return;
    shown.current = value;
    editor.commands.setContent(withoutTitles(value), { contentType: 'markdown', emitUpdate: false });
    pristine.current = { given: value, asWritten: editor.getMarkdown() };
  }, [editor, value]);

  useEffect(() => {
    if (look) show(editor, look.quote);
  }, [editor, look]);

  return (
    <div className="rich-text-box rounded-md border border-line-strong bg-surface has-aria-invalid:border-bad">
      {editable && <FormattingBar editor={editor} linking={linking} onLink={() => setLinking(!linking)} />}
      {editable && linking && <LinkBar editor={editor} onDone={() => setLinking(false)} />}
      <EditorContent editor={editor} />
    </div>
  );
}

/** Selects words where they first stand, and brings them into view. */
function show(editor: Editor, quote: string): void {
  const wanted = quote.replaceAll(/[*_`\\]/gu, '').toLowerCase();
  if (wanted === '') return void inText(editor).setTextSelection(0).scrollIntoView().run();
  let found: { from: number; to: number } | undefined;
  editor.state.doc.descendants((node, position) => {
    if (found || !node.isTextblock) return !found;
    // A break is as long as any other thing in the line that is not text.
    const at = node.textBetween(0, node.content.size, undefined, '\n').toLowerCase().indexOf(wanted);
    if (at >= 0) found = { from: position + 1 + at, to: position + 1 + at + wanted.length };
    return !found;
  });
  if (found) inText(editor).setTextSelection(found).scrollIntoView().run();
}
