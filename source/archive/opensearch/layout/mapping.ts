import { FACT_KINDS } from '../../../domain/fact.ts';
import type { What } from './names.ts';

type Json = Readonly<Record<string, unknown>>;

/** A keyword that is looked for, and neither sorted by nor counted. */
const SOUGHT: Json = { type: 'keyword', doc_values: false };
/** A keyword that is sorted by or counted, and never looked for. */
const COUNTED: Json = { type: 'keyword', index: false };
/** A number that is summed up, and never looked for. */
const NUMBER: Json = { type: 'integer', index: false };
/** Bytes in a column of their own. */
const BYTES: Json = { type: 'binary', doc_values: true };
/** Kept for the reader alone. */
const KEPT: Json = { type: 'object', enabled: false };
/** Newsdesk cuts and folds words itself and hands them over with spaces in between. */
const WORDS: Json = { type: 'text', analyzer: 'whitespace' };
const WORDS_ALONE: Json = { ...WORDS, norms: false, index_options: 'docs' };
/** Words of which the score of a query is how many it shares. */
const SHARED: Json = { ...WORDS_ALONE, similarity: 'boolean' };
/**
 * Keys with how often each stands in the article, `person:ada-stonefield|3` for two mentions: the number is the term's
 * frequency, so that one posting is all a count costs, and the score of a query is the number of mentions.
 */
const TALLIED: Json = {
	type: 'text',
	analyzer: 'tallied',
	search_analyzer: 'whitespace',
	index_options: 'freqs',
	norms: false,
	similarity: 'tally',
};

const ANALYSIS: Json = {
	analyzer: { tallied: { type: 'custom', tokenizer: 'whitespace', filter: ['frequency'] } },
	filter: { frequency: { type: 'delimited_term_freq', delimiter: '|' } },
};
const SIMILARITY: Json = { tally: { type: 'scripted', script: { source: 'return query.boost * (doc.freq - 1);' } } };

const ARTICLES: Json = {
	id: { type: 'keyword' },
	path: { type: 'keyword' },
	folded: COUNTED,
	outlet: { type: 'keyword' },
	outletFolded: COUNTED,
	outletWords: WORDS_ALONE,
	outletExact: SOUGHT,
	published: { type: 'date', format: 'strict_date||epoch_millis' },
	analyser: { type: 'keyword' },
	fingerprint: SOUGHT,
	problems: { type: 'integer' },
	head: WORDS,
	body: WORDS,
	names: WORDS_ALONE,
	mentions: TALLIED,
	doubts: TALLIED,
	role: TALLIED,
	quote: TALLIED,
	saidBy: TALLIED,
	figureOf: TALLIED,
	relation: TALLIED,
	men: SOUGHT,
	women: SOUGHT,
	person: COUNTED,
	organization: COUNTED,
	place: COUNTED,
	group: COUNTED,
	facts: { type: 'object', properties: Object.fromEntries(FACT_KINDS.map((kind) => [kind, { type: 'integer' }])) },
	figure: { type: 'double_range', doc_values: false },
	told: { type: 'integer_range', doc_values: false },
	toldDay: { type: 'keyword' },
	toldMonth: { type: 'keyword' },
	toldYear: { type: 'keyword' },
	oftenDay: COUNTED,
	oftenMonth: COUNTED,
	oftenYear: COUNTED,
	named: NUMBER,
	printed: NUMBER,
	shingles: SHARED,
	lines: SOUGHT,
	origin: COUNTED,
	copyOf: { type: 'keyword' },
	sayings: SOUGHT,
	editionKeys: SOUGHT,
	instead: SOUGHT,
	headline: BYTES,
	record: BYTES,
	naming: BYTES,
	shown: KEPT,
};

const ENTITIES: Json = {
	kind: { type: 'keyword' },
	name: COUNTED,
	words: { ...WORDS_ALONE, index_prefixes: { min_chars: 1, max_chars: 4 } },
	keys: SOUGHT,
	articles: { type: 'integer' },
	mentions: { type: 'long' },
	shown: KEPT,
};

/** Neighbourhoods as they were grouped last; and, beside them, which ones batches of articles touch that were not grouped since. */
const NEIGHBOURHOODS: Json = {
	isPending: { type: 'boolean' },
	until: { type: 'date', format: 'epoch_millis' },
	holder: SOUGHT,
	changed: NUMBER,
	shown: KEPT,
};

/** Files, and pieces of them: which articles lie where. What writers note lies beside them. */
const FILES: Json = {
	kind: { type: 'keyword' },
	path: { type: 'keyword' },
	ids: SOUGHT,
	isComplete: { type: 'boolean' },
	hasProblems: { type: 'boolean' },
	shown: KEPT,
};

/** What desks did, a document an act, as a line of a journal. `mark` is of its id: their sum tells whether all are known. */
const ACTS: Json = {
	author: { type: 'keyword' },
	time: { type: 'date' },
	act: { type: 'keyword' },
	mark: NUMBER,
	line: { ...COUNTED, doc_values: false },
};

/** Fields that are only looked for, and columns: kept out of what is given back, for the record or what is shown has it all. */
const UNSHOWN: Readonly<Partial<Record<What, readonly string[]>>> = {
	articles: [
		'head',
		'body',
		'names',
		'mentions',
		'doubts',
		'role',
		'quote',
		'saidBy',
		'figureOf',
		'relation',
		'men',
		'women',
		'person',
		'organization',
		'place',
		'group',
		'folded',
		'outletFolded',
		'outletWords',
		'outletExact',
		'figure',
		'told',
		'toldDay',
		'toldMonth',
		'toldYear',
		'oftenDay',
		'oftenMonth',
		'oftenYear',
		'named',
		'shingles',
		'lines',
		'origin',
		'sayings',
		'editionKeys',
		'printed',
		'headline',
		'record',
		'naming',
	],
	entities: ['kind', 'name', 'words', 'keys', 'articles', 'mentions'],
};

const PROPERTIES: Readonly<Record<What, Json>> = {
	articles: ARTICLES,
	entities: ENTITIES,
	neighbourhoods: NEIGHBOURHOODS,
	files: FILES,
	acts: ACTS,
};

/**
 * What is written is seen after so long, unless who wrote it asks for more: each time the server makes a segment of it, and merges
 * small ones. What desks do is seen within a second.
 */
const SEEN_AFTER = '5s';

/** What an index is made with. `about` is kept in it, for whoever opens it. */
export function definitionOf(
	what: What,
	{ shards, replicas, about }: { readonly shards: number; readonly replicas: number | null; readonly about: Json },
): Json {
	const isLarge = what === 'articles';
	return {
		settings: {
			number_of_shards: isLarge ? shards : 1,
			...(replicas === null ? { auto_expand_replicas: '0-1' } : { number_of_replicas: replicas }),
			...(isLarge ? { analysis: ANALYSIS, similarity: SIMILARITY } : {}),
			...(what === 'acts' ? {} : { refresh_interval: SEEN_AFTER }),
			// Entities are read by the hundred while somebody waits.
			...(what === 'entities' ? {} : { codec: 'best_compression' }),
		},
		mappings: {
			dynamic: 'strict',
			_meta: about,
			_source: { excludes: UNSHOWN[what] ?? [] },
			properties: PROPERTIES[what],
		},
	};
}
