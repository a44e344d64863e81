import type { LanguageBank } from '../bankTopic.ts';
import { accountingTopics } from './accounting.ts';
import { animalTopics } from './animals.ts';
import { carTopics } from './cars.ts';
import { cleaningTopics } from './cleaning.ts';
import { dentalTopics } from './dental.ts';
import { diningTopics } from './dining.ts';
import { electricalTopics } from './electrical.ts';
import { fitnessTopics } from './fitness.ts';
import { gardenTopics } from './garden.ts';
import { general } from './general.ts';
import { generalTips } from './generalTips.ts';
import { hairTopics } from './hair.ts';
import { heatingTopics } from './heating.ts';
import { homeSeasons } from './homeSeasons.ts';
import { insuranceTopics } from './insurance.ts';
import { legalTopics } from './legal.ts';
import { lessonTopics } from './lessons.ts';
import { lockTopics } from './locks.ts';
import { marketingTopics } from './marketing.ts';
import { movingTopics } from './moving.ts';
import { photographyTopics } from './photography.ts';
import { plumbingTopics } from './plumbing.ts';
import { propertyTopics } from './property.ts';
import { renovationTopics } from './renovation.ts';
import { roofingTopics } from './roofing.ts';
import { therapyTopics } from './therapy.ts';

export const spanish: LanguageBank = {
  own: {
    heating: heatingTopics,
    plumbing: plumbingTopics,
    electrical: electricalTopics,
    roofing: roofingTopics,
    cleaning: cleaningTopics,
    garden: gardenTopics,
    dental: dentalTopics,
    legal: legalTopics,
    books: accountingTopics,
    hair: hairTopics,
    fitness: fitnessTopics,
    photography: photographyTopics,
    cars: carTopics,
    dining: diningTopics,
    animals: animalTopics,
    locks: lockTopics,
    moving: movingTopics,
    renovation: renovationTopics,
    therapy: therapyTopics,
    lessons: lessonTopics,
    marketing: marketingTopics,
    property: propertyTopics,
    insurance: insuranceTopics,
  },
  homeSeasons,
  general: [...general, ...generalTips],
};
