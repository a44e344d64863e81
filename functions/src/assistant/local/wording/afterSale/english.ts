import type { AfterSaleWording } from './afterSale.ts';

export const english: AfterSaleWording = {
  request: {
    subject: ['Thank you from {business}', 'A thank-you, and a question', 'How did it go with {business}?'],
    thanks: ['Thank you for choosing {business} for {service}.', 'Thank you for trusting {business} with {service}.', 'Thank you for having {business} take care of {service}.'],
    thanksPlain: ['Thank you for choosing {business}.', 'Thank you for your trust in {business}.'],
    ask: [
      'Would you tell others how it went, in your own words? The link below this message leads to a page where you can write a review, or a note that only we read, whichever you prefer.',
      'How did it go for you? Behind the link below this message you can write a review on the site you like, or send us a private note.',
      'We would like to know how it went, and so would others who are looking for somebody. With the link below this message you can write a review, or tell us privately.',
    ],
    close: ['Whatever you have to say, your own words help most.', 'Honest words help others to choose, and help us to do our work well.'],
  },
  reminder: {
    subject: ['A short reminder from {business}', 'How did it go? A reminder'],
    body: [
      'We wrote to you after {service} and asked how it went. Perhaps our message got lost among others, so here is the link once more, below this message.',
      'Not long ago we asked you how it went with {service}. Should you like to write a review or a private note, the link below this message still leads there.',
    ],
    bodyPlain: [
      'We wrote to you and asked how it went with {business}. Perhaps our message got lost among others, so here is the link once more, below this message.',
      'Not long ago we asked you how it went with {business}. Should you like to write a review or a private note, the link below this message still leads there.',
    ],
    done: ['If you have written already, thank you; then there is nothing more to do.', 'Have you done so already? Then thank you, and please ignore this message.'],
  },
  lastReminder: {
    subject: ['Our last reminder', 'One last word from {business}'],
    body: [
      'This is the last time we ask how it went with {service}; we do not want to crowd your inbox. If you would still like to write a review or a private note, the link is below this message.',
      'We asked how it went with {service} and do not want to be a nuisance, so this is our last reminder. The link below this message stays open to you.',
    ],
    bodyPlain: [
      'This is the last time we ask how it went with {business}; we do not want to crowd your inbox. If you would still like to write a review or a private note, the link is below this message.',
      'We asked how it went with {business} and do not want to be a nuisance, so this is our last reminder. The link below this message stays open to you.',
    ],
    close: ['And if not, that is fine too. Thank you for having been our customer.', 'If you would rather not, that is quite all right. Thank you for your trust.'],
  },
  offer: {
    subject: ['Something for you and your friends', 'Do you know somebody we could help?', 'Pass it on: {business}'],
    opening: [
      'Perhaps you know somebody who could use our help too. We have set up a code of your own that you can pass on.',
      'Many people find {business} because somebody told them about us. So that you can pass us on too, you now have a code of your own.',
    ],
    both: [
      'For whoever comes to us with your code: {friend}. For you, when they become our customer: {they}.',
      'What your friends get with your code: {friend}. What you get when they become our customers: {they}.',
    ],
    friendOnly: ['For whoever comes to us with your code: {friend}.', 'What your friends get with your code: {friend}.'],
    theyOnly: ['For you, when somebody comes to us with your code and becomes our customer: {they}.', 'What you get when somebody becomes our customer with your code: {they}.'],
    close: ['Your code and the link to pass on are below this message.', 'You will find the code, and a link to pass on, below this message.'],
  },
  sms: {
    request: [
      'thank you for choosing {business} for {service}. How did it go? Here you can write a review or a private note:',
      'thank you for trusting {business} with {service}. Would you tell us and others how it went? Write a review or a private note here:',
    ],
    requestPlain: ['thank you for choosing {business}. How did it go? Here you can write a review or a private note:', 'thank you for your trust in {business}. Write a review or a private note about how it went here:'],
    reminder: ['{business} asked you how it went with {service}. Should you like to write a review or a private note, here is the link again:'],
    reminderPlain: ['{business} asked you how it went. Should you like to write a review or a private note, here is the link again:'],
    lastReminder: ['this is the last reminder from {business} about {service}. Should you still like to write a review or a private note, the link stays open:'],
    lastReminderPlain: ['this is the last reminder from {business}. Should you still like to write a review or a private note, the link stays open:'],
    offer: ['do you know somebody {business} could help?', 'you can now pass {business} on to friends.'],
    both: ['For them: {friend}. For you, when they become our customer: {they}.'],
    friendOnly: ['For them: {friend}.'],
    theyOnly: ['For you, when they become our customer: {they}.'],
    elsewhere: ['What they get and what you get is on the page.'],
    yourLink: ['Your own link:', 'Your link to pass on:'],
  },
  answer: {
    good: [
      'Thank you very much for your review. It is good to read, and we will pass it on to everybody here.',
      'Thank you for taking the time to write this. Words like yours mean a lot to us.',
      'Many thanks for your kind words. They make our day.',
    ],
    goodTopic: [
      'Thank you very much for your review and for what you say about {topic}. It is good to read, and we will pass it on.',
      'Many thanks for your words about {topic}. They mean a lot to everybody here.',
    ],
    goodStars: ['Thank you very much for your rating. It means a lot to everybody at {business}.', 'Many thanks for the stars. We are very glad about them.'],
    goodClose: ['All the best from {business}.', 'Warm regards from all of us at {business}.'],
    better: ['If there is something that we could do better still, we are glad to hear it.', 'Should there be anything we can do better, do tell us.'],
    mixed: ['Thank you for your review. We would like to hear more about what was good and what we can do better.', 'Thank you for telling us how you see it. We would like to hear more, so that we can do better.'],
    mixedStars: ['Thank you for your rating. We would like to hear more about what is behind it.', 'Thank you for taking the time to rate us. What could we do better? We would like to hear more.'],
    poor: ['Thank you for telling us. We are sorry to read this, and we take it seriously.', 'We are sorry to read that you are not content, and we thank you for saying so.'],
    poorStars: ['We are sorry to see that you are not content. We would like to understand why.', 'Thank you for your rating. We are sorry that it is not a better one, and would like to know the reason.'],
    hearMore: ['We would like to talk about it with you in person.', 'Somebody here would like to listen to you in person.'],
    callOrWrite: ['Please call us at {phone} or write to {email}.', 'You reach us at {phone} or at {email}.'],
    call: ['Please call us at {phone}.', 'You reach us at {phone}.'],
    write: ['Please write to us at {email}.', 'You reach us at {email}.'],
    getInTouch: ['Please get in touch with us.'],
  },
};
