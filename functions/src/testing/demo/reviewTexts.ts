type Lines = readonly [string, ...string[]];

/** What customers wrote, by the stars they gave. */
export const reviewTexts: Readonly<Record<1 | 2 | 3 | 4 | 5, Lines>> = {
  5: [
    'Came the same day, explained what was wrong and fixed it in an hour. Could not ask for more.',
    'Friendly, on time and tidy. The new heat pump is so quiet that we check whether it is on.',
    'Third time we have called Harbor. Fair price again, and they took the visit off the bill as promised.',
    'They found what two other companies had missed. Warm house at last.',
    'Clear estimate, no surprises, and they cleaned up after themselves.',
    'Called on a Saturday with no heat, and by noon it was warm again. Thank you.',
    'They told me honestly that the old boiler had some years left. I will remember that.',
    'The technician took off his shoes, answered every question and left the basement cleaner than before.',
    'Quick answer, quick visit, fair bill. That is how it should be.',
    'Our ducts had not been cleaned in ten years. You can smell the difference.',
    'New furnace in one day, and the permit was taken care of too.',
    '',
  ],
  4: [
    'Good work and a fair price. We had to move the appointment once.',
    'Very polite and knows the trade. Took a little longer than planned.',
    'Happy with the tune-up. A reminder the day before would have been nice.',
    'Solid work. The estimate came a day later than promised.',
  ],
  3: ['The repair holds, but we waited half a day for it.', 'All right in the end. Hard to reach by phone.'],
  2: ['The noise came back after a week, and we had to call twice before somebody came.'],
  1: ['Nobody told us that the part had to be ordered. Four cold days.'],
};

export const publicReplies: Readonly<Record<'happy' | 'unhappy', Lines>> = {
  happy: [
    'Thank you for taking the time to write this. It means a lot to the whole team. See you at the next tune-up.',
    'Thank you very much. We are glad that everything works as it should.',
    'Thank you for your trust, and for telling others about it.',
  ],
  unhappy: [
    'Thank you for telling us. This is not how it should be. Please call us at +1 207 555 0100, so that we can put it right.',
    'We are sorry to read this and would like to hear more. You reach us at +1 207 555 0100.',
  ],
};
