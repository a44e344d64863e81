import { phrases } from '../phraseList.ts';
import type { Lexicon } from './lexicon.ts';

const burning = '(haus|wohnung|küche|keller|heizungskeller|garage|dach|dachstuhl|zimmer|laden|herd|ofen|backofen|trockner|heizung|therme|kessel|steckdose|sicherungskasten|verteiler|auto|kamin|halle|büro|waschmaschine)';

export const germanDangers: Omit<Lexicon, 'signals'> = {
  danger: {
    gas: phrases(`
      (riecht|riechen|rieche|stinkt|riechts) (~ )?(nach )?gas; nach gas (riecht|riechen|stinkt);
      gas(geruch|leck|austritt|alarm); gas (tritt|strömt) aus;
      (kohlenmonoxid*|co|kohlenmonoxyd*)( )?(melder|warner|alarm)? (~ )?(piept|schlägt|geht los|angeschlagen|piepst|schrillt|schlägt alarm);
      co vergiftung; kohlenmonoxidvergiftung; (riecht|stinkt|geruch) (~ )?faule(n)? eier*;
      (faule|verfaulte) eier (~ )?(riecht|stinkt|geruch);
      (gasmelder|gaswarner|co-melder|kohlenmonoxidmelder|melder) (~ )?(blinkt rot|piept|schrillt|heult|schlägt an|geht nicht aus)
    `),
    fire: phrases(`
      (es|hier|bei uns) brennt; brennt (es )?(im|in der|in unser*|bei uns);
      (im|in der|in unserer|in unserem|unser|unsere|das|die|der) ${burning} brennt; ${burning} (steht )?in flammen;
      (feuer|brand) (im|in der|in unser*|ausgebrochen); es brennt;
      (kommt|steigt|qualmt|quillt|dringt) (~ )?(rauch|qualm|funken|flammen);
      (rauch|qualm|funken|flammen) (~ )?(kommt|steigt|sprühen|schlagen|aus);
      (riecht|stinkt) (~ )?(verschmort|verbrannt|angebrannt|nach rauch|nach brand); (funken|rauch) aus;
      (stromschlag|elektroschlag|einen schlag) (~ )?(bekommen|gekriegt|abbekommen); stromschlag;
      (riecht|stinkt|geruch) (~ )?(verschmort*|verbrannt*|angekokelt|verkokelt|nach plastik|nach kabel|brandgeruch);
      brandgeruch; (starken|heftigen|kräftigen) (strom)?schlag; eine gewischt (~ )?(arm|taub);
      kabel (~ )?(liegt|hängt|heruntergerissen|abgerissen|am boden);
      stromleitung (~ )?(liegt|gerissen|heruntergefallen); feuer gefangen; hat angefangen zu brennen;
      (stromkabel|stromleitung|freileitung|leitung) (~ )?(heruntergerissen|am boden|im wasser|berührt)
    `),
    water: phrases(`
      rohrbruch; wasserrohrbruch;
      (rohr|leitung|wasserleitung|boiler|schlauch) (~ )?(geplatzt|gebrochen|gerissen|explodiert);
      geplatzt(es|e) (~ )?(rohr|leitung); (überflutet|überschwemmt|geflutet|unter wasser); überschwemmung (im|in);
      (wasser|es) (läuft|strömt|schießt|kommt|tropft) (~ )?(durch die decke|aus der decke|aus der wand|überall|ins haus|in den keller|unkontrolliert|heraus);
      (das )?wasser steht; wasser (läuft|steigt) (~ )?(weiter|überall|über); überall (ist )?wasser;
      (keller|bad|küche|flur|wohnung) (~ )?(läuft|lief) (~ )?voll; voll wasser;
      (lässt|kriegen|kriege|bekomme|bekommen) (~ )?wasser (~ )?nicht ab; läuft (~ )?voll; vollgelaufen;
      (waschbecken|rohr|schlauch|ventil|hahn|leitung|boiler|anschluss|heizkörper) (~ )?(abgerissen|abgebrochen|geplatzt|gerissen|abgesprungen|weggeplatzt);
      vollem druck; (riesiges|großes|massives) leck; wie (ein )?(see|wasserfall|schwimmbad);
      steht (alles )?unter wasser; land unter (im|in); läuft (~ )?über (~ )?(flur|boden|zimmer|wohnung);
      drückt (~ )?(aus|hoch|rein|herein)
    `),
    people: phrases(`
      droht (~ )?(umzubringen|töten|schlagen|an); (will|wollte) (~ )?(mich|uns|sie) (umbringen|töten|schlagen);
      (schlägt|bedroht|würgt|verprügelt) (mich|uns|sie|ihn|meine|die); angst um (mein|unser|ihr) leben;
      in (lebens)?gefahr; lebensgefahr;
      (kann|können|bekommt|kriegt|bekomme|kriege) (~ )?(nicht|kaum|keine|schlecht) (mehr )?(atmen|luft);
      (bewusstlos|ohnmächtig|nicht ansprechbar|reagiert (kaum|nicht));
      (blutet|blutung|bluten) (~ )?(stark|hört nicht|nicht auf); schmerzen in der brust; herzinfarkt;
      (baby|kind|sohn|tochter|kleinkind|kleiner|kleine) (~ )?(eingesperrt|eingeschlossen|gefangen);
      (eingesperrt|eingeschlossen|stecken|steckt) (~ )?(aufzug|fahrstuhl); (das leben nehmen|umbringen); selbstmord;
      überdosis; verschluckt; (jemand|ein mann) (~ )?(bricht|steigt) (~ )?ein; suizid*;
      (verfolgt|würgt|schlägt|bedroht|stalkt) mich; (bringt|will) mich (~ )?(um|umbringen|töten);
      (antwortet|reagiert|rührt sich|wacht) (~ )?nicht (mehr)?( auf)?;
      (liegt|gestürzt) (~ )?(hinter der tür|am boden|im bad|in der wohnung) (~ )?(antwortet|reagiert|kommt|steht);
      (oma|opa|mutter|vater|nachbarin?|kind) (~ )?(liegt|gestürzt|gefallen) (~ )?(tür|boden|wohnung|aufstehen);
      (hals|rachen|zunge) (~ )?(schwillt|geschwollen|zugeschwollen);
      (bekomme|kriege|bekommt|kriegt) (~ )?(kaum|schlecht|keine) luft; kaum (noch )?(atmen|schlucken|luft);
      (kunde|kundin|kollege|kollegin|mitglied|mitarbeiterin?|gast) (~ )?(zusammengebrochen|umgekippt|bewusstlos|ohnmächtig|erstickt)
    `),
  },
  dangerTogether: {
    gas: [
      [
        phrases(`
          kamin; ofen; therme; heizung; kaminofen; grill; generator; kohlenmonoxid; melder; gastherme
        `),
        phrases(`
          schwindlig; schwindelig; kopfschmerzen; kopfweh; übel; übelkeit; erbr*; ohnmächtig; benommen
        `),
      ],
      [
        phrases(`gas; gasleitung; gasrohr; gaszähler; gasflasche; gashahn; gastank; gasherd`),
        phrases(`
          zischt; zischen; (angebohrt|beschädigt|getroffen|abgerissen|abbekommen|gerissen|undicht); strömt;
          tritt aus; faule
        `),
      ],
      [
        phrases(`kohlenmonoxid; co; gas; therme; heizung; ofen; melder; kamin`),
        phrases(`
          ppm; schwindelig; schwindlig; kopfschmerzen; übel; übelkeit; erbrochen; ohnmächtig; bewusstlos; kopfweh
        `),
      ],
    ],
    water: [
      [
        phrases(`
          wasser; abwasser; rohr; leitung; wasserleitung; boiler; haupthahn; wasserhahn; schlauch; waschmaschine;
          spülmaschine; keller; toilette; armatur; ventil
        `),
        phrases(`
          schießt; spritzt; strömt; sprudelt; überall; steigt;
          steht (~ )?(zentimeter|cm|hoch|keller|flur|küche|bad|wohnung|knöchel);
          läuft (~ )?(wand|decke|keller|flur|aus|heraus|weiter|über|raus); drückt (~ )?(herein|rein|keller|wand);
          hört nicht auf;
          (lässt|kann|können|bekomme|kriege|finde|finden) (~ )?(nicht|keinen|kein) (~ )?(abstellen|zudrehen|abdrehen|haupthahn|absperr*)|finde den haupthahn nicht;
          flutet; geplatzt; kommt (~ )?(aus der (wand|decke)|durch die decke); knöcheltief;
          zentimeter (hoch|tief|wasser); cm hoch; gerissen; rausgeplatzt;
          lässt sich nicht (abstellen|zudrehen|stoppen); durch die decke; ausgelaufen und
        `),
      ],
      [
        phrases(`keller; bad; küche; flur; wohnung; garage; haus`),
        phrases(`unter wasser; überflutet; überschwemmt; läuft voll; vollgelaufen; geflutet`),
      ],
    ],
    fire: [
      [
        phrases(`
          lichtschalter; schalter; steckdose*; mehrfachstecker; sicherungskasten; kabel; lampe; ladegerät; akku;
          herd; ofen; dunstabzug; vorhang; heizlüfter; verteiler; wand; stromzähler
        `),
        phrases(`
          schmort; qualm*; raucht; rauch; funken; sprüht; glimmt; glüht; brennt; brannte; kokelt; heiß und;
          verschmort; geschmolzen
        `),
      ],
      [
        phrases(`
          steckdose*; sicherungskasten; sicherung; verteiler*; kabel; schalter; lampe; herd; ofen; trockner;
          waschmaschine; spülmaschine; heizung; therme; wand; haus; wohnung; küche; keller; dach; garage; akku;
          ladegerät; kamin; zähler; mehrfachstecker
        `),
        phrases(`
          qualmt; raucht; brennt; brannte gerade; funken; funkt; knistert; schmort; kokelt; flammen; geschmolzen;
          schmilzt; feuer gefangen; in brand; glüht; sieht (~ )?rauch; rauch aus; verschmort; angekokelt
        `),
      ],
    ],
    people: [
      [
        phrases(`
          er; sie; ich; mann; frau; mutter; vater; sohn; tochter; kind; baby; oma; opa; jemand; kollege; kollegin;
          mitarbeiter; kunde; person
        `),
        phrases(`
          bewusstlos; ohnmächtig; krampft; umgekippt und; zusammengebrochen; atmet nicht; erstickt;
          bekommt keine luft; blutet stark; mit (einem )?(messer|pistole|waffe); wacht nicht auf; reagiert nicht
        `),
      ],
    ],
  },
  negation: phrases(`
    kein; keine; keinen; keinerlei; nicht; nie; ohne; weder; noch nie; nicht nach; gegen; vor; vorbeugen
  `),
  unceasing: phrases(`(hört|hören) (~ )?nicht (mehr )?auf; (stoppt|geht) nicht (mehr )?aus`),
  negationAfter: phrases(`
    (ist|gibt es|haben wir|riecht man|da ist|war|hatten wir)? ?(keiner|keinen|keins|keine|kein|nicht|nie);
    ist (behoben|repariert|vorbei)
  `),
  notNow: phrases(`
    (letzt|vorig|vergangen|vorletzt)(e|es|en|er|em) (jahr|jahres|winter|monat|woche|sommer|herbst|frühjahr);
    vor (~ )?(jahren?|monaten?|wochen);
    im (januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember);
    (seit|in|im jahr) (19|20)\\d\\d; damals; im falle; falls;
    nach (dem|einem|der|einer|unserem) (brand|wasserschaden|rohrbruch|feuer|überschwemmung|überflutung); hatten wir;
    war da; (feuer|wasser|brand)schaden; (repariert|behoben) worden; wieder trocken; rauchmelder; kupplung;
    bremsen?; jedes (jahr|mal); jeden winter; wenn es regnet; bei (starkem )?regen; manchmal; beim (fahren|bremsen);
    ab und zu; kein wasserschaden; nichts schlimmes
  `),
  now: phrases(`gerade; hilfe; bitte schnell; was sollen wir tun`),
};
