import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const LONGEST_NAME = 60;

const shortHash = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex').slice(0, 10);

/** Identity of a content. */
export const contentId = (bytes: Uint8Array): string => shortHash(bytes);

/**
 * Where what an address gives is put: a folder for each host, a name made of the address's last words and its identity, so that
 * two addresses never share a file. Holds letters, digits, dots and dashes only.
 */
export function placeOf(address: string, extension: string): string {
	const url = new URL(address);
	const plain = (text: string): string =>
		text
			.normalize('NFKD')
			.toLowerCase()
			.replace(/[^a-z0-9]+/g, '-')
			.replace(/^-+|-+$/g, '');
	const words = decode(url.pathname)
		.split('/')
		.filter(Boolean)
		.map((part) => plain(part.replace(/\.(?:html?|php|aspx?|xml|rss|json)$/i, '')));
	const name = (words.filter(Boolean).at(-1) ?? 'index').slice(0, LONGEST_NAME);
	return `${plain(url.host) || 'host'}/${name}-${shortHash(address)}${extension}`;
}

function decode(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

/**
 * Writes a file below a folder, whole or not at all. A file of the name that is there stays: what was fetched later gets a
 * number before its extension. Gives the path below the folder.
 */
export function put(to: string, place: string, bytes: Uint8Array): string {
	const [, stem = place, extension = ''] = /^(.*?)(\.[a-z0-9]+)?$/.exec(place) ?? [];
	let free = place;
	for (let number = 2; existsSync(join(to, free)); number++) free = `${stem}.${number}${extension}`;
	const path = join(to, free);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(`${path}.part`, bytes, { flag: 'w' });
	renameSync(`${path}.part`, path);
	return free;
}
