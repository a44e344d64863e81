import { type BankTopic, tip } from '../bankTopic.ts';

export const accountingTopics: readonly BankTopic[] = [
  {
    key: 'books-receipts',
    name: 'Ordenar los justificantes',
    title: 'Justificantes: un orden sencillo que dura todo el año',
    tags: 'facturas y tiques, contabilidad, orden, impuestos',
    why: 'Los justificantes no se pierden en un día, sino poco a poco: en el coche, en la chaqueta, en el correo. Un orden solo sirve si funciona también los días de mucho trabajo.',
    steps: [
      'Tenga una sola bandeja de entrada, en papel o digital.',
      'Fotografíe los tiques el mismo día.',
      'Escriba el motivo en comidas y viajes.',
      'Separe lo privado de lo profesional ya al pagar.',
      'Reserve una hora fija al mes y respétela como una cita.',
    ],
    mistakes: [
      'Dejarlo todo para fin de año. Entonces nadie recuerda para qué era; mes a mes se tarda menos.',
      'Tomar el extracto del banco por una factura. Muestra que se pagó, no el porqué; guarde las dos cosas juntas.',
      'Dejarlo en el correo. Allí no se encuentra ni se guarda; archívelo aparte.',
    ],
    questions: [
      ['¿Puedo tirar el papel después de escanearlo?', 'Depende de las normas de su país y del sistema. Pregunte antes de tirarlo.'],
      ['¿Qué hago si pierdo un tique?', 'Pida un duplicado. Si no se puede, apunte qué se compró, cuándo y a quién.'],
      ['¿Cuánto tiempo hay que guardarlos?', 'La ley fija plazos según el documento. Infórmese de los que le afectan.'],
    ],
    call: 'Si se han acumulado varios meses, empiece por el actual y pida ayuda con el resto.',
  },
  {
    key: 'books-cash-flow',
    name: 'Vigilar la tesorería',
    title: 'Tesorería: el beneficio en el papel no paga el alquiler',
    tags: 'tesorería, previsión, trabajo por cuenta propia, contabilidad',
    why: 'Un negocio puede ganar bien y andar justo porque el dinero llega después que las facturas. Una previsión sencilla lo muestra cuando todavía hay tiempo.',
    steps: [
      'Apunte lo que sabe que va a entrar y a salir en las próximas semanas.',
      'Aparte en otra cuenta el dinero de los impuestos.',
      'Facture en cuanto el trabajo esté hecho.',
      'Recuerde con amabilidad, y pronto, lo que ha vencido.',
      'Compare a fin de mes la previsión con lo que pasó de verdad.',
    ],
    mistakes: [
      'Tomar el saldo por beneficio. Una parte ya es de los impuestos o de los proveedores; réstela antes de mirar.',
      'Contar solo con meses buenos. Para prever, tome como medida uno flojo.',
      'Hablar tarde con el banco. Quien va pronto, con cifras y un plan, tiene más opciones.',
    ],
    questions: [
      ['¿Hasta dónde conviene prever?', 'A muchos les basta un trimestre, semana a semana. Mire más lejos si sus encargos son grandes y escasos.'],
      ['¿Hace falta un programa?', 'No. Una tabla con las semanas, lo que entra y lo que sale basta para empezar.'],
      ['¿Cuánta reserva hay que tener?', 'Depende de los gastos fijos. Calcule lo que cuesta un mes sin ingresos y decida cuántos quiere aguantar.'],
    ],
    call: 'Si ve venir un bache, háblelo con su asesor y con quien espera el dinero antes de que falle el primer pago.',
  },
  {
    key: 'books-tax-meeting',
    name: 'Preparar los impuestos',
    title: 'Preparar los impuestos sin agobios',
    tags: 'impuestos, asesoría, documentos, contabilidad',
    why: 'La época de los impuestos no cansa por las cuentas, sino por los papeles que faltan. Quien los reúne antes llega a la cita con preguntas y no con una caja.',
    steps: [
      'Tome la declaración anterior como índice de lo que hará falta.',
      'Apunte lo que ha cambiado: familia, vivienda, trabajo, ingresos nuevos.',
      'Junte certificados, facturas y extractos en una carpeta por tema.',
      'Haga una lista de lo que falta y de quién debe enviarlo.',
      'Escriba sus tres preguntas más importantes.',
    ],
    mistakes: [
      'Ir el último día. No queda tiempo para corregir un dato ni para pedir un documento; pida la cita en cuanto se abra el plazo.',
      'Callar unos ingresos pequeños. Suelen constar ya en otro lado; dígalo y se verá cómo se declaran.',
      'Aceptar un borrador sin leerlo. Los datos que faltan casi nunca juegan a su favor; compárelo línea por línea.',
    ],
    questions: [
      ['¿Qué gastos cuentan?', 'Depende del país y de su actividad. Guarde lo que tenga que ver con sus ingresos y pregunte.'],
      ['¿Y si descubro un error del año pasado?', 'Casi siempre se puede corregir, y cuanto antes mejor. Consulte cómo antes de que se lo pregunten.'],
      ['¿Conviene apartar dinero durante el año?', 'Sí. Una parte fija de cada ingreso en otra cuenta evita el susto del vencimiento.'],
    ],
    call: 'Si trabajó en dos países, vendió un inmueble, heredó o cambió de actividad, pida cita con más tiempo.',
  },
  {
    key: 'books-year-end',
    name: 'El cierre del ejercicio',
    title: 'Antes de cerrar el ejercicio: lista para sus cuentas',
    tags: 'cierre contable, ejercicio, inventario, contabilidad',
    why: 'Hasta el último día del ejercicio todavía se puede decidir; después solo queda contar. Unas semanas de adelanto bastan para no hacerlo a ciegas.',
    steps: [
      'Haga un resumen de lo ingresado y lo gastado hasta ahora.',
      'Repase las facturas sin cobrar y reclame las atrasadas.',
      'Cuente las existencias y fije el día del inventario.',
      'Compruebe que cada movimiento del banco tiene su justificante.',
      'Comente con su asesor las compras y las inversiones previstas.',
    ],
    mistakes: [
      'Comprar algo solo por pagar menos impuestos. El dinero se va entero y el ahorro es una parte; compre lo que necesita.',
      'Emitir facturas con otra fecha. Trae problemas; el servicio y la fecha deben cuadrar.',
      'Arrastrar cuentas dudosas. Un cobro que no llegará adorna el papel y engaña a quien planea; sepárelo y decida qué hacer con él.',
    ],
    questions: [
      ['¿Coincide siempre con el año natural?', 'No en todas partes ni en todas las empresas. Mire cuándo acaba el suyo y cuente hacia atrás.'],
      ['¿Qué se hace con las facturas que llegan tarde?', 'Depende de cuándo se hizo el trabajo. Márquelas con esa fecha y pregunte dónde van.'],
      ['¿Merece la pena hacer un presupuesto nuevo?', 'Sí, aunque sea de una página. Parte de cifras que acaba de repasar.'],
    ],
    call: 'Si el resultado se aparta mucho de lo previsto, háblelo antes del cierre: después hay menos margen.',
  },
  tip('books-tip-invoice', 'Lo que no debe faltar en una factura', 'facturas, datos obligatorios, contabilidad', 'Una factura incompleta vuelve, y el cobro se retrasa. Una mirada antes de enviarla lo evita.', [
    'Compruebe nombres y direcciones de ambas partes.',
    'Indique el servicio, el periodo y un número único.',
    'Ponga un vencimiento con fecha.',
  ]),
  tip('books-tip-separate-account', 'Lo privado y el negocio: dos cuentas', 'cuenta de empresa, trabajo por cuenta propia, orden', 'Mientras todo pasa por una cuenta, cada línea hay que interpretarla. Con dos, ordenar se vuelve rutina.', [
    'Pague lo profesional solo desde una.',
    'Transfiérase una cantidad fija para los gastos privados.',
    'Apunte enseguida las excepciones.',
  ]),
  tip('books-tip-reminder', 'Reclamar un cobro sin perder al cliente', 'cobros, vencimientos, impagos', 'La mayoría de las facturas pendientes son simples olvidos. Un recordatorio sobrio no molesta a nadie.', [
    'Escriba poco después del vencimiento, en dos líneas.',
    'Adjunte otra vez la factura.',
    'Pregunte si hay algo que no está claro.',
  ]),
  tip('books-tip-logbook', 'Apuntar los viajes en el momento', 'kilometraje, gastos de viaje, justificantes', 'Una lista de viajes hecha después no convence a nadie. Una línea al bajar del coche se escribe en diez segundos.', [
    'Anote fecha, destino, motivo y kilómetros.',
    'Deje la libreta donde cuelgan las llaves.',
    'Pregunte qué forma se admite en su caso.',
  ]),
  tip('books-tip-tax-letter', 'Una carta de impuestos: leer, comprobar, apuntar la fecha', 'impuestos, notificaciones, plazos', 'Una liquidación no es una sentencia, pero pasado el plazo puede volverse firme. Por eso cuenta el día en que llegó.', [
    'Apunte la fecha de recepción.',
    'Compare las cifras con su declaración.',
    'Pregunte mientras corre el plazo.',
  ]),
  tip('books-tip-starting-out', 'Empezar por cuenta propia: antes, tres cifras', 'emprender, trabajo por cuenta propia, previsión', 'Al principio hay muchos formularios y poca visión. Tres cifras ayudan más que un plan grueso.', [
    '¿Cuánto cuesta un mes en que no vende nada?',
    '¿Cuánto queda de un encargo tras todos los gastos?',
    '¿Cuántos necesita entonces?',
  ]),
  tip('books-tip-password', 'Transferencias: que siempre miren dos personas', 'seguridad, transferencias, fraude', 'Hay estafadores que escriben en nombre del jefe o de un proveedor. Una segunda persona antes de cada transferencia grande frena a la mayoría.', [
    'Confirme por teléfono una cuenta nueva, en el número conocido.',
    'No comparta sus claves.',
    'No se deje contagiar la prisa.',
  ]),
  tip('books-tip-monthly-look', 'Cinco cifras que mirar cada mes', 'indicadores, informe mensual, previsión', 'Un informe solo sirve si alguien lo lee. Pocas cifras, siempre las mismas, muestran pronto hacia dónde va el negocio.', [
    'Ingresos, gastos, facturas pendientes, saldo y reserva.',
    'Compare con el mismo mes del año pasado.',
    'Pregunte por todo lo que le sorprenda.',
  ]),
];
