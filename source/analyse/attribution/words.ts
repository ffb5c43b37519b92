import { verbForms } from '../grammar/verb-forms.ts';
import { REPORTING_NOUNS, REPORTING_VERBS, type ReportingSense } from '../lexicons/reporting-verbs.ts';
import { type Lexeme, PerLexeme } from '../segment.ts';
import { hashPair, hashText } from '../sequence/hash.ts';
import { bringTogether } from '../sequence/kept-sums.ts';
import { CLAUSE_WORD_CLASSES, CLAUSE_WORDS } from './clause-words.ts';

/** What the features know of a word by its letters alone. Hashes are signed 32-bit. */
export interface WordInfo {
	/** Lower case, digits folded to 0. */
	readonly word: number;
	readonly suffix: number;
	readonly shape: number;
	/** Index into `WORD_CLASSES`: the part the word plays in a clause, guessed. */
	readonly class: number;
	/** Of a reporting verb its base form, else the word. */
	readonly lemma: number;
	/** What the word can be as a verb: see `tenseOf`; 0 where none. */
	readonly tense: number;
	/** Index of the reporting verb's first sense plus one; 0 for other words. */
	readonly sense: number;
	/** Word clusters, of 512 and of 32, as hashes; the word's class where it is in none. */
	readonly group: number;
	readonly broad: number;
	/** What the word adds to a token's sum in the first pass at each of five places around it, and for which model. */
	sums: Int32Array | null;
	at: number;
	length: number;
	summedBy: object | null;
}

/** What is known of lower-case words beyond their letters: the names tagger's lexicon offers it. */
export interface Clusters {
	readonly find: (word: string) => number;
	/** Cluster number plus one of the word at a place; 0 where none. */
	readonly cluster: (place: number) => number;
	readonly levels: readonly Uint16Array[];
}

const SENSES: readonly ReportingSense[] = [
	'say',
	'assert',
	'announce',
	'ask',
	'direct',
	'commit',
	'judge',
	'think',
	'want',
	'know',
	'show',
	'seem',
	'write',
	'describe',
	'concede',
	'reply',
];

/** Marks, then guesses from the letters, then closed classes, then reporting verbs by sense and form. */
const OWN = [
	'none',
	'comma',
	'stop',
	'quote',
	'colon',
	'dash',
	'bracket',
	'mark',
	'number',
	'name',
	'capitals',
	'ly',
	'ing',
	'ed',
	's',
	'noun',
	'word',
	'reportingNoun',
	'possessiveMark',
] as const;

export const WORD_CLASSES: readonly string[] = [
	...OWN,
	...CLAUSE_WORD_CLASSES,
	...SENSES,
	...SENSES.map((sense) => `${sense}ing`),
];

const CLASS = new Map(WORD_CLASSES.map((name, index) => [name, index]));
export const classOf = (name: string): number => CLASS.get(name) ?? 0;

/** By class: 1 for those named. */
export function classTable(names: readonly string[]): Uint8Array {
	const table = new Uint8Array(WORD_CLASSES.length);
	for (const name of names) table[classOf(name)] = 1;
	return table;
}

const FIRST_SENSE = OWN.length + CLAUSE_WORD_CLASSES.length;
const NOUN_ENDING = /(?:tion|sion|ment|ness|ity|ship|ism|ist|ance|ence|er|or|cy|age|ure)$/;

function punctuationClass(text: string): string {
	if (text === ',') return 'comma';
	if (/^[.?!…]+$/.test(text)) return 'stop';
	if (/^["“”„‟«»＂]|^''$|^``$/.test(text)) return 'quote';
	if (text === ':' || text === ';') return 'colon';
	if (/^[-–—]+$/.test(text)) return 'dash';
	if (/^[()[\]{}]$/.test(text)) return 'bracket';
	return 'mark';
}

function guess(text: string, lower: string): string {
	const known = CLAUSE_WORDS.get(lower);
	if (known) return known;
	if (lower === "'s") return 'possessiveMark';
	if (/^\d/.test(text)) return 'number';
	const capital = text !== lower;
	const verb = text === 'Said' ? undefined : REPORTING_VERBS.get(lower);
	if (verb && !(capital && text === text.toUpperCase()))
		return `${verb.senses[0]}${lower.endsWith('ing') ? 'ing' : ''}`;
	if (REPORTING_NOUNS.has(lower)) return 'reportingNoun';
	if (capital) return text.length > 1 && text === text.toUpperCase() ? 'capitals' : 'name';
	if (lower.endsWith('ly')) return 'ly';
	if (lower.endsWith('ing')) return 'ing';
	if (lower.endsWith('ed')) return 'ed';
	if (NOUN_ENDING.test(lower)) return 'noun';
	if (lower.endsWith('s') && !lower.endsWith('ss')) return 's';
	return 'word';
}

function shapeOf(text: string): string {
	let shape = '';
	for (const char of text.slice(0, 12)) {
		const kind = kindOf(char);
		if (shape.at(-1) !== kind) shape += kind;
	}
	return shape;
}

function kindOf(char: string): string {
	if (char >= 'a' && char <= 'z') return 'a';
	if (char >= 'A' && char <= 'Z') return 'A';
	if (char >= '0' && char <= '9') return '0';
	if (char < '\x80') return char;
	return /\p{Lu}/u.test(char) ? 'A' : /\p{L}/u.test(char) ? 'a' : char;
}

const HELPERS: ReadonlyMap<string, number> = new Map(
	[
		'was were had did',
		'is are has have do does am',
		'would could might should',
		'will can may must shall',
		'be been being',
	].flatMap((words, index) => words.split(' ').map((word) => [word, 8 + index] as const)),
);

const SHAPES = { past: 1, edParticiple: 1, participle: 2, third: 3, base: 5, ing: 7 };

/** A verb's form, told from the word alone: past, participle, third person, base (both by whether as often a noun), ing, helpers. */
function tenseOf(lower: string): number {
	const helper = HELPERS.get(lower);
	if (helper !== undefined) return helper;
	const [form] = verbForms(lower);
	return form ? SHAPES[form.shape] + (form.nounish ? 1 : 0) : 0;
}

function describe(original: string, punctuation: boolean, clusters: Clusters | null): WordInfo {
	const text = original.replace(/[’‘`]/g, "'");
	const lower = text.toLowerCase();
	const name = punctuation ? punctuationClass(original) : guess(text, lower);
	const index = classOf(name);
	const verb = text === 'Said' ? undefined : REPORTING_VERBS.get(lower);
	const folded = hashText(punctuation && name !== 'mark' ? name : lower.replace(/\d/g, '0'));
	const cluster = clusters && !punctuation ? clusters.cluster(clusters.find(lower)) : 0;
	const level = (depth: number): number =>
		cluster === 0 ? hashPair(80 + depth, index) : hashPair(90 + depth, clusters?.levels[depth]?.[cluster - 1] ?? 0);
	return {
		word: folded,
		suffix: hashText(`-${lower.slice(-3)}`),
		shape: hashText(shapeOf(text)),
		class: index,
		lemma: verb ? hashPair(7, hashText(verb.lemma)) : folded,
		tense: punctuation ? 0 : tenseOf(lower),
		sense: verb ? SENSES.indexOf(verb.senses[0] as ReportingSense) + 1 : 0,
		group: level(0),
		broad: level(2),
		sums: null,
		at: 0,
		length: 0,
		summedBy: null,
	};
}

/** True where a class is one of reporting verbs. */
export const isReportingClass = (index: number): boolean => index >= FIRST_SENSE;

/** True where a class is one of reporting verbs not in `-ing`. */
export const isFiniteReporting = (index: number): boolean =>
	index >= FIRST_SENSE && index < FIRST_SENSE + SENSES.length;

export type Vocabulary = (lexeme: Lexeme, punctuation: boolean) => WordInfo;

export const NOWHERE: WordInfo = {
	word: 1,
	suffix: 2,
	shape: 3,
	class: 0,
	lemma: 1,
	tense: 0,
	sense: 0,
	group: 5,
	broad: 6,
	sums: null,
	at: 0,
	length: 0,
	summedBy: null,
};

/** A reader of words that keeps what it made of each with what spells it. */
export function createVocabulary(clusters: Clusters | null): Vocabulary {
	const known = new PerLexeme<WordInfo>(bringTogether);
	return (lexeme, punctuation) => {
		let info = known.get(lexeme);
		if (!info) {
			info = describe(lexeme.text, punctuation, clusters);
			known.set(lexeme, info);
		}
		return info;
	};
}
