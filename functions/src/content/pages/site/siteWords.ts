import type { Language } from '../../../platform/visitorLanguage.ts';

export interface SiteWords {
  title: (business: string) => string;
  description: (business: string) => string;
  contact: string;
  older: string;
  newest: string;
  none: string;
  readOn: string;
  /** Back to the list. */
  all: (business: string) => string;
  feed: string;
  tags: string;
  /** Above the button at the end of a piece. */
  help: string;
  visit: (site: string) => string;
  readArticle: string;
  notFound: string;
  notFoundHint: string;
  linkGone: string;
  linkGoneHint: string;
}

export const siteWords: Readonly<Record<Language, SiteWords>> = {
  en: {
    title: (business) => `News from ${business}`,
    description: (business) => `Articles and news from ${business}.`,
    contact: 'Contact us',
    older: 'Older posts',
    newest: 'Newest posts',
    none: 'Nothing has been published here yet.',
    readOn: 'Read more',
    all: (business) => `All posts from ${business}`,
    feed: 'RSS feed',
    tags: 'Topics',
    help: 'Do you have a question? We are happy to help.',
    visit: (site) => `Visit ${site}`,
    readArticle: 'Read the article',
      notFound: 'There is nothing at this address',
    notFoundHint: 'What stood here may have been taken down, or the address is mistyped.',
    linkGone: 'This link leads nowhere',
    linkGoneHint: 'The address may be mistyped. Please look for it again where you found it.',
  },
  es: {
    title: (business) => `Novedades de ${business}`,
    description: (business) => `Artículos y novedades de ${business}.`,
    contact: 'Contacto',
    older: 'Publicaciones anteriores',
    newest: 'Publicaciones más recientes',
    none: 'Todavía no se ha publicado nada aquí.',
    readOn: 'Leer más',
    all: (business) => `Todas las publicaciones de ${business}`,
    feed: 'Canal RSS',
    tags: 'Temas',
    help: '¿Tiene alguna pregunta? Le ayudamos con gusto.',
    visit: (site) => `Ir a ${site}`,
    readArticle: 'Leer el artículo',
      notFound: 'No hay nada en esta dirección',
    notFoundHint: 'Puede que lo que había aquí se haya retirado o que la dirección tenga un error.',
    linkGone: 'Este enlace no lleva a ninguna parte',
    linkGoneHint: 'Puede que la dirección tenga un error. Búsquela de nuevo donde la encontró.',
  },
  fr: {
    title: (business) => `${business} : actualités`,
    description: (business) => `Articles et actualités : ${business}.`,
    contact: 'Nous contacter',
    older: 'Publications plus anciennes',
    newest: 'Publications les plus récentes',
    none: 'Rien n’a encore été publié ici.',
    readOn: 'Lire la suite',
    all: (business) => `${business} : toutes les publications`,
    feed: 'Flux RSS',
    tags: 'Sujets',
    help: 'Une question ? Nous vous aidons volontiers.',
    visit: (site) => `Aller sur ${site}`,
    readArticle: 'Lire l’article',
      notFound: 'Il n’y a rien à cette adresse',
    notFoundHint: 'Ce qui se trouvait ici a peut-être été retiré, ou l’adresse est mal écrite.',
    linkGone: 'Ce lien ne mène nulle part',
    linkGoneHint: 'L’adresse est peut-être mal écrite. Cherchez-la de nouveau là où vous l’avez trouvée.',
  },
  de: {
    title: (business) => `Neues von ${business}`,
    description: (business) => `Artikel und Neuigkeiten von ${business}.`,
    contact: 'Kontakt',
    older: 'Ältere Beiträge',
    newest: 'Neueste Beiträge',
    none: 'Hier ist noch nichts veröffentlicht.',
    readOn: 'Weiterlesen',
    all: (business) => `Alle Beiträge von ${business}`,
    feed: 'RSS-Feed',
    tags: 'Themen',
    help: 'Haben Sie eine Frage? Wir helfen Ihnen gern.',
    visit: (site) => `Zu ${site}`,
    readArticle: 'Zum Artikel',
      notFound: 'Unter dieser Adresse ist nichts',
    notFoundHint: 'Vielleicht wurde entfernt, was hier stand, oder die Adresse ist falsch geschrieben.',
    linkGone: 'Dieser Link führt nirgendwohin',
    linkGoneHint: 'Vielleicht ist die Adresse falsch geschrieben. Suchen Sie sie dort noch einmal, wo Sie sie gefunden haben.',
  },
};
