/** The name to speak of somebody by. */
export function firstNameOf({ name }: { name: string }): string {
  return name.trim().split(/\s+/)[0] ?? name;
}
