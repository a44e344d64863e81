/** An address as its owner knows it again and a stranger learns nothing: `n…@example.com`, `…0123`. */
export function maskAddress(address: string): string {
  const at = address.lastIndexOf('@');
  if (at === -1) return `…${address.slice(-4)}`;
  return `${/^./u.exec(address)?.[0] ?? ''}…${address.slice(at)}`;
}
