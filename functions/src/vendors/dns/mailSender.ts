/** Who sends the mail: each has a place of its own for its keys and a name of its own in SPF. */
export type MailSender = 'sendgrid' | 'gmail' | 'other';
