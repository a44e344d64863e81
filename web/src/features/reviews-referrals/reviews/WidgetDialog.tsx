import { useState } from 'react';
import { Button } from '../../../components/ui/Button.tsx';
import { CopyField } from '../../../components/ui/CopyField.tsx';
import { Dialog } from '../../../components/ui/Dialog.tsx';
import { Select } from '../../../components/ui/Field.tsx';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { neverForStars } from '../../../words/reviews.ts';
import { widgetAddress, widgetSnippet, type WidgetTheme, widgetThemes } from './widgetSnippet.ts';

const themeWords: Record<WidgetTheme, string> = { light: 'Light', dark: 'Dark', auto: 'As each visitor has it' };

/** How the reviews of the review page get onto the business's own site. */
export function WidgetDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { businessId, business } = useBusiness();
  const [theme, setTheme] = useState<WidgetTheme>('light');
  const address = widgetAddress(window.location.origin, businessId, theme);
  return (
    <Dialog open={open} onClose={onClose} title="Show your reviews on your website" footer={<Button onClick={onClose}>Close</Button>}>
      <div className="flex flex-col gap-4">
        <p className="text-ink-soft">
          Put this line where the reviews should stand. What is left on your review page appears there within minutes,
          whatever its stars.
        </p>
        <Select
          label="Colors"
          value={theme}
          options={widgetThemes.map((value) => ({ value, label: themeWords[value] }))}
          onChange={setTheme}
        />
        <CopyField label="For your website" value={widgetSnippet(address, business.name)} />
        <p className="rounded-md bg-sunken px-3 py-2">
          Your visitors see these stars; search engines do not show them beside your name. They leave out stars that a local
          business shows about itself.
        </p>
        <p className="text-xs text-ink-soft">{neverForStars}</p>
        <div>
          <p className="text-sm font-medium">How it looks</p>
          <iframe
            src={address}
            title={`Reviews of ${business.name}, as your visitors see them`}
            className="mt-1 h-80 w-full rounded-md border border-line bg-surface"
          />
        </div>
      </div>
    </Dialog>
  );
}
