import type { Language } from '../../../platform/visitorLanguage.ts';

export interface WidgetWords {
  title: (business: string) => string;
  stars: (rating: number) => string;
  answer: (business: string) => string;
  none: string;
  /** How many are shown, and what they are. */
  shown: (reviews: number) => string;
}

export const widgetWords: Readonly<Record<Language, WidgetWords>> = {
  en: {
    title: (business) => `Reviews of ${business}`,
    stars: (rating) => (rating === 1 ? '1 of 5 stars' : `${rating} of 5 stars`),
    answer: (business) => `Answer of ${business}`,
    none: 'There are no reviews here yet.',
    shown: (reviews) => (reviews === 1 ? 'The newest review by a customer' : `The ${reviews} newest reviews by customers`),
  },
  es: {
    title: (business) => `Opiniones sobre ${business}`,
    stars: (rating) => `${rating} de 5 estrellas`,
    answer: (business) => `Respuesta de ${business}`,
    none: 'Aún no hay opiniones aquí.',
    shown: (reviews) => (reviews === 1 ? 'La opinión más reciente de un cliente' : `Las ${reviews} opiniones más recientes de clientes`),
  },
  fr: {
    title: (business) => `Avis sur ${business}`,
    stars: (rating) => `${rating} étoiles sur 5`,
    answer: (business) => `Réponse de ${business}`,
    none: 'Il n’y a pas encore d’avis ici.',
    shown: (reviews) => (reviews === 1 ? 'L’avis le plus récent d’un client' : `Les ${reviews} avis les plus récents de clients`),
  },
  de: {
    title: (business) => `Bewertungen für ${business}`,
    stars: (rating) => `${rating} von 5 Sternen`,
    answer: (business) => `Antwort von ${business}`,
    none: 'Hier gibt es noch keine Bewertungen.',
    shown: (reviews) => (reviews === 1 ? 'Die neueste Bewertung aus der Kundschaft' : `Die ${reviews} neuesten Bewertungen aus der Kundschaft`),
  },
};
