/** Where a share button leads. */
export interface ShareLink {
  by: 'whatsapp' | 'email' | 'sms' | 'facebook';
  href: string;
}

/**
 * Links that open what people share with, with the text in it; nothing of those sites is loaded.
 * @param text holds the link
 */
export function shareLinks(subject: string, text: string, link: string): ShareLink[] {
  const encoded = encodeURIComponent(text);
  return [
    { by: 'whatsapp', href: `https://wa.me/?text=${encoded}` },
    // Both iPhones and Android phones take this form.
    { by: 'sms', href: `sms:?&body=${encoded}` },
    { by: 'email', href: `mailto:?subject=${encodeURIComponent(subject)}&body=${encoded}` },
    { by: 'facebook', href: `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(link)}` },
  ];
}
