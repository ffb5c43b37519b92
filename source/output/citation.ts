import type { Json } from './report.ts';

/** What is cited of an article. */
export interface Cited {
	readonly headline?: Json | undefined;
	readonly outlet?: Json | undefined;
	readonly published?: Json | undefined;
	readonly path?: Json | undefined;
}

/** `Port strike ends, Coast Wire, 2024-03-08 (articles/strike.txt)` */
export function citationOf({ headline, outlet, published, path }: Cited): string {
	const said = [headline, outlet, published].filter((part) => typeof part === 'string' && part !== '').join(', ');
	return typeof path === 'string' ? `${said}${said === '' ? '' : ' '}(${path})`.trim() : said;
}
