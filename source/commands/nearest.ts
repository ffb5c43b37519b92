import Fuse from 'fuse.js';

/** The name a slip of the keys was probably meant to be: near in letters, with the same first one. Null where none is. */
export function nearest(written: string, names: readonly string[]): string | null {
	const fuse = new Fuse(names, { threshold: 0.4, distance: 20 });
	return fuse.search(written).find(({ item }) => item[0] === written[0])?.item ?? null;
}
