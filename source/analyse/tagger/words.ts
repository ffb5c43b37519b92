import { hashPair, hashText } from '../sequence/hash.ts';
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
	/** The features' weights, summed when a scorer first meets the form: five rows as the model sums them. */
	sums: Int32Array | null;
}

const TEMPLATE = Object.fromEntries(
	[
		'form',
		'lower',
		'shape',
		'brief',
		'prefix',
		'suffix',
		'fine',
		'level',
		'second',
		'secondPath',
		'known',
		'casing',
		'part',
		'writing',
		'knownCasing',
		'rare',
	].map((name) => [name, hashText(`word ${name}`)]),
) as Readonly<Record<string, number>>;

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
	const token = written.replace(/[‘’]/g, "'").replace(/[“”„]/g, '"');
	const key = token.toLowerCase();
	const plain = key.replace(/\d/g, '0');
	const place = findWord(lexicon, key);
	const known = lexicon.known(key) & ~KNOWN.opens;
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
	const add = (template: string, value: number, reach: 0 | 1 | 2): void => {
		const feature = hashPair(TEMPLATE[template] ?? 0, value);
		own.push(feature);
		if (reach > 0) near.push(feature);
		if (reach > 1) far.push(feature);
	};
	add('form', hashText(token.replace(/\d/g, '0')), 0);
	add('lower', hashText(plain), 2);
	add('shape', hashPair(shape, mode), 1);
	add('brief', hashPair(brief, mode), 2);
	for (let n = 1; n <= 5 && n < plain.length; n++) {
		add('suffix', hashText(plain.slice(-n)), n === 3 ? 1 : 0);
		if (n < 5) add('prefix', hashText(plain.slice(0, n)), 0);
	}
	if (cluster > 0) {
		add('fine', cluster, 2);
		lexicon.levels.forEach((level, depth) => {
			add('level', hashPair(depth, level[cluster - 1] ?? 0), depth === 0 || depth === 2 ? 2 : 1);
		});
	} else add('rare', hashPair(brief, mode), 1);
	if (second > 0) add('second', second, 1);
	for (let bit = 1; bit < KNOWN.opens; bit <<= 1) if ((known & bit) !== 0) add('known', bit, 2);
	add('casing', hashPair(hashPair(casing, brief), mode), 1);
	add('knownCasing', hashPair(hashPair(known, casing), mode), 0);
	if (token.includes('-') && token.length > 1) {
		const parts = key.split('-');
		add('part', hashPair(1, hashText(parts[0] ?? '')), 0);
		add('part', hashPair(2, hashText(parts.at(-1) ?? '')), 0);
		add('part', hashPair(3, lexicon.known(parts[0] ?? '') & ~KNOWN.opens), 0);
	}
	return {
		...lookOf(token),
		lower: hashText(plain),
		shape: brief,
		letters: /^\p{L}+$/u.test(token),
		hyphenated: /^\p{L}+(?:-\p{L}+)+$/u.test(token),
		known,
		opens: (lexicon.known(key) & KNOWN.opens) !== 0,
		casing,
		cluster,
		middling,
		features: [own, near, far],
		key,
		sums: null,
	};
}

/** A word's place in the lexicon; without accents, or without `al-` or a first part, where it is not there as it stands. */
function findWord(lexicon: Lexicon, key: string): number {
	const place = lexicon.find(key);
	if (place >= 0) return place;
	const plain = key.normalize('NFD').replace(/\p{M}/gu, '');
	if (plain !== key) {
		const found = lexicon.find(plain);
		if (found >= 0) return found;
	}
	const hyphen = plain.lastIndexOf('-');
	return hyphen >= 0 && hyphen < plain.length - 1 ? lexicon.find(plain.slice(hyphen + 1)) : -1;
}

/** A word's feature as seen from the token it describes: `place` is where that token is, -2 to 2 from the word. */
export const featureAt = (feature: number, place: number): number => hashPair(feature, place);
