import type { DemoLanguage } from './people.ts';
import type { LeadKind, Priority } from '../../model/words.ts';

/** What somebody wrote, what it was taken for, and the paragraph that answers it from the business's facts. */
export interface Enquiry {
  language: DemoLanguage;
  kind: LeadKind;
  priority: Priority;
  emergency?: true;
  /** 0 to 100. */
  score: number;
  reason: string;
  quote: string;
  message: string;
  answer: string;
}

const visit = 'A diagnostic visit costs $89, and we take it off the bill when you go ahead with the repair.';
const estimate = 'Estimates for a new system are free.';

export const enquiries: readonly [Enquiry, ...Enquiry[]] = [
  { language: 'en', kind: 'sales', priority: 'hot', score: 92, reason: 'The heating is out and a small child is in the house.', quote: 'no heat since last night', message: 'We have had no heat since last night and there is a baby in the house. How soon can somebody come out to Westbrook?', answer: `We serve Westbrook and we are sorry to hear that it is cold in the house. ${visit}` },
  { language: 'en', kind: 'sales', priority: 'hot', score: 88, reason: 'Wants to replace a broken furnace this week.', quote: 'replace it this week', message: 'Our furnace is 22 years old and has finally died. We would like to replace it this week if possible. What would the next step be?', answer: `${estimate} We install Carrier and Trane furnaces, and new installations have a 10-year warranty on parts.` },
  { language: 'en', kind: 'sales', priority: 'hot', score: 85, reason: 'Asks for two heat pumps and has a budget.', quote: 'two heat pumps', message: 'Looking for a quote on two heat pumps for a house in Falmouth, about 1,800 sq ft. Budget is there, we just want it done before winter.', answer: `We install Mitsubishi Electric heat pumps and we serve Falmouth. ${estimate}` },
  { language: 'en', kind: 'sales', priority: 'hot', score: 83, reason: 'Air conditioning failed in an occupied rental.', quote: 'AC quit completely', message: 'The AC quit completely in our rental on Congress Street. Tenants are not happy. Can you call me today?', answer: `We will be glad to have a look at it. ${visit}` },
  { language: 'en', kind: 'sales', priority: 'warm', score: 70, reason: 'Asks for a tune-up and its price.', quote: 'furnace tune-up', message: 'Hi, how much is a furnace tune-up and when could you do it? Mornings are best for us.', answer: 'A furnace tune-up costs $129, and we usually have an appointment within two working days.' },
  { language: 'en', kind: 'sales', priority: 'warm', score: 64, reason: 'Describes a fault and asks for a visit.', quote: 'making a rattling noise', message: 'Our boiler has started making a rattling noise when it comes on. It still heats fine. Should somebody look at it?', answer: `A rattle is worth a look before winter. ${visit}` },
  { language: 'en', kind: 'sales', priority: 'warm', score: 66, reason: 'Wants an estimate for a heat pump.', quote: 'thinking about a heat pump', message: 'We are thinking about a heat pump for the upstairs bedrooms. Do you do free estimates in Cape Elizabeth?', answer: `Yes, we serve Cape Elizabeth. ${estimate}` },
  { language: 'en', kind: 'sales', priority: 'warm', score: 61, reason: 'Asks for duct cleaning.', quote: 'ducts cleaned', message: 'We just bought a house in South Portland and would like the ducts cleaned before we move in. Roughly what does that run?', answer: 'Congratulations on the house. Duct cleaning starts at $349.' },
  { language: 'en', kind: 'sales', priority: 'warm', score: 68, reason: 'One room does not get warm.', quote: 'never gets warm', message: 'The back room never gets warm even when the rest of the house is at 70. Could it be the ducts or the thermostat?', answer: `It can be either, and it is quickly found on the spot. ${visit}` },
  { language: 'en', kind: 'sales', priority: 'warm', score: 63, reason: 'Wants a yearly service.', quote: 'every fall', message: 'Do you offer service every fall for a Trane furnace and a central AC? The last company stopped answering.', answer: 'We service Trane. A furnace tune-up costs $129 and an air conditioner tune-up $119.' },
  { language: 'en', kind: 'sales', priority: 'warm', score: 72, reason: 'Got another quote and compares.', quote: 'second opinion', message: 'Another company says our 9-year-old heat pump needs a new compressor for $3,800. We would like a second opinion before we decide.', answer: `A second opinion is a good idea. ${visit}` },
  { language: 'en', kind: 'sales', priority: 'warm', score: 60, reason: 'Asks about financing for a new system.', quote: 'Do you offer financing', message: 'Do you offer financing? We need a new central air system next spring and would rather spread it out.', answer: `Yes, we offer financing for new installations. ${estimate}` },
  { language: 'en', kind: 'sales', priority: 'warm', score: 58, reason: 'Water by the furnace, not urgent.', quote: 'puddle', message: 'There is a small puddle by the furnace every few days. Nothing dramatic, but it should not be there.', answer: `It is often a blocked drain. ${visit}` },
  { language: 'en', kind: 'sales', priority: 'warm', score: 65, reason: 'Thermostat to be installed.', quote: 'smart thermostat', message: 'Can you install a smart thermostat we already bought? It is a two-zone hot water system.', answer: 'We do that. We usually have an appointment within two working days.' },
  { language: 'en', kind: 'sales', priority: 'cold', score: 38, reason: 'Collects information for next year.', quote: 'next year', message: 'We may renovate next year. Could you tell me which brands you install?', answer: `We install and service Carrier, Trane and Mitsubishi Electric. ${estimate}` },
  { language: 'en', kind: 'sales', priority: 'cold', score: 30, reason: 'Lives at the edge of the area served.', quote: 'do you come out to', message: 'Just wondering, do you come out to Scarborough for small jobs?', answer: 'Yes, we serve Scarborough, and no job is too small.' },
  { language: 'en', kind: 'sales', priority: 'cold', score: 33, reason: 'Asks for opening hours only.', quote: 'open on Saturdays', message: 'Are you open on Saturdays?', answer: 'Yes, on Saturdays from 9 am to 1 pm, and Monday to Friday from 8 am to 6 pm.' },
  { language: 'en', kind: 'support', priority: 'warm', score: 50, reason: 'A customer asks about the warranty.', quote: 'still under warranty', message: 'You installed our furnace in 2021. The igniter has gone. Is that still under warranty?', answer: 'New installations have a 10-year warranty on parts and a 2-year warranty on labor, so the part is covered.' },
  { language: 'en', kind: 'support', priority: 'cold', score: 35, reason: 'A customer needs an invoice again.', quote: 'copy of the invoice', message: 'Could you send me a copy of the invoice for the tune-up in September? I need it for the landlord.', answer: 'We will look it up and send it to this address.' },
  { language: 'en', kind: 'support', priority: 'warm', score: 48, reason: 'A customer wants to move an appointment.', quote: 'move our appointment', message: 'We need to move our appointment on Thursday, something came up. Any time next week works.', answer: 'That is no trouble. We are open Monday to Friday from 8 am to 6 pm.' },
  { language: 'en', kind: 'partnership', priority: 'cold', score: 25, reason: 'A supplier offers its parts.', quote: 'distributor', message: 'We are a distributor of heat pump parts in New England and would love to introduce our trade program.', answer: 'Thank you for thinking of us. We have passed your message on to Marcus, who looks after our suppliers.' },
  { language: 'en', kind: 'job', priority: 'cold', score: 20, reason: 'A technician looks for work.', quote: 'looking for a position', message: 'I am a licensed oil burner technician with six years of experience, looking for a position in the Portland area.', answer: 'Thank you for writing. We have passed your message on to Olivia, who will read it herself.' },
  { language: 'es', kind: 'sales', priority: 'hot', score: 86, reason: 'Has no heating and asks for a visit today.', quote: 'sin calefacción', message: 'Buenos días, estamos sin calefacción desde ayer y hace mucho frío. ¿Pueden venir hoy a Portland?', answer: 'Atendemos en Portland. Una visita de diagnóstico cuesta 89 $, y la descontamos de la factura si sigue adelante con la reparación.' },
  { language: 'es', kind: 'sales', priority: 'warm', score: 62, reason: 'Asks what a tune-up costs.', quote: 'mantenimiento', message: 'Hola, ¿cuánto cuesta el mantenimiento de una caldera y qué días tienen disponibles?', answer: 'El mantenimiento de una caldera cuesta 129 $, y normalmente tenemos cita en dos días laborables.' },
  { language: 'es', kind: 'sales', priority: 'warm', score: 66, reason: 'Wants an estimate for air conditioning.', quote: 'presupuesto', message: 'Quisiera un presupuesto para instalar aire acondicionado en un piso de tres habitaciones.', answer: 'Los presupuestos para un sistema nuevo son gratuitos.' },
  { language: 'es', kind: 'sales', priority: 'cold', score: 36, reason: 'Asks for opening hours.', quote: 'los sábados', message: '¿Abren los sábados? Trabajo entre semana.', answer: 'Sí, los sábados abrimos de 9 a 13 horas.' },
  { language: 'fr', kind: 'sales', priority: 'warm', score: 67, reason: 'Wants an estimate for a heat pump.', quote: 'pompe à chaleur', message: 'Bonjour, nous souhaitons installer une pompe à chaleur à Falmouth. Faites-vous des devis gratuits ?', answer: 'Oui, nous intervenons à Falmouth, et les devis pour une nouvelle installation sont gratuits.' },
  { language: 'fr', kind: 'sales', priority: 'warm', score: 60, reason: 'Describes a noise and asks for a visit.', quote: 'un bruit étrange', message: 'Notre chaudière fait un bruit étrange depuis quelques jours. Pouvez-vous passer la voir ?', answer: 'Une visite de diagnostic coûte 89 $, déduits de la facture si vous faites faire la réparation.' },
  { language: 'fr', kind: 'sales', priority: 'cold', score: 34, reason: 'Asks about the brands.', quote: 'quelles marques', message: 'Bonjour, quelles marques de climatisation installez-vous ?', answer: 'Nous installons et entretenons Carrier, Trane et Mitsubishi Electric.' },
  { language: 'de', kind: 'sales', priority: 'hot', score: 84, reason: 'The heating is out and a visit is wanted today.', quote: 'Heizung ist ausgefallen', message: 'Guten Tag, unsere Heizung ist ausgefallen und wir haben Gäste. Könnten Sie heute noch jemanden schicken?', answer: 'Das tut uns leid. Ein Besuch zur Fehlersuche kostet 89 $, die wir bei einer Reparatur anrechnen.' },
  { language: 'de', kind: 'sales', priority: 'warm', score: 63, reason: 'Asks for a yearly service.', quote: 'jährliche Wartung', message: 'Hallo, wir suchen jemanden für die jährliche Wartung unserer Gasheizung in Scarborough. Was kostet das?', answer: 'Wir sind auch in Scarborough unterwegs. Eine Wartung der Heizung kostet 129 $.' },
  { language: 'de', kind: 'sales', priority: 'warm', score: 65, reason: 'Wants an estimate for air conditioning.', quote: 'Angebot', message: 'Wir hätten gern ein Angebot für eine Klimaanlage in zwei Zimmern. Wie gehen wir vor?', answer: 'Angebote für eine neue Anlage sind kostenlos.' },
];

export const emergencies: readonly [Enquiry, ...Enquiry[]] = [
  { language: 'en', kind: 'sales', priority: 'hot', emergency: true, score: 98, reason: 'Smells gas near the furnace.', quote: 'smell gas', message: 'I think I smell gas near the furnace in the basement. What should I do?', answer: '' },
  { language: 'en', kind: 'sales', priority: 'hot', emergency: true, score: 97, reason: 'A carbon monoxide alarm went off.', quote: 'CO alarm', message: 'Our CO alarm went off twice this morning while the boiler was running. We have opened the windows.', answer: '' },
];

export const spam: readonly [Enquiry, ...Enquiry[]] = [
  { language: 'en', kind: 'spam', priority: 'cold', score: 2, reason: 'Offers search engine ranking to anybody.', quote: 'first page of Google', message: 'We can get your website to the first page of Google in 30 days guaranteed. Reply for our price list and backlink packages.', answer: '' },
  { language: 'en', kind: 'spam', priority: 'cold', score: 1, reason: 'Offers a loan and asks to click.', quote: 'Business funding', message: 'Business funding up to $500,000 without credit check. Apply in two minutes, limited offer, act now.', answer: '' },
];
