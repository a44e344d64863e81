import { phrases } from '../phraseList.ts';
import type { Lexicon } from './lexicon.ts';

const places = '(casa|piso|sótano|cocina|baño|pasillo|garaje|local|oficina|tienda|habitación|salón|edificio|portal|trastero|cuarto|escalera|comunidad)';
const burning = '(casa|piso|cocina|sótano|garaje|local|tejado|edificio|cuarto|habitación|caldera|horno|secadora|enchufe|cuadro|coche|chimenea|salón|estufa)';

export const spanishDangers: Omit<Lexicon, 'signals'> = {
  danger: {
    gas: phrases(`
      (huele|oler|olemos|huelo|oliendo|huelen) (mucho |fuerte |muy fuerte |bastante )?a gas;
      (olor|peste|tufo) (~ )?a gas; (fuga|escape) de (gas|butano|propano);
      (detector|alarma) (~ )?(monóxido|co) ~ (suena|sonar|sonando|pita|pitar|pitando|salta|saltado|ha saltado);
      (detector|alarma) (~ )?(monóxido|co) (suena|pita|salta); intoxica* (~ )?monóxido;
      huele* (~ )?(huevos? podridos?); olor (~ )?huevos? podridos?;
      (pita|suena|salta|sonando|pitando|ha saltado) (~ )?(detector|alarma) (~ )?(gas|monóxido|co);
      (detector|alarma) (~ )?(gas|monóxido|co) (~ )?(pita|suena|sonar|pitando|sonando|salta|saltado)
    `),
    fire: phrases(`
      (hay|tenemos) (un )?(fuego|incendio); (fuego|incendio) en (el|la|mi|nuestr[oa]) (cuarto de )?${burning};
      ${burning} (~ )?(está|se está) (ardiendo|quemando*|en llamas); (se está|está) (quemando|ardiendo); en llamas;
      (sale|salen|saliendo|echa|echando) (~ )?(humo|chispas|llamas); huele (mucho )?a (quemado|humo|chamuscado);
      chispazos?; calambrazo; (cables?) (pelados?|sueltos?); descarga eléctrica;
      (cortocircuito) (~ )?(humo|chispas|fuego);
      (huele|olor) (~ )?(quemado|plástico quemado|cable quemado|chamusquina|goma quemada);
      calambre (~ )?(fuerte|brutal|brazo); descarga (fuerte|brutal|eléctrica);
      cable (~ )?(caído|colgando|suelto|tirado); (echando|soltando|salen|saltan) chispas; ha prendido; se prendió;
      (línea|tendido|poste) (eléctric[oa] )?(~ )?(caíd[oa]|en el suelo|roto)
    `),
    water: phrases(`
      (reventado|rota|roto|ha roto|estallado|explotado) (~ )?(tubería|cañería|tubo|calentador|manguera);
      (tubería|cañería|calentador) (~ )?(reventad[oa]|estallado|explotado);
      (se )?(está|estamos|nos estamos|nos está) inundando; inundación en (el|la|mi);
      (inundad[oa]|inundados) (el|la)? ?${places}?; ${places} (~ )?(inundad[oa]|inundando*);
      (entra|entrando|sale|saliendo|cae|cayendo) agua (~ )?(chorros?|techo|por todas partes|por todos lados|a borbotones);
      agua por (todas partes|todos lados|todos sitios);
      (sótano|cocina|baño|casa|garaje|piso) (~ )?(lleno|llena|llenando*) de agua; no (podemos|puedo) cortar el agua;
      (ha )?(petado|reventado|explotado|estallado|roto) (~ )?(tubería|cañería|general|calentador|termo|latiguillo|llave de paso);
      (parece|hecho|como|es) una piscina; cae* agua (~ )?(techo|enchufes|lámpara|pared|chorros?|cuadro);
      (se está )?calando (~ )?(techo|pared|agua); a toda presión; fuga (enorme|grande|muy grande|tremenda);
      (está|todo) encharcado
    `),
    people: phrases(`
      (amenaza|amenazando|amenazó|quiere|va) (~ )?(matar*|hacerme daño|pegar*);
      (me|nos) (está|están) (pegando|golpeando|agrediendo|atacando); socorro; en peligro;
      (no puede|no puedo|dificultad para|cuesta|no pueden) respirar; (está|quedado|ha quedado) inconsciente;
      (se ha|me he) desmayado; (no para|no deja|no paran) de sangrar; sangra* mucho; dolor (fuerte )?en el pecho;
      (alguien|un hombre) (está|ha) (~ )?(entrando|entrado) en (mi|la) casa; sobredosis; se ha tragado;
      (encerrad[oa]|atrapad[oa]) (~ )?(coche|ascensor); suicid*; (bebé|niñ[oa]|hij[oa]) (~ )?encerrad[oa];
      me (sigue|persigue|acosa|ha pegado|pegó|golpeó|ahoga); (me|nos) (quiere|va a) (matar|pegar|hacer daño);
      (no|sin) (responde|contesta|reacciona|despierta) (~ )?(mi|la|el) (madre|padre|abuel[oa]|vecin[oa]);
      (madre|padre|abuel[oa]|vecin[oa]) (~ )?no (responde|contesta|reacciona|despierta);
      se ha caído (~ )?no (puede|se) levant*; (niñ[oa]|hij[oa]|bebé) (~ )?(se ha )?encerrad[oa];
      garganta (~ )?(cerrando|hinchad[oa]|inflamad[oa]); hinchazón (~ )?garganta; (le|me) cuesta (respirar|tragar);
      no (para|deja|paran) de sangrar*;
      (client[ea]|compañer[oa]|soci[oa]|alumn[oa]|trabajador[a]?) (~ )?(desplomad[oa]|desmayad[oa]|inconsciente|se ha (desplomado|desmayado))
    `),
  },
  dangerTogether: {
    gas: [
      [
        phrases(`
          estufa; caldera; brasero; chimenea; calentador; butano; coche arrancado; monóxido; detector
        `),
        phrases(`
          (le|me|nos) cuesta respirar; mare*; dolor de cabeza; vomit*; náuseas; desmay*; somnolient*;
          duele* la cabeza
        `),
      ],
      [
        phrases(`gas; butano; bombona; propano; tubería de gas; contador de gas; goma del gas`),
        phrases(`
          silba*; sisea*; se oye (~ )?salir; (he|hemos|han) (roto|picado|taladrado|pinchado|golpeado); rarísimo;
          muy fuerte; fuga; escape
        `),
      ],
      [
        phrases(`monóxido; gas; butano; caldera; estufa; calentador; detector`),
        phrases(`
          ppm; mareos?; maread[oa]s?; dolor de cabeza; (me|nos|le) duele la cabeza; náuseas; vómitos; vomitado;
          desmayad[oa]; no para de (sonar|pitar)
        `),
      ],
    ],
    water: [
      [
        phrases(`
          agua; tubería*; cañería*; llave de paso; aguas fecales; grifo; calentador; lavadora; lavavajillas; techo;
          baño; llave
        `),
        phrases(`
          a chorros?; por todas partes; por todos lados; no (deja|para) de (salir|caer|entrar|subir); sube;
          subiendo; brota*; chorreando; saliendo (~ )?(pared|suelo|techo);
          (sale|cae|entra|entrando|cayendo) (~ )?(del|por el|de la|por la) (techo|pared|lámpara|suelo); inundando*;
          inundad[oa]s?; (no (puedo|podemos|consigo|conseguimos)) (~ )?(cerrar|cortar); reventó; reventad[oa];
          un charco enorme; palmo de; a presión; no sé cómo (parar*|cerrar*|cortar*); \\d+ (centímetros|cm|dedos);
          centímetros de agua; sin parar; sale (a presión|disparada); ha reventado
        `),
      ],
      [
        phrases(`cocina; baño; sótano; garaje; casa; piso; salón; pasillo; habitación; local; trastero`),
        phrases(`está inundad[oa]; inundad[oa]; se (está|nos está) inundando; lleno de agua; llena de agua`),
      ],
    ],
    fire: [
      [
        phrases(`
          enchufe*; cuadro; cable*; regleta; interruptor; pared; cargador; batería; calefactor; estufa; cortina*;
          sartén; horno; campana; farola; poste; contador
        `),
        phrases(`
          chispas; arde*; ardió; prendi*; fuego; llamas; humo; derretid[oa]; chamuscad[oa]; al rojo;
          quema al tocarlo; muy caliente; brilla
        `),
      ],
      [
        phrases(`
          enchufe*; cuadro*; cable*; pared; horno; caldera; cocina; casa; piso; secadora; lavadora; estufa;
          chimenea; contador; lámpara; interruptor; batería; cargador; garaje; tejado; radiador
        `),
        phrases(`
          fuego; llamas; humo; chispas; ardiendo; quemándose; está quemando; incendiado; prendido fuego;
          chisporrotea; ha (salido|saltado) fuego; humo negro; ardió; quemó
        `),
      ],
    ],
    people: [
      [
        phrases(`niñ[oa]; hij[oa]; bebé; abuel[oa]; madre; padre; madre; persona mayor; vecin[oa]`),
        phrases(`
          encerrad[oa]; atrapad[oa]; caíd[oa] en el suelo; no contesta; no responde; tirad[oa] en el suelo
        `),
      ],
      [
        phrases(`
          él; ella; mi; marido; mujer; madre; padre; hijo; hija; niñ[oa]; bebé; señor; señora; abuel[oa]; persona;
          compañer[oa]; trabajador; alguien
        `),
        phrases(`
          inconsciente; desmayad[oa]; convulsion*;
          (se ha|se está) (desplomado|ahogando|asfixiando|atragantando|desmayado|electrocutado); no respira;
          sangra mucho; sangrando mucho; con un (cuchillo|arma|pistola); nos apunta; no se despierta
        `),
      ],
    ],
  },
  negation: phrases(`no; ni; sin; ningun[oa]?; nunca; tampoco; nada de; evitar; no hay; ya no; contra`),
  unceasing: phrases(`no (para|paran|deja|dejan|cesa|termina)`),
  negationAfter: phrases(`no hay; ninguno; ya no; no`),
  notNow: phrases(`
    el (año|mes|invierno|verano|otoño) pasado; la (semana|primavera) pasada; hace (~ )?(años?|meses|semanas);
    en (19|20)\\d\\d; en caso de; por si; después (del|de la|de un|de una); tras (el|la|un|una); daños por;
    no vuelva a; instalan; para que no; embrague; frenos; ya (está )?(arreglad[oa]|sec[oa]|reparad[oa]);
    se nos inundó; se inundó; hubo; quedó; cada vez que; cuando llueve; a veces; todos los (inviernos|años);
    al conducir; al frenar; hace tiempo
  `),
  now: phrases(`ahora mismo; en este momento; ayuda; socorro`),
};
