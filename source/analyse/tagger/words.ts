import { hashPair, hashStretch, hashText } from '../sequence/hash.ts';
import { type Look, lookOf, type Writing } from './casing.ts';
import { KNOWN, type Lexicon } from './lexicon/lexicon.ts';

/** What a word form is by itself, in one way of writing; features of it at each distance from the token they describe. */
export interface WordForm extends Look {
	/** Digits as `0`. */
	readonly lower: number;
	readonly shape: number;
	/** Made of letters, or of letters with hyphens between. */
	readonly letters: boolean;
	readonly hyphenated: boolean;
	/** `KNOWN` bits. */
	readonly known: number;
	/** Whether a gazetteer phrase begins with the word. */
	readonly opens: boolean;
	readonly casing: number;
	/** Number of the cluster plus one, fine and middling; 0 where none. */
	readonly cluster: number;
	readonly middling: number;
	/**
	 * Features by distance (the token itself, a neighbour, a neighbour's neighbour), to be placed with `featureAt`; none
	 * once a scorer has summed them.
	 */
	features: readonly (readonly number[])[];
	/** Key of the word in a document's statistics: lower-case. */
	readonly key: string;
	/** The document that counted the form last, and the word's number in it. */
	document: number;
	number: number;
	/** Where the features' weights lie, summed when a scorer first meets the form: five rows as the model sums them. */
	sums: Int32Array | null;
	at: number;
	length: number;
}

const template = (name: string): number => hashText(`word ${name}`);

const TEMPLATE = {
	form: template('form'),
	lower: template('lower'),
	shape: template('shape'),
	brief: template('brief'),
	prefix: template('prefix'),
	suffix: template('suffix'),
	fine: template('fine'),
	level: template('level'),
	second: template('second'),
	known: template('known'),
	casing: template('casing'),
	part: template('part'),
	knownCasing: template('knownCasing'),
	rare: template('rare'),
} as const;

/** `Xx`, `X.X.`, `XXX`, `x-X`, `0,000`: letters and digits by class, runs of one class cut to `longest`. */
export function shapeOf(token: string, longest: number): string {
	let shape = '';
	let last = '';
	let run = 0;
	for (const character of token.length > 40 ? token.slice(0, 40) : token) {
		const mark = markOf(character);
		run = mark === last ? run + 1 : 1;
		last = mark;
		if (run <= longest) shape += mark;
	}
	return shape;
}

function markOf(character: string): string {
	if (character >= 'a' && character <= 'z') return 'x';
	if (character >= 'A' && character <= 'Z') return 'X';
	if (character >= '0' && character <= '9') return '0';
	if (character < '\x80') return character;
	return /\p{Lu}/u.test(character) ? 'X' : /\p{L}/u.test(character) ? 'x' : character;
}

const WRITING: Readonly<Record<Writing, number>> = { usual: 1, upper: 2, title: 3 };

export function wordForm(written: string, writing: Writing, lexicon: Lexicon): WordForm {
	const token = isAscii(written) ? written : written.replace(/[‘’]/g, "'").replace(/[“”„]/g, '"');
	const key = token.toLowerCase();
	const plain = key.replace(/\d/g, '0');
	const place = findWord(lexicon, key);
	const all = lexicon.known(key);
	const known = all & ~KNOWN.opens;
	const casing = lexicon.casing(place);
	const cluster = lexicon.cluster(place);
	const second = lexicon.second(place);
	const shape = hashText(shapeOf(token, 4));
	const brief = hashText(shapeOf(token, 1));
	const mode = WRITING[writing];
	const middling = cluster === 0 ? 0 : (lexicon.levels[0]?.[cluster - 1] ?? 0) + 1;

	const own: number[] = [];
	const near: number[] = [];
	const far: number[] = [];
	const add = (template: number, value: number, reach: 0 | 1 | 2): void => {
		const feature = hashPair(template, value);
		own.push(feature);
		if (reach > 0) near.push(feature);
		if (reach > 1) far.push(feature);
	};
	add(TEMPLATE.form, hashText(token.replace(/\d/g, '0')), 0);
	add(TEMPLATE.lower, hashText(plain), 2);
	add(TEMPLATE.shape, hashPair(shape, mode), 1);
	add(TEMPLATE.brief, hashPair(brief, mode), 2);
	for (let n = 1; n <= 5 && n < plain.length; n++) {
		add(TEMPLATE.suffix, hashStretch(plain, plain.length - n, plain.length), n === 3 ? 1 : 0);
		if (n < 5) add(TEMPLATE.prefix, hashStretch(plain, 0, n), 0);
	}
	if (cluster > 0) {
		add(TEMPLATE.fine, cluster, 2);
		lexicon.levels.forEach((level, depth) => {
			add(TEMPLATE.level, hashPair(depth, level[cluster - 1] ?? 0), depth === 0 || depth === 2 ? 2 : 1);
		});
	} else add(TEMPLATE.rare, hashPair(brief, mode), 1);
	if (second > 0) add(TEMPLATE.second, second, 1);
	for (let bit = 1; bit < KNOWN.opens; bit <<= 1) if ((known & bit) !== 0) add(TEMPLATE.known, bit, 2);
	add(TEMPLATE.casing, hashPair(hashPair(casing, brief), mode), 1);
	add(TEMPLATE.knownCasing, hashPair(hashPair(known, casing), mode), 0);
	if (token.includes('-') && token.length > 1) {
		const parts = key.split('-');
		add(TEMPLATE.part, hashPair(1, hashText(parts[0] ?? '')), 0);
		add(TEMPLATE.part, hashPair(2, hashText(parts.at(-1) ?? '')), 0);
		add(TEMPLATE.part, hashPair(3, lexicon.known(parts[0] ?? '') & ~KNOWN.opens), 0);
	}
	return {
		...lookOf(token),
		lower: hashText(plain),
		shape: brief,
		letters: /^\p{L}+$/u.test(token),
		hyphenated: token.includes('-') && /^\p{L}+(?:-\p{L}+)+$/u.test(token),
		known,
		opens: (all & KNOWN.opens) !== 0,
		casing,
		cluster,
		middling,
		features: [own, near, far],
		key,
		document: 0,
		number: 0,
		sums: null,
		at: 0,
		length: 0,
	};
}

function isAscii(text: string): boolean {
	for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 128) return false;
	return true;
}

/** A word's place in the lexicon; without accents, or without `al-` or a first part, where it is not there as it stands. */
function findWord(lexicon: Lexicon, key: string): number {
	const place = lexicon.find(key);
	if (place >= 0) return place;
	const plain = isAscii(key) ? key : key.normalize('NFD').replace(/\p{M}/gu, '');
	if (plain !== key) {
		const found = lexicon.find(plain);
		if (found >= 0) return found;
	}
	const hyphen = plain.lastIndexOf('-');
	return hyphen >= 0 && hyphen < plain.length - 1 ? lexicon.find(plain.slice(hyphen + 1)) : -1;
}

/** A word's feature as seen from the token it describes: `place` is where that token is, -2 to 2 from the word. */
export const featureAt = (feature: number, place: number): number => hashPair(feature, place);
