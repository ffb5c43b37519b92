import { readFileSync } from 'node:fs';
import { parseOpml } from 'feedsmith';
import { decodeMarkup } from '../../ingest/html/charset.ts';
import { webAddress } from './download.ts';
import { Trouble } from './trouble.ts';

/** The addresses that the words of a command line name, in order and each once. Throws `Trouble` for a word that names none. */
export function addressesOf(targets: readonly string[]): readonly string[] {
	return [...new Set(targets.flatMap((target) => (isAddress(target) ? [webAddress(target).href] : listed(target))))];
}

const isAddress = (target: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(target);

function listed(path: string): readonly string[] {
	let bytes: Uint8Array;
	try {
		bytes = readFileSync(path);
	} catch {
		const guess = /^[\w-]+(?:\.[\w-]+)+(?:[/:]|$)/.test(path) ? ` Did you mean https://${path}?` : '';
		throw new Trouble(
			`${path} is neither an address nor a file that can be read.${guess}`,
			'Give an address with https://, an OPML file, or a text with one address a line.',
		);
	}
	const { text } = decodeMarkup(bytes);
	const found = /<opml[\s>]/i.test(text.slice(0, 4096)) ? ofOpml(text, path) : ofLines(text, path);
	if (found.length === 0) throw new Trouble(`There is no address in ${path}.`, 'Write one address a line.');
	return found;
}

function ofLines(text: string, path: string): readonly string[] {
	return text.split(/\r\n|\r|\n/).flatMap((line, index) => {
		// As newsboat writes them: an address, then tags in quotes.
		const [word = ''] = line.trim().split(/\s+/);
		if (word === '' || word.startsWith('#')) return [];
		if (!isAddress(word))
			throw new Trouble(
				`${path}:${index + 1}: ${word.slice(0, 80)} is no address.`,
				'Write it whole, as in https://example.org/feed.xml; a line that begins with # is passed over.',
			);
		return [webAddress(word).href];
	});
}

interface Outline {
	readonly xmlUrl?: string;
	readonly url?: string;
	readonly outlines?: readonly Outline[];
}

function ofOpml(text: string, path: string): readonly string[] {
	const walk = (outline: Outline): readonly string[] => [
		...[outline.xmlUrl ?? outline.url].flatMap((address) =>
			address !== undefined && isAddress(address.trim()) ? [webAddress(address.trim()).href] : [],
		),
		...(outline.outlines ?? []).flatMap(walk),
	];
	try {
		return (parseOpml(text).body?.outlines ?? []).flatMap((outline) => walk(outline as Outline));
	} catch {
		throw new Trouble(`The list of feeds ${path} cannot be read.`, 'Export it anew from the feed reader.');
	}
}
