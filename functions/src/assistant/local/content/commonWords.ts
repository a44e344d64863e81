import type { SpokenLanguage } from '../detectLanguage.ts';

/**
 * Words that every business's pieces are full of, whatever they are about. They count, but little: two texts are not
 * alike because both say "call us".
 */
export const commonWords: Readonly<Record<SpokenLanguage, readonly string[]>> = {
  en: words(`about after again always answer ask asked bad best better big bring call change check checklist clear come common
    day days describe different do does done early easy enough even ever every everything everybody few find first give
    go good great happen have hear help here home house instead keep kind know last later leave less let like list little
    long look make matter may mean message mistake more most name near need never new next nobody note nothing number
    often old once one only other others own part people person phone photo picture piece place plain point professional
    question questions ready really reason right same say see service short show side simple since small soon something
    start still stop sure take talk tell thing things think three time times together try turn two use used useful usually
    visit wait way week well whole without word words work worth write wrong year years`),
  es: words(`ahora alguien algo alguno antes anotar aqui asi ayuda ayudar bien buen bueno cada casa caso clara claro cliente comprobar
    consejo contar contesta cosa cosas cuenta dar decir dejar despues dia dice duda error errores escribir forma gente gran
    hace hacer lista llamada llamar llegar lleva lugar mal mano mejor mensaje menos mismo mucho nadie necesita nombre nota
    nuevo numero ocasion otro otros parte pequeno persona poco preguntar pregunta preguntas primero primera problema
    profesional puede puntos quedar razon respuesta saber sabe servicio sencillo siempre sirve sola suele telefono tener
    tiempo tipo trabajo tres util vale vez veces ver vida visita`),
  fr: words(`aide aider ainsi aller appel appeler apres attendre aussi autre autres avant beaucoup bon bonne cas cela chaque chose
    choses clair client conseil demander demande dire dit donc donner ecrire encore ensuite erreur erreurs faire fois gens
    grand heure jamais jour laisser liste lieu maison mal meilleur meme message mettre mieux moins moment mot mots nom note
    nouveau numero parfois parle parler partie passe peu personne petit photo place plusieurs point possible premier
    premiere prendre professionnel question questions raison regarder repondre reponse reste savoir service seul simple
    souvent telephone temps toujours tout toute tous toutes travail trois trouver utile venir visite vite voir`),
  de: words(`alle alles andere anderen anrufen antwort arbeit beim beste besser bild brauchen bringen dabei damit dann darum denn
    deshalb direkt eigene einfach einmal erst erste ersten etwas fall fehler finden frage fragen fragt ganz geben gehen
    genau genug gibt gleich gross grund gute guter helfen hilft immer jede jeder jedes jetzt klar klein kleine kommen kommt
    lange lassen leicht leute liegt liste machen manchmal meist meisten mensch moglich muss nachricht name neue neuen nichts
    nie niemand notiz nummer oft ort punkt richtig ruhig sache sagen sagt schnell schon schreiben sehen selbst selten sicher
    sollte sonst spater stehen steht stelle tag teil tun vorher weg weil weiter weiss welche weniger wichtig wieder wissen wort
    worte zeigen zeit zuerst zwei drei`),
};

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}
