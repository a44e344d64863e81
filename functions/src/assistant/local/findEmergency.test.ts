import { describe, expect, it } from 'vitest';
import { findEmergency } from './findEmergency.ts';
import { fold } from './foldText.ts';
import { lexicons } from './lexicon/lexicons.ts';

const emergencyIn = (text: string) => findEmergency(fold(text), Object.values(lexicons))?.danger;

describe('an emergency is heard', () => {
  it.each([
    ['I smell gas in the kitchen', 'gas'],
    ['The carbon monoxide alarm does not stop beeping', 'gas'],
    ['Huele a gas en toda la casa', 'gas'],
    ['Ça sent le gaz dans la cuisine', 'gas'],
    ['Es riecht nach Gas im Keller', 'gas'],
    ['Starker Gasgeruch im Treppenhaus', 'gas'],
    ['Der Notarzt sprach von einer CO-Vergiftung', 'gas'],
    ['Our kitchen is on fire', 'fire'],
    ['Sparks are coming out of the outlet', 'fire'],
    ['Sale humo del enchufe', 'fire'],
    ['La prise fait des étincelles', 'fire'],
    ['Aus der Steckdose kommt Rauch', 'fire'],
    ['A pipe burst and the basement is flooding', 'water'],
    ['Wasser schiesst aus der Wand', 'water'],
    ['Se ha reventado una tuberia', 'water'],
    ['De l’eau coule du plafond', 'water'],
    ['He is not breathing', 'people'],
    ['Mi marido está inconsciente', 'people'],
    ['Mon bébé est enfermé dans la voiture', 'people'],
    ['Er droht mich umzubringen', 'people'],
    ['Not sure what it is, but I smell gas', 'gas'],
    ['Can’t find the valve, a pipe burst', 'water'],
  ])('%s', (text, danger) => {
    expect(emergencyIn(text)).toBe(danger);
  });
});

describe('no emergency is heard where it is denied, over, planned for, or a figure of speech', () => {
  it.each([
    'There is no smell of gas',
    'It does not smell of gas',
    'The CO alarm is quiet',
    'No huele a gas',
    'Il n’y a pas d’odeur de gaz',
    'Es riecht nicht nach Gas',
    'Gasgeruch ist keiner da',
    'Last winter a pipe burst, we want it replaced',
    'Letztes Jahr hatten wir einen Rohrbruch',
    'Se nos inundó el sótano el año pasado',
    'Suite à un dégât des eaux, la cave était inondée l’an dernier',
    'Do you install carbon monoxide alarms?',
    'We need a fire alarm for the shop',
    'My calendar is on fire',
    'Our hearts are flooded with joy',
    'I am drowning in paperwork',
    'We are looking for a gas fireplace',
    'The smoke detector chirps now and then',
    'The faucet drips',
    'Our roof was damaged by fire in 2021',
  ])('%s', (text) => {
    expect(emergencyIn(text)).toBeUndefined();
  });
});
