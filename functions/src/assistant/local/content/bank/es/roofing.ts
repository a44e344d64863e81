import { type BankTopic, tip } from '../bankTopic.ts';

export const roofingTopics: readonly BankTopic[] = [
  {
    key: 'roofing-ground-check',
    name: 'Mirar el tejado desde abajo',
    title: 'Revisar el tejado sin subirse',
    tags: 'tejado, cubierta, revisión, casa',
    why: 'Casi todo lo que se nota en un tejado se ve desde el suelo o el desván. Subir es cosa de quien va sujeto.',
    steps: [
      'Dé una vuelta con unos prismáticos.',
      'Busque tejas movidas, rotas o que falten.',
      'Fíjese en chimenea, ventanas y bordes.',
      'Alumbre el desván en busca de manchas oscuras.',
      'Fotografíe cada año los mismos puntos.',
    ],
    mistakes: [
      'Subirse. Las caídas de tejado son de las más graves; bastan los prismáticos.',
      'Mirar solo tras la tormenta. También dañan el hielo y el sol.',
      'Pintar una mancha. Desaparece la señal, no el agua.',
    ],
    questions: [
      ['¿Cada cuánto hay que mirar?', 'En primavera y otoño, y tras cada temporal.'],
      ['Se ha movido una teja. ¿Corre prisa?', 'El agua encontrará el camino con la próxima lluvia. Que la coloquen pronto.'],
      ['¿Qué dicen unos cercos claros en la madera?', 'Ahí hubo humedad. Marque el borde y verá si crece.'],
    ],
    call: 'Tejas que faltan, líneas hundidas o madera mojada: que lo vea pronto un profesional.',
  },
  {
    key: 'roofing-leak',
    name: 'Agua que cae de arriba',
    title: 'Gotera: los primeros pasos',
    tags: 'gotera, daños por agua, tejado, emergencia',
    why: 'El agua recorre mucho por dentro antes de gotear. Proteger lo de debajo y fotografiar bien ya es lo principal.',
    steps: [
      'Retire lo que pueda mojarse y ponga cubos.',
      'Corte la luz en las zonas húmedas.',
      'Pinche por abajo la bolsa de agua del techo, con un cubo debajo.',
      'Fotografíelo todo con fecha.',
      'Apunte la lluvia, el viento y su dirección.',
    ],
    mistakes: [
      'Subirse con temporal. Espere a que sea seguro y a alguien con equipo.',
      'Encender la lámpara de debajo. El agua y la electricidad no se llevan bien.',
      'Tirarlo todo enseguida. Guarde lo dañado hasta que lo vea el seguro.',
    ],
    questions: [
      ['¿Dónde está la gotera?', 'Rara vez justo encima. Busque más arriba, en chimenea, ventanas y encuentros.'],
      ['¿Ayuda una lona?', 'De momento, sí, si la sujetan profesionales.'],
      ['¿A quién se avisa?', 'Al propietario y al seguro, pronto y con fotos.'],
    ],
    call: 'Si el techo se comba, chisporrotea o hay agua junto a cables, salga de la habitación y llame.',
  },
  tip('roofing-tip-gutters', 'Canalones limpios, paredes secas', 'canalones, hojas, casa', 'Un canalón lleno se desborda por la pared. Una rejilla frena las hojas, pero hay que mirar.', [
    'Cuando llueva, vea por dónde rebosa.',
    'Compruebe que la bajante está libre.',
    'No suba a una escalera inestable.',
  ]),
  tip('roofing-tip-attic', 'El desván tiene que respirar', 'desván, ventilación, humedad', 'El aire húmedo sube. Si no encuentra salida, la madera se moja.', [
    'Deje libres las rejillas.',
    'No apile cajas hasta el techo inclinado.',
    'Si huele a cerrado, busque el origen.',
  ]),
  tip('roofing-tip-moss', 'Musgo en el tejado: ¿quitarlo o no?', 'musgo, limpieza de tejados, tejas', 'El musgo es primero una cuestión de aspecto. Molesta donde retiene el agua.', [
    'Nada de agua a presión en tejas viejas.',
    'Vigile los montones junto al canalón.',
    'Pida una limpieza suave.',
  ]),
  tip('roofing-tip-flashing', 'Por dónde gotea antes un tejado', 'chimenea, ventana de tejado, encuentros', 'La superficie suele aguantar; fallan los encuentros. Chimenea, ventana y muro merecen otra mirada.', [
    'Busque grietas en el mortero y chapa levantada.',
    'Por dentro, mire alrededor de la chimenea.',
    'Abra las ventanas de tejado y limpie sus canales.',
  ]),
  tip('roofing-tip-solar', '¿Placas solares? Pregunte antes al tejado', 'placas solares, rehabilitación, proyecto', 'Las placas duran décadas. Lo que hay debajo no se vuelve más joven.', [
    'Que valoren la edad y la estructura.',
    'Coordine a tejador e instalador.',
    'Piense en los pasos para el futuro.',
  ]),
  tip('roofing-tip-storm', 'Tras el temporal: mirar y fotografiar', 'temporal, seguro, tejado', 'Al día siguiente se ve mucho y se olvida pronto. Fotos con fecha son el mejor informe.', [
    'Aléjese del alero: pueden caer tejas.',
    'Fotografíe también los restos del suelo.',
    'Dé parte antes de recoger.',
  ]),
];
