import type { OutboundMessage } from '../../messaging/port.ts';
import type { SmtpAccount } from '../../model/connection.ts';

/** A message as a mail in bytes, ready to be handed to a mail server. */
export async function composeMail(account: SmtpAccount, message: OutboundMessage): Promise<Buffer> {
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer');
  const composer = new MailComposer({
    from: { name: account.fromName || message.fromName, address: account.fromEmail },
    to: { name: '', address: message.to },
    subject: message.subject || `Message from ${message.fromName}`,
    text: message.body,
    html: message.html,
    headers: { ...message.headers },
    replyTo: message.replyTo,
    ...(message.emailId !== undefined && { messageId: `<${message.emailId}>` }),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}
