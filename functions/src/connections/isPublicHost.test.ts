import { expect, test } from 'vitest';
import { isPublicHost } from './isPublicHost.ts';

test.each(['smtp.gmail.com', 'mail.harbor-heating.example.com', 'smtp.local-brewery.com'])('%s is a mail server out there', (host) => {
  expect(isPublicHost(host)).toBe(true);
});

test.each([
  'localhost',
  'mail',
  '127.0.0.1',
  '169.254.169.254',
  '2130706433',
  '127.1',
  '::1',
  '[fd00::1]',
  'metadata.google.internal',
  'metadata.google.internal.',
  'printer.local',
])('%s lies beside the functions, and they are not led there', (host) => {
  expect(isPublicHost(host)).toBe(false);
});
