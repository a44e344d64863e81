import type { Frame } from './frame.ts';

export const english: Frame = {
  angles: {
    checklist: 'As a checklist: what to do, step by step.',
    mistakes: 'Through the mistakes that are easy to make, and what to do instead.',
    questions: 'As questions with plain answers.',
  },
  titles: {
    mistakes: ['{name}: mistakes to avoid', '{name}: what often goes wrong'],
    questions: ['{name}: your questions, answered', '{name}: what people often ask'],
  },
  openings: {
    mistakes: [
      'Most trouble starts small, and with a mistake that nobody notices at first.',
      'It is often the well-meant shortcut that costs the most effort later.',
      'Some mistakes are so common that they hardly look like mistakes anymore.',
      'Knowing what goes wrong is half of getting it right.',
    ],
    questions: [
      'Some questions come up again and again, and they deserve a straight answer.',
      'There is no such thing as a silly question here, only ones that nobody asked in time.',
      'Here are a few questions worth asking, with answers you can use.',
      'A plain answer is worth more than a long explanation, so here are a few.',
    ],
  },
  headings: {
    steps: ['Step by step', 'What to do', 'A short checklist', 'Worth doing'],
    mistakes: ['Easy to get wrong', 'What to avoid', 'Worth avoiding', 'What often goes wrong'],
    call: ['When to ask for advice', 'When to get in touch', 'When to ask first'],
    ready: ['What to have ready when you get in touch', 'Before you get in touch', 'Help us help you'],
    facts: ['Practical details', 'The practical side', 'Before you plan'],
  },
  notes: [
    'Keep a short note of what you did, and when. It takes a moment, and the next person to look at it, who may well be you, can start with answers instead of guesses.',
    'You don’t have to do all of this at once. Pick the point that fits your situation best, do it properly, and come back for the next one. One thing done well is worth more than a list that was only read.',
    'If you share your household or your workplace with others, tell them what you have changed and why. Plenty of good arrangements fail only because somebody never heard about them.',
    'Trust what you notice. You see things every day that nobody else sees: a small change, a new habit, a feeling that something is different. Write it down while it is fresh, even if it seems minor.',
    'If something here does not match your situation, that is useful to know too. General advice covers the usual case; yours may have a good reason to be different, and it is fine to ask.',
  ],
  use: {
    heading: ['How to make use of this', 'From reading to doing', 'Make it easy for yourself'],
    lead: ['Advice only helps when it is put to use. A few small things make that easier:', 'Good intentions last longer with a little support:'],
    points: [
      'Pick a fixed moment for it, such as the first of the month, and put it on your calendar.',
      'Keep what you need for it in one place, so that looking for things is no excuse.',
      'Share it with the people it concerns; two of you will remember more than one.',
      'Start with whatever takes the least effort; once you have begun, the rest comes more easily.',
      'Save this page, and look at it again when the question comes up.',
    ],
  },
  ready: {
    lead: [
      'A few details make for a shorter conversation and a better answer:',
      'You don’t need any special terms. This is usually enough:',
      'With these points at hand, even the first conversation gets somewhere:',
    ],
    points: [
      'What it is about, in your own words.',
      'What you have already noticed, tried or decided.',
      'A photo, if there is anything to see.',
      'What matters most to you about the outcome.',
      'The best way to reach you, and the best time.',
      'Anything to be careful with, or to know beforehand.',
    ],
  },
  factsLead: ['To save you looking it up, here is what applies at {business}:', 'The essentials about {business}, at a glance:'],
  factLead: ['Good to know about {business}:', 'One practical detail:'],
  closing: [
    'If you are not sure how this applies to you, get in touch with {business}. Describe it in your own words; that is all it takes to get started.',
    'Would you like to talk it through? Write to {business}, ask your question, and say what you have in mind.',
    'Questions about any of this? {business} is glad to hear from you, and a short message is enough.',
    'If you have a question of your own, {business} would like to hear it. A few lines are plenty to begin with.',
  ],
  shortClosing: ['Questions? Get in touch with {business}.', 'Not sure what is right for you? Ask {business}.', 'Would you like to talk it through? Write to {business}.'],
  warm: ['It is good to have you here.', 'Thank you for taking a moment to read this.', 'We hope this finds you well.'],
  mention: ['One more thing we would like to mention: {what}.', 'And something we would like to add: {what}.'],
  about: ['This piece is about something close to us: {subject}.', 'The subject here is {subject}.'],
  email: {
    greeting: ['Hello,', 'Hi there,'],
    formalGreeting: ['Dear readers,'],
    signOff: ['Kind regards', 'All the best', 'Best wishes'],
    preheader: {
      checklist: ['A short list to work through, point by point.', 'What to do, in a few clear steps.'],
      mistakes: ['What often goes wrong, and what to do instead.', 'Easy mistakes, and easier ways around them.'],
      questions: ['Good questions, answered in plain words.', 'Plain answers to questions worth asking.'],
    },
  },
  quotes: ['“', '”'],
};
