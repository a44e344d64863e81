import type { ChainedCommands, Editor } from '@tiptap/react';

/**
 * Commands for the text of an editor, which has the focus from here on.
 *
 * The editor's own command for this waits for a frame. On a busy machine that is late enough to take the focus back
 * from somebody who has gone on to another field, and to put the cursor where it was.
 */
export function inText(editor: Editor): ChainedCommands {
  editor.view.focus();
  return editor.chain();
}
