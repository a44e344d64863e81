import { expect, test } from 'vitest';
import { defaultContentSettings } from '@model/contentWorkflow.ts';
import { checkSettings } from './checkSettings.ts';
import { atDestination, cardOf, cleaned, sendsByItself, settingsOf, withDestination } from './settings.ts';

test('the settings come out of the workflow’s document alone, in one order', () => {
  const stored = { ...defaultContentSettings, platforms: ['linkedin' as const, 'facebook' as const], enabled: true, nextSlotAt: null };
  const settings = settingsOf(stored);
  expect(settings).not.toHaveProperty('enabled');
  expect(settings.platforms).toEqual(['facebook', 'linkedin']);
});

test('a place is changed where it stands, or added', () => {
  const automatic = { ...atDestination(defaultContentSettings, 'newsletter'), publish: 'automatic' as const };
  const destinations = withDestination(defaultContentSettings, automatic);
  expect(destinations.map(({ destination }) => destination)).toEqual(['local', 'newsletter']);
  expect(sendsByItself({ destinations })).toBe(true);
  expect(sendsByItself({ destinations: withDestination({ ...defaultContentSettings, destinations }, { ...automatic, kinds: [] }) })).toBe(false);
  expect(withDestination(defaultContentSettings, { destination: 'wordpress', kinds: ['blog'], publish: 'approval' })).toHaveLength(3);
});

test('each setting is found under its card', () => {
  expect(['slot.time', 'perWeek', 'destinations.1.kinds', 'wishes.0', 'platforms'].map(cardOf)).toEqual(['plan', 'plan', 'publish', 'write', 'write']);
});

test('something must be wanted, and social posts need a network', () => {
  expect(checkSettings(defaultContentSettings)).toEqual({});
  expect(checkSettings({ ...defaultContentSettings, perWeek: { blog: 0, social: 0, email: 0 } })).toEqual({ perWeek: 'Choose at least one piece a week.' });
  expect(checkSettings({ ...defaultContentSettings, platforms: [] })).toEqual({ platforms: 'Choose at least one network for the social posts.' });
});

test('limits are said by the field’s name, and lines left empty do not count', () => {
  const settings = { ...defaultContentSettings, perWeek: { blog: 4, social: 3, email: Number.NaN }, wishes: ['', 'Heat pumps'] };
  expect(checkSettings(settings)).toEqual({
    'perWeek.blog': 'Blog posts a week may have at most 3.',
    'perWeek.email': 'Newsletters a week is missing.',
  });
  expect(cleaned(settings).wishes).toEqual(['Heat pumps']);
});
