import { phrases } from '../phraseList.ts';
import type { Lexicon } from './lexicon.ts';

const places = "(maison|appartement|cave|cuisine|salle de bain|couloir|garage|local|bureau|magasin|chambre|salon|immeuble|sous-sol|studio|logement)";
const burning = '(maison|appartement|cuisine|cave|garage|toit|toiture|immeuble|chambre|chaudière|four|sèche-linge|prise|tableau|voiture|cheminée|local|bureau|compteur)';

export const frenchDangers: Omit<Lexicon, 'signals'> = {
  danger: {
    gas: phrases(`
      (odeur|odeurs) (~ )?(de |du )?gaz; (sent|sens|sentons|sentir|pue) (~ )?(le |du )?gaz; fuite de gaz;
      (détecteur|alarme) (~ )?(monoxyde|co) (~ )?(sonne*|bipe*|hurle|se déclenche*|déclenché);
      intoxi* (~ )?monoxyde; (pense|crois|croit) (au|à du) monoxyde;
      (odeur|sent|pue) (~ )?(d'œufs? pourris?|l'œuf pourri|œuf pourri);
      (détecteur|alarme) (~ )?(gaz|monoxyde|co) (~ )?(sonne|bipe|hurle|clignote)
    `),
    fire: phrases(`
      (il y a|y a) (le feu|un incendie|un feu|du feu); (feu|incendie) (dans|à) (la|le|l'|notre|mon|ma) ?${burning};
      ${burning} (~ )?(a pris feu|prend feu|en feu|brûle); (a pris|prend) feu;
      (de la fumée|des étincelles|des flammes|étincelles); (fume|fumée) (~ )?(chaudière|tableau|prise);
      (chaudière|tableau|prise) fume; odeur de brûlé; sent (le|fort le) (brûlé|roussi); électrocut*;
      (sent|odeur) (~ )?(le |de )?(plastique |fil |câble )?(brûlé|cramé|roussi|fumée);
      (grosse|forte|violente) décharge; (électrisée?|électrocutée?);
      câble (~ )?(à terre|par terre|tombé|arraché|dénudé); ligne électrique (~ )?(tombée|à terre); (a|ont) pris feu;
      prend feu;
      (fil|câble|ligne)s? (électriques?)? ?(~ )?(tombée?s?|à terre|au sol|arrachée?s?|dans (l'eau|la piscine))
    `),
    water: phrases(`
      (canalisation|tuyau|conduite|tuyauterie|ballon|chauffe-eau|flexible) (~ )?(éclaté|explosé|rompu|cassé|lâché|percé|pété);
      (rupture|éclatement) de canalisation; inondation (dans|de|en) (la|le|l'|ma|mon|notre)? ?${places};
      ${places} (~ )?(inondé*|sous l'eau); (inondé|inondés|inondée|inonde);
      l'eau (monte|coule partout|jaillit|sort de partout); (coule|tombe|ruisselle) (~ )?(du|le) plafond;
      l'eau (~ )?(coule|tombe) (~ )?plafond; (peut|peux|arrive|arrivons) pas (à )?couper l'eau; de l'eau partout;
      sous l'eau; fuite (énorme|importante|massive|monstrueuse|géante);
      ça (pisse|gicle|coule|déborde) (~ )?(de )?partout;
      (flexible|tuyau|canalisation|ballon|cumulus|chauffe-eau|vanne|robinet|joint) (~ )?(a )?(sauté|lâché|cédé|arraché|explosé|pété|éclaté);
      (comme )?une (piscine|cascade|rivière)
    `),
    people: phrases(`
      (me|nous|la|le) (frappe|tape|bat|agresse|menace); (menace*|veut|va) (~ )?(tuer|de mort|frapper);
      peur pour (ma|sa|notre) vie; en danger;
      (ne peut|ne peux|ne peuvent|peut|peux|peuvent) (~ )?(pas|plus) respirer;
      (du mal|difficultés?|peine) à respirer; (est|tombé|tombée) (inconsciente?|évanouie?|dans les pommes);
      (s'est|elle s'est|il s'est) évanoui*; (saigne*|saignement) (~ )?(arrête|beaucoup|abondamment);
      douleur (~ )?(poitrine|thoracique);
      (bébé|enfant|fils|fille|petite?) (~ )?(enfermé*|coincé*|bloqué*) (~ )?(voiture|ascenseur);
      (coincé|bloqué)e?s? dans l'ascenseur; suicid*; au secours; overdose; a avalé;
      (quelqu'un|un homme) (~ )?(entre|rentre|force) (~ )?(chez|porte);
      (me|nous) (suit|poursuit|harcèle|menace|frappe|étrangle) (~ )?(en voiture|depuis|devant|avec|encore|hier soir|cette nuit);
      menace de (me|nous|la|le) (~ )?(tuer|foncer|frapper|tirer|brûler);
      (ne )?(répond|réagit|réveille|bouge) (pas|plus) (~ )?(grand-mère|grand-père|mère|père|voisine?|mamie|papi);
      (grand-mère|grand-père|mère|père|voisine?|mamie|papi|enfant|bébé) (~ )?(ne )?(répond|réagit|bouge|réveille) (pas|plus);
      (est )?tombée? (~ )?(ne (peut|se) (~ )?(relever|lever)); gorge (~ )?(gonfle*|enfle*|serre);
      (mal|peine|difficulté) à (avaler|respirer);
      (cliente?|collègue|adhérente?|membre|employée?|élève) (~ )?(s'est (effondrée?|évanouie?)|a fait un malaise|inconsciente?|étouffe)
    `),
  },
  dangerTogether: {
    gas: [
      [
        phrases(`
          chaudière; poêle; cheminée; brasero; groupe électrogène; monoxyde; chauffe-eau; chauffage; détecteur
        `),
        phrases(`
          mal au crâne; mal (à|de) (la )?tête; maux de tête; vertige*; nausée*; vomi*; malaise; étourdi*; évanoui*;
          s'est mise? à fumer
        `),
      ],
      [
        phrases(`gaz; tuyau de gaz; conduite de gaz; bouteille de gaz; compteur de gaz`),
        phrases(`siffle*; (percé|touché|arraché|heurté|endommagé|coupé); fuite; œuf pourri; odeur; pue`),
      ],
      [
        phrases(`monoxyde; gaz; chaudière; poêle; détecteur; chauffe-eau`),
        phrases(`
          ppm; (mal|maux) (à la|de) tête; vertiges?; nausées?; vomi*; malaise; évanouie?; la tête qui tourne;
          sonne (sans arrêt|en continu)
        `),
      ],
    ],
    water: [
      [
        phrases(`
          eau; l'eau; tuyau*; canalisation*; chauffe-eau; ballon; robinet; eaux usées; vanne; flexible; lave-linge;
          machine; lave-vaisselle; toilettes; plafond; arrivée d'eau; cumulus
        `),
        phrases(`
          partout; monte; jaillit; gicle; coule (~ )?(plafond|mur|lampe|flot|flots|partout); à flots;
          (ne )?s'arrête (pas|plus); inonde; inondé*; déborde (~ )?partout;
          (peux|peut|arrive|arrivons|pouvons) pas (~ )?(couper|fermer|arrêter); a (lâché|pété|éclaté|explosé|cédé);
          traverse le plafond; chez (le|la) voisine? (du|de) (dessous|en dessous); centimètres d'eau; cm d'eau;
          a sauté; (n')?arrive pas à (fermer|couper|arrêter|l'arrêter|la fermer); fuit (énormément|à fond|beaucoup);
          tombe du plafond; pleut dans (le|la)
        `),
      ],
    ],
    fire: [
      [
        phrases(`
          multiprise; prise*; tableau; compteur; câble*; rallonge; interrupteur; chaudière; radiateur; chargeur;
          batterie; four; hotte; rideau*; mur; plafonnier; lampadaire
        `),
        phrases(`
          feu; fumer; fume; fumée; flammes; étincelle*; brûlant*; encore (tiède|chaud); noirci*; crépite; grésille;
          fondu; rougeoie
        `),
      ],
      [
        phrases(`
          prise*; tableau; compteur; four; chaudière; mur; cuisine; maison; appartement; appart; cave; sèche-linge;
          lave-linge; radiateur; cheminée; câble*; fil*; interrupteur; toit*; garage; chargeur; batterie; plafonnier
        `),
        phrases(`
          feu; flammes; fume; fumée noire; de la fumée; étincelles; brûle; crépite; a fondu; fond; grésille; noirci;
          sent le (plastique )?(brûlé|roussi); plastique brûlé; prenne feu; pris feu; de la fumée noire
        `),
      ],
    ],
    people: [
      [
        phrases(`
          enfant; bébé; fils; fille; grand-mère; grand-père; mère; père; mamie; papi; voisine?; petite?
        `),
        phrases(`
          enfermée?; coincée?; bloquée? (dedans|à l'intérieur|dans); tombée? (~ )?(répond|relever);
          par terre (~ )?derrière
        `),
      ],
      [
        phrases(`
          il; elle; je; mari; femme; mère; père; fils; fille; enfant; bébé; monsieur; madame; homme; collègue;
          personne; grand-mère; grand-père
        `),
        phrases(`
          inconsciente?; évanouie?; convulse*; s'étouffe; ne respire (plus|pas); du mal à respirer;
          (décharge|choc) (électrique )?(~ )?(respirer|réagit|inconsciente?|prise); saigne beaucoup;
          avec un (couteau|fusil|pistolet); ne se réveille pas; ne réagit (plus|pas); a fait un malaise
        `),
      ],
    ],
  },
  negation: phrases(`
    pas; pas de; pas d'; aucune?; sans; jamais; ni; plus de; plus d'; éviter; contre; n'; ne
  `),
  unceasing: phrases(`(n'|ne )?(arrête|arrêtent|cesse|cessent) (pas|plus)?; sans arrêt; s'arrête (pas|plus)`),
  negationAfter: phrases(`n'est pas; aucune; pas`),
  notNow: phrases(`
    l'(an|hiver|été|automne|année) derni(er|ère); l'an passé; le (mois|printemps) dernier; la semaine dernière;
    il y a (~ )?(ans?|mois|semaines?); en (19|20)\\d\\d; en cas de; au cas où; suite à; après (le|la|un|une|l');
    dégâts? des eaux; posez-vous; installez-vous; réparé*; embrayage; freins?; hiver dernier; avait; ça sentait;
    chaque (hiver|année|fois|pluie); quand il pleut; à chaque pluie; parfois; en roulant; en conduisant;
    au freinage; de temps en temps; il y a longtemps
  `),
  now: phrases(`en ce moment; vite; au secours; aidez`),
};
