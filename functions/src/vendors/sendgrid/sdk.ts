/**
 * The classes of SendGrid's packages, whose types show them to a static import only. This file itself is loaded by
 * `await import()` where first used, as every vendor's SDK is.
 */
export { Client } from '@sendgrid/client';
export { EventWebhook, EventWebhookHeader } from '@sendgrid/eventwebhook';
export { MailService } from '@sendgrid/mail';
