import Fuse from 'fuse.js';

/** The name a slip of the keys was probably meant to be; null where nothing is near. */
export function nearest(written: string, names: readonly string[]): string | null {
	const fuse = new Fuse(names, { threshold: 0.4, ignoreLocation: false, distance: 20, includeScore: true });
	return fuse.search(written, { limit: 1 })[0]?.item ?? null;
}
