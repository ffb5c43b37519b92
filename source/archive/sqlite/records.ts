import * as zlib from 'node:zlib';
import type { Analysis } from '../../domain/analysis.ts';
import type { Article } from '../../domain/article.ts';

/**
 * What most records hold, for the compressor to point back at instead of spelling it out: a sixth less. Part of the
 * schema: records written with another one cannot be read.
 */
const COMMON = Buffer.from(
	`"byline":null,"outlet":null,"dateline":{"place":"","s":0,"l":12},"published":"2024-0","publishedFrom":"metadata","language":"en","text":"The the of and to in that said on for with was by from has have been were would which after their they will not "blocks":[{"role":"headline","s":0,"l":50},{"role":"dateline","s":2,"l":10},{"role":"paragraph","s":1,"l":120},{"role":"paragraph","s":2,"l":240}]}
{"names":[{"kind":"person","name":"","aliases":[]},{"kind":"organization","name":"","aliases":[""]},{"kind":"place","name":"","aliases":[]},{"kind":"group","name":"","aliases":[]}],"mentions":[{"name":0,"certainty":"certain","by":"names/tagger","s":12,"l":10},{"name":1,"certainty":"likely","by":"names/gazetteer","s":22,"l":6}],"facts":[{"kind":"role","person":{"name":0,"s":-20,"l":12,"text":""},"title":"minister","organization":null,"certainty":"certain","by":"role/apposition","s":0,"l":30},{"kind":"quote","mode":"direct","speaker":{"name":null,"text":"he"},"cue":{"s":-10,"l":4,"text":"said"},"pieces":[{"s":0,"l":40}],"certainty":"certain","by":"quote/"},{"kind":"quote","mode":"indirect","speaker":null,"cue":null},{"kind":"figure","value":100,"max":null,"qualifier":"exact","unit":null,"counts":"people","action":"killed","place":null,"source":null,"asOf":null,"certainty":"certain","by":"figure/"},{"kind":"date","value":"2024-","certainty":"certain","by":"date/weekday","why":""},{"kind":"relation","subject":{"name":0},"verb":"meet","verbSpan":{"s":0,"l":3},"object":{"name":1},"place":null,"time":null,"negated":false,"certainty":"likely","by":"relation/"}],"diagnostics":[]}`,
	'utf8',
);

const LEVEL = 6;
// Not yet in the type definitions, but in Node 24's zlib.
const writing: zlib.ZstdOptions & { dictionary: Buffer } = {
	params: { [zlib.constants.ZSTD_c_compressionLevel]: LEVEL },
	dictionary: COMMON,
};
const reading: zlib.ZstdOptions & { dictionary: Buffer } = { dictionary: COMMON };

/** An article and, in one with it, what was read out of its text: most of its words stand in the article already. */
export function packRecord(article: Article, analysis: Analysis | null): Uint8Array {
	const lines = analysis === null ? [packed(article)] : [packed(article), packed(analysis)];
	return zlib.zstdCompressSync(Buffer.from(lines.join('\n'), 'utf8'), writing);
}

const linesOf = (bytes: Uint8Array): string[] => zlib.zstdDecompressSync(bytes, reading).toString('utf8').split('\n');

/** The article's text alone. */
export function unpackText(bytes: Uint8Array): string {
	const lines = zlib.zstdDecompressSync(bytes, reading);
	const end = lines.indexOf(10);
	const article: unknown = JSON.parse(lines.toString('utf8', 0, end < 0 ? lines.length : end));
	return typeof article === 'object' && article !== null && 'text' in article && typeof article.text === 'string'
		? article.text
		: '';
}

/** Only what `packRecord` wrote: a store of another schema is never opened. */
export function unpackRecord(bytes: Uint8Array): { article: Article; analysis: Analysis | null } {
	const [article = '', analysis] = linesOf(bytes);
	return {
		article: unpacked(article) as Article,
		analysis: analysis === undefined ? null : (unpacked(analysis) as Analysis),
	};
}

const packed = (value: unknown): string => JSON.stringify(shortened(value, { at: 0 }));

const unpacked = (json: string): unknown => lengthened(JSON.parse(json), { at: 0 });

/** Spans as the distance from the one before, `s`, and the length, `l`: small numbers, of which many are alike. */
function shortened(value: unknown, before: { at: number }): unknown {
	if (Array.isArray(value)) return value.map((item) => shortened(item, before));
	if (typeof value !== 'object' || value === null) return value;
	const short: Record<string, unknown> = {};
	if ('start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number') {
		short.s = value.start - before.at;
		short.l = value.end - value.start;
		before.at = value.start;
	}
	for (const [name, item] of Object.entries(value))
		if ((name !== 'start' && name !== 'end') || !('s' in short)) short[name] = shortened(item, before);
	return short;
}

function lengthened(value: unknown, before: { at: number }): unknown {
	if (Array.isArray(value)) return value.map((item) => lengthened(item, before));
	if (typeof value !== 'object' || value === null) return value;
	const long: Record<string, unknown> = {};
	for (const [name, item] of Object.entries(value)) {
		if (name === 's' && typeof item === 'number' && 'l' in value && typeof value.l === 'number') {
			before.at += item;
			long.start = before.at;
			long.end = before.at + value.l;
		} else if (name !== 'l' || !('start' in long)) long[name] = lengthened(item, before);
	}
	return long;
}
