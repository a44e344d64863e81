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
      (detector|alarma) (~ )?(monóxido|co) (suena|pita|salta); intoxica* (~ )?monóxido
    `),
    fire: phrases(`
      (hay|tenemos) (un )?(fuego|incendio); (fuego|incendio) en (el|la|mi|nuestr[oa]) (cuarto de )?${burning};
      ${burning} (~ )?(está|se está) (ardiendo|quemando*|en llamas); (se está|está) (quemando|ardiendo); en llamas;
      (sale|salen|saliendo|echa|echando) (~ )?(humo|chispas|llamas); huele (mucho )?a (quemado|humo|chamuscado);
      chispazos?; calambrazo; (cables?) (pelados?|sueltos?) ; descarga eléctrica;
      (cortocircuito) (~ )?(humo|chispas|fuego)
    `),
    water: phrases(`
      (reventado|rota|roto|ha roto|estallado|explotado) (~ )?(tubería|cañería|tubo|calentador|manguera);
      (tubería|cañería|calentador) (~ )?(reventad[oa]|estallado|explotado);
      (se )?(está|estamos|nos estamos|nos está) inundando; inundación en (el|la|mi);
      (inundad[oa]|inundados) (el|la)? ?${places}?; ${places} (~ )?(inundad[oa]|inundando*);
      (entra|entrando|sale|saliendo|cae|cayendo) agua (~ )?(chorros?|techo|por todas partes|por todos lados|a borbotones);
      agua por (todas partes|todos lados|todos sitios);
      (sótano|cocina|baño|casa|garaje|piso) (~ )?(lleno|llena|llenando*) de agua; no (podemos|puedo) cortar el agua
    `),
    people: phrases(`
      (amenaza|amenazando|amenazó|quiere|va) (~ )?(matar*|hacerme daño|pegar*);
      (me|nos) (está|están) (pegando|golpeando|agrediendo|atacando); socorro; en peligro;
      (no puede|no puedo|dificultad para|cuesta|no pueden) respirar; (está|quedado|ha quedado) inconsciente;
      (se ha|me he) desmayado; (no para|no deja|no paran) de sangrar; sangra* mucho; dolor (fuerte )?en el pecho;
      (alguien|un hombre) (está|ha) (~ )?(entrando|entrado) en (mi|la) casa; sobredosis; se ha tragado;
      (encerrad[oa]|atrapad[oa]) (~ )?(coche|ascensor); suicid*; (bebé|niñ[oa]|hij[oa]) (~ )?encerrad[oa]
    `),
  },
  dangerTogether: {
    gas: [
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
