import { expect, test } from 'vitest';
import { routeHook } from './routeHook.ts';

test.each([
  ['/hooks/sendgrid/harbor/events', { door: 'sendgridEvents', businessId: 'harbor', token: '' }],
  ['/hooks/sendgrid/harbor/inbound/s3cret_-', { door: 'sendgridMail', businessId: 'harbor', token: 's3cret_-' }],
  ['/hooks/twilio/harbor/status?messageId=lead-1-reply', { door: 'twilioStatus', businessId: 'harbor', token: '' }],
  ['/hooks/twilio/harbor/inbound', { door: 'twilioText', businessId: 'harbor', token: '' }],
])('%s is a door', (url, route) => {
  expect(routeHook(url)).toEqual(route);
});

test.each([
  '/',
  '/hooks',
  '/hooks/sendgrid/harbor',
  '/hooks/sendgrid/harbor/inbound',
  '/hooks/sendgrid/harbor/inbound/',
  '/hooks/sendgrid//events',
  '/hooks/sendgrid/a%2Fb/events',
  '/hooks/sendgrid/../twilio/harbor/status',
  '/hooks/twilio/harbor/status/',
  '/hooks/meta/harbor/events',
  '/x/hooks/twilio/harbor/status',
])('%s is none', (url) => {
  expect(routeHook(url)).toBeUndefined();
});
