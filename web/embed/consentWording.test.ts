import { describe, expect, it } from 'vitest';
import { leadIntake } from '@model/lead.ts';
import { publicProfile } from '@model/business.ts';
import { languages } from './chooseLanguage.ts';
import { consentWording } from './consentWording.ts';
import { dictionaries } from './words/dictionaries.ts';

const profile = { name: 'Harbor Heating', locale: 'en', consentText: '', open: true };

describe.each(languages)('the wording beside the boxes (%s)', (language) => {
  const words = dictionaries[language];

  it('names the business, and for text messages how to end them and how to get help', () => {
    const { sms, marketing } = consentWording(words, profile);
    expect(sms).toContain('Harbor Heating');
    expect(sms).toContain('STOP');
    expect(sms).toContain('HELP');
    expect(marketing).toContain('Harbor Heating');
  });

  it('is the business’s own for text messages, where it has one', () => {
    const wording = consentWording(words, { ...profile, consentText: 'Text me about my furnace. STOP ends it.' });
    expect(wording.sms).toBe('Text me about my furnace. STOP ends it.');
    expect(wording.smsIsOwn).toBe(true);
  });

  it('goes on record word for word, both of them', () => {
    const { sms, marketing, stored } = consentWording(words, profile);
    expect(stored).toBe(`${sms}\n\n${marketing}`);
  });

  it('fits on record, however long the name and the business’s own wording', () => {
    for (const consentText of ['', 'c'.repeat(700)]) {
      const longest = { ...profile, name: 'n'.repeat(120), consentText };
      expect(publicProfile.safeParse(longest).success).toBe(true);
      const { stored } = consentWording(words, longest);
      expect(leadIntake.shape.consent.shape.text.safeParse(stored).success).toBe(true);
    }
  });
});
