/**
 * @typedef {{ version?: string, link?: boolean, optional?: boolean, devOptional?: boolean, peer?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lockfile
 */

/**
 * Compares what package-lock.json asks for with what npm has recorded as installed. npm writes
 * node_modules/.package-lock.json last of all, so an interrupted install is seen as one, and somebody's own
 * `npm install` counts as much as ours.
 *
 * Optional packages are left out: those for other platforms are in the lockfile, and never installed.
 *
 * @param {Lockfile} wanted package-lock.json
 * @param {Lockfile | undefined} installed node_modules/.package-lock.json, if there is one
 * @returns {string[]} paths, as in `node_modules/zod`
 */
export function missingPackages(wanted, installed) {
  return Object.entries(wanted.packages ?? {})
    .filter(([path, { link, optional, devOptional }]) => path.includes('node_modules/') && !link && !optional && !devOptional)
    .filter(([path, { version }]) => installed?.packages?.[path]?.version !== version)
    .map(([path]) => path);
}
