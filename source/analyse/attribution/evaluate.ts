/** `npm run evaluate:attribution -- FILES`: scores the whole analysis's quotes against annotated articles. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { analyse } from '../analyse.ts';
import { NO_CHOICE } from '../choice/chooser.ts';
import type { Models } from '../models.ts';
import { Lexicon } from '../tagger/lexicon/lexicon.ts';
import { loadTagger } from '../tagger/tagger.ts';
import { asRead } from './as-read.ts';
import type { AnnotatedArticle } from './gold.ts';
import { foldOf } from './learn.ts';
import { emptyTallies, tally } from './measure.ts';
import { loadAttribution, NO_ATTRIBUTION } from './model.ts';

const HELP = `Usage: npm run evaluate:attribution -- FILE.jsonl... [options]

  --weights FILE   default: attribution.bin beside the model; none: rules only
  --fold N         only articles of fold N, which \`train:attribution --without N\` left out
  --out FILE       write articles and facts as JSON
`;

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		weights: { type: 'string', default: join(import.meta.dirname, 'attribution.bin') },
		fold: { type: 'string' },
		out: { type: 'string' },
		help: { type: 'boolean' },
	},
});
if (values.help === true || positionals.length === 0) {
	process.stdout.write(HELP);
	process.exit(values.help === true ? 0 : 2);
}

const tagger = join(import.meta.dirname, '../tagger');
const lexicon = readFileSync(join(tagger, 'lexicon.bin'));
const models: Models = {
	names: loadTagger(readFileSync(join(tagger, 'names.bin')), lexicon),
	attribution:
		values.weights === 'none' ? NO_ATTRIBUTION : loadAttribution(readFileSync(values.weights), new Lexicon(lexicon)),
	figures: NO_CHOICE,
};
const annotated = positionals
	.flatMap((file) => readFileSync(file, 'utf8').split('\n'))
	.filter((line) => line.trim() !== '')
	.map((line): AnnotatedArticle => JSON.parse(line))
	.filter(({ id }) => values.fold === undefined || foldOf(id) === Number(values.fold));

const tallies = emptyTallies();
const articles: unknown[] = [];
const facts: unknown[] = [];
for (const gold of annotated) {
	const read = asRead(gold);
	if (!read) continue;
	const { article } = read;
	const quotes = analyse(article, models).facts.filter((fact) => fact.kind === 'quote');
	tally(tallies, read.annotated, quotes, article.blocks);
	articles.push({ id: gold.id, path: article.path, text: article.text });
	for (const { speaker, cue, pieces, ...fact } of quotes)
		facts.push({
			...fact,
			article: gold.id,
			spans: pieces.map(({ start, end }) => [start, end]),
			speakerText: speaker?.text ?? null,
			sourceStart: speaker?.start,
			sourceEnd: speaker?.end,
			cue: cue?.text ?? null,
			cueStart: cue?.start,
			cueEnd: cue?.end,
		});
}

const percent = (n: number, of: number): string => (of === 0 ? '    -' : ((100 * n) / of).toFixed(1).padStart(5));
process.stdout.write(`${annotated.length} articles\n`);
process.stdout.write('            P     R    F1  source   cue   annotated\n');
for (const [mode, t] of Object.entries(tallies))
	process.stdout.write(
		`${mode.padEnd(8)} ${percent(t.right, t.found)} ${percent(t.right, t.gold)} ${percent(2 * t.right, t.found + t.gold)}   ${percent(t.source, t.right)} ${percent(t.cue, t.right)}   ${t.gold}\n`,
	);
if (values.out !== undefined) writeFileSync(values.out, JSON.stringify({ articles, facts }));
