import { Dialog, DialogBackdrop, DialogPanel, DialogTitle } from '@headlessui/react';
import type { DialogProps } from './dialogProps.ts';

export default function DialogWindow({ open, onClose, title, children, footer }: DialogProps) {
  return (
    <Dialog open={open} onClose={onClose} className="relative z-50">
      <DialogBackdrop className="fixed inset-0 bg-scrim" />
      <div className="fixed inset-0 flex items-end justify-center overflow-y-auto sm:items-center sm:p-6">
        <DialogPanel className="flex max-h-[92dvh] w-full max-w-lg flex-col rounded-t-md border border-line bg-surface shadow-float sm:rounded-md">
          <DialogTitle className="px-5 pt-5 pb-3 text-base font-semibold">{title}</DialogTitle>
          <div className="min-h-0 overflow-y-auto px-5 pb-4">{children}</div>
          {footer !== undefined && (
            <div className="flex flex-row-reverse flex-wrap gap-2 border-t border-line px-5 py-3">{footer}</div>
          )}
        </DialogPanel>
      </div>
    </Dialog>
  );
}
