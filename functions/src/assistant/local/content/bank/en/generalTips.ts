import { type BankTopic, tip } from '../bankTopic.ts';

export const generalTips: readonly BankTopic[] = [
  tip('tip-save-number', 'Save a number before you need it', 'contacts, phone, good to know', 'Looking for a number is hardest at the moment when it matters. Two minutes with your contacts today spare you a search in a hurry.', [
    'Save it under what it is for, not only under a name you may forget.',
    'Add the address, so that the map finds it too.',
    'Share it with whoever else would have to call.',
  ]),
  tip('tip-helpful-review', 'How to write a review that helps others', 'reviews, local business, feedback', 'A star says that somebody was pleased; a sentence says why. Readers want to know whether your case was like theirs.', [
    'Say what you came for and how it went.',
    'Name one thing that stood out, good or bad.',
    'Leave out names and anything private, your own included.',
  ]),
  tip('tip-say-it-first', 'Not happy with something? Say it first', 'feedback, customer service, good to know', 'Most things that go wrong can be put right, but only by people who know of them. A calm word early is fair to both sides.', [
    'Describe what you expected and what you got.',
    'Say what would put it right for you.',
    'Do it while everybody still remembers the details.',
  ]),
  tip('tip-photo-that-explains', 'A photo that explains more than words', 'photos, phone tips, good to know', 'One clear picture can replace a long description. It only has to show where, how big and how it normally looks.', [
    'Take one picture from a distance and one from close up.',
    'Put something of known size beside it, such as a coin.',
    'Wipe the lens, and stand so that the light comes from behind you.',
  ]),
  tip('tip-recommend-well', 'How to recommend somebody well', 'recommendations, word of mouth, local', 'A name alone helps little. What turns it into a recommendation is the reason you were satisfied.', [
    'Say what they did for you, and how long ago.',
    'Mention what the other person should know beforehand.',
    'Ask before you pass on anybody’s private number.',
  ]),
  tip('tip-false-invoice', 'How to recognize a false invoice', 'fraud, invoices, security', 'False invoices live on haste. They look official, name a small sum and hope that somebody simply pays.', [
    'Compare the account number with an earlier invoice.',
    'Look for what was done, when and for whom; false ones stay vague.',
    'Call the number you know, never the one on the letter.',
  ]),
  tip('tip-suspicious-message', 'A message that wants you to hurry', 'fraud, messages, security', 'Messages that press you to act at once deserve the opposite. Whoever is honest can wait until you have asked.', [
    'Read the sender’s whole address, not only the name shown.',
    'Open no attachment that you did not expect.',
    'Type the address of the site yourself instead of using the link.',
  ]),
  tip('tip-cancel-early', 'Can’t make it? A short message is enough', 'appointments, good to know, courtesy', 'Something always comes up, and nobody minds. A slot that opens up early can help somebody who is waiting.', [
    'Write as soon as you suspect it, not only when you are sure.',
    'No reason is needed; the name and the time are.',
    'Propose two other times in the same message.',
  ]),
  tip('tip-say-what-you-need', 'Say what makes it easier for you', 'accessibility, good to know, service', 'Steps, small print, noise or a wheelchair: many things are easily arranged if they are known beforehand. Mention it when you make contact.', [
    'Say what helps, rather than what is difficult.',
    'Mention it in writing too, so that it is passed on.',
    'Ask about the entrance, parking and seating.',
  ]),
  tip('tip-emergency-list', 'One sheet of numbers for emergencies', 'emergency, safety, household', 'When something happens, the phone is dead or in another room. A sheet of paper by the door works without a battery.', [
    'Begin with the emergency number and your own address.',
    'Add a neighbor, a relative and those who look after the house.',
    'Check once a year whether the numbers still work.',
  ]),
  tip('tip-paper-receipts', 'Receipts fade: photograph them', 'receipts, records, order', 'The paper of most store receipts fades in the light. A photo taken at once keeps what you might want to show later.', [
    'Photograph the whole receipt, with the date and the store.',
    'Put it into one folder with the name of the thing.',
    'Keep the original in the dark for as long as it matters.',
  ]),
  tip('tip-ask-again', 'Not understood? Ask again', 'good questions, advice, good to know', 'Every trade has words that sound ordinary to those who use them daily. Asking again is not rude; it saves a misunderstanding.', [
    'Repeat it in your own words: “So you mean that …?”',
    'Ask for an example or a sketch.',
    'Have the important point sent to you in writing.',
  ]),
  tip('tip-sleep-on-it', 'Sleep on it: how to decide calmly', 'decisions, advice, good to know', 'Larger decisions gain from one night in between. What still looks right in the morning usually is.', [
    'Write down what speaks for it and what against.',
    'Ask what it would cost you to wait a little.',
    'Talk to somebody who gains nothing from either answer.',
  ]),
  tip('tip-new-neighbors', 'New neighbors? Share your favorite places', 'neighbors, local, moving', 'Whoever has just moved knows nobody to ask. A short list of places you like yourself is a fine welcome.', [
    'Write down what you use, with one line why.',
    'Add the small things: trash days, the good bakery, the quiet way home.',
    'Leave your own first name on it.',
  ]),
  tip('tip-confirm-in-writing', 'Put it in writing, in two lines', 'agreements, appointments, good to know', 'Memory is kind and inexact. Two lines after a conversation make sure that both remember the same one.', [
    'Name the day, the place and who does what.',
    'Ask for a short reply if something is different.',
    'Keep it where you would look for it.',
  ]),
  tip('tip-before-you-leave', 'A look at the map before you set off', 'arrival, parking, good to know', 'Road work, one-way streets and full parking lots cost more time than distance does. One look beforehand lets you arrive in peace.', [
    'Check the route shortly before you leave, not the day before.',
    'Have a second place to park in mind.',
    'Take the number along in case you are held up.',
  ]),
  tip('tip-second-opinion', 'A second opinion is no insult', 'advice, decisions, good to know', 'Asking two people is reasonable when a decision is large. Good professionals do not mind.', [
    'Give both the same information.',
    'Ask each for reasons, not only for the answer.',
    'Where they differ, ask what it depends on.',
  ]),
  tip('tip-private-data', 'What does not belong in a message', 'privacy, security, messages', 'Messages are forwarded, stored and sometimes read by others. A few details are better told in person.', [
    'Send no passwords, card numbers or codes.',
    'Cover what is not needed before you photograph a document.',
    'Delete what has done its work.',
  ]),
  tip('tip-help-parents', 'Arranging things for parents, together', 'family, older relatives, advice', 'Helping older relatives goes best when they stay in charge. The point is to support their decision, not to take it over.', [
    'Ask what bothers them most, and begin there.',
    'Be present at the conversation, but let them answer.',
    'Leave the result on paper in large print.',
  ]),
  tip('tip-moving-list', 'Moving? Whom to tell', 'moving, address change, checklist', 'A new address has to reach more people than you would think. The most important ones are those who send you deadlines.', [
    'Begin with government offices, banks, insurers and doctors.',
    'Then everybody who comes to your home regularly.',
    'Look through a year of mail for those you forgot.',
  ]),
  tip('tip-phone-note', 'One note with all your recurring details', 'order, phone tips, good to know', 'Sizes, model numbers, allergies, customer numbers: the same details are asked for again and again. One note on your phone answers them all.', [
    'Collect them the next time somebody asks.',
    'Add photos of rating plates and labels.',
    'Protect the note if it contains anything private.',
  ]),
  tip('tip-ask-us', 'What have you always wanted to ask?', 'your questions, good to know, community', 'The best subjects come from people who are not in the trade. Tell us what you have wondered about, however small it seems.', [
    'Ask in your own words; no technical terms are needed.',
    'Say what you have read or heard about it.',
    'Leave out anything private; others read along.',
  ]),
  tip('tip-buy-nearby', 'What changes when you buy nearby', 'local business, neighborhood, shopping', 'A short way to somebody who knows you is worth a lot when there is a question afterward. And a street with open doors is a livelier one.', [
    'Ask nearby before you order far away.',
    'Tell small businesses what you could not find.',
    'Ask about a repair before you replace something.',
  ]),
  tip('tip-thanks', 'A thank-you takes one minute', 'courtesy, community, good to know', 'People who do their work well rarely hear about it. One honest sentence stays with them for longer than you think.', [
    'Say what exactly was good.',
    'Name the person, so that it reaches them.',
    'Say it soon; it need not be long.',
  ]),
  tip('tip-reminders', 'Let the calendar remember for you', 'planning, calendar, order', 'What comes once a year is forgotten every year. A repeating entry takes a moment and frees your head.', [
    'Enter it right after it was done.',
    'Let it remind you some weeks early, so that there is a choice of days.',
    'Write into the entry whom to contact.',
  ]),
  tip('tip-compare-fairly', 'How to compare two offers fairly', 'offers, comparing, advice', 'Two sums say little as long as different things stand above them. Five minutes with a pencil make them comparable.', [
    'Mark what only one of them contains.',
    'Ask both about what is missing.',
    'Compare what happens if something changes on the way.',
  ], { notFor: ['dining', 'hair', 'fitness'] }),
  tip('tip-good-briefing', 'Three sentences that explain your wish', 'briefing, advice, good to know', 'People who know what you want to achieve can think along. Three sentences are enough for that.', [
    'What is it like at the moment?',
    'What should be different afterward?',
    'What must not happen under any circumstances?',
  ]),
  tip('tip-quiet-times', 'Busy hours and quiet hours', 'planning, good to know, service', 'Nearly every business has hours when everybody comes at once. With a little choice of times you get more calm and more attention.', [
    'Ask when it is usually quiet.',
    'Keep the middle of the day and the middle of the week in mind.',
    'Save whatever takes longer for a quiet hour.',
  ]),
  tip('tip-two-dates', 'Two dates are better than one', 'appointments, planning, good to know', 'Finding a time by message takes patience when everybody names one date and waits. Two or three proposals settle it in a single reply.', [
    'Name times that you would really keep.',
    'Say which one you like best.',
    'Confirm the one that was chosen in a short line.',
  ]),
  tip('tip-keep-the-name', 'Write down whom you spoke to', 'records, phone, good to know', '“Somebody told me” helps nobody a month later. A name and a date turn a memory into information.', [
    'Ask for the name at the beginning of a call.',
    'Write the date and the result beside it.',
    'Mention both when you get in touch again.',
  ]),
  tip('tip-stairs-and-doors', 'Measure the doors and the stairs', 'measuring, delivery, planning', 'Many a sofa has fit into the room and not through the door. A tape measure answers the question before it becomes expensive.', [
    'Measure doors, corners and landings at the narrowest point.',
    'Note which way doors open.',
    'Send a photo of the way in.',
  ]),
  tip('tip-language', 'Is another language easier for you? Say so', 'languages, service, good to know', 'Important things are best said in the language you think in. Often there is a way, if it is known early.', [
    'Mention it when you make contact.',
    'Write instead of calling if reading is easier for you.',
    'Ask for important points in plain words.',
  ]),
  tip('tip-shared-calendar', 'One calendar for the whole household', 'calendar, family, order', 'Most double bookings happen because two people plan separately. One shared calendar makes them visible.', [
    'Enter what concerns others, and nothing else.',
    'Give every person a color.',
    'Look at the coming week together, at a fixed moment.',
  ]),
  tip('tip-old-things', 'Keep it, repair it or part with it?', 'repair, sustainability, decisions', 'Old things are kept out of habit or thrown away out of haste. Three questions help to decide in peace.', [
    'Is it still used, or only stored?',
    'Can it be repaired, and by whom?',
    'Would you choose it again today?',
  ]),
  tip('tip-one-question', 'The one question to ask at the end', 'good questions, advice, good to know', 'At the end of a conversation everybody thinks that all has been said. One open question brings up what has not.', [
    'Ask: “What have I not asked that I should know?”',
    'Wait for the answer; it often needs a moment.',
    'Note it before you leave.',
  ]),
  tip('tip-budget-talk', 'Talk about money at the beginning', 'budget, planning, good to know', 'Naming a budget is not a weakness. It lets others propose what fits instead of guessing.', [
    'Say what must not be exceeded.',
    'Say what matters most if not everything is possible.',
    'Ask what could change the sum later.',
  ]),
];
