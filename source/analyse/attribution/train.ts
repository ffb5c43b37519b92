/** `npm run train:attribution -- FILES`: trains the attribution model's weights from annotated articles. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { LabelSet } from '../sequence/labels.ts';
import { packModel, SequenceModel } from '../sequence/model.ts';
import { prune } from '../sequence/prune.ts';
import { DEFAULT_TRAINING, type Example, train } from '../sequence/train.ts';
import { Lexicon } from '../tagger/lexicon/lexicon.ts';
import { asRead } from './as-read.ts';
import { Attributor } from './attributor.ts';
import type { AnnotatedArticle } from './gold.ts';
import { ARGUMENT_LABELS, PART_LABELS } from './labels.ts';
import { argumentExamples, FOLDS, type Lesson, partExamples, prepare } from './learn.ts';
import { joinWeights } from './model.ts';
import type { Parts } from './parts.ts';
import { createVocabulary } from './words.ts';

const HELP = `Usage: npm run train:attribution -- FILE.jsonl... [options]

Each line of a FILE is one article: {"id", "text", "headline"?, "attributions": [{"source": [[start, end]...],
"cue": [...], "content": [...]}]}, spans as string offsets of the text, end exclusive.

  --out FILE       weights to write (default: attribution.bin beside the model)
  --lexicon FILE   the names tagger's lexicon, for word clusters (default: the one shipped)
  --measured FILE  also write weights that have not seen fold 0 (a fifth, by a hash of the articles' ids), to be
                   evaluated with --fold 0
  --features N     features kept in each of the two passes (default 130000)
`;

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		out: { type: 'string', default: join(import.meta.dirname, 'attribution.bin') },
		lexicon: { type: 'string', default: join(import.meta.dirname, '../tagger/lexicon.bin') },
		measured: { type: 'string' },
		features: { type: 'string', default: '130000' },
		help: { type: 'boolean' },
	},
});
if (values.help === true || positionals.length === 0) {
	process.stdout.write(HELP);
	process.exit(values.help === true ? 0 : 2);
}

const began = performance.now();
const say = (text: string): void => {
	process.stderr.write(`${((performance.now() - began) / 1000).toFixed(0).padStart(5)} s  ${text}\n`);
};

const lexicon = new Lexicon(readFileSync(values.lexicon));
const vocabulary = createVocabulary(lexicon);
const articles = positionals
	.flatMap((file) => readFileSync(file, 'utf8').split('\n'))
	.filter((line) => line.trim() !== '')
	.map((line): AnnotatedArticle => JSON.parse(line));
const lessons = articles.flatMap((article) => {
	const read = asRead(article);
	return read ? [prepare(read.annotated, read.article.blocks, vocabulary)] : [];
});
say(`${lessons.length} articles`);

/** Small steps: with the trainer's usual ones both passes grow too sure of themselves. */
const PARTS = { epochs: 5, rate: 0.02, dropout: 0.5 };
const ARGUMENTS = { epochs: 6, rate: 0.012, dropout: 0.5 };

function learn(examples: readonly Example[], labels: LabelSet, settings: typeof PARTS): Uint8Array {
	const weights = train(examples, labels, {
		...DEFAULT_TRAINING,
		...settings,
		minCount: 3,
		onEpoch: (epoch, loss) => say(`  epoch ${epoch}, loss ${loss.toFixed(0)}`),
	});
	const bytes = packModel(prune(weights, Number(values.features), 0.01), 0.02);
	say(`  ${weights.features.length} features, ${bytes.length} bytes`);
	return bytes;
}

const readerOf = (parts: Uint8Array): Attributor => {
	const model = new SequenceModel(parts);
	return new Attributor(model, model, lexicon);
};

/** The second pass must learn from what the first makes of articles it has not seen: each fold is read by a model of the others. */
const read: { lesson: Lesson; parts: Parts }[] = [];
let unseen = new Uint8Array(0);
for (let fold = 0; fold < FOLDS; fold++) {
	say(`first pass without fold ${fold}`);
	const bytes = learn(partExamples(lessons.filter((lesson) => lesson.fold !== fold)), PART_LABELS, PARTS);
	if (fold === 0) unseen = new Uint8Array(bytes);
	const reader = readerOf(bytes);
	for (const lesson of lessons) if (lesson.fold === fold) read.push({ lesson, parts: reader.readParts(lesson.page) });
}
if (values.measured !== undefined) {
	say('second pass without fold 0');
	const others = read.filter(({ lesson }) => lesson.fold !== 0);
	writeFileSync(values.measured, joinWeights(unseen, learn(argumentExamples(others), ARGUMENT_LABELS, ARGUMENTS)));
}
say('second pass');
const second = learn(argumentExamples(read), ARGUMENT_LABELS, ARGUMENTS);
say('first pass');
const bytes = joinWeights(learn(partExamples(lessons), PART_LABELS, PARTS), second);
writeFileSync(values.out, bytes);
say(`${values.out}: ${bytes.length} bytes`);
