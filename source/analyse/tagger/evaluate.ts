/** `npm run evaluate -- FILE.conll`: tags a file's tokens and compares with its tags. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { lexemeOf } from '../segment.ts';
import { type ColumnSentence, rangesOf, readColumns, tagsOf, withTags } from './conll.ts';
import { foldLabel, labelIn, meaningsOf, styleOf } from './kinds.ts';
import { ratesOf, sumOf, type Tally, tally } from './measure.ts';
import { NameFinder, type TokenName } from './names.ts';

const HELP = `Usage: npm run evaluate -- FILE.conll [--out PRED.conll] [options]

FILE holds one token a line with its tag in the last column, a blank line after each sentence, and -DOCSTART-
lines between documents. Prints precision, recall and F1 of exact spans: by class, over all classes, and over
persons, organizations and places only (PLO). Labels that name no entity (dates, sums of money) are left out.

  --out FILE       write the tokens with the tags found, in the labels of the given file: PER ORG LOC MISC,
                   the finer classes, or (for a file with neither) the reader's kinds
  --weights FILE   default: names.bin beside the tagger
  --lexicon FILE   default: lexicon.bin beside the tagger
`;

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		out: { type: 'string' },
		weights: { type: 'string', default: join(import.meta.dirname, 'names.bin') },
		lexicon: { type: 'string', default: join(import.meta.dirname, 'lexicon.bin') },
		help: { type: 'boolean' },
	},
});
const [file] = positionals;
if (values.help === true || file === undefined || positionals.length > 1) {
	process.stdout.write(HELP);
	process.exit(values.help === true ? 0 : 2);
}

const loading = performance.now();
const finder = new NameFinder(readFileSync(values.weights), readFileSync(values.lexicon));
const loaded = performance.now() - loading;
const text = readFileSync(file, 'utf8');
const documents = readColumns(text);
const labels = new Set<string>();
let tokens = 0;
for (const { sentences } of documents) {
	for (const { tags } of sentences) {
		tokens += tags.length;
		for (const { label } of rangesOf(tags)) labels.add(label);
	}
}
const style = styleOf(labels);
/** Reads all documents once; returns the tokens read in a second. */
function tagAll(take: (sentence: ColumnSentence, names: readonly TokenName[]) => void): number {
	const began = performance.now();
	for (const { sentences } of documents) {
		const names = finder.find(sentences.map((sentence) => sentence.tokens.map(lexemeOf)));
		for (const [s, sentence] of sentences.entries()) take(sentence, names[s] ?? []);
	}
	return Math.round((1000 * tokens) / (performance.now() - began));
}

const found = new Map<ColumnSentence, readonly string[]>();
const first = tagAll((sentence, names) => {
	const ranges = names.map(({ start, end, fine }) => ({ start, end, label: labelIn(style, fine) }));
	found.set(sentence, tagsOf(sentence.tokens.length, ranges));
});
const warm = tagAll(() => undefined);

const pairs = [...found].map(([sentence, tags]) => ({ gold: sentence.tags, found: tags }));
const native = tally(pairs, (label) => (meaningsOf(label).length > 0 ? label : null));
const folded = tally(pairs, foldLabel);
print(`labels of the file (${style})`, native);
if (style !== 'four') print('folded to PER ORG LOC MISC', folded);
process.stdout.write(
	`\n${documents.length} documents, ${tokens} tokens; loaded in ${loaded.toFixed(0)} ms; ${first} tokens/s at first, ${warm} warm\n`,
);
if (values.out !== undefined)
	writeFileSync(
		values.out,
		withTags(text, documents, (sentence) => found.get(sentence) ?? []),
	);

function print(title: string, tallies: ReadonlyMap<string, Tally>): void {
	const row = (name: string, counts: Tally): void => {
		const { precision, recall, f1 } = ratesOf(counts);
		const percent = (value: number): string => (100 * value).toFixed(2).padStart(6);
		process.stdout.write(
			`${name.padEnd(14)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  gold ${counts.gold}  found ${counts.found}\n`,
		);
	};
	process.stdout.write(`\n${title}\n`);
	for (const [label, counts] of [...tallies].sort(([a], [b]) => a.localeCompare(b))) row(label, counts);
	row('all', sumOf(tallies.values()));
	row('PLO', sumOf([...tallies].filter(([label]) => foldLabel(label) !== 'MISC').map(([, counts]) => counts)));
}
