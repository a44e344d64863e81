import type { BusinessBrief } from '../port.ts';

const industries: Readonly<Record<string, { name: string; type: string; facts: string[] }>> = {
  hvac: { name: 'Harbor Heating & Air', type: 'heating and air conditioning', facts: ['Diagnostic visit: $89', 'Annual tune-up: $129', 'We serve all of Harbor County', 'Open Monday to Friday, 7 am to 6 pm'] },
  plumber: { name: 'Brightwater Plumbing', type: 'plumbing', facts: ['First visit: $75', 'Faucet replacement from $140', 'Open every day from 8 am to 8 pm'] },
  electrician: { name: 'Volt & Sons', type: 'electrician', facts: ['Every job is guaranteed for two years'] },
  dentist: { name: 'Maple Dental', type: 'dental practice', facts: ['Cleaning without insurance: $110', 'Open Saturdays from 9 am to 1 pm', 'We welcome new patients and children'] },
  photo: { name: 'Studio Lumen', type: 'photo studio', facts: ['Wedding packages start at $1,900', 'Newborn sessions: $280, at home or in the studio'] },
  law: { name: 'Oakmont Law', type: 'law firm', facts: ['A first consultation of 30 minutes costs $120'] },
  gym: { name: 'Northside Gym', type: 'gym', facts: ['Monthly membership: $49, no joining fee', 'Open 5 am to 11 pm', 'The first class is free'] },
  salon: { name: 'Salon Nine', type: 'hair salon', facts: ['Women’s haircut: $65', 'Men’s haircut: $35', 'Balayage from $180'] },
  roofer: { name: 'Ridge Roofing', type: 'roofing', facts: ['Estimates are free within 30 miles of Dayton'] },
  cleaning: { name: 'Clear Clean', type: 'cleaning service', facts: ['Office cleaning from $38 an hour'] },
  restaurant: { name: 'Trattoria Uno', type: 'restaurant', facts: ['Catering from 20 people, from $29 a person', 'Open Tuesday to Sunday, 5 pm to 10 pm'] },
  auto: { name: 'Elm Street Auto', type: 'auto repair', facts: ['Oil change: $59', 'Repairs have a warranty of 12 months'] },
  vet: { name: 'Paws Clinic', type: 'veterinary clinic', facts: ['First shots: $60', 'Open Monday to Saturday, 8:30 am to 6 pm'] },
  movers: { name: 'Easy Movers', type: 'moving company', facts: [] },
  landscaping: { name: 'Green Acre', type: 'landscaping', facts: ['Estimates cost nothing within the county'] },
  tutoring: { name: 'Next Grade', type: 'tutoring', facts: ['One hour costs $45'] },
  agency: { name: 'Blue Dot', type: 'marketing agency', facts: ['Monthly SEO care from $650'] },
  accounting: { name: 'Ledger & Co', type: 'accounting', facts: [] },
  locksmith: { name: 'Key Point', type: 'locksmith', facts: ['Opening a door: $95', 'We are there around the clock'] },
  realestate: { name: 'Hill Homes', type: 'real estate agency', facts: ['Valuations are free of charge'] },
  physio: { name: 'Move Well', type: 'physiotherapy', facts: ['A session costs $80', 'No referral needed'] },
};

/** The business that a labelled message is written to. */
export function exampleBusiness(industry: string): BusinessBrief {
  const known = industries[industry];
  if (!known) throw new Error(`no example business for ${industry}`);
  return {
    ...known,
    voice: 'friendly and plain',
    phone: '+1 415 555 0134',
    email: 'hello@example.com',
    website: 'https://example.com',
    locale: 'en-US',
    country: 'US',
  };
}
