import { phrases } from '../phraseList.ts';
import type { Lexicon } from './lexicon.ts';

export const spanishSignals: Lexicon['signals'] = {
  price: phrases(`
    precios?; cu[aá]nto (cuesta|cuestan|sale|saldría|sería|es|cobran|cobráis|me costaría|vale|valdría|cobra);
    cuanto; cuesta*; costar*; coste; costo; presupuest*; tarifas?; cobr(an|áis|a|ar); vale; matrícula; paquetes?;
    económic[oa]s?; financiación; (a|en) plazos; oferta; sale mas o menos; budget;
    cu[aá]nto (sale|saldría|costaría|cuesta|valdrían?|piden|pedís|me saldría); valdrían?;
    qué (precio|coste|cuota|tarifa); por cuánto; paquetes; me costaría; presupuestar; honorarios; bono;
    (la|qué|cuál es la|cuánto es la|de) cuota; cuota mensual
  `),
  appointment: phrases(`
    citas?; hora; hueco; reserv*; dispon(ible|ibles|ibilidad); turno;
    (estáis|están|tenéis|tienen|hay) (libres?|algo|sitio|hueco|plaza); pasar(me|nos)?;
    puedo (ir|pasar|llevar*|llevarlo);
    (podrían|pueden|podéis|podrías|puede) (venir|pasar|mirar|ver|revisar|estudiar|acercarse);
    primera (visita|consulta); visita; tasación; me lo (podéis|pueden) mirar;
    (pueden|podrían|podéis|pueden) (~ )?(pasar(se|nos)?|ver(me|la|lo|nos)?|venir|acercar*|mirar*|atender*);
    me (podrían|pueden|podéis) (ver|atender|hacer); vendrían; pásense;
    (tenéis|tienen|tendrían) (~ )?(mesa|hueco|hora|cita|sitio|disponibilidad); un día de estos; primera hora;
    para (dos|tres|cuatro|cinco|seis|siete|ocho|diez) (personas|esta|el)?
  `),
  hours: phrases(`
    horarios?; a qué hora; (abren|abrís|abierto|atienden|atendéis|cierran); sábados; domingos
  `),
  area: phrases(`
    (trabajan|trabajáis|atienden|llegan|llegáis|cubren|cubrís|van|vais) (~ )?(en|a|hasta) (la zona|mi zona|nuestra zona|el barrio)?;
    zona; dónde (están|estáis|queda|quedan); desplaz*; domicilio
  `),
  need: phrases(`
    (necesit*|quiero|queremos|quería|querría|querríamos|quisiera|quisiéramos|me gustaría|nos gustaría|busco|buscamos|deseo|deseamos|precis[oa]|precisamos);
    nos hace falta; nos haría falta; haría falta; estoy (buscando|interesad[oa]); interes(a|ad[oa]|aría|e);
    pensando en; me (pueden|podéis|podrían) (ayudar|dar|decir|hacer);
    (pueden|podéis|podrían|podríais) (ayudar*|dar*|decir*|hacer*|mirar*); nos (casamos|mudamos); acabamos de;
    nos (hacen|hacéis|llamáis|llaman); regalar; apuntarme; informando; qué (opciones|incluye); quería saber;
    querría saber; celebramos; nos pasan; me pasan;
    (para|hacemos|organizamos) (la|una|mi|nuestra) (boda|fiesta|comunión|celebración|cumpleaños); me interesa;
    estamos interesados; nos interesa; que alguien; alguien que; podría(n|is)?; quién me puede; ando buscando;
    estamos buscando; me apetece; tengo pensado; recomiendan; me hace falta
  `),
  offered: phrases(`
    (hacen|hacéis|ofrecen|ofrecéis|tienen|tenéis|venden|vendéis|instalan|instaláis|trabajan|llevan|lleváis|dan|dais|admiten|arreglan|reparan|aceptan|proponen|realizan|alquilan);
    hacen (este|ese) (tipo de )?trabajo; es gratis; se puede; sigue la promoción; hay que; haceis; hacéis; teneis;
    tenéis; ofreceis;
    (manejan|cuentan con|disponen de|practican|imparten|revisan|limpian|cambian|alquilan|organizan); atienden;
    es posible; admitís; podéis (limpiar*|arreglar*|hacer*|ayudar*); también (hacen|hacéis|trabajan)
  `),
  problem: phrases(`
    estropead[oa]; averi*; no (funciona|arranca|enciende|calienta|enfría|va|cierra|abre|carga|sale); rot[oa];
    gote*; gotera*; fuga; atascad[oa]; atasco; ruidos?; duele; dolor; molestia; pierde (agua|aceite);
    sin (agua caliente|calefacción|luz|agua); frío; fuera de casa; humedad*; moho; perdid[oa]; estafa*; despido;
    reclamar; denunciar; raro; se ha comido; vomita*; niega; fundid[oa]; olor; suspend*; no enfría; hinchad[oa];
    inflamad[oa]; se (me )?ha (caído|roto|partido|estropeado|parado|salido); partid[oa]; chisporrotea; pita;
    chirría; vibra; hackead[oa]; no cumple; detenid[oa]; no apoya; accidente; lesión; enferm[oa]; no come; cojea;
    sucio; mancha*; grieta*; se apaga; no cierra; salta (el|la); bloqueado; picaduras; cucarachas; ratones;
    no me deja; lent[oa]; tropieza; oxidado; cruje; no aguanto; sigue (goteando|fallando|perdiendo|igual);
    lesionado
  `),
  callMe: phrases(`
    llám(e|a|en|ad)(me|nos); me (llaman|llamáis|llama|llame|pueden llamar); nos (llaman|llamáis|llama); contacten;
    contactar (con|me); hablar con (alguien|ustedes|vosotros); mi teléfono
  `),
  ready: phrases(`
    apuntarme; inscribirme; contratar; ya mismo; lo antes posible; quiero (empezar|comenzar|contratar)
  `),
  urgent: phrases(`
    urgen*; hoy( mismo)?; cuanto antes; lo antes posible; ahora( mismo)?; inmediat*; rápid[oa];
    esta (tarde|noche|mañana); muchísimo; desde anoche; ya; emergencia; ya mismo; esta misma; detenid[oa];
    calabozo; grúa; tirad[oa] en; me he quedado (encerrad[oa]|fuera|tirad[oa]); no enfría nada; dos días sin;
    a (35|36|37|38|39|40|41|42) grados; qué rápido; lo más rápido; con urgencia; accidente; no apoya; esta noche;
    lo necesito hoy; ahora; no aguanto; esta tarde; tiene(n)? (9\\d|8\\d) años; tres días sin; cuatro días sin;
    me he quedado
  `),
  soon: phrases(`
    mañana; esta semana; este (fin de semana|lunes|martes|miércoles|jueves|viernes|sábado|domingo);
    el (sábado|viernes|lunes|martes|miércoles|jueves|domingo); pasado mañana; días para; antes del;
    lo necesito para; plazo
  `),
  unhurried: phrases(`
    sin prisa; no (es|hay|corre) (urgente|prisa); no tengo prisa; cuando (puedan|podáis); año que viene;
    no es (una )?(emergencia|urgencia); próximo año; a finales de; más adelante; nada urgente;
    no (es )?(muy |tan |nada )?urgente; sin urgencia; no corre prisa
  `),
  browsing: phrases(`
    solo (me estoy )?(mirando|informando*|informarme|curiosidad|comparando); informando; por curiosidad; quizás?;
    tal vez; de momento; orientativ[oa]s?; sin compromiso; comparando; trabajo de clase; para un trabajo (de|del);
    algún día
  `),
  customer: phrases(`
    (vinieron|vinisteis|vino) (~ )?(a|el|la); vuestr[oa]s? (técnic[oa]|operari[oa]|chic[oa]s|empleados?|equipo);
    soy (socio|socia|cliente|clienta|paciente); tengo (~ )?(cita|reserva) con (ustedes|vosotros); tengo cita;
    mi (abono|contrato|factura|pedido|cita); llev(o|amos) (~ )?(meses|semanas|esperando); llevan (meses|semanas);
    últim[oa] (visita|cita); garantía; la semana pasada; el mes pasado; tres veces me han;
    me (hicieron|hicisteis|pusieron|pusisteis|operaron|atendieron|atendisteis|cobraron) (~ )?(con ustedes|ustedes|en su|en vuestr[oa])?;
    con ustedes; en su (clínica|consulta|taller|tienda|local|centro|web);
    en vuestr[oa] (clínica|consulta|taller|tienda|local|centro|web); me (seguís|siguen) cobrando;
    soy (~ )?(soci[oa]|client[ea]); cliente desde; mi (tarjeta|carnet|monitor|dentista|abogado);
    (la|mi) última vez que (fui|vine|estuve); desde (su|vuestra) (visita|reparación);
    su (técnic[oa]|operari[oa]|emplead[oa]); su equipo (vino|estuvo|dejó|rompió|hizo);
    (me|nos|lo|la|le|les) (habéis|hicisteis|hicieron|cambiasteis|cambiaron|instalasteis|instalaron|arreglasteis|arreglaron|cobrasteis|cobraron|pusisteis|pusieron|disteis|dieron|vendieron|vendisteis|reparasteis|repararon|operaron|operasteis|dejasteis|dejaron|prometieron|prometisteis);
    (me|nos) han (cobrado|hecho|puesto|instalado|dado|arreglado|vendido|cambiado|dejado|operado|reparado|enviado);
    [a-z]+(asteis|isteis); que (enviaron|mandaron|enviasteis|mandasteis|vino|vinieron);
    (fontanero|técnico|electricista|pintor|repartidor|operario|limpiadora|chico|señora|camarero|monitor) que (enviaron|mandaron|vino|enviasteis|mandasteis);
    (operaron|operasteis|esterilizaron|vacunaron) (~ )?(ayer|la semana|el lunes|el martes|el miércoles|el jueves|el viernes);
    (cenamos|comimos|estuvimos|fuimos|estuve|fui) (~ )?(con vosotros|en su|en vuestr[oa]|ayer|el sábado|anoche|la semana pasada);
    mi (revisión|tratamiento|expediente|historial|suscripción);
    la (revisión|cita|visita) del (lunes|martes|miércoles|jueves|viernes|sábado)
  `),
  change: phrases(`
    (cambiar|mover|aplazar|anular|cancelar) (~ )?(cita|reserva|visita|hora); me la pueden cambiar;
    dar(me)? de baja; dar de baja; recibo; baja; garantía; congelar; pausar; no voy a poder ir; duplicado;
    es normal; sigue doliendo; sigo con; copia de; cuándo estará; estará listo; mi pedido;
    no me funciona la tarjeta; reactivar; actualizar mis datos; me di de baja; cambiar la (cita|hora);
    no (voy a poder|puedo|podré|podremos|vamos a poder) (~ )?(acudir|ir|asistir|llegar);
    (buscar|encontrar|dar|darme|poner|ponerme) (~ )?otr[oa] (hueco|cita|fecha|hora|día); otra (fecha|cita|hora);
    (enviar|mandar|remitir)(me|nos)? (~ )?(informe|historial|factura|radiografías|justificante|contrato|copia);
    quería avisar; para avisar; cuándo (vienen|venís|estará|empiezan); (la|mi|una|otra) factura (de|del|por)?;
    (la|mi|una|otra) factura; (un par de|dos|tres) meses de baja
  `),
  anger: phrases(`
    vergüenza; inadmisible; inaceptable; indignad[oa]s?; estafadores; timo; pésim[oa]; lamentable;
    impresentables?; chapuza; sinvergüenzas; fatal atención; no pienso pagar; vergonzos[oa]; harto; hartos; harta;
    es un robo; robo; caraduras; tomadura de pelo; una burla; ladrones; impresentable; nefasto; horrible servicio;
    de vergüenza; falta de respeto; indignante; no hay derecho; mentira; mentirosos; cansad[oa] de
  `),
  displeasure: phrases(`
    decepcionad[oa]s?; devuelv(an|áis) el dinero; devolución; reembols*; reclamación;
    nadie (~ )?(contesta|responde|llama|da una solución|se ha presentado|me ha|nos ha); no contest(áis|an);
    vuelve a gotear; dos veces; queja; molest[oa]s? con; sin respuesta; exijo; esperando; sin informarme;
    mal servicio; cobrando; mal hecho; peor que antes; (han|habéis|me) roto; roto; dañado; plantad[oa]s?;
    no se presentó; no aparecieron; sucio; retras[oa]; sin avisar; maleducad[oa]s?; insatisfech[oa];
    no estoy content[oa]; (rompi[oó]|rompieron|rompisteis); sin decir nada; hagan responsables;
    hagáis responsables; hacerse responsables?; (estaba|estaban) (crud[oa]|frí[oa]|suci[oa]|quemad[oa]);
    nadie (ha|se ha) (~ )?(venido|llamado|contestado|presentado); no (ha venido|vino|vinieron) nadie; rayón;
    arañazo; golpe en; tres veces; cuatro veces; muy mal; un desastre; fatal
  `),
  demand: phrases(`
    (quiero|exijo|exigimos|reclamo|necesito|solicito) (~ )?(mi dinero|el dinero|devolución|reembolso|una explicación|una solución|una disculpa|disculpas|compensación);
    quiero (quejarme|reclamar|poner una queja); poner una queja; devu[eé]lvanme; me devuelvan; que me devuelvan;
    (espero|exijo|quiero) que (se )?(hagan|hagáis|devuelvan|arreglen|arregléis|me); no (voy a|pienso) pagar
  `),
  elsewhere: phrases(`
    otr[oa] (empresa|agencia|dentista|fontanero|clínica|abogado|taller|peluquería|gimnasio|sitio|proveedor|profesional|lado);
    mi (casero|jefe|banco|empresa|seguro|vecino|arrendador|aseguradora|anterior|antigu[oa]);
    la (aseguradora|aerolínea|compañía|inmobiliaria|otra); anterior
  `),
  legalThreat: phrases(`
    hoja de reclamaciones; mi abogad[oa]; acciones legales; os (voy a )?denunciar*; les (voy a )?denunciar*;
    denunciar(os|les); pondré una (reclamación|denuncia); poner una (hoja de )?reclamaci*; colegio de abogados;
    oficina del consumidor; consumo; nos veremos en (el|los) (juzgado|tribunales)
  `),
  job: phrases(`
    (busco|buscando|buscar) (trabajo|empleo|prácticas); (estáis|están) contratando; contratan; contratáis;
    currículum; curriculum; vacantes?; oferta de (empleo|trabajo); puesto (de trabajo)?;
    (buscan|buscáis|necesitan|necesitáis) (camarer[oa]s?|personal|gente|cociner[oa]|ayudante|peluquer[oa]s?|monitor(es)?|técnicos?|aprendi*|repartidor*);
    prácticas; incorporación inmediata; disponibilidad inmediata; trabajar (con|para) (ustedes|vosotros); cv;
    formar parte de (su|vuestro) equipo; unirme a (su|vuestro) equipo; (años|año) de experiencia;
    soy (~ )?(titulad[oa]|diplomad[oa]|con experiencia); me ofrezco; necesitáis (gente|ayuda|personal|refuerzos);
    media jornada; jornada completa; extra(s)? de verano; trabajo de verano; mi cv; candidatura; aprendiz;
    busco algo (de|en|como);
    como (ayudante|camarer[oa]|dependient[ea]|recepcionista|aprendiz|monitor[a]?|auxiliar|peluquer[oa]|cociner[oa]|limpiador[a]?);
    (fines de semana|tardes|verano) como; fregando platos;
    estudiante (~ )?(trabajo|prácticas|verano)|me gustaría trabajar; me encantaría trabajar;
    ofrezco mis servicios; estoy buscando (trabajo|empleo|prácticas);
    dar (~ )?clases (~ )?(con vosotros|con ustedes|en su|en vuestr[oa]);
    trabajar (~ )?(con vosotros|con ustedes|en su|en vuestr[oa]);
    (profesora?|camarer[oa]|cociner[oa]|peluquer[oa]|monitora?|electricista|fontaner[oa]) (~ )?(jubilad[oa]|con experiencia|titulad[oa]|busc[oa]|disponible)
  `),
  partnership: phrases(`
    distribuidor(es|a)?; proveedor(es)?; partner; alianza; subcontrat*; con la que trabajar de forma habitual;
    mayorista; trabajar juntos; administro (varias )?comunidades; patrocin(io|ar); recomendarnos mutuamente;
    acuerdo (comercial|de colaboración); colaboración; colaboraciones;
    colaborar con (vosotros|ustedes|su|vuestra|vuestro|los|empresas|negocios); con los que colaborar;
    recomendarnos; recomendaros; entre (vuestros|sus|nuestros) (~ )?recomendados; fotógrafos recomendados;
    (distribuimos|fabricamos|producimos|importamos|representamos); vender (nuestros|mis) productos; muestras;
    proveedor de confianza; instaladores para; enviar(nos|os) clientes; derivar clientes; a vuestros clientes;
    derivar (a )?(~ )?clientes; a la que derivar; para vuestros clientes; para sus clientes; colaborar;
    acuerdo con;
    somos (un|una) (~ )?(despacho|empresa|tienda|agencia|floristería|finca|hotel|estudio) (~ )?(buscamos|nos gustaría|queremos) (~ )?(colabor*|derivar|acuerdo|recomend*|proponer*);
    paquete conjunto; promoción conjunta; hacer algo juntos
  `),
  aside: phrases(`
    (me (he )?dejado|olvidé|me dejé|olvidado) (~ )?(en su|en vuestro|ahí|allí); felicitar(l?es|os)?;
    dar(l?es|os)? las gracias; solo quería (~ )?(agradecer|felicitar|decir|dar); objetos perdidos;
    agradecer(l?es|os)?; enhorabuena por; todo buenísimo; gracias por (todo|la cena|el trato); me equivoqué;
    (me he )?(dejado|olvidado) (~ )?(ahí|allí|en su|en vuestro|en el local|en la consulta);
    muchas gracias por (lo|la|el|todo|su|vuestro); lo bien que; de diez; sois (geniales|un encanto|los mejores);
    felicidades por; se portó; ha encontrado alguien; habéis encontrado; han encontrado
  `),
  surelySpam: phrases(`
    (publicar|insertar|poner) (~ )?(artículo|post|contenido|enlace) (~ )?en (su|tu|vuestro|vuestra) (blog|web|página|sitio);
    ofrecemos (~ )?(posicionamiento|backlinks|enlaces|seo); ha sido (seleccionado|premiado|agraciado);
    reclame su premio; vendemos (~ )?(bases de datos|emails|seguidores|reseñas); compr[ae] seguidores;
    préstamos? (~ )?(sin aval|entre particulares); gan[ae] dinero desde casa; tiradas gratis;
    (le|te|os) garantizamos (~ )?(clientes|contactos|leads|visitas|llamadas);
    su cuenta (bancaria )?(ha sido|está) (bloqueada|suspendida); verifique sus datos;
    su paquete (~ )?(entregad[oa]|retenido|aduana); beneficiari[oa]; contactos cualificados;
    (ha|has) ganado (un|una) (~ )?(iphone|premio|móvil|coche|viaje|cheque)
  `),
  spam: phrases(`
    (ofrecemos|ofrezco) (~ )?(posicionamiento|seo); no aparece en (los )?primer*;
    (posicionamiento|seo) garantizado; aument(e|a) sus? (visitas|ventas|clientes|ingresos);
    multipli(que|ca) sus? (ventas|clientes|ingresos); gan(e|a) dinero; ingresos pasivos;
    rentabilidad (~ )?garantizada; rentabilidad del; (bitcoin|cripto*) (~ )?(robot|bot);
    invirtiendo en (bitcoin|cripto*); préstamos? (rápidos?|personales?|inmediatos?|entre particulares|sin aval);
    sin (aval|nómina|asnef); compra(r)? (~ )?(seguidores|reseñas|likes);
    publicar (~ )?(artículo|post|contenido|enlace) (~ )?en (su|tu|vuestro|vuestra) (blog|web|página);
    artículo patrocinado; enlaces? dofollow; bases? de datos de; emails verificados; envíos? masivos?;
    agencia de marketing digital:; nuestra agencia de marketing; casino online; tiradas gratis; viagra;
    ha sido (seleccionado|premiado); reclame su premio; datos bancarios;
    quiere más (clientes|ventas|reservas|pacientes|alumnos); responda sí;
    más (clientes|reservas|pacientes|ventas) para su;
    \\d+ (contactos|clientes|leads|llamadas|reservas) (~ )?al (mes|día); haga crecer su;
    posicionar su (web|negocio|empresa); inteligencia artificial para su; herencia de; donación de; trading;
    ayudamos a (~ )?(peluquerías|empresas|negocios|clínicas|restaurantes|gimnasios|abogados|despachos|talleres|comercios|dentistas|autónomos);
    (clientas|clientes|pacientes|alumnos|reservas) nuev[oa]s (~ )?(cada|al) (mes|semana); ha ganado (un|una);
    con anuncios en (instagram|facebook|google); reduzca (sus|su); ahorre (en|hasta); centralita; tpv;
    (renting|energía|luz) más barat[oa]; su factura (de la luz|eléctrica|del gas|de teléfono); estudio gratuito;
    le llama un asesor; inversores; duplique su; forex; capital en \\d+ días; rentabilidad;
    oportunidad(es)? de inversión; plataforma de
  `),
  pitch: phrases(`
    ofrecemos; vendemos; le envío; propuesta; nuestra agencia; nuestros servicios; he visto su (página|web);
    agende una (llamada|demo); escríbanos; contáctenos; desde \\d+; precios desde; por whatsapp; haga clic;
    garantizad[oa]; campañas en; responda (sí|si|a este); le llamamos; sin permanencia;
    somos (~ )?(agencia|empresa líder|fabricantes); le (ofrecemos|ayudamos|garantizamos|presentamos);
    nuestro (sistema|método|software|programa|equipo comercial);
    estimad[oa] (cliente|señor|propietario|empresario); oferta (especial|limitada);
    hablamos (10|15|cinco|diez|quince) minutos; (una llamada|reunión) de (10|15|20|30) minutos; enhorabuena!;
    ayudamos a; primer mes gratis; sin coste; estudio gratuito; un asesor;
    nuestra (plataforma|aplicación|empresa|herramienta); reduzca; ahorre
  `),
};
