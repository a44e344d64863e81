const longest = 100;

/**
 * The last part of a post's address, from its title; from its topic where the title has no letter that an address may
 * have.
 */
export async function slugOf(title: string, topicKey: string): Promise<string> {
  const { default: slugify } = await import('@sindresorhus/slugify');
  const slug = slugify(title);
  const short = slug.length <= longest ? slug : slug.slice(0, longest + 1).replace(/-?[^-]*$/, '') || slug.slice(0, longest);
  return short === '' ? topicKey : short;
}
