import { phrases } from '../phraseList.ts';
import type { Lexicon } from './lexicon.ts';

export const germanSignals: Lexicon['signals'] = {
  price: phrases(`
    preis*; kost(et|en|e); wie ?viel;
    was (nehmen|nimmt|verlangen|kosten|kostet|würden|würde|muss) (sie|ihr|man|ich)?; was muss ich (~ )?rechnen;
    angebot; kostenvoranschlag; honorar; stundensatz; gebühr*; budget; teuer; günstig; tarif*; in raten;
    ratenzahlung; kostenlos; prozent; beitrag; was (verlangen|rufen|nehmen|berechnen|veranschlagen) sie;
    rufen sie (dafür )?auf; müsste man (da )?anlegen; anlegen; im monat;
    pro (stunde|monat|person|quadratmeter|termin); kostenpunkt; wieviel; was (würde|würd|kostet) (das|es|so);
    preislich; preise
  `),
  appointment: phrases(`
    termin*; reserv(ieren|ierung); (noch )?(was|etwas) frei; frei; buchen; vorbei(kommen|schauen);
    (kann|könnte|können|könnten|könnt) (~ )?(kommen|ansehen|anschauen|draufschauen|vorbeikommen|vorbeischauen|schauen);
    neue patienten; verfügbar; tisch für; wann (kann|könnten|können|haben) (ich|sie|wir|ihr); erstberatung;
    sprechstunde; besichtig*; plätze; gesprächstermin; vorbeikommen; ansehen; anschauen; anguck*; ohne termin;
    (haben|habt) (~ )?(offen|geöffnet|zeit|platz|frei|kapazität*); schafft es (~ )?jemand; kann man bei ihnen;
    einen platz; drankommen; reinschieben; bringen kann; wann (passt|ginge|geht)
  `),
  hours: phrases(`
    öffnungszeit*; sprechzeit*; sprechstunde; (wann|ab wann|wie lange) (~ )?(geöffnet|offen|auf|zu); geöffnet
  `),
  area: phrases(`
    (kommen|fahren|arbeiten|liefern) (sie|ihr) (~ )?(auch )?(nach|in|bis|im|zu uns); einzugsgebiet; anfahrt;
    in (unserer|meiner) (gegend|nähe); nach hause; wo (sind|finde)
  `),
  need: phrases(`
    (brauch*|benötig*|such(e|en|t)|möchte*|hätte* (gern|gerne|interesse)|würde* (~ )?(gern|gerne)|interessier*);
    (ich|wir) (bräuchte|bräuchten|wünsche*|will|wollen|überlege*|plane*); bräuchten?; interesse;
    (können|könnten|könnt|kann) (sie|ihr|man|jemand) (~ )?(helfen|sagen|machen|schicken|prüfen|ansehen|schauen|beraten|retten|anbieten|geben);
    es geht um; bitte um; wir (heiraten|vermieten|suchen|brauchen|planen);
    muss (~ )?(werden|ersetzt|weg|geimpft|gemacht); informiere; anmelden; zum (schneiden|färben|waschen); umzug;
    wäre* froh; machen sie uns; mal rein interessehalber; beraten; zu verkaufen; hätt(e|en) gern(e)?; wir bräuchten;
    ich bräuchte; bräuchte; jemand(en)?,? der; lohnt sich; was kann man (da )?(machen|tun); (könntet|könnt) ihr;
    feiern; wischen; (suche|suchen) (~ )?(jemand|firma|betrieb); planen; überlegen; wir wollen; ich will; benötigen;
    gesucht; unterstützung bei; hilfe bei; hilfe beim;
    (muss|müssen|müsste) (~ )?(gemacht|repariert|erneuert|ausgetauscht|geschnitten); ne idee; tipps;
    (will|wollen|möchten|würden|bräuchten|suchen|planen) (wir|ich)
  `),
  offered: phrases(`
    (machen|bieten|haben|verkaufen|nehmen|übernehmen|führen|installieren|reparieren|verlegen|montieren|akzeptieren|vermieten|unterrichten|behandeln|arbeiten|kennen|kommen) (sie|ihr);
    (macht|habt|bietet|nehmt|verkauft|kommt|könnt) ihr; gibt es; kann man; geht das; gilt das angebot;
    haben sie etwas; sind sie; nehmen sie; darf ich; muss ich; nehmt ihr;
    (machen|haben|können|schafft|behandelt|repariert|verleiht|vermietet|führt) (ihr|sie); kann man bei;
    ist (~ )?möglich; (könntet|könnten) (ihr|sie); haben sie (jetzt )?offen; wäre (das|es) möglich; seid ihr
  `),
  problem: phrases(`
    kaputt; defekt*; ausgefallen; funktioniert nicht; (geht|springt|läuft|zieht|schließt|heizt|kühlt) (~ )?nicht;
    springt nicht an; tropf*; undicht; leck*; verstopft; geräusch*; brumm*; quietsch*; schmerz*; weh; fehlercode;
    kein (warmwasser|strom|wasser|licht); keine heizung; eiskalt; ausgesperrt; rausgefallen; abgebrochen;
    schimmel*; es regnet rein; fehlen; hereingefallen; betrug*; kündigung; kein gehalt; behält; gekündigt;
    erbricht; frisst; katastrophe; wird nicht gefunden; krank; stinkt; klemmt; vibrier*; durchgefallen;
    rausgebrochen; herausgebrochen; gebrochen; läuft nach; zieht (~ )?nach; zugefallen; steckt; liegt nur noch;
    kein warmes wasser; kein(e)? (heizung|strom|wasser|warmwasser|internet); fehler; zeigt (f|e)\\d+; wackelt;
    reißt; riss*; locker; gehackt; festgenommen; untersuchungshaft; geht an der; versetzt; streit; geschwollen;
    entzündet; humpelt; lahmt; rost*; flecken; mäuse; ameisen; wespen; rattert; klappert; pfeift; hakt; überläuft;
    nervt; drückt; verletzt; verspannt*; schief; beschlagen; undichte; gestürzt; schwach;
    woran (kann|könnte) das liegen; unerträglich; gerissen; zu heiß; zu kalt; lässt mich nicht
  `),
  callMe: phrases(`
    (ruf|rufen|ruft) (sie )?(mich|uns) (~ )?an; (bitte um|um) (einen )?rückruf; rückruf; zurückrufen; anrufen;
    melden sie sich; erreichbar; kontaktieren sie mich
  `),
  ready: phrases(`
    anmelden; buchen; beauftragen; bestellen; sofort anfangen; loslegen; unterschreiben; so bald wie möglich
  `),
  urgent: phrases(`
    dringend; heute( noch)?; sofort; so schnell wie möglich; schnellstmöglich; schnellstens; schnell; eilig; eilt;
    heute (abend|nachmittag|morgen); notfall; seit gestern; frühestens; starke schmerzen; umgehend; asap;
    kurzfristig; schafft es heute; noch heute; heute (früh|nacht|mittag); untersuchungshaft; festgenommen;
    abgeschleppt; liegengeblieben; wie schnell; zugefallen; ausgesperrt; steckt innen; seit (heute|gestern);
    in der nacht; so bald wie möglich; schnellst*; akut; eiskalt; ausgefallen; abholen; liegen ?geblieben;
    auf dem (~ )?parkplatz; läuft aus; dazwischenschieben; (muss|müssen) (heute|heute abend|morgen);
    jetzt (offen|geöffnet); gleich kommen; gleich vorbei; bitte dringend;
    minus (\\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn); heute mittag; kleinkind; sofort kommen;
    (ist|bin) gestürzt
  `),
  soon: phrases(`
    morgen( früh| nachmittag| vormittag)?;
    diese(r|n|s)? (woche|wochenende|freitag|samstag|montag|dienstag|mittwoch|donnerstag|sonntag);
    (bis|am) (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|wochenende); übermorgen; wochen zeit;
    frist; nur (drei|zwei|eine) wochen?; nächste tage
  `),
  unhurried: phrases(`
    keine eile; eilt nicht; nicht (dringend|eilig); kein notfall; nächstes jahr; irgendwann; hat zeit;
    im (frühjahr|herbst|sommer|winter|oktober|september); in ruhe; nichts dringendes;
    nicht (so |sehr |ganz )?(dringend|eilig); ist nicht eilig; ohne eile
  `),
  browsing: phrases(`
    nur (mal )?(informieren|schauen|gucken|eine idee); erst mal nur; informiere mich; interessehalber;
    aus neugier; vielleicht; irgendwann; nichts konkretes; frühestens nächstes jahr; unverbindlich mal;
    zum vergleich; für (ein referat|die schule|eine hausarbeit); noch nicht sicher
  `),
  customer: phrases(`
    ihr (monteur|techniker|mitarbeiter|kollege|team|handwerker);
    ihre (leute|mitarbeiter|monteure|handwerker|kollegen|firma); eure (leute|jungs|mitarbeiter);
    euer (mitarbeiter|monteur|team);
    sie (waren|haben) (~ )?(da|gemacht|getauscht|repariert|eingebaut|gewechselt|montiert|verlegt|geliefert|abgebucht|bei uns);
    sie haben im; bei (ihnen|euch) (~ )?(termin|gekauft|gemacht|vibriert|war|bestellt); termin bei ihnen;
    (meine|unsere) (mitgliedschaft|rechnung|bestellung|akte); mein(en)? (vertrag|fall|auftrag);
    bin (mitglied|kunde|kundin|patient|patientin) bei; buchen sie weiter ab;
    (seit|nach) (ihrem|eurem) (besuch|einsatz|termin); bei ihnen (einen )?termin; nach dem (~ )?bei (ihnen|euch);
    (warten|warte) (wir|ich); die rechnung; trotz termin; mitglied (~ )?(bei euch|bei ihnen|seit);
    (bei euch|bei ihnen) (~ )?(war|waren|gewesen|gekauft|geholt|machen lassen);
    meine (karte|mitgliedskarte|krone|füllung|farbe|akte|trainerin);
    mein (trainer|anwalt|vertrag|konto|chip|auftrag);
    (wurde|wurden) (~ )?(weggeschickt|vertröstet|versetzt|abgewiesen); stammkunde; stammkundin; kunde (bei|seit);
    kundin (bei|seit); seit \\d+ jahren (mitglied|kunde|kundin|patient|patientin);
    (ihr|euer) (fahrer|verkäufer|empfang|büro|lehrling|azubi|arzt|zahnarzt); das letzte mal bei;
    nach der (behandlung|reparatur|montage|wartung); von ihnen (eingebaut|montiert|geliefert);
    (wurde|wurden|war|waren) (~ )?bei (ihnen|euch);
    bei (ihnen|euch) (~ )?(kastriert|operiert|behandelt|geimpft|gegessen|gekauft|repariert|gefärbt|geschnitten|gemacht|gewartet|machen lassen);
    (haben|hatten|habt) (sie|ihr) (~ )?(eingebaut|montiert|repariert|geliefert|versprochen|gewechselt|getauscht|gestrichen|verlegt|installiert|abgerechnet|zerkratzt|beschädigt|vergessen|gereinigt|gebracht|geschickt|gemacht|gesagt|zugesagt|abgesagt);
    die (reinigungskraft|putzfrau|monteure|handwerker|techniker|fahrer|kellnerin|bedienung) (~ )?(war|waren|hat|haben|kam|kamen|ist|sind);
    (meinen|unseren) (termin|vertrag|kurs|besuch); (mein|unser) (abo|behandlungsplan|rezept|befund|röntgenbild*);
    unser (umzug|termin|auftrag|projekt) (~ )?(ist|war) für; letzte woche (~ )?(haben|hat|waren|war) (sie|ihr);
    es passiert nichts; seit (~ )?wochen (~ )?(kaputt|geschlossen|gesperrt)
  `),
  change: phrases(`
    (verschieben|verlegen|absagen|stornieren|umbuchen); kündig(e|en)? (~ )?(mitgliedschaft|vertrag|abo);
    hiermit kündige; rechnung; quittung; gewährleistung; garantie; pausieren; ruhen lassen; bestätigung;
    noch mal schauen; fehlercode; können sie kurz helfen; freischalten; karte (~ )?(geht|funktioniert) (~ )?nicht;
    ist das normal; wann ist (~ )?fertig; passwort; nochmals zuschicken; noch einmal schicken; umziehen und;
    adresse ändern; bescheinigung; kopie; verhindert;
    (kann|schaffe|können|schaffen) (~ )?(nicht (kommen|wahrnehmen)|es (leider )?nicht|leider nicht);
    (einen )?(anderen|neuen) termin; termin (~ )?(legen|ändern|verschieben|verlegen|absagen|stornieren|tauschen);
    (schicken|senden|mailen|faxen) (sie )?(~ )?(befund|unterlagen|rechnung|bescheinigung|vertrag|röntgenbilder|kopie|rezept);
    bescheid (geben|sagen); müssen wir (noch ?mal )?kommen;
    wann (kommen|kommt|geht es|fangen) (~ )?(weiter|an|los|endlich); nach hinten (schieben|verschieben|verlegen);
    (eine|zwei) stunden? (früher|später); beginn (~ )?(verschieben|schieben); ist für den \\d+;
    könnten wir (~ )?(verschieben|schieben|vorziehen)
  `),
  anger: phrases(`
    frechheit; unverschämt*; unfassbar; inakzeptabel; nie wieder; abzocke*; betrüger; saftladen; unmöglich;
    skandal*; pfusch*; für nichts; unter aller; stinksauer; wütend; eine zumutung; zumutung;
    katastrophale(r|n)? (service|arbeit); noch nie erlebt; respektlos; unseriös; lächerlich; dreist; verarscht;
    lüge*; gelogen; schlampig*; unprofessionell; peinlich; nicht hinnehmbar; das geht gar nicht; wegelagerei;
    wucher; reicht mir
  `),
  displeasure: phrases(`
    enttäuscht; enttäuschend; beschwer*; reklam*; geld zurück; rückerstattung; erstattung;
    niemand (~ )?(meldet|ruft|geht|antwortet|kommt|reagiert);
    keiner (~ )?(meldet|ruft|geht|antwortet|kommt|reagiert); schon wieder; melden sie sich nicht;
    sie melden sich nicht; buchen sie weiter ab; verlange; unzufrieden; beschädigt; trotz kündigung; den mangel;
    warten wir; mangelhaft; weggeschickt; wartezeit; (stunden?|minuten|wochen|monate) (~ )?gewartet;
    versetzt worden; nicht erschienen; nicht gekommen; kaputt gemacht; zerkratzt; verdreckt;
    falsch (abgerechnet|geliefert|berechnet); zu viel (berechnet|abgebucht); doppelt (abgebucht|berechnet);
    schlechte (arbeit|erfahrung); nicht zufrieden; mangel; mängel; unfreundlich;
    (nur|statt) (~ )?(minuten|stunden) (~ )?(da|statt); gar nicht (geputzt|gemacht|erledigt|sauber|gekommen);
    nicht (geputzt|sauber|gereinigt|fertig); nicht den vollen preis; bezahle ich nicht;
    (war|waren) (kalt|roh|ungenießbar|unfreundlich|schmutzig|verdreckt|zu spät); kratzer; delle; keine antwort;
    antworten (~ )?nicht; meldet sich (keiner|niemand|nicht); immer noch nicht;
    wieder (undicht|kaputt|verstopft|kalt|ausgefallen); drei(mal)? angerufen; mehrfach angerufen; passiert nichts;
    seit (~ )?(wochen|monaten) (~ )?kaputt
  `),
  demand: phrases(`
    (möchte|will|muss|werde) mich (~ )?beschweren; beschwerde (einreichen|einlegen|über);
    (verlange|fordere|erwarte|möchte|will) (~ )?(mein geld zurück|geld zurück|rückerstattung|erstattung|entschuldigung|entschädigung|nachbesserung|erklärung);
    geld zurück(haben)?; erstatten sie mir; werde nicht (be)?zahlen; zahle (das|die rechnung) nicht;
    bezahle ich nicht; nicht den vollen preis (~ )?(zahlen|bezahlen)?; (bezahle|zahle) (~ )?nicht den vollen;
    preisminderung; kommen sie bitte umgehend; sehe (ich )?nicht ein;
    den vollen (preis|beitrag) (~ )?(zu )?(be)?zahlen; vollen beitrag
  `),
  elsewhere: phrases(`
    (andere|anderen|anderer|vorherige|vorherigen|bisherige|bisheriger|letzte|letzter|letzten|alte|alter|früherer) (~ )?(firma|agentur|zahnarzt|klempner|handwerker|betrieb|anwalt|werkstatt|friseur|friseurin|friseurbesuch|studio|anbieter|dienstleister|steuerberater|fotograf);
    (mein|meine|unser|unsere) (vermieter|chef|arbeitgeber|bank|versicherung|nachbar|nachbarin|bisheriger?);
    (der|die|eine|einer) (verkäufer|händler|versicherung|bank|arbeitgeber|plattform|fluggesellschaft)
  `),
  legalThreat: phrases(`
    (meinen|unseren|mein|einen) anwalt (~ )?(ein|einschalten|übergeben|beauftragen); anwalt einschalten;
    schalte (~ )?anwalt ein; rechtliche schritte; verbraucherzentrale; verklage sie; sie (~ )?verklagen;
    hören sie von meinem anwalt; anzeige gegen sie; vor gericht sehen; sehen wir uns vor gericht; anwaltskammer
  `),
  job: phrases(`
    (suche|suchen|suchst) (~ )?(job|stelle|arbeit|praktikum|ausbildungsplatz|lehrstelle|nebenjob|minijob|praktikumsplatz);
    ausbildungsplatz; praktikum; bewerb(e|en|ung|ungsunterlagen); (stellen|stellt) (sie|ihr) (~ )?ein;
    freie stelle*; offene stelle*; lebenslauf;
    (sucht|suchen) (ihr|sie) (~ )?(aushilfe*|mitarbeiter*|leute|verstärkung|azubis|köche|kellner*);
    in (teilzeit|vollzeit); aushilfe*; bei ihnen arbeiten; quereinsteiger; minijob;
    gelernte(r|n)? (koch|köchin|friseur|friseurin|elektriker|klempner|maler|kellner|kellnerin|verkäuferin|mechaniker);
    (habt|haben) (ihr|sie) (~ )?(was|etwas|arbeit|job|stelle) (frei )?für mich;
    für mich (~ )?(in der küche|im service|im team); berufserfahrung; jahre(n)? erfahrung;
    verstärkung (gesucht|gebrauchen|fürs); brauch(t|en) (ihr|sie) (~ )?(hilfe|leute|unterstützung|verstärkung);
    initiativbewerbung; in ihr(em)? team; in euer(em)? team; ferienjob; azubi; werkstudent*; arbeite als;
    bin (~ )?gelernt*; meisterbrief und suche;
    (studiere|student|studentin|schüler|schülerin) (~ )?(nebenbei|jobben|arbeiten|aushelfen|nachhilfe (~ )?geben);
    nebenbei (~ )?(arbeiten|jobben|nachhilfe|aushelfen|geben);
    bei ihnen (geben|anfangen|aushelfen|mitarbeiten|einsteigen);
    bei euch (anfangen|aushelfen|arbeiten|einsteigen);
    würde(n)? gern(e)? (~ )?(bei ihnen|bei euch) (~ )?(arbeiten|anfangen|mitarbeiten|geben|unterrichten|kochen);
    suchen sie (zurzeit|aktuell|noch|gerade) (~ )?(kräfte|*kräfte|fahrer|helfer|mitarbeiter|personal|leute|köche|monteure|friseure|trainer);
    *kräfte (~ )?gesucht; minijob*
  `),
  partnership: phrases(`
    zusammenarbeit*; zusammen(zu)?arbeiten; kooperation*; kooperieren; partner(schaft)?; vertriebspartner;
    gegenseitig (empfehlen|weiterempfehlen); wiederverkäufer; händler; lieferant*; großhandel; subunternehmer;
    sponsoring; sponsern; gegenseitig; kunden (zu)?schicken;
    (wir|ich) (vertreibe|vertreiben|stelle|stellen|produziere|produzieren|importiere|importieren|röste|rösten|liefern) (~ )?(her|produkte|für|an);
    austauschen, ob; empfehlen lassen; auf ihrer karte; in ihrem (salon|laden|geschäft) verkaufen; muster vorbei;
    bezugsquelle; dienstleister für unsere; rahmenvertrag; hausverwaltung (~ )?(suchen|suche);
    (festen|verlässlichen|zuverlässigen|regionalen) partner; für unsere (kunden|mieter|objekte|mandanten|gäste);
    ihren (kunden|mitgliedern|patienten|gästen) (~ )?(anbieten|anzubieten|empfehlen); workshops für ihre;
    (mandanten|kunden|patienten) (~ )?(verweisen|weiterleiten|vermitteln);
    gemeinsame(s|n)? (paket|angebot|aktion|veranstaltung|workshop); paket mit ihnen; mit ihnen anbieten;
    mit ihnen gemeinsam
  `),
  aside: phrases(`
    (liegen|stehen) (ge)?lassen; bei ihnen (vergessen|verloren|liegen); fundbüro; nur (~ )?(bedanken|danke sagen);
    bedanken; vielen dank für (die|das|den|ihre); glückwunsch; lob; wurde (sie|er|es) gefunden;
    war (sehr )?lecker;
    (vergessen|liegenlassen|liegengelassen|verloren) (~ )?(bei ihnen|bei euch|im salon|im lokal|in der praxis);
    (hab|habe) (~ )?(bei euch|bei ihnen) (~ )?(vergessen|liegen|verloren); gefunden worden;
    hat jemand (~ )?gefunden; danke (für|an) (~ )?(tolle|super|nette|gute|schöne|schnelle);
    ihr seid (super|spitze|die besten); falsch verbunden; verwählt; großes lob
  `),
  surelySpam: phrases(`
    (gastbeitrag|gastartikel|artikel|link) (~ )?auf (ihrem|ihrer|eurem|eurer) (blog|seite|website|webseite|homepage);
    auf ihrem blog (~ )?(gastbeitrag|gastartikel|dofollow*);
    wir (liefern|verkaufen|bieten) (~ )?(leads|adressen|firmenadressen|backlinks|listen|follower|bewertungen);
    wir bringen ihre (website|seite|webseite|homepage) (~ )?google; kaufen sie (~ )?(follower|bewertungen|likes);
    kredit ohne schufa; (sofort|blitz)kredit ohne; sie haben gewonnen; freispiele;
    verdienen sie (~ )?(bitcoin|krypto|pro (tag|woche|monat)); (ihr|dein) paket (~ )?(zugestellt|zoll|zollgebühr);
    (ihr|dein) konto (wurde|ist) (~ )?(gesperrt|eingeschränkt); verifizieren sie;
    bestätigen sie ihre (daten|kontodaten|identität);
    gewinnen sie (~ )?(monatlich|täglich|neue) (~ )?(aufträge|kunden|anfragen); neue aufträge, planbar;
    mit unserem system
  `),
  spam: phrases(`
    (bringen|bringe) (ihre|deine) (website|seite|webseite|homepage); platz 1 bei google (garantiert)?( bringen)?;
    unsere seo; seo( )?(pakete|paket|agentur bietet);
    mehr (besucher|kunden|anfragen|umsatz) (für|auf|mit) (ihr|ihre|ihrer|unser|unserer); verdienen sie;
    passives einkommen; (bitcoin|krypto)( )?(roboter|bot); garantierte (rendite|gewinne); rendite ohne risiko;
    (sofort|blitz|klein)kredit; kredit ohne schufa; ohne schufa; darlehen von \\d+;
    kaufen sie (~ )?(follower|bewertungen|likes); gastbeitrag; gastartikel; dofollow( )?links?;
    online-?casino-?(kunden|bonus); freispiele; firmenadressen; e-?mail-?listen; adressdaten (zum|kaufen);
    exklusive leads; leads zum; viagra; potenzmittel; sie haben gewonnen; ihr gewinn; erbschaft von \\d+;
    telegram-?gruppe; webdesign (ab|für nur);
    ihre (website|webseite|homepage) (ist|wirkt|sieht) (veraltet|langsam);
    \\d+ (neue |qualifizierte )?(kunden|anfragen|aufträge|leads|termine|patienten|mitglieder) (~ )?(pro|im|jeden) (monat|woche|tag);
    antworten sie mit ja; mehr (patienten|mitglieder|gäste|buchungen|aufträge); zollgebühr; erbschaft;
    begünstigte*; künstliche intelligenz für ihr; ki-telefon*; automatisieren sie; trading; ranking verbessern;
    sichtbarkeit (bei google )?(steigern|erhöhen); neukundengewinnung; kaum sichtbar;
    (in die )?top (3|10|drei|zehn); google my business; in (30|60|90) tagen; telefonservice;
    strom (und gas )?(günstiger|sparen); kartenterminal*; erster monat gratis; fördermittel;
    social media (betreuung|agentur); onlinebewertungen; praxismarketing; recruiting; sparen sie (bis zu )?\\d+;
    direkt vom hersteller; fordern sie (jetzt )?unsere; preisliste; tiktok-?videos; aufrufe im monat;
    mehr reichweite; werkstattinhaber; inhaber,; kapitalanlage; rendite; steuern sparen;
    bringen (salons|praxen|betriebe|unternehmen|restaurants|studios)
  `),
  pitch: phrases(`
    wir (bieten|verkaufen|liefern|erstellen|helfen unternehmen); unsere (agentur|pakete|software|lösung);
    ab \\d+ ?(euro|€); zum sonderpreis; sonderangebot; jetzt (anfragen|kostenloses|buchen|sichern);
    dürfen wir ihnen; unverbindliches angebot senden; schnelle lieferung; kostenloses erstgespräch;
    erstgespräch buchen; klicken sie; sehr geehrte damen und herren, wir; aufgepasst; planbar; ohne risiko;
    antworten sie (mit|jetzt); unser(e|em|en)? (system|methode|plattform|netzwerk|tool|angebot für);
    kostenlos(e|es|er)? (erstgespräch|analyse|beratung|demo|webinar|potenzialanalyse);
    jetzt (starten|testen|termin|sichern); exklusiv für; wir (helfen|unterstützen|garantieren|gewinnen|bringen);
    geschätzte(r)? (unternehmer|inhaber|damen); kurzes (telefonat|gespräch); (10|15|20) minuten;
    ich habe gesehen, dass; ist mir aufgefallen; wir holen sie; passt ihnen ein; erster monat;
    helfen (praxen|handwerkern|unternehmen|betrieben|salons|kanzleien|restaurants);
    sollen wir (mal )?telefonieren; fordern sie; sparen sie; direkt vom hersteller; wir bringen;
    hallo liebes team; sehr geehrte (~ )?(inhaber|werkstattinhaber|geschäftsführer|praxisinhaber|unternehmer)
  `),
};
