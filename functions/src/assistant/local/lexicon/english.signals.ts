import { phrases } from '../phraseList.ts';
import type { Lexicon } from './lexicon.ts';

export const englishSignals: Lexicon['signals'] = {
  price: phrases(`
    price*; pricing; cost*; how much;
    what (do|would|will|does) (you|it|that|this|they) (guys )?(charge|take|cost); charge for; you'd charge;
    you charge; rates?; fees?; quot(e|es|ation|ations); estimate*; ballpark; budget;
    packages? (start|cost|include); afford*; expensive; cheap(er|est)?; bid; best offer; (your|an) offer;
    payment plans?; financing; ask for; what would (that|it|this) (~ )?run; run (us|me|about|roughly);
    price-?wise; the damage; how do your packages; per (hour|month|session|person|visit|class)
  `),
  appointment: phrases(`
    appointments?; appts?; (book|schedule|reserve|arrange|set up|make) (a|an|the|my|in|something|our|some|it);
    reservation; next (opening|available|slot); openings?; slots?; (any|some)(thing|one)? (open|available|free);
    are you (available|free|open); availability; fit (me|us) in; see (me|us|it) (this|today|tomorrow);
    can i (come|bring|see|walk); walk in; (new|taking) patients; come (out|by|over|take a look|and);
    any chance of; could (someone|somebody) come; stop by; set up a (call|time|search); can we (bring|come|talk);
    room for; wait for; (see|squeeze|fit) (me|us|him|her|my) (~ )?(in|today|tomorrow|this|soon);
    bring (it|him|her|them|the|my) (in|by|to|over); brought to you; get here; who can get;
    (can|could) (anyone|someone|somebody|you) (~ )?(see|come|look|get here|stop); do an updo; have a look;
    take a look; before closing; what times; (any|an) (spots?|space|vacancies);
    next (week|monday|tuesday|wednesday|thursday|friday|saturday);
    (is|are) there (any|a|an) (~ )?(free|available|open)
  `),
  hours: phrases(`
    (opening|business|office|working|store|your) (hours|times); hours\\?; are your hours; hours (are|do|on|for);
    what time; are you open;
    open (on )?(sat*|sun*|mon*|weekends?|late|today|tomorrow|evenings?|saturdays?|sundays?);
    when do you (open|close)
  `),
  area: phrases(`
    (do|will) you (cover|serve|service|come (out )?to|work in|go to|travel); (your|the) service area;
    (in|to) (my|our|this|the) (area|neighborhood|town); located; how far; do you (also )?deliver
  `),
  need: phrases(`
    (i|we|id|we d) (also |really |just |urgently |would |will )?(need*|want*|require);
    (i|we)'d (really |also )?(like|love|be interested);
    (would|we would|i would) (like|love) (to|a|an|some|somebody|someone|your); looking (for|to|into|at);
    (?<!(you|you be) )interested in; in need of;
    (hoping|planning|trying|thinking|thinking of|thinking about|ready) (to|of|about); thinking (of|about);
    searching for; can (you|u|someone|somebody) (help|please|come|take|do|fix|give|send|tell|look|install|repair);
    could (you|someone|somebody|one) (please )?(help|come|take|do|fix|give|send|tell|look|work|quote|advise|give us|check|review|make|show);
    (suggested|recommended) (physical|by); we're (planning|getting|selling|moving|redoing|thinking);
    wanted to (know|have|get|buy|sign|join|try|book|replace|install|sell|see|lose|take|ask); help (with|us|me);
    second opinion; please (help|quote|advise); wondering (if|about|whether|what|how);
    curious (about|what|how|roughly); inquiry; enquiry; moving from; gift card;
    (i'd|we'd|would) (like|love) (to )?(order|buy|get|have|book|know|talk); (i|we) want to;
    (he|she|son|daughter|wife|husband|mom|mother|dad|father) (wants?|needs?) (a|an|her|his|to);
    (you|someone|somebody|anyone) (~ )?(save|fix|look at|recommend|handle); idea of what; what are my options;
    do i have (any )?(recourse|a case); need counsel; (i|we)'d want; got a; getting (married|divorced|engaged);
    turn(s|ing)? \\d+; (wants?|trying) to (learn|stop|get|find); in the market for; on the hunt for;
    would someone; any (recommendations|advice); after a; hoping for; i'd need;
    (?<!(you|you will|you ll) )need(ed)? (a|an|to|someone|somebody|help|some|new|my|our|three|3|2|two|this);
    anyone (able|free|available|who);
    (can|could|would) (you|u|someone|somebody|anyone|one of you)(?! be interested)
  `),
  offered: phrases(`
    do (you|u|you guys|yall) (also |still |even |ever )?(do|offer|have|sell|install|handle|take|work|teach|cater|repair|fix|make|provide|accept|carry|rent|look|serve|cover|treat|specialize|specialise|pack|come|know|deal|service);
    are you (good|able|still|up) (with|to|for|doing); (something|anything) you (do|offer|can|handle);
    is (this|that) something; can you (also )?(do|handle|make|help|check|pull|install|repair|build|paint|give);
    (what|which) (memberships?|classes|services|packages|options|kind);
    is (that|this|the) (offer|special|deal) still; can i (buy|get|order|rent|try|pay|use);
    can we (rent|get|order|book|talk|use); would you (be able|take|look|consider);
    who (can|could|should) (i|we) (talk|speak); who on your team; need a referral; is there a (joining|sign);
    are you open; is (~ )?(still )?available; can you (save|fix|handle); is there (anyone|someone|somebody);
    your wheelhouse; how do your; something you; are (dogs|kids|walk-?ins|beginners) (welcome|ok|allowed); accept
  `),
  problem: phrases(`
    (stopped|quit|isn't|not|never|won't|doesn't|don't|barely) (work*|run*|heat*|cool*|turn*|start*|drain*|close|open|light*|flush*|get*);
    broke(n)?; leak*; drip*; clog*; cracked; chipped; rattl*; noise; noisy; buzz*; grind*; squeak*; out of order;
    (is|went|are) (out|dead|down|off); ac is out; no (heat|hot water|power|ac|water|pressure); mold; pain(ful)?;
    hurt*; ache*; toothache; sore; swollen; locked out; damage*; fell (off|out); came (off|on|loose);
    (failing|struggling); blocked; stuck; smells? (musty|weird|bad); too (cold|hot); freezing; came off; mud;
    chirp*; (was|were|got|been) (served|fired|scammed|injured|sued|arrested|laid off); lost; tripp(ed|ing); ate;
    limping; vomiting; keeping my deposit; snapped; died; trickl*; runs all night; overflow*;
    hasn't (~ )?(peed|eaten|drunk|moved); crying; clicks?; clicking; flagged; burning smell; falling (off|apart);
    torn; bent; swelling; rash; sick; crack*; flicker*; wobbl*; stain*; dead; expired; hacked; refuses to; fake;
    towed; half of; never gets; won't (~ )?(open|close|start|turn|move); too loud; uneven; rust*; rotten; mice;
    ants; bugs; sagging; stopped; behind on; struggling; failing; slipping; let go; blurry; heat ?wave; swelled;
    swell*; shaking; hole in; unbearable; bitten; harassed; worth (fixing|repairing)
  `),
  callMe: phrases(`
    call (me|us)( back)?; give (me|us) a (call|ring); call ?back; reach me; text me; contact me; can we talk;
    speak (to|with) (someone|somebody|you); talk to (someone|somebody); get in touch with me
  `),
  ready: phrases(`
    go ahead; sign up; enroll; pre-?approved; place an order; move forward; as soon as (you )?(can|possible);
    hire you; start (this|next) week; (?<!(not|not yet) )ready to; book (it|this|now)
  `),
  urgent: phrases(`
    asap; urgent*; emergency; immediately; right (away|now); as soon as (possible|you can); today; tonight;
    quickly; the sooner; hurry; in a lot of pain; this (morning|minute); an hour ago;
    who can (get|come) (~ )?first; (getting|getting it|being|is) towed; tow(ed)? (it|truck);
    anyone (nearby|close by|around); locked (out|myself out); snapped off; stranded; arrested; in (custody|jail);
    (car|truck|van|heat|furnace|ac|boiler|it) (just )?(died|quit|went out|gave out); open (right )?now;
    freezing (house|in here); no heat; in agony; woke up to; keeps crying; on my way; within the hour;
    before (tonight|noon); earliest; this (afternoon|evening); bailed; pick me up;
    guests (~ )?(tonight|today|arriv*|coming); before it (rains|freezes|gets dark); rain (is )?coming; tonight's;
    how (soon|fast|quickly) (can|could|would|will) (you|someone|somebody|anyone); how fast;
    (stuck|stranded|standing|sitting|i am|i m) (on the side of|in the parking|in your parking);
    (out|gone|ready|done|finished) by \\d; first (appointment|opening|slot|spot) (you have|available|possible);
    can't (sleep|eat|stand up|walk|breathe|move); on (our|my) way;
    (hearing|interview|deadline|exam|closing|surgery|flight|inspection|party|wedding) (~ )?(is )?(on )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow);
    parking lot right now; flat tire; guests arriv*; lease is up
  `),
  soon: phrases(`
    tomorrow; this (week|weekend|friday|saturday|sunday|monday|tuesday|wednesday|thursday|afternoon|evening);
    first thing; (by|before) (friday|saturday|sunday|monday|tuesday|wednesday|thursday|the weekend);
    next (few|couple of) days; days to respond; deadline; yesterday; since last night; a few days
  `),
  unhurried: phrases(`
    no (rush|hurry); not urgent; (isn't|not) (an )?(emergency|urgent); whenever; any ?time; next year;
    in the (spring|summer|fall|autumn|winter); sometime; this (spring|summer|fall|year); next couple of weeks;
    nothing (dramatic|urgent); nothing urgent; not (super |very |that |really |so )?urgent; no urgency;
    not in a (rush|hurry)
  `),
  browsing: phrases(`
    just (looking|browsing|curious|comparing|starting|wondering); only (looking|browsing); curious;
    comparing prices; maybe (next|some); some ?day; not sure yet; no plans; general info*; might (need|want);
    for now; class paper; school project; thinking about maybe; for a (class|school) (paper|project);
    window shopping; down the (road|line); not ready (to|yet); not (yet )?ready; sometime down
  `),
  customer: phrases(`
    your (technician|tech|guy|guys|crew|team|cleaner|cleaners|plumber|electrician|installer|people|firm|office|stylist|staff|driver|drivers|movers|workers?|hygienist|men) ?(~ )?(was|were|left|came|broke|did|put|installed|never|said|told|has|have|here|damaged|fixed|charged|scratched|forgot|in);
    you (guys )?(fixed|installed|replaced|charged|promised|repaired|cleaned|did|put|sold|told|were here|came|serviced|cut|changed|sent|billed|damaged|said|forgot|painted|have my);
    last (visit|appointment|session);
    my (visit|case|membership|order|contract|account|invoice|appointment|booking);
    (had|have) ~ (fitted|done|put in|installed|booked) (at|by|with) you*; have been coming to you;
    been a (customer|client|member|patient); i (already )?cancelled; under warranty; maintenance visit;
    are (handling|working on) my; paid (you|your); we picked up;
    at your (office|shop|studio|salon|place) (~ )?(ago|last); still (waiting|have not|haven t); received our;
    the cleaner left; since your; third time i;
    (i|we) (was|were) (in|there|seen) (~ )?(last|on|yesterday|this|two);
    in your (waiting room|office|chair|shop|store|studio|gym|care); member (for|since|of); because of your;
    your (office|crew|people|staff|driver|paralegals?|receptionist|front desk|app|website says); was sent home;
    since (the|your|my) (visit|service|repair|cleaning); what you (installed|did|sold|fixed);
    i (was|am) (a )?(patient|client|customer); no-show fee; you told (me|us);
    i (paid|bought|ordered) (~ )?from you; (last|first) time you; your team (broke|left|damaged|forgot|was|were);
    my (key ?tag|key fob|membership|locker|invoice|bill|login|treatment|file|records|chart|policy|subscription|plan|lessons);
    (signed up|enrolled|joined|registered) (~ )?(for|with|at) your;
    you (just |already |recently |also )?(returned|repaired|replaced|installed|painted|cleaned|charged|billed|promised|delivered|fixed|treated|serviced|scheduled|cancelled|canceled|finished|damaged|scratched|shipped|performed|completed|trimmed|mowed|left|sent|broke|did|came|put|gave|told|said|sold|cut|made|built|forgot|lost|hit|took|were supposed|never);
    your (~ )?(left|broke|damaged|charged|promised|told|said|forgot|never|installed|repaired|sent|scratched|came|was here|did|put|ruined|replaced|painted|fixed|missed|cancelled|canceled|showed|returned);
    (at|in) your (place|restaurant|shop|salon|clinic|office|gym|studio|store|garage) (~ )?(on|last|yesterday|this|for|and);
    (had|ate|got|did|have|was|were|came|went|stayed) (~ )?(at|in) your (place|restaurant|shop|salon|clinic|office|gym|studio|store|garage);
    (left|paid|put down|made) a deposit; the (pictures|photos|album) (~ )?(came out|are|turned|arrived|look);
    love the (pictures|photos|album|job|work); since (i|we) (started|joined|signed|switched);
    your (guys|crew|team|people|men|movers|painters|cleaners) (~ )?(finished|started|were|was|have|had|forgot|took);
    you (quoted|quote) (me|us); (pictures|photos|album) from our wedding; the install you did; my appointment on;
    the bill (says|was|is)
  `),
  change: phrases(`
    need to (move|change|cancel|reschedule) (it|my|our|the);
    (copy of|send me) (the|my|our|an) (invoice|receipt|bill|contract); invoice from; freeze my; pause my;
    warranty; update my (card|address|details); has the court; get it back to her; should i come back;
    which one is right; can you reset; reset (it|my); is (that|this|it) normal; lost my (card|key|fob|receipt);
    forgot my (password|login); log ?in; on my bill; double charged; re-?send; another copy;
    when will (it|my|the) (~ )?(ready|done|arrive|be); status of my; still under; is it covered; my deposit back;
    running late; (re-?schedule|postpone|cancel|freeze|pause|suspend) (my|our|the|it|an|this);
    (move|change|shift|push) (my|our|the|it) (~ )?(appointment|booking|reservation|visit|session|lesson|delivery|date|to another|to the (following|next)|to a (different|later)|back|forward);
    (can't|cannot|can not|won't|not (going to )?be able to|unable to) (~ )?(make|attend|come|be there) (it|to|in|my|our|the|on|that|this)?;
    (send|fax|email|mail|forward|get) (me |us |over )?(a copy of |copies of )?(my|our|the) (treatment notes|notes|records|x-?rays|file|files|results|invoice|receipt|contract|statement|paperwork|documents|chart|warranty|report);
    (order|get|buy) (~ )?(more |extra |another )(copies|copy|prints|keys); heads up; just letting you know;
    when will (that|it|this|they|you|someone|somebody) (~ )?(happen|come|be|start|finish);
    (has|have) (~ )?been scheduled; come down with; should (i|we) (come|bring) (~ )?back; to rebook; pick up my;
    another appointment
  `),
  anger: phrases(`
    unacceptable; outrage*; disgust*; rip ?off; ripped off; scammers; furious; terrible (service|job|experience);
    worst (service|company|experience|job); never again; botched; incompeten*; shame on;
    horrible (service|experience|job); what are you going to do about; ashamed; unprofessional; total joke;
    expect an apology; demand (an )?(apology|explanation|answers?); how dare; tried to hide; disrespect*;
    not be paying; appalled; appalling; joke of a; disgrace; ridiculous; pathetic; liars?; lied to; cheated;
    fed up; sick of; unbelievable; livid; robbery; thieves; idiots?; crap(py)?; bullshit; your damn*
  `),
  displeasure: phrases(`
    disappoint*; upset*; refund*; money back; complain*; nobody (~ )?(return*|answer*|call*|pick*|respond*|show*);
    no ?one (~ )?(return*|answer*|call*|pick*|respond*|show*); still not (work*|fixed|done); is back;
    charged (me|us) (again|twice); not happy; unhappy; never (showed|called|came); in tears;
    haven't (received|gotten); overcharged; damaged (our|my); broke (our|my); scratched; flat tires; unsatisfied;
    dissatisfied; poor (service|quality|job); sloppy; mess you left; fix this for free; "fixed"; no ?show;
    broke (~ )?(lamp|vase|window|door|table|mirror|phone); (missed|forgot|ruined) (my|our); apology; your mistake;
    wrong (order|size|color|colour|part); never (~ )?(delivered|arrived|came back);
    left (~ )?(mess|nails|scratches|dirty); bad experience; different answers;
    waited (~ )?(hours?|minutes|weeks|months); sent home; let down; not what (i|we) (paid|asked|ordered); dirty;
    rude; nobody (has |ever |even )?(scheduled|returned|called|came|showed|answered|shown); really poor;
    very poor; was (raw|cold|burnt|late|rude|dirty|awful|terrible); laughed at; scratch*; not there before;
    how will you (fix|make); done waiting; took (~ )?off work; left behind; no response; ignored; ignoring;
    (have|had) called (~ )?times; not (been )?(returned|answered); dent; nightmare; wasted; waste of;
    broken promises; hair in (my|the); heartbroken; blurry; still (in|on|at) (our|my) (driveway|yard|house|lawn);
    extra work; nobody asked; and the bill says; devastated; let us down
  `),
  demand: phrases(`
    (want|wants|demand|expect|need|like|get) (~ )?(my money back|(a|my) (full )?refund|an apology|compensation);
    (make|file|lodge|register) a (formal )?complaint; i (want|wish|would like) to complain;
    complaint about (your|you|the service|my); refund me; fix this for free; (give|gave) me my money back;
    not (paying|going to pay) (for )?(this|you|that|until); my deposit back; i want my;
    send (someone|somebody) or; make (this|it) right; how will you (fix|make up for|resolve);
    what are you going to do; (want|like) to know what you (intend|plan|are going) to do; not paying until;
    until someone explains
  `),
  elsewhere: phrases(`
    (current|previous|last|old|other|another|former|different) (~ )?(provider|company|dentist|agency|plumber|electrician|contractor|salon|stylist|hairdresser|barber|cleaner|cleaners|lawyer|attorney|vet|gym|tutor|accountant|photographer|firm|mechanic|shop|guy|landscaper|doctor|place|one);
    my (landlord|employer|boss|insurer|bank|contractor|neighbou?r);
    (the|an?) (seller|airline|dealer|dealership|landlord|employer|manufacturer);
    (movers|contractor|stylist|plumber|photographer|caterer|sitter|mechanic|roofer|dj|florist|lawyer|tutor) (~ )?(bailed|cancelled|canceled|flaked|ghosted|quit|fell through|disappeared)
  `),
  legalThreat: phrases(`
    (hear|hearing) from my (lawyer|attorney|solicitor); (sue|suing) you*; legal action against you;
    (i'll|we'll|will|going to|or i|or we) sue;
    take you to (small claims|court); report you; dispute (it|this|the charge); chargeback;
    (will|going to|i'll|we'll) file a complaint; better business bureau; bbb; my (lawyer|attorney|solicitor) will;
    contact(ing)? my (lawyer|attorney|solicitor); see you in court; consumer protection
  `),
  job: phrases(`
    (are|r) (you|u|you guys) (currently )?(hiring|recruiting|looking for (staff|help|people|dishwashers|kitchen|waiters|servers|apprentices));
    hiring; job (opening|opportunit*|application|vacanc*); vacanc(y|ies);
    (looking|searching|applying) for (a |an )?(job|work|position|internship|apprenticeship|role); apply for;
    (a|any|open) positions?( open)?; my (resume|cv|portfolio); resume (below|attached|is);
    (is|are) there (an |any )?openings?; internship; apprentice(ship)?; rent a chair; join (a|your|the) team;
    assist on; can start (right away|immediately|monday); work experience; extra hands;
    (do|if) you need (any |extra |more )?(help|hands|staff|people|a hand);
    (years|yrs|seasons) (of |behind |under )?(~ )?experience;
    (i am|i m) (~ )?(certified|licensed|trained|qualified|experienced) (~ )?(looking|searching|available|seeking|interested|hoping);
    looking to (join|work|switch); (part|full)( )?time (work|job|position|role); second shooter; would love to work;
    join (your|the) (crew|kitchen|staff|practice|firm|studio); any (shifts|work|jobs) (available|going);
    seasonal work; summer job; seasons behind me; my application; walk dogs for you;
    take (on )?(apprentices|interns); take me on; taking (on )?(interns|apprentices|students|trainees);
    (intern|interns|trainee|apprentice); my (application|experience) (~ )?(below|attached|includes);
    (just|recently) (finished|graduated|completed) (~ )?(school|college|degree|course|training|certification|apprenticeship);
    (big )?fan of your work;
    looking for (~ )?(job|work|position|shifts|hours|employment|internship|apprenticeship) (~ )?(with|at|in|on)?;
    (any|open) (roles|positions|vacancies|jobs|shifts);
    (openings|vacancies|positions|spots) for (~ )?(cleaners|drivers|servers|techs|technicians|stylists|helpers|trainers|assistants|receptionists|apprentices|cooks|staff|workers);
    references; my own car and; work (for you|for your (company|team|firm|shop)|with your team|at your)
  `),
  partnership: phrases(`
    collaborat(e|ion|ing); wholesale; reseller*; distributor*; supplier; subcontract*; roofing sub;
    referring (clients|customers|patients); refer (clients|customers|patients); cross-?promot*; sponsorship;
    to stock (them|our); joint venture; maintenance (calls|contract) for (our|my|all); work together on;
    each other s (clients|customers); partnership*; partnering; partner with (you|your|us|each);
    (hvac|maintenance|referral|business|local|long-term|reliable|regular) partner; become (a )?partner*;
    on your (menu|shelves|shelf); drop off samples; installers? (~ )?to work with;
    refer (each other|back and forth|people); send (each other|you) (~ )?(clients|customers|referrals|business);
    referral (agreement|fee); vendor list; preferred vendor; team up; joint (event|promotion|offer);
    sponsor (our|the local|a local); cross-?refer*; subs? for; sell your; carry (our|my) (products|line|brand);
    (we|i) (distribute|manufacture|roast|supply|import|produce|wholesale);
    (we|i) represent (a |the )?(~ )?(line|brand|manufacturer|range|distributor);
    to your (members|clients|customers|patients|students|guests);
    for your (members|clients|patients|guests|readers); offer (~ )?workshops; share (clients|space|referrals);
    (are you|would you be|you) (~ )?open to (~ )?(partner|collab|work)*; wedding planner;
    property (manager|management) (~ )?looking for; joint (~ )?promotion; next door!; cross( )?promotion;
    co-?host; co-?brand*
  `),
  aside: phrases(`
    left (a|my|our|her|his) ~ (at|in) your; did anyone find; lost and found; just wanted to (say|thank|let);
    thank you (so much )?for (the|your) (lovely|great|nice|wonderful|kind); keep it up;
    thought you (would|d) want to know; thought you'd want to know; wrong (address|number|window); great job;
    was (lovely|wonderful|delicious); compliments; well done; typo; did i (leave|forget|drop);
    i (left|forgot|dropped) (~ )?(there|at your|in your); found (a|an|somebody) (~ )?(in|outside|near);
    you guys (are|were) (great|awesome|amazing); happy holidays; wrong number; nice touch; shout-?out; kudos
  `),
  surelySpam: phrases(`
    (guest|sponsored) (post|posts|article|articles) ~ (on|for) your (site|website|blog|page);
    (publish|post|place|insert) (~ )?(article|guest post|link|backlink|content) (~ )?(on|in|for) your (site|website|blog);
    (do-?follow|link insertion)( link| backlink)?s? (~ )?your (site|website|blog);
    we (offer|provide|sell) (~ )?(backlinks|guest posts|sponsored posts|seo services|seo packages);
    link building agency offering; reply with your bank details; you share the same last name;
    claim your (prize|reward|winnings); you (have|ve) won ~ (prize|lottery|dollars|usd|euros);
    we (can )?(deliver|send you|generate|bring you) (~ )?(exclusive|qualified|extra) leads;
    (viagra|cialis) (~ )?(prescription|shipping|order); free spins; hot (singles|girls);
    dear (webmaster|site owner|website owner); verify your (account|mailbox|email|identity);
    (mailbox|email) storage (~ )?full; (package|parcel) (could not|was not|couldn't) be delivered;
    (calls|leads|clients|customers|jobs|patients|appointments|bookings) (a|per|every|each) month from our;
    factory direct; moq; add my whatsapp; your account (has been|is|was) (suspended|blocked|limited|locked);
    unclaimed (funds|inheritance); entrust you with; we buy (guest posts|backlinks|links);
    rank you (~ )?(google|map pack|first page); permanent dofollow; buy (\\d+ )?(quality )?backlinks;
    (we|i) (can|will) (get|bring|put|push|take) your (site|website|page|business) (~ )?(google|rank|ranking|first page)
  `),
  spam: phrases(`
    link building agency; (selling|offering|provide|offer|sell) ~ (backlinks|guest posts|sponsored posts);
    (not|n t) (ranking|showing|appearing) ~ (google|first page|search);
    (offer|provide|do) ~ seo (services|packages); we (can|will) ~ (rank|ranking|first page|top of google);
    (increase|boost|grow|double|skyrocket) your (traffic|sales|ranking*|revenue|followers|leads|visibility|business);
    errors (that|which) (hurt|harm) your; free (seo )?(audit|website review); hurt your rankings;
    (get|buy|gain|real|get you) ~ (instagram |tiktok |facebook )?(followers|likes|google reviews|5 star reviews);
    (business|personal|instant|cash|payday) loans? (up to|from|of|without|at); approved for a ~ loan;
    no credit check; merchant cash advance; working capital;
    (earn|make) ~ (daily|passive|per (day|week)) ?(income|profit|usd)?; passive income;
    (crypto|bitcoin|forex) (trading )?(bot|robot|signals|investment (plan|opportunity|platform));
    (join|our) ~ telegram (group|channel); guaranteed (returns?|profits?); double your (money|bitcoin|investment);
    (casino|betting) (bonus|site|offer); free spins; no deposit; play and win; viagra; cialis;
    (without|no) prescription; late client; same last name; next of kin; your bank details;
    million (dollars|usd) ~ (transfer|inherit);
    (database|list) of ~ (emails|homeowners|companies|contacts|businesses); targeted (leads|traffic); email list;
    extra leads; exclusive leads; only get paid on results; domain is (about to expire|expiring);
    search engine registration; looks (outdated|old); your (current )?(site|website) ~ (outdated|slow|redesign);
    web design agency builds; (websites?|logos?) (from|starting at|for only|for just) \\$?\\d+;
    featured in our (top|list|magazine); sponsored placement; our catalog(ue)?;
    we are a (factory|manufacturer) (in|from); growth team; send you a proposal;
    dear (webmaster|site owner|website owner); hello (webmaster|site owner); you have won; you've won;
    claim your (prize|reward); adult (dating|content|webcam); hot (singles|girls);
    ai (chatbot|agent|receptionist) for your; avoid suspension; reply yes; google maps (optimization|ranking);
    \\d+\\+? (~ )?(leads|calls|jobs|patients|appointments|bookings|clients|customers) (a|per|every|each) (month|week|day);
    pay (you )?(~ )?(place|publish|post) (~ )?(article|link|post); dofollow; gambling; supplier of;
    we are (~ )?(supplier|exporter); grow your (business|practice|clinic|firm|gym|salon); beneficiary;
    donation of; crypto wallet; ai-powered; automate your; (fill|pack) your (calendar|schedule|chairs|classes);
    more (reviews|patients|customers|clients) (for|to) your;
    (salons|businesses|companies|restaurants|practices|clinics|firms|gyms|contractors|dentists|plumbers|roofers|studios|shops|agencies) like yours;
    add \\$?\\d+k? (~ )?a month; booking funnel; growth consultant;
    (yelp|google|facebook|trustpilot) reviews (for|from|at); real (yelp|google) reviews; quality backlinks;
    da( )?\\d+; we give (out )?loans; do you need a loan; no collateral; medical billing; outsourc*;
    cut your costs; handles (claims|payroll|calls) for; nationwide; lacks;
    virtual (receptionist|assistant) (service|for); merchant services; credit card processing;
    lower your (rates|fees|electric); rank you; map pack; not optimized; widow; terminal illness; entrust;
    charity; videos that sell; explainer videos; we buy (guest posts|links|backlinks|houses); see our portfolio;
    invest in our; returns? of \\d+; net per year; dear (business|company|site|practice|shop) owner;
    reply for pricing; your google listing; permanent dofollow
  `),
  pitch: phrases(`
    we (offer|provide|specialize|specialise|help businesses|help companies|help you grow);
    our (agency|services|packages|clients|solution|platform|software|team can|prices);
    (special|limited)( time)? offer; act now; apply now; order here; reply for; interested\\?;
    book a (call|demo|15); came across your (site|website|business); visited your (site|website);
    looked at your (site|website|current); worldwide shipping; lowest price; best price; price list; affordable;
    verified; click here; unsubscribe; let us know your requirements; whatsapp available;
    schedule a (quick )?(call|demo); risk free; quick question; \\d+ ?% (guaranteed|increase); web design agency;
    want to see how; we'll send (you )?(a|over|the); let me know!; let me know if (you are|you re) interested;
    greetings; best quality; i can (send|show|share) you; shall i; no obligation; free (video|demo|report|audit);
    our (system|tool|network|method|google); limited spots; would you be interested;
    are you (the )?(owner|right person); saw your (business|website|listing);
    hope this (email|message|note) finds you; our team (noticed|found|reviewed|can|will|has);
    got (10|15|five|ten|fifteen) minutes; brief call; quick (chat|call|demo);
    we (can )?(helped|have helped|work with) (~ )?(businesses|companies|like yours|clients); proven;
    \\d+ ?% (safe|real|guaranteed|free); apply with; order at; may i (schedule|call|send); for only \\$;
    our company (handles|offers|provides|specializes in); money back; from \\$\\d+;
    our (studio|firm|experts|specialists) (creates?|builds?|designs?|delivers?); see our portfolio;
    contact me privately; within (30|60|90) days; dear (business|company|practice) owner
  `),
};
