/**
 * The small words that give a language away, and a few that enquiries are made of ("price", "cita", "devis"), accents
 * left out. The four languages the local assistant speaks, and their neighbours, so that Portuguese is not taken for
 * Spanish. A word that several languages share counts for each of them, but less.
 */
export const stopWords: Readonly<Record<string, readonly string[]>> = {
  en: words(`a an the and or but if of to in on at by for from with about into my our your his her its their i we you he she
    it they me us them is are was were be been am do does did have has had can could would should will shall may might
    not no don't can't won't didn't doesn't isn't i'm i'd i've we're we'd we've it's there's that's this that these those
    there here what when where which who how why much many some any need needs looking want like please thanks thank
    hello hi hey price quote cost open appointment call today tomorrow just also than then so as out up get got someone
    book charge available hours still after before because anyone somebody`),
  es: words(`el la los las un una unos unas de del al y o pero si en con por para sin sobre mi mis su sus nuestro nuestra
    nuestros tu tus yo nosotros usted ustedes que como cuando donde cual cuanto cuanta cuantos cuesta cuestan es son esta
    estan estamos estoy era ser hay he hemos ha han tengo tenemos tiene tienen teneis quiero quisiera queremos querria
    necesito necesitamos busco buscamos podrian pueden podeis puedo se nos me le les lo no muy mas ya hola buenas buenos
    dias tardes gracias precio presupuesto cita hoy manana este esta semana desde hasta tambien porque favor hacen haceis
    horario horarios ofrecen quien algo nada me solo queria todo toda todos anoche ayer`),
  fr: words(`le la les un une des de du au aux et ou mais si en dans sur pour par avec sans chez mon ma mes notre nos votre
    vos son sa ses je nous vous il elle on ils ce cet cette ces que qui quoi quand comment combien quel quelle quels
    quelles est sont etes suis sommes etait etre a ai avons avez ont faut fait faites peut pouvez pourriez peux puis
    voudrais souhaite souhaiterais cherche cherchons besoin ne pas plus rien tres bien deja bonjour bonsoir merci svp
    prix tarif tarifs devis rdv aujourd'hui demain soir matin c'est j'ai d'un d'une l'eau qu'il n'est y se lui leur
    depuis apres avant proposez prenez auriez horaires s'il coucou`),
  de: words(`der die das den dem des ein eine einen einem einer eines und oder aber wenn von zu zum zur im in am an auf aus
    bei mit nach fur fuer uber ueber unter vor seit bis durch ohne um mein meine meinen meinem meiner unser unsere unseren
    ihr ihre ihren ihnen euer ich wir sie er es ihr euch uns mich mir man ist sind war waren wird werden wurde wurden
    habe haben hat hatte hatten kann konnen konnte konnten koennen muss mussen mochte mochten moechte nicht kein keine
    keinen was wann wo wie wer welche warum wieviel viel kostet kosten gern gerne bitte danke hallo guten tag morgen heute
    noch schon auch nur mal dass so sehr brauche brauchen suche suchen preis angebot termin machen macht frei bieten
    oeffnungszeiten offnungszeiten gibt geht jemand habt konnt`),
  it: words(`il lo la i gli le un uno una di del della dei delle da dal in nel nella con su per tra fra e o ma se non che chi
    come quando dove quanto quanta costa sono sei siamo siete avete abbiamo ho ha hanno vorrei vorremmo cerchiamo cerco
    mio mia nostro nostra vostro vostra ci vi mi si buongiorno buonasera salve ciao grazie preventivo appuntamento prezzo
    oggi domani anche piu questo questa perche per favore chiedete potete posso`),
  pt: words(`o a os as um uma uns umas de do da dos das no na nos nas em com por para pelo pela e ou mas se nao que como quando
    onde quanto quanta custa custam sou somos esta estao estou tenho temos tem voces voce vosso vossa vossos meu minha
    nosso nossa gostaria queria preciso precisamos procuro ola bom boa dia tarde noite obrigado obrigada preco orcamento
    marcar hoje amanha tambem mais muito ja arranjar quais sao`),
  nl: words(`de het een en of maar als van naar in op aan bij met voor om te uit over mijn ons onze jullie uw jouw ik wij we
    jij u hij zij ze is zijn was waren ben bent heb hebben heeft kan kunnen wil willen wilt zou zouden graag niet geen wat
    wanneer waar hoe wie welke hoeveel kost kosten zoek zoeken nog ook dan dit dat deze die hallo goedemiddag goedemorgen
    dag bedankt dank offerte afspraak prijs beschikbaar vandaag morgen iemand nodig`),
  pl: words(`i w z na do od za o po przy dla sie nie tak jest sa czy co jak kiedy gdzie ile to ten ta te moj moja nasz nasza
    pan pani panstwo mam mamy szukam szukamy potrzebuje potrzebujemy prosze dzien dobry dziekuje cena kosztuje wycene
    chcialbym chcialabym nowych oraz ze`),
  cs: words(`a je na se to si do s v z ze pro jak co kolik potrebuji potrebujeme prosim dobry den dekuji bude mam mame chci
    chtel chtela bych nebo muzete kdy stoji opravit`),
  ro: words(`si in la de cu pe pentru din un o este sunt am ai are avem aveti puteti vreau doresc buna ziua cat costa care nu
    sa va mi ne multumesc pret programare saptamana aceasta`),
  sv: words(`och eller men att det den en ett i pa av for med till fran om som jag vi ni du han hon vad nar var hur vem kan
    skulle vill har hade ar inte hej tack behover hjalp kostar kosta boka tid pris garna oss var er`),
  tr: words(`ve bir bu icin ile mi mu ne kadar nasil var yok merhaba selam tesekkurler fiyat randevu alabilir miyim istiyorum
    lutfen bana bizim sizin`),
  da: words(`og eller men at det den en et i pa af for med til fra om som jeg vi du han hun hvad hvornar hvor hvem kan skal vil
    har havde er ikke hej tak brug hjaelp koster pris gerne os jeres`),
};

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}
