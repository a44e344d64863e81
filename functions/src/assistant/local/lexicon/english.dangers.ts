import { phrases } from '../phraseList.ts';
import type { Lexicon } from './lexicon.ts';

const places = '(house|home|basement|cellar|kitchen|bathroom|hallway|apartment|flat|condo|garage|attic|roof|shop|store|office|building|room|laundry|floor|school|restaurant)';
const burning = '(house|home|basement|kitchen|apartment|flat|garage|attic|roof|shop|office|building|room|stove|oven|dryer|furnace|boiler|heater|panel|outlet|socket|car|chimney|wall|ceiling|wires?|unit)';

export const englishDangers: Omit<Lexicon, 'signals'> = {
  danger: {
    gas: phrases(`
      (smell*|stink*|reek*|odou?r) ~ (natural )?(gas|propane|rotten eggs?);
      (smell*|stink*|reek*|odou?r) (of |like |strongly of )?(natural )?(gas|propane|rotten eggs?);
      (strong |faint )?gas (smell|odou?r); (gas|propane) (is )?(leaking|escaping|hissing);
      (a|have|be|major|possible) gas leak; carbon monoxide (poisoning|leak);
      (carbon monoxide|co2?|co) (alarm|detector|monitor)s? ~ (going off|beeping|sounding|screaming|blaring|ringing|alarming|goes off|went off);
      (carbon monoxide|co) (alarm|detector|monitor)s? (is )?(going off|beeping|sounding|screaming|blaring|ringing|goes off|went off);
      rotten eggs? (smell|odou?r|stench); (smell*|stink*) (~ )?rotten eggs?;
      (smell*|stink*|reek*) (~ )?(gas|propane)
    `),
    fire: phrases(`
      ${burning} (is |are |just )?(caught|on) fire; ${burning} ~ (caught|on) fire; fire in (the|our|my) ${burning};
      there (is|s) a fire; there's a fire; (the|our|my) ${burning} (is|are) burning;
      (see|seeing) (smoke|flames|sparks); (smoke|flames|sparks?|sparking) ~ (from|out of|in) (the|our|my|a|an);
      burning (smell|plastic|wires?); electrical fire;
      (outlet|panel|breaker|wire|socket|plug|cord|charger) (~ )?(sparking|smoking|on fire|melting);
      (smell*|smells) (of |like )?(burning|burnt|smoke); smoke everywhere;
      (panel|outlet|socket|box|breaker|switch) (is |keeps )?(sparking|smoking);
      (exposed|downed|hanging) (live )?(power lines?|live wires?); (got|been|was) (shocked|electrocuted);
      (smell*|stinks?) (~ )?(burn*|burnt|scorch*|melt*) (plastic|rubber|wires?|wiring|hair|fish|electrical)?;
      (smells|smell) like (~ )?burning; electrical burning;
      (really |very )?(strong|bad|huge|massive|nasty) (electric )?shock; electric shock;
      got (shocked|zapped) (~ )?(arm|hand|numb|thrown); set (~ )?(alight|on fire|ablaze); burst into flames;
      went up in flames; wires? (is |are )?(down|hanging|lying); downed (line|wire|cable)s?; live wires?;
      power ?lines? (~ )?(down|touching|hanging|lying|fell|across|sparking)
    `),
    water: phrases(`
      (pipe|main|water heater|hose|boiler) (has |have |just |has just )?(burst|bursted|ruptured|exploded);
      burst(ed)? (water )?(pipe|main); ${places} (is |are |has |s )?(been )?(flooded|flooding|under water);
      (flood|flooding) in (the|our|my) ${places}; (it is|it s|its|we are|we re) flooding;
      flooding (everywhere|fast|badly);
      water (is |s )?(going|coming|running|pouring|gushing|spraying|flowing|everywhere|shooting)( ~ (everywhere|ceiling|walls?|floor|light|house));
      water (is |s )?(gushing|pouring|spraying|everywhere|rising|all over); ${places} (~ )?filling (up )?with water;
      (sewage|sewer) (is )?(backing up|coming up|everywhere); (huge|massive|major|enormous) (water )?leak;
      (sump pump) (~ )?(died|failed|stopped) (~ )?water;
      (supply line|hose|valve|pipe|faucet|hydrant|tank) (~ )?(popped off|blew off|came off|let go|snapped|burst|ruptured|blew|sheared off);
      overflowing (~ )?(nonstop|hallway|everywhere|fast|can't|won't|floor);
      (running|spilling|flowing|pouring) (~ )?into the (hallway|living room|basement|kitchen|apartment|unit)
    `),
    people: phrases(`
      (threaten*|going|trying|tried|wants) to (kill|hurt|shoot|stab|beat);
      (is |he s |she s )?(hitting|beating|attacking|strangling) (me|us|my); (in|immediate) danger;
      (can't|cannot|can not|couldn't|trouble|difficulty) breath*;
      (is |he s |she s )?(unconscious|unresponsive|not breathing|not responding);
      (passed|almost passed|nearly passed|passing) out; (chest pain|heart attack|having a stroke|having a seizure);
      bleed* (~ )?(won't|will not|does not|doesn't|heavily|badly|a lot|not) ?(stop*)?;
      (kill|hurt|harm) (myself|himself|herself); suicidal; (overdos|anaphyla)*;
      (fell|fallen) ~ (unconscious|get up|head);
      (someone|somebody|man|guy) is (breaking in|in my house|following me);
      (my|our) (son|daughter|child|kid|baby|toddler) (~ )?swallowed;
      (baby|toddler|child|kid|son|daughter|infant|grandmother|mother|father|dog) ~ (locked|trapped|stuck) (in|inside) (the|our|my|a) (car|vehicle|elevator|bathroom|room);
      (trapped|stuck) in (the|an|our) (elevator|lift);
      (hit|hits|beat|beats|choked|punched|kicked|strangled|slapped) me (~ )?(again|last night|today|this morning|yesterday|now|tonight);
      (he|she|they)('ll| will| says (he|she|they)('ll| will)) (~ )?(kill|shoot|hurt|stab) me;
      (trouble|difficulty|struggling|hard) (~ )?(breath*|swallow*); (is |was |keeps )?stalking me; following me;
      (fell|fallen|collapsed) and (can't|cannot|isn't|won't|is not);
      (not|isn't|won't) (answering|responding|waking)( up)?; my (arm|leg|face|hand|side) is numb;
      throat (~ )?(swelling|closing|swollen); swelling (~ )?throat; protective order now;
      locked (~ )?(baby|toddler|child|kid|son|daughter|infant) (~ )?in the (car|house|bathroom|room|vehicle);
      (member|customer|guest|client|colleague|coworker|employee|worker|student|patient) (~ )?(collapsed|fainted|passed out|unconscious|choking|seizure)
    `),
  },
  dangerTogether: {
    gas: [
      [
        phrases(`
          furnace; boiler; heater; fireplace; stove; generator; chimney; car running; exhaust; fumes; co;
          carbon monoxide; detector
        `),
        phrases(`
          (terrible|bad|splitting|pounding)? ?headache*; dizz*; nause*; throwing up; vomit*; faint*; light-?headed;
          passed out; confused and; sleepy and
        `),
      ],
      [
        phrases(`gas (line|meter|pipe|valve|tank|stove|main|hose|cylinder); propane tank; gas`),
        phrases(`
          hiss*; (hit|struck|cut|nicked|punctured|damaged|broke|knocked) (~ )?(line|pipe|meter|valve|tank);
          alarm (~ )?(sounding|beeping|going)
        `),
      ],
      [
        phrases(`co; carbon monoxide; gas; propane; fumes; exhaust; furnace; boiler; heater`),
        phrases(`
          ppm; (feel|feels|feeling|felt) (~ )?(sick|dizzy|nauseous|faint|weird); headaches?; dizzy; nauseous;
          nausea; vomiting; passed out; (going|goes|went) off; won't stop (beeping|chirping);
          keeps (beeping|going off)
        `),
      ],
    ],
    water: [
      [
        phrases(`
          kitchen; house; basement; garage; bathroom; living room; hallway; apartment; floor; ceiling; fridge;
          driveway; room; office; store
        `),
        phrases(`
          (a|like a) (lake|river|pool|waterfall|swimming pool) in;
          (is|are|was) (a )?(lake|river|swimming pool|waterfall); (ruptured|burst|exploded);
          (soaked|drenched|submerged); bulging; sagging and dripping; pouring (in|out|down);
          water (is )?coming (in|from|through|out); huge leak; massive leak; still coming (from|out|in)
        `),
      ],
      [
        phrases(`
          water; sewage; sewer; pipe*; main; water line; hydrant; ceiling; valve; shut-?off; washing machine;
          dishwasher; toilet; tub; basement
        `),
        phrases(`
          gush*; pouring; spraying; shooting; everywhere; all over; inches of water;
          (ankle|knee|inch|inches|foot|feet)( )?(deep|of water); keeps (coming|rising); rising; like a fountain;
          (running|coming|streaming) (down|through|out of|in through) the (ceiling|walls?|lights?); rushing;
          (can't|cannot|couldn't|unable to) (~ )?(shut|turn) (~ )?off; won't (stop|shut off|turn off);
          is (flooded|flooding); flooding; raining in; let go; spewing; jetting;
          (can't|cannot|couldn't|don't know how to) (~ )?(stop|close) (it|the water)?;
          \\d+ (inches|feet) (of water|deep); (inch|inches|foot|feet) of water;
          leaking (badly|everywhere|fast|like crazy)
        `),
      ],
    ],
    fire: [
      [
        phrases(`
          outlet*; socket*; panel; breaker*; plug*; wires?; wiring; switch; cover; charger; battery; appliance;
          heater; dryer; extension cord; power strip; fixture; light
        `),
        phrases(`
          (hot|warm) to the touch; glow*; too hot to touch; alight; black(ened)?; charred; burnt; burned; fire dep*;
          fire brigade; humming and hot; arcing; popped and
        `),
      ],
      [
        phrases(`
          outlet*; socket*; panel; breaker*; plug*; wires?; wiring; switch; fixture; dryer; oven; stove; furnace;
          boiler; heater; unit; appliance; chimney; house; kitchen; garage; attic; roof; walls?; battery; charger;
          fuse box; meter
        `),
        phrases(`
          (caught|catching) fire; flames; is smoking; hot and smoking; smoke (is )?(coming|pouring|billowing);
          sparks; sparking; sizzling; melting; is burning; on fire; see (flames|smoke|sparks); smoldering;
          smouldering
        `),
      ],
    ],
    people: [
      [
        phrases(`locked; keys; degrees; sun; hot`),
        phrases(`
          (baby|toddler|infant|child|kid|son|daughter) (~ )?in(side)? (the|my|our) (car|vehicle|van|truck)
        `),
      ],
      [
        phrases(`
          grandmother; grandma; grandpa; grandfather; mother; mom; father; dad; neighbor; neighbour; child; kid;
          baby; toddler; son; daughter; elderly; wife; husband; tenant
        `),
        phrases(`
          fell; (is )?(trapped|locked in|locked inside|stuck inside|alone inside); can't get (to the door|up|out);
          not answering; hear (her|him|them) (crying|screaming|calling)
        `),
      ],
      [
        phrases(`
          he; she; i; husband; wife; mother; mom; father; dad; son; daughter; child; kid; baby; man; woman;
          somebody; someone; people; employee; worker; customer
        `),
        phrases(`
          collapsed; fainted; choking; convulsing; unconscious; having (a )?(seizure|stroke|heart attack);
          got electrocuted; with a (gun|knife); trying to break in; beating (me|her|him);
          bleeding (heavily|badly|a lot|out); not waking up; won't wake up
        `),
      ],
    ],
  },
  negation: phrases(`
    no; not; never; without; isn't; wasn't; don't; doesn't; didn't; neither; nor; nothing (is )?; rather than;
    avoid; prevent*; not a; nobody is
  `),
  unceasing: phrases(`
    (won't|doesn't|does not|will not|not|never) (stop|stopping|quit|shut off|go away); non ?stop
  `),
  negationAfter: phrases(`
    (is|was|are|were)(n't| not| no longer); none; no longer; stopped; is (fixed|repaired|safe)
  `),
  notNow: phrases(`
    last (year|month|winter|summer|spring|fall|autumn|week); (years?|months?|weeks?) ago; in (19|20)\\d\\d;
    (was|were|had|got) ~ (fixed|repaired|patched); dry now; safe now; (since|already) (fixed|repaired); used to;
    in case (of|there); if (there|it|we|i) (is|were|was|ever|should|smell*|see); after the (fire|flood);
    after a (fire|flood); (fire|flood|water) damage; clutch; brakes?; ever (had|have); previous*;
    do you (install|sell|offer|inspect|check|do|handle|repair); gas company; what would you charge to;
    (long )?driv(e|es|ing); every (spring|time|year|winter|storm); (when|whenever) it rains; sometimes;
    was (hurt|injured); years ago; smoke damage; fire (damage|restoration); insurance (is paying|approved);
    small (kitchen )?fire in
  `),
  now: phrases(`right now; currently; as we speak; help; please (hurry|call); hurry`),
};
