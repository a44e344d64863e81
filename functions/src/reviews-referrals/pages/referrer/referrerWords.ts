import type { Language } from '../../../platform/visitorLanguage.ts';
import type { RewardState } from '../../../model/words.ts';

export interface ReferrerWords {
  title: (business: string) => string;
  ended: string;
  code: string;
  link: string;
  copy: string;
  copied: string;
  qr: string;
  qrHint: string;
  friendGets: string;
  youGet: string;
  until: (date: string) => string;
  atMost: (friends: number) => string;
  share: string;
  by: { whatsapp: string; email: string; sms: string; facebook: string };
  /** What is sent to a friend. */
  shareSubject: (business: string) => string;
  shareText: (business: string, friendGets: string, link: string) => string;
  friends: string;
  noFriends: string;
  /** Visits, friends who got in touch, jobs done. */
  counts: { visits: string; leads: string; jobs: string };
  friend: (initial: string) => string;
  states: Record<RewardState, string>;
  /** A job that brings the referrer nothing was done all the same. */
  jobDone: string;
  /** The money has gone; nobody is told that it comes back. */
  hadReward: string;
  reward: string;
  invalid: string;
  invalidHint: string;
}

export const referrerWords: Readonly<Record<Language, ReferrerWords>> = {
  en: {
    title: (business) => `Recommend ${business}`,
    ended: 'This offer is over. What your friends brought before stays yours.',
    code: 'Your code',
    link: 'Your link',
    copy: 'Copy link',
    copied: 'Copied',
    qr: 'QR code of your link',
    qrHint: 'Let a friend scan it.',
    friendGets: 'Your friend gets',
    youGet: 'You get',
    until: (date) => `Until ${date}`,
    atMost: (friends) => (friends === 1 ? 'For one friend' : `For up to ${friends} friends`),
    share: 'Share your link',
    by: { whatsapp: 'WhatsApp', email: 'Email', sms: 'Text message', facebook: 'Facebook' },
    shareSubject: (business) => `I recommend ${business}`,
    shareText: (business, gets, link) => `I recommend ${business}.${gets && ` With my link you get ${gets}.`} ${link}`,
    friends: 'Your friends',
    noFriends: 'Nobody has used your link for a job yet. You will see it here.',
    counts: { visits: 'Visits', leads: 'Got in touch', jobs: 'Jobs done' },
    friend: (initial) => `A friend${initial && ` (${initial}.)`}`,
    states: {
      pending: 'Job done. Your reward is being confirmed.',
      approved: 'Job done. Your reward is on its way.',
      paid: 'Job done. You have your reward.',
      refused: 'Job done. There is no reward for this one.',
      reversed: 'The job was taken back, and so is the reward.',
    },
    jobDone: 'Job done.',
    hadReward: 'The job was taken back after you had your reward.',
    reward: 'Your reward',
    invalid: 'This link does not work',
    invalidHint: 'It may have been cut off. Open it again from the message, or answer the message.',
  },
  es: {
    title: (business) => `Recomiende ${business}`,
    ended: 'Esta oferta ha terminado. Lo que trajeron sus amigos antes sigue siendo suyo.',
    code: 'Su código',
    link: 'Su enlace',
    copy: 'Copiar enlace',
    copied: 'Copiado',
    qr: 'Código QR de su enlace',
    qrHint: 'Deje que un amigo lo escanee.',
    friendGets: 'Su amigo recibe',
    youGet: 'Usted recibe',
    until: (date) => `Hasta el ${date}`,
    atMost: (friends) => (friends === 1 ? 'Por un amigo' : `Por hasta ${friends} amigos`),
    share: 'Comparta su enlace',
    by: { whatsapp: 'WhatsApp', email: 'Correo', sms: 'SMS', facebook: 'Facebook' },
    shareSubject: (business) => `Le recomiendo ${business}`,
    shareText: (business, gets, link) => `Le recomiendo ${business}.${gets && ` Con mi enlace recibe ${gets}.`} ${link}`,
    friends: 'Sus amigos',
    noFriends: 'Nadie ha usado aún su enlace para un trabajo. Lo verá aquí.',
    counts: { visits: 'Visitas', leads: 'Contactaron', jobs: 'Trabajos hechos' },
    friend: (initial) => `Un amigo${initial && ` (${initial}.)`}`,
    states: {
      pending: 'Trabajo hecho. Se está confirmando su recompensa.',
      approved: 'Trabajo hecho. Su recompensa está en camino.',
      paid: 'Trabajo hecho. Ya tiene su recompensa.',
      refused: 'Trabajo hecho. Esta vez no hay recompensa.',
      reversed: 'El trabajo se anuló, y con él la recompensa.',
    },
    jobDone: 'Trabajo hecho.',
    hadReward: 'El trabajo se anuló después de que usted recibiera su recompensa.',
    reward: 'Su recompensa',
    invalid: 'Este enlace no funciona',
    invalidHint: 'Puede que esté incompleto. Ábralo otra vez desde el mensaje o responda al mensaje.',
  },
  fr: {
    title: (business) => `Recommandez ${business}`,
    ended: 'Cette offre est terminée. Ce que vos amis ont apporté avant vous reste acquis.',
    code: 'Votre code',
    link: 'Votre lien',
    copy: 'Copier le lien',
    copied: 'Copié',
    qr: 'Code QR de votre lien',
    qrHint: 'Faites-le scanner par un ami.',
    friendGets: 'Votre ami reçoit',
    youGet: 'Vous recevez',
    until: (date) => `Jusqu’au ${date}`,
    atMost: (friends) => (friends === 1 ? 'Pour un ami' : `Pour ${friends} amis au plus`),
    share: 'Partagez votre lien',
    by: { whatsapp: 'WhatsApp', email: 'E-mail', sms: 'SMS', facebook: 'Facebook' },
    shareSubject: (business) => `Je recommande ${business}`,
    shareText: (business, gets, link) => `Je recommande ${business}.${gets && ` Avec mon lien : ${gets}.`} ${link}`,
    friends: 'Vos amis',
    noFriends: 'Personne n’a encore utilisé votre lien pour des travaux. Vous le verrez ici.',
    counts: { visits: 'Visites', leads: 'Prises de contact', jobs: 'Travaux faits' },
    friend: (initial) => `Un ami${initial && ` (${initial}.)`}`,
    states: {
      pending: 'Travaux faits. Votre récompense est en cours de confirmation.',
      approved: 'Travaux faits. Votre récompense est en route.',
      paid: 'Travaux faits. Vous avez votre récompense.',
      refused: 'Travaux faits. Il n’y a pas de récompense cette fois.',
      reversed: 'Les travaux ont été annulés, et la récompense aussi.',
    },
    jobDone: 'Travaux faits.',
    hadReward: 'Les travaux ont été annulés après que vous avez reçu votre récompense.',
    reward: 'Votre récompense',
    invalid: 'Ce lien ne fonctionne pas',
    invalidHint: 'Il est peut-être incomplet. Ouvrez-le à nouveau depuis le message, ou répondez au message.',
  },
  de: {
    title: (business) => `${business} empfehlen`,
    ended: 'Dieses Angebot ist vorbei. Was Ihre Freunde vorher gebracht haben, bleibt Ihnen.',
    code: 'Ihr Code',
    link: 'Ihr Link',
    copy: 'Link kopieren',
    copied: 'Kopiert',
    qr: 'QR-Code Ihres Links',
    qrHint: 'Lassen Sie ihn einfach scannen.',
    friendGets: 'Das bekommen Ihre Freunde',
    youGet: 'Das bekommen Sie',
    until: (date) => `Bis ${date}`,
    atMost: (friends) => (friends === 1 ? 'Für eine Empfehlung' : `Für bis zu ${friends} Empfehlungen`),
    share: 'Link weitergeben',
    by: { whatsapp: 'WhatsApp', email: 'E-Mail', sms: 'SMS', facebook: 'Facebook' },
    shareSubject: (business) => `Ich empfehle ${business}`,
    shareText: (business, gets, link) => `Ich empfehle ${business}.${gets && ` Mit meinem Link gibt es ${gets}.`} ${link}`,
    friends: 'Ihre Freunde',
    noFriends: 'Noch hat niemand über Ihren Link einen Auftrag gegeben. Sie sehen es hier.',
    counts: { visits: 'Besuche', leads: 'Anfragen', jobs: 'Aufträge erledigt' },
    friend: (initial) => `Jemand, den Sie kennen${initial && ` (${initial}.)`}`,
    states: {
      pending: 'Auftrag erledigt. Ihre Prämie wird noch bestätigt.',
      approved: 'Auftrag erledigt. Ihre Prämie ist unterwegs.',
      paid: 'Auftrag erledigt. Sie haben Ihre Prämie.',
      refused: 'Auftrag erledigt. Dafür gibt es keine Prämie.',
      reversed: 'Der Auftrag wurde zurückgenommen, und damit die Prämie.',
    },
    jobDone: 'Auftrag erledigt.',
    hadReward: 'Der Auftrag wurde zurückgenommen, nachdem Sie Ihre Prämie bekommen hatten.',
    reward: 'Ihre Prämie',
    invalid: 'Dieser Link funktioniert nicht',
    invalidHint: 'Vielleicht ist er unvollständig. Öffnen Sie ihn noch einmal aus der Nachricht, oder antworten Sie auf die Nachricht.',
  },
};
