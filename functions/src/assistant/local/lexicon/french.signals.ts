import { phrases } from '../phraseList.ts';
import type { Lexicon } from './lexicon.ts';

export const frenchSignals: Lexicon['signals'] = {
  price: phrases(`
    prix; tarifs?; combien; coût*; coûte*; devis; budget; honoraires; estimation; forfaits?; cher; facturez;
    ordre de prix; payer en; prenez-vous pour; gratuite?; ça coûterait; mensualité; à quel (tarif|prix|coût);
    quel (prix|tarif|coût|budget); ça (coûte|fait|prend); combien (ça|cela|pour|coûte|prenez); vos prix; remise;
    au mois; de l'heure
  `),
  appointment: phrases(`
    rendez-?vous; rdv; créneaux?; disponib*; réserv*; (de la|une|plus de) place; dispo;
    (pouvez|pourriez|pourrait)(-vous)? (~ )?(passer|venir|prendre|regarder|intervenir);
    (passer|venir) (voir|aujourd'hui|demain|samedi|rapidement|au plus|ce soir); puis-je (venir|passer);
    je peux passer; nouveaux patients; quand seriez; (êtes-vous|seriez-vous) (libre|disponible|ouvert); possible;
    une table; la prendre; premier rendez; quelqu'un (peut|pourrait)(-il)? (~ )?(venir|passer);
    (le|la|me|nous|les) (voir|recevoir|prendre) (~ )?(aujourd'hui|demain|rapidement|cette semaine)?;
    pouvez-vous (~ )?voir; peut-on se voir; un de ces jours; privatiser;
    (de|des) (créneaux|disponibilités|places?); avez-vous de la place; passer dans l'heure; vous rencontrer;
    au plus tôt
  `),
  hours: phrases(`horaires?; à quelle heure; (êtes-vous|vous êtes) ouverts?; ouvr(ez|ert|erture); fermez`),
  area: phrases(`
    (intervenez|déplacez|livrez|venez|travaillez)(-vous)? (~ )?(à|sur|dans|en|chez); vous déplacez; secteur;
    où (êtes|vous trouvez); à domicile; votre zone
  `),
  need: phrases(`
    (je|nous) (~ )?(souhait*|voudr*|cherch*|recherch*|désir*|aimer*|veux|voulons);
    (j'aimerais|j'ai besoin|besoin (d'|de|urgent)); nous aimerions; on (a besoin|cherche|voudrait|aimerait);
    (il (me|nous) )?faudrait; intéressé*;
    (pouvez|pourriez|peux|peut)(-vous)? (~ )?(aider|donner|envoyer|faire|dire|regarder|conseiller|me|nous);
    m'aider; nous (nous )?marions; je me renseigne; dois-je; doit être;
    à (remplacer|changer|réparer|faire|installer); m'inscrire; je peux payer; savoir si; a du mal;
    faire (estimer|installer|tailler|poser|remplacer); projet; devis; il nous faut; il me faut; on cherche;
    on voudrait; j'aimerais; nous aurions besoin; avoir besoin; que puis-je faire; quelqu'un pour; c'est faisable;
    on souhaite; on aimerait; on emménage; je prépare; nous préparons; nous organisons;
    (un|notre|le) (mariage|baptême|anniversaire); monter au; en recherche de;
    vous (pourriez|pouvez) (~ )?(regarder|faire|aider|passer|voir); quels sont (nos|mes) recours; aurions besoin;
    c'est jouable; deuxième (devis|avis); je dois; on doit; je me lance
  `),
  offered: phrases(`
    (proposez|faites|posez|vendez|offrez|acceptez|prenez|donnez|installez|réparez|intervenez|avez|louez|travaillez|traitez|assurez|gérez|organisez)-vous;
    vous (faites|proposez|posez|prenez|avez|vendez|installez|acceptez|donnez|réparez|gérez); faut-il;
    est-ce que vous; est-elle; est-il possible; peut-on; ce genre (de|d'); vous faites; vous avez; avez-vous;
    faites-vous; prenez-vous;
    vous (louez|acceptez|traitez|réparez|vendez|nettoyez|formez|assurez|déplacez|livrez); travaillez-vous;
    est-ce (possible|faisable); vous en pensez quoi; pouvez-vous vous (en )?(charger|occuper)
  `),
  problem: phrases(`
    en panne; panne;
    (ne|n') ?(~ )?(marche|fonctionne|démarre|chauffe|s'allume|ferme|ouvre|refroidit|tient|tourne) (plus|pas);
    ne démarre plus; plus de (chauffage|courant|eau|lumière); plus d'(eau|électricité); cassé*; fuite?s?; fuit;
    goutte; bouché*; bruit; claque; mal (aux|à la|de|au); douleurs?; rage de dents; coincé*; arnaque*; licenci*;
    abîmé; grince; moisi*; humidité; ont bougé; refuse; litige; victime; n'apparaît pas; mort; vomit; malade;
    blessé; voyant; sonne; crevée?; déborde; ratée?; brûlés?; cassé une dent; s'est cassée?; saute; disjoncte;
    expulser; garde à vue; enflée?; gonflée?; ne (~ )?(mange|boit|marche) plus; fissure*; tache*; grince*; siffle;
    vibre; tombe; bloquée?; décollée?; rouillée?; souris; cafards; punaises; piraté; escroqu*; refus*; perdu;
    à refaire; usée?; abîmée?; harcelée?; bizarre; fissuré; mousse; ne fait rien; fuit encore; a sauté
  `),
  callMe: phrases(`
    (appel|rappel)(ez|er)-?(moi|nous); (me|nous) (rappeler|appeler|contacter|joindre|recontacter); contactez-moi;
    parler (à|avec) quelqu'un; mon numéro
  `),
  ready: phrases(`m'inscrire; commander; prêt à (signer|commencer|commander); au plus vite; signer`),
  urgent: phrases(`
    urgen*; aujourd'hui; ce soir; vite; rapidement; au plus (vite|tôt); tout de suite; immédiatement;
    dès que possible; depuis (hier|ce matin); combien de temps pour venir; ce matin; maintenant; en urgence;
    dans l'heure; garde à vue; crevé; remorqu*; dépann*; coincée?; en panne; plus d'eau chaude; plus de chauffage;
    au plus tôt; le plus (vite|tôt|rapidement); ce midi; sur-le-champ; en ce moment; combien de temps;
    porte (~ )?claquée; cet après-midi; vague de froid; jouable; aujourd'hui est-il possible
  `),
  soon: phrases(`
    demain; cette semaine; ce (week-?end|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi);
    d'ici (là|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain); sous (huit|quinze) jours; délai;
    (?<!\\b(un|le|les|chaque) )(jeudi|vendredi|samedi|lundi|mardi|mercredi|dimanche)
  `),
  unhurried: phrases(`
    rien de pressé; pas (pressé|urgent|d'urgence); n'est pas (une )?urgen*; l'année prochaine; l'an prochain;
    quand vous (pouvez|pourrez); au printemps; sans urgence; pas une urgence; rien d'urgent; pas d'urgence;
    n'est pas pressé; quand vous voudrez; pas (très |vraiment |si )?urgent
  `),
  browsing: phrases(`
    me renseigne (simplement|juste|seulement); simple(ment)? (curiosité|renseignement); par curiosité; peut-être;
    pour (comparer|me faire une idée); une idée; un jour; pas encore (sûr|décidé); exposé; pour l'instant
  `),
  customer: phrases(`
    vous (êtes passés?|avez (changé|posé|installé|réparé|fait|facturé|cassé|remplacé|encaissé|vendu|livré)|aviez|continuez);
    vos (agents|techniciens|ouvriers|équipes|employés|gars);
    votre (technicien|équipe|ouvrier|agent|plombier|livreur); j'ai rendez-vous;
    je suis (abonnée?|cliente?|membre|adhérente?);
    (mon|notre|ma) (dossier|abonnement|contrat|facture|commande|dernière (visite|facture)|dernier rendez-vous);
    je vous ai payé; toujours pas (reçu|eu); j'ai résilié; garanti; garantie;
    depuis votre (passage|visite|intervention); dernière visite;
    chez vous (~ )?(la semaine dernière|hier|en (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)|il y a|samedi|lundi|mardi|mercredi|jeudi|vendredi);
    vous (~ )?annulez;
    (ma|mon) (carte|badge|couleur|coupe|coloration|couronne|avocat|coach|moniteur|commande|compte);
    annulez mon rendez-vous; membre depuis; cliente? depuis; (abonnée?|adhérente?) depuis;
    la dernière fois que (je suis venue?|vous);
    votre (secrétaire|assistante|accueil|vendeur|vendeuse|coiffeuse|serveur|serveuse|personnel);
    deuxième fois que vous; vous m'avez; vous nous avez;
    (après|depuis|suite à) (vos|votre) (travaux|passage|intervention|visite|installation|réparation|pose);
    vous ne répondez;
    vous (m'|nous )?(avez|aviez) (~ )?(changé|posé|installé|réparé|refait|facturé|cassé|remplacé|livré|vendu|promis|laissé|rendu|coupé|coloré|oublié|annulé|opéré|soigné|nettoyé|peint|abîmé|rayé|envoyé);
    (mon|ma|mes) (dossier|traitement|adhésion|ordonnance|acompte|facture|contrat|rendez-vous|rdv|commande|réservation);
    (opérée?|stérilisée?|castrée?|vaccinée?) (~ )?(chez vous|hier|par vous);
    (mangé|dîné|déjeuné|venus?|passée?s?) (~ )?chez vous; notre dernier;
    vos (déménageurs|ouvriers|techniciens|agents|équipes|livreurs|employés|gars|peintres|artisans|collègues) (~ )?(ont|sont|étaient|n'ont);
    (suite à|depuis|après) votre (passage|visite|intervention|venue); vous continuez à
  `),
  change: phrases(`
    (décaler|déplacer|reporter|annuler|changer|modifier) (~ )?(rendez-vous|rdv|réservation)?;
    (suspendre|résilier|mettre en pause|geler) (~ )?(abonnement|contrat); la facture; une facture; duplicata;
    attestation; garanti; garantie; comment faire; est-ce normal; c'est normal; renvoyer (la|ma|une);
    quand (sera|est-ce que|seront); badge ne (marche|fonctionne); carte ne (marche|fonctionne); où en est;
    mot de passe; modifier ma; copie de;
    (ne )?(pourrai|peux|pourrons|pouvons|pourra) (pas|plus) (~ )?(venir|être|assurer|honorer|me rendre);
    (autre|nouvelle|nouveau) (date|créneau|jour|horaire|moment|rendez-vous);
    (m'envoyer|me transmettre|me faire parvenir|renvoyer) (~ )?(compte rendu|facture|dossier|ordonnance|radios?|attestation|contrat|copie|devis signé);
    je voulais (vous )?(signaler|prévenir); pour vous (prévenir|signaler);
    quand (allez-vous|venez-vous|comptez-vous); annuler; pouvez-vous repasser; repasser; revenir (voir|vérifier);
    fuit encore
  `),
  anger: phrases(`
    inadmissible; scandaleux; honteux; une honte; inacceptable; furieux; furieuse; escrocs?; arnaqueurs; foutage;
    bâclé; lamentable; plus jamais; pour rien; incompéten*; ras le bol; indigne; catastrophique;
    manque de respect; c'est du vol; du vol; voleurs; se moquer; vous (vous )?moquez; honte; pas sérieux;
    pas professionnel; amateurisme; menteurs?; mensonges?; ras-le-bol; j'en ai assez; ridicule; écoeur*; minable;
    désagréable; impoli*; plein tarif; un comble
  `),
  displeasure: phrases(`
    déçue?s?; mécontente?s?; rembours*; réclamation; plainte; personne (~ )?(rappelle|répond|vient|n'est venu);
    malgré (nos|mes|plusieurs) relances; sans réponse; ça recommence; continuez à me prélever; toujours pas;
    cassé; rien n'avance; pas satisfaite?; insatisfaite?; prélev*; je refuse de payer; ratée?s?;
    complètement raté; brûlé (mes|les)? ?cheveux; sali; en retard; pas venus?; jamais (venus?|livré|arrivé);
    annulez; mal fait; abîmé; rayé; insatisfait*; catastrophe; décevant*; facturé (deux fois|en trop);
    attendu (~ )?(heures?|minutes|semaines|mois);
    ne répondez (~ )?(pas|aucun|plus)|(aucun|aucune) (~ )?(réponse|nouvelle|retour); il pleut de nouveau;
    de nouveau (~ )?(en panne|fuit|bouché|cassé);
    (était|étaient) (froids?|froides?|crue?s?|sales?|immangeables?|brûlée?s?); rayure*;
    pas (correct|normal|acceptable|fait); bâcl*; semaines après; très mauvais*; nul; mal (reçus?|accueillis?);
    fermée? depuis; plein tarif; j'attends votre; (cassé|abîmé) (~ )?(télé|parquet|meuble|vase|vitre|porte)
  `),
  demand: phrases(`
    (j'exige|nous exigeons|je demande|je réclame|je veux|nous demandons|je souhaite) (~ )?(remboursement|remboursée?|être remboursé|excuses|explications?|dédommagement|mon argent|solution);
    remboursez(-moi|-nous)?; me rembourser; je (souhaite|veux|tiens à) (~ )?(plaindre|réclamation);
    (très|vraiment|extrêmement|fort) mécontente?s?; faire une réclamation; je refuse de payer;
    je ne paierai (pas|rien); (faites|venez) (~ )?le nécessaire;
    j'attends (~ )?(explications?|réponse|geste|remboursement);
    j'attends (votre|une|des) (déclaration|réponse|explications?|excuses|remboursement)
  `),
  elsewhere: phrases(`
    (une |un )?autre (entreprise|agence|dentiste|plombier|clinique|avocat|garage|salon|coiffeur|prestataire|société|magasin|artisan|photographe);
    (mon|ma|notre) (propriétaire|bailleur|employeur|patron|banque|assurance|voisine?|ancien(ne)?|précédente?);
    (le|la|l'|une) (vendeur|compagnie|assureur|bailleur|employeur|société)
  `),
  legalThreat: phrases(`
    je porte plainte; porterai plainte; (mon|notre) avocat; mise en demeure; mettre en demeure; saisirai;
    je saisis; saisir (le bâtonnier|la justice|le tribunal|la dgccrf); bâtonnier; dgccrf; poursuites; que choisir;
    tribunal si; vous (poursuivre|assigner); signalconso
  `),
  job: phrases(`
    (cherche|recherche) (un|une)? ?(stage|emploi|job|poste|alternance|apprentissage|travail);
    (recrutez|embauchez)(-vous)?; candidature; postuler; (mon|un) cv; offre d'emploi; prenez-vous des extras;
    prenez vous des (extras|stagiaires|apprentis); job d'été; stage; poste; rejoindre votre équipe;
    travailler (chez|avec|pour) vous; extras; rejoindre votre (équipe|brigade|salon|cabinet|entreprise);
    serais (ravie?|heureux|heureuse) de rejoindre;
    (cuisinier|serveur|serveuse|coiffeur|coiffeuse|plombier|électricien|assistante?|comptable|coach|vendeur|vendeuse|chauffeur|jardinier) (~ )?(depuis|diplômé|expérience);
    (ans|années) d'expérience; (besoin|cherchez) (~ )?(de renfort|d'extra|d'aide|d'un coup de main|du personnel);
    temps partiel; saisonnier; apprentie?; intérim; lettre de motivation; mes services comme;
    (recherche|cherche) (~ )?(alternance|stage|emploi|poste|job|apprentissage|contrat);
    (étudiante?|lycéenne?|lycéen) (~ )?(cherche|recherche|job|stage|travailler);
    donner des cours (chez|pour) vous; avez-vous une place (~ )?(stage|alternance|apprenti*|pour moi);
    je propose mes services; je souhaite(rais)? (travailler|postuler); vous embauchez;
    (coiffeuse|coiffeur|cuisinier|serveuse|serveur|plombier|électricien|mécanicien|esthéticienne) (~ )?(métier|expérience|disponible);
    disponible (dès|immédiatement|de suite)
  `),
  partnership: phrases(`
    partenariat*; partenaires?; collabor*; revendeurs?; distributeurs?; fournisseur; sous-trait*;
    recommandations? croisées?; apporteur d'affaires; sponsoring; sponsoriser; parrainage; travailler ensemble;
    grossiste; recommander (mutuellement|nos clients); se recommander; mutuellement;
    (nous|je) (distribuons|fabriquons|produisons|importons|représente|torréfions); vendre (nos|mes) produits;
    échantillons; apport d'affaires; installateurs (~ )?pour; s'envoyer des clients; vos clients; dépôt-vente;
    à votre carte; chauffagiste de confiance;
    (prestataire|artisan|plombier|électricien|photographe|traiteur) de confiance;
    (gérant|gérons|gère) (~ )?(logements|biens|appartements|copropriétés|immeubles|gîtes); nos contrats;
    pour (nos|vos) (clients|locataires|adhérents|membres|patients); intervenir (dans|auprès de) vos;
    proposer (~ )?à vos (clients|adhérents|membres|patients)
  `),
  aside: phrases(`
    (oublié|laissé|perdu) (mon|ma|mes|un|une) (~ )?chez vous; vous remercier; petit mot;
    merci (encore )?(pour|à) (tout|votre|toute|ce|la); félicit*; objets trouvés; l'avez-vous retrouvé*;
    juste (dire|remercier); bravo; adorable;
    (oublié|laissé|perdu) (~ )?(chez vous|dans votre|au restaurant|au cabinet|au salon);
    avez-vous (retrouvé|trouvé); l'avez-vous; merci beaucoup pour; vous êtes (géniaux|super|au top);
    bonne continuation; mauvais numéro; trompé de numéro; je fais (un|mon) (mémoire|enquête|étude|exposé);
    répondre à (quelques|mes) questions; dans le cadre de (mes études|mon mémoire)
  `),
  surelySpam: phrases(`
    (publier|acheter|insérer|placer) (~ )?(article|lien) (~ )?(votre|vos) (blog|site);
    (article invité|article sponsorisé|lien dofollow|lien sponsorisé) (~ )?(sur|dans) (votre|vos) (blog|site);
    agence vous propose (~ )?(google|référencement|visibilité);
    nous vendons (~ )?(fichiers?|emails|abonnés|avis|leads); achetez (~ )?(abonnés|followers|avis|likes);
    prêts? entre particuliers?; gagnez (~ )?argent; tours gratuits; vous avez gagné;
    recevez \\d+ (~ )?(demandes|clients|prospects|devis|contacts); heureux bénéficiaire; votre colis;
    votre compte (~ )?(suspendu|bloqué); vérifiez vos (données|informations|coordonnées); don de \\d+; legs de;
    contactez son notaire
  `),
  spam: phrases(`
    première page (de|sur) google (à partir|dès|garantie); (site|site internet) (~ )?(mal référencé|peu visible);
    (audit|diagnostic) (seo )?gratuit; analysé votre site;
    nous (vous )?proposons (~ )?(référencement|seo|visibilité); agence vous propose; gagnez (~ )?argent;
    revenus? passifs?; trading de crypto*; sans effort; groupe telegram; prêt(s)? entre particuliers?;
    offre de prêt; prêt (~ )?au taux de; crédit (rapide|sans justificatif);
    achetez (~ )?(abonnés|followers|avis|likes);
    (article invité|article sponsorisé|lien dofollow|lien sponsorisé) (~ )?(sur|dans) votre;
    (publier|acheter|insérer) (~ )?(article|lien) (~ )?(votre|vos) (blog|site); liens? dofollow; paris sportifs;
    casino en ligne; tours gratuits; fichiers? d'(emails|adresses|e-mails);
    booster votre (chiffre|activité|visibilité);
    développez votre (chiffre|activité|clientèle|entreprise|visibilité); logiciel de prospection; viagra;
    équipe commerciale; avis google positifs; coordonnées bancaires; vous avez gagné; répondez oui;
    sans abonnement;
    \\d+ (~ )?(clients|prospects|demandes|devis|appels|contacts|rendez-vous) (~ )?par (mois|semaine|jour);
    plus de (clients|visibilité|réservations|patients) (pour|dans) votre; boostez; attirez (plus|davantage) de;
    automatisez; trading; doubler votre; intelligence artificielle pour votre;
    aidons les (~ )?(salles|cabinets|restaurants|salons|entreprises|artisans|commerces|avocats|garages|dentistes);
    doubler (leurs|vos|votre); publicité (facebook|google|instagram); secrétariat téléphonique; ne perdez plus;
    réduisez vos; énergie moins chère; standard téléphonique; premier mois offert; aides de l'état; formation cpf;
    logiciel (de gestion|de caisse); mutuelle d'entreprise; augmentez vos; démonstration gratuite;
    notre application; simple appel; investissez dans; rendement (de|net); notre brochure; places de parking;
    placement; défiscalisation; panneaux (à|pour) 1 euro; isolation à 1 euro
  `),
  pitch: phrases(`
    nous (vendons|proposons|offrons); notre (agence|équipe|logiciel|solution|offre); à partir de \\d+; dès \\d+;
    prix imbattables?; livraison rapide; contactez-nous; prenez rendez-vous avec; essai gratuit; sur demande;
    rejoignez; cliquez ici; sans engagement de votre part; je vous envoie une proposition; répondez (oui|à ce);
    pour tester; artisans :; notre (plateforme|méthode|système|outil|réseau); félicitations;
    cher (client|gérant|monsieur, madame); offre (spéciale|limitée);
    nous (aidons|accompagnons|garantissons) (~ )?(entreprises|artisans|professionnels); premier mois;
    appel de (10|15|20|30) minutes; (10|15) minutes; nous aidons; grâce à (la|notre|nos);
    seriez-vous disponible pour un (appel|échange); démonstration;
    notre (application|brochure|catalogue|cabinet|réseau|solution); demandez notre; sur simple appel;
    restaurateurs,; augmentez
  `),
};
