import type { Language } from '../../../platform/visitorLanguage.ts';

export interface LandingWords {
  title: (first: string, business: string) => string;
  /** Where the name of whoever recommends is none that can be shown. */
  titleWithoutName: (business: string) => string;
  youGet: string;
  until: (date: string) => string;
  yourCode: string;
  how: (business: string) => string;
  form: string;
  call: (business: string) => string;
  nothing: string;
  nothingHint: string;
}

export const landingWords: Readonly<Record<Language, LandingWords>> = {
  en: {
    title: (first, business) => `${first} recommends ${business}`,
    titleWithoutName: (business) => `A friend recommends ${business}`,
    youGet: 'For you as a friend',
    until: (date) => `Until ${date}`,
    yourCode: 'Your code',
    how: (business) => `Tell ${business} what you need. Your code goes along with the form.`,
    form: 'Contact form',
    call: (business) => `The form needs JavaScript. You can also call ${business} and mention the code:`,
    nothing: 'There is nothing at this address',
    nothingHint: 'The code may be mistyped, or its offer is over. Ask whoever gave it to you for the link.',
  },
  es: {
    title: (first, business) => `${first} recomienda ${business}`,
    titleWithoutName: (business) => `Alguien que usted conoce recomienda ${business}`,
    youGet: 'Para usted, por venir recomendado',
    until: (date) => `Hasta el ${date}`,
    yourCode: 'Su código',
    how: (business) => `Cuente a ${business} lo que necesita. Su código va con el formulario.`,
    form: 'Formulario de contacto',
    call: (business) => `El formulario necesita JavaScript. También puede llamar a ${business} y mencionar el código:`,
    nothing: 'No hay nada en esta dirección',
    nothingHint: 'Puede que el código tenga un error o que su oferta haya terminado. Pida el enlace a quien se lo dio.',
  },
  fr: {
    title: (first, business) => `${first} recommande ${business}`,
    titleWithoutName: (business) => `Quelqu’un que vous connaissez recommande ${business}`,
    youGet: 'Pour vous, grâce à cette recommandation',
    until: (date) => `Jusqu’au ${date}`,
    yourCode: 'Votre code',
    how: (business) => `Dites à ${business} ce qu’il vous faut. Votre code part avec le formulaire.`,
    form: 'Formulaire de contact',
    call: (business) => `Le formulaire a besoin de JavaScript. Vous pouvez aussi appeler ${business} et donner le code :`,
    nothing: 'Il n’y a rien à cette adresse',
    nothingHint: 'Le code est peut-être mal écrit, ou son offre est terminée. Demandez le lien à la personne qui vous l’a donné.',
  },
  de: {
    title: (first, business) => `${first} empfiehlt ${business}`,
    titleWithoutName: (business) => `Jemand, den Sie kennen, empfiehlt ${business}`,
    youGet: 'Für Sie, weil Sie empfohlen wurden',
    until: (date) => `Bis ${date}`,
    yourCode: 'Ihr Code',
    how: (business) => `Sagen Sie ${business}, was Sie brauchen. Ihr Code geht mit dem Formular mit.`,
    form: 'Kontaktformular',
    call: (business) => `Das Formular braucht JavaScript. Sie können ${business} auch anrufen und den Code nennen:`,
    nothing: 'Unter dieser Adresse ist nichts',
    nothingHint: 'Vielleicht ist der Code falsch geschrieben, oder sein Angebot ist vorbei. Fragen Sie die Person, von der Sie ihn haben, nach dem Link.',
  },
};
