import type { Wording } from './wording.ts';

export const english: Wording = {
  greeting: ['Hi {name},', 'Hello {name},', 'Hello,'],
  opening: [
    'Thank you for getting in touch about {topic}.',
    'Thanks for writing to us about {topic}.',
    'Good that you wrote to us about {topic}.',
  ],
  openingPlain: ['Thank you for getting in touch with {business}.', 'Thanks for your message to {business}.'],
  replyThanks: ['Thank you for your reply.', 'Thanks for getting back to us.'],
  trouble: ['Sorry to hear that it is giving you trouble.', 'We are sorry to hear that, and we would like to help.'],
  troublePressing: ['Sorry to hear that; we understand that it cannot wait long.', 'We are sorry to hear this, and we understand that it is pressing.'],
  pressing: ['We understand that this cannot wait long.', 'We can see that this is pressing for you.'],
  timing: ['We have read when you would like it, and we will see what is possible.', 'We have noted the time you have in mind and will check it against our calendar.'],
  unhurried: ['There is no rush, you say: that leaves room to plan it properly.', 'Nice that you are asking early, that makes planning easier.'],
  browsing: ['Looking around first makes sense, and we are glad to help you compare.', 'It is a good idea to get a picture first, and questions are welcome.'],
  facts: ['Here is what we can already tell you: {fact}', 'This much we can say right here: {fact}'],
  foreignFacts: ['Here is what we have on that, in {language}: “{fact}”'],
  priceUnknown: [
    'What it costs depends on the details, so we would rather know a little more before we name a figure.',
    'As for the price, we would like to know a little more first, so that the figure you get from us is a sound one.',
  ],
  hoursUnknown: ['We will gladly tell you when we are open: just say which day you have in mind.'],
  areaUnknown: ['Tell us where you are, and we will say whether we come there.'],
  tellMore: ['Could you tell us a little more about what you need?', 'What should we know about it to help you well?'],
  nextStep: {
    visit: [
      'Reply with that, the address and the times that suit you, and we will plan the next step with you.',
      'If you send us that along with the address and a few times that suit you, we can arrange the rest.',
    ],
    appointment: [
      'Reply with a few times that suit you, and we will look for one that fits.',
      'Which days and times suit you best? Send us two or three, and we will look for a match.',
    ],
    talk: [
      'The easiest next step is a short talk: reply with a good time to reach you.',
      'A few minutes on the phone usually settle most of it: when is a good time to reach you?',
    ],
    callBack: ['You asked us to call: when is a good time to reach you, and on which number?', 'We would be glad to talk: which number and time of day suit you best?'],
    browsing: ['Whenever you would like to know more, just reply to this message.', 'If a question comes up, reply here and we will answer it.'],
  },
  visitWithoutQuestion: [
    'Send us the address and a few times that suit you, and we can arrange the rest.',
    'Reply with the address and the times that suit you, and we will plan the next step with you.',
  ],
  orCall: ['If talking is easier, call us at {phone}.', 'You can also call us at {phone}.'],
  support: [
    'Thank you for letting us know. Somebody who knows your case will look at it and come back to you. So that we find it, please reply with the name it is under.',
    'Thanks for telling us. We will look into it and come back to you. Please reply with the name it is under, if it is not your own.',
  ],
  supportAppointment: [
    'Thank you for telling us in good time. Please reply with the name the appointment is under and the times that would suit you instead, and we will look for another one.',
    'Thanks for letting us know about your appointment. Which times would suit you instead? Reply with a few, and the name it is under, and we will look for another one.',
  ],
  complaint: [
    'Thank you for telling us, and we are sorry that this did not go as it should. Somebody who can decide about it will read your message and come back to you in person.',
  ],
  job: [
    'Thank you for your interest in working with us. Please reply with your résumé and a few lines about what you are looking for; the person who decides about it will read them.',
    'Thanks for thinking of us. Send us your résumé and a few words about the work you would like to do, and the right person here will read it.',
  ],
  partnership: [
    'Thank you for the idea of working together. Reply with a few lines about what you have in mind, and the person who decides about such things will read it.',
    'Thanks for thinking of us. What would it look like in practice, from your side? Reply with a few lines, and it will reach the right person here.',
  ],
  aside: ['Thank you for writing to {business}. We have your message, and a person here will read it. If we can do something for you, just reply.'],
  noMessage: ['Thank you for getting in touch with {business}. Your message arrived without a text, so tell us: what can we help you with?'],
  emergency: ['Your message has arrived. Please call us at {phone}, so that a person can speak with you.', 'Your message has arrived. Please reply with a number on which a person can reach you.'],
  signOff: ['Kind regards,', 'Best wishes,'],
  subject: ['About {topic}', 'Your message about {topic}'],
  subjectPlain: ['Your message to {business}'],
  followUp1: [
    'A few words on {topic}: is it still open for you? We would be glad to help you get it settled.',
    'We wrote to you about {topic} and wondered whether it is still on your mind.',
    'Coming back to {topic}: did our last message answer what you wanted to know, or is something still open?',
  ],
  followUp1Plain: ['We answered your message and wondered whether it is still on your mind.', 'Coming back to your message: did we answer what you wanted to know, or is something still open?'],
  followUp2: [
    'This is our last message about {topic}, so that we do not crowd your inbox. If it is taken care of, all the better. If not, a short reply is enough, and we will pick it up where we left off.',
    'We do not want to be a nuisance, so this is the last time we write about {topic}. Should you still want to go ahead, one line from you is all it takes.',
  ],
  followUp2Plain: [
    'This is our last message about your inquiry, so that we do not crowd your inbox. If it is taken care of, all the better. If not, a short reply is enough, and we will pick it up where we left off.',
    'We do not want to be a nuisance, so this is the last time we write about your inquiry. Should you still want to go ahead, one line from you is all it takes.',
  ],
  followUpSubject: { 1: ['Still about {topic}', 'Is it still open: {topic}?'], 2: ['Our last message about {topic}'] },
  followUpSubjectPlain: { 1: ['Your message to {business}: still open?'], 2: ['Our last message about your inquiry'] },
  sms: {
    greeting: ['Hi {name},', 'Hello {name},', 'Hello,'],
    opening: ['thanks for writing to {business} about {topic}.', 'thank you for your message to {business} about {topic}.'],
    openingPlain: ['thanks for your message to {business}.'],
    nextStep: {
      visit: ['Reply with the address and the times that suit you.', 'Where is it, and which times suit you?'],
      appointment: ['Which days and times suit you?', 'Reply with a few times that suit you.'],
      talk: ['When is a good time to call you?'],
      callBack: ['When is a good time to call you, and on which number?'],
      browsing: ['Questions are welcome, just reply here.'],
    },
    orCall: ['Or call {phone}.'],
    followUp1: ['is {topic} still open for you? Just reply, we are glad to help.', 'coming back to {topic}: would you still like our help? A short reply is enough.'],
    followUp1Plain: ['is your inquiry still open? Just reply, we are glad to help.'],
    followUp2: ['this is our last message about {topic}. If you still want to go ahead, one line is enough.'],
    followUp2Plain: ['this is our last message about your inquiry. If you still want to go ahead, one line is enough.'],
  },
};
