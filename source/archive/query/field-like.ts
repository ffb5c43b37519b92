/** Names before a colon that are no fields: they begin an address. */
const SCHEMES: ReadonlySet<string> = new Set([
	'http',
	'https',
	'ftp',
	'mailto',
	'tel',
	'sms',
	'file',
	'data',
	'urn',
	'doi',
	'isbn',
	'issn',
]);

const BEGINNING = /^([A-Za-z][A-Za-z-]{0,19}):(?=[^\s:/)])/;

/** The name before a colon, where something follows it and it is no address, `foo:bar` and not `http:` or `12:30`; null otherwise. */
export function fieldLike(written: string): string | null {
	const name = BEGINNING.exec(written)?.[1]?.toLowerCase();
	return name === undefined || SCHEMES.has(name) ? null : name;
}
