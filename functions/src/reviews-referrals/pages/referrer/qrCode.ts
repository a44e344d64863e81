import { Html } from '../../../platform/html.ts';

/** A QR code as a picture that needs no request, dark on white also where the page is dark. */
export async function qrCode(text: string): Promise<Html> {
  const { default: qrcode } = await import('qrcode');
  const { modules } = qrcode.create(text, { errorCorrectionLevel: 'M' });
  const { size } = modules;
  // Scanners need a quiet zone of four modules around it.
  const quiet = 4;
  const rows = Array.from({ length: size }, (_row, y) => rowPath(Array.from({ length: size }, (_column, x) => modules.get(y, x) === 1), y));
  const box = size + 2 * quiet;
  return new Html(
    `<svg viewBox="${-quiet} ${-quiet} ${box} ${box}" aria-hidden="true" shape-rendering="crispEdges">` +
      `<rect x="${-quiet}" y="${-quiet}" width="${box}" height="${box}" fill="#fff"/><path fill="#000" d="${rows.join('')}"/></svg>`,
  );
}

/** The dark runs of one row. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    let end = x;
    while (row[end]) end += 1;
    path += `M${x} ${y}h${end - x}v1h-${end - x}z`;
    x = end;
  }
  return path;
}
