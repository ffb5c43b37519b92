/**
 * JSON as pages hold it: in comments or CDATA, with raw line ends in strings, trailing commas and semicolons, several
 * values one after another, or escaped as HTML. Null where even so it is none.
 */
export function parseLoosely(text: string): unknown {
	const bare = unwrapped(text);
	for (const mend of MENDS) {
		const value = parse(mend(bare));
		if (value !== undefined) return value;
	}
	return null;
}

const BEFORE = /^(?:<!--|\/\/\s{0,9}<!\[CDATA\[|\/\*\s{0,9}<!\[CDATA\[\s{0,9}\*\/|<!\[CDATA\[)/;
const BEHIND = /(?:-->|(?:\/\/|\/\*)?\s{0,9}\]\]>\s{0,9}(?:\*\/)?)$/;

const unwrapped = (text: string): string =>
	text.trim().replace(BEFORE, '').trim().replace(/;$/, '').replace(BEHIND, '').trim();

const MENDS: readonly ((text: string) => string)[] = [
	(text) => text,
	(text) => strictly(text),
	(text) => `[${strictly(text).replace(/\}\s*\{/g, '},{')}]`,
	(text) => strictly(text.replaceAll('&quot;', '"').replaceAll('&amp;', '&')),
];

// Control characters stand for nothing but space in a string, and are space outside of one.
const strictly = (text: string): string =>
	text
		.replace(/[\x00-\x1f]+/g, ' ')
		.replace(/,(?=\s*[}\]])/g, '')
		.replace(/;\s*$/, '');

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
