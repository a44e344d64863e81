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
      (carbon monoxide|co) (alarm|detector|monitor)s? (is )?(going off|beeping|sounding|screaming|blaring|ringing|goes off|went off)
    `),
    fire: phrases(`
      ${burning} (is |are |just )?(caught|on) fire; ${burning} ~ (caught|on) fire; fire in (the|our|my) ${burning};
      there (is|s) a fire; there's a fire; (the|our|my) ${burning} (is|are) burning;
      (see|seeing) (smoke|flames|sparks); (smoke|flames|sparks?|sparking) ~ (from|out of|in) (the|our|my|a|an);
      burning (smell|plastic|wires?); electrical fire;
      (outlet|panel|breaker|wire|socket|plug|cord|charger) (~ )?(sparking|smoking|on fire|melting);
      (smell*|smells) (of |like )?(burning|burnt|smoke); smoke everywhere;
      (panel|outlet|socket|box|breaker|switch) (is |keeps )?(sparking|smoking);
      (exposed|downed|hanging) (live )?(power lines?|live wires?); (got|been|was) (shocked|electrocuted)
    `),
    water: phrases(`
      (pipe|main|water heater|hose|boiler) (has |have |just |has just )?(burst|bursted|ruptured|exploded);
      burst(ed)? (water )?(pipe|main); ${places} (is |are |has |s )?(been )?(flooded|flooding|under water);
      (flood|flooding) in (the|our|my) ${places}; (it is|it s|its|we are|we re) flooding;
      flooding (everywhere|fast|badly);
      water (is |s )?(going|coming|running|pouring|gushing|spraying|flowing|everywhere|shooting)( ~ (everywhere|ceiling|walls?|floor|light|house));
      water (is |s )?(gushing|pouring|spraying|everywhere|rising|all over); ${places} (~ )?filling (up )?with water;
      (sewage|sewer) (is )?(backing up|coming up|everywhere)
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
      (trapped|stuck) in (the|an|our) (elevator|lift)
    `),
  },
  dangerTogether: {
    gas: [
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
    was (hurt|injured); years ago
  `),
  now: phrases(`right now; currently; as we speak; help; please (hurry|call); hurry`),
};
