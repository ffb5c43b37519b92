/** `npm run train -- FILES`: trains the tagger's weights from annotated files. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { average } from '../sequence/average.ts';
import { packModel, type Weights } from '../sequence/model.ts';
import { prune } from '../sequence/prune.ts';
import { DEFAULT_TRAINING, train } from '../sequence/train.ts';
import { readColumns } from './conll.ts';
import { WordForms } from './document.ts';
import { examplesOf, LABELS } from './learn.ts';
import { Lexicon } from './lexicon/lexicon.ts';

const HELP = `Usage: npm run train -- FILE.conll... [options]

Each FILE holds one token a line with its tag in the last column (IOB or BILOU), a blank line after each
sentence, and -DOCSTART- lines between documents. Labels understood: Person PER, Organization ORG, Location
GPE, Facility FAC, LOC place (location or facility), NORP group, Product, Miscellaneous, MISC. Other labels
count as no name.

  --out FILE       weights to write (default: names.bin beside the tagger)
  --lexicon FILE   lexicon to train with (default: lexicon.bin beside the tagger)
  --epochs N       passes over the data (default 6)
  --rate N         step size (default 0.1)
  --features N     features kept (default 240000)
  --models N       models trained with different order and dropout, then averaged (default 3)
`;

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		out: { type: 'string', default: join(import.meta.dirname, 'names.bin') },
		lexicon: { type: 'string', default: join(import.meta.dirname, 'lexicon.bin') },
		epochs: { type: 'string', default: '6' },
		rate: { type: 'string', default: '0.1' },
		features: { type: 'string', default: '240000' },
		models: { type: 'string', default: '3' },
		help: { type: 'boolean' },
	},
});
if (values.help === true || positionals.length === 0) {
	process.stdout.write(HELP);
	process.exit(values.help === true ? 0 : 2);
}

const words = new WordForms(new Lexicon(readFileSync(values.lexicon)));
const documents = positionals.flatMap((file) => readColumns(readFileSync(file, 'utf8')));
const began = performance.now();
const say = (text: string): void => {
	process.stderr.write(`${text}, ${((performance.now() - began) / 1000).toFixed(0)} s\n`);
};
const models: Weights[] = [];
for (let seed = 1; seed <= Number(values.models); seed++) {
	const examples = examplesOf(documents, words);
	if (seed === 1) say(`${documents.length} documents, ${examples.length} sentences with copies`);
	models.push(
		train(examples, LABELS, {
			...DEFAULT_TRAINING,
			epochs: Number(values.epochs),
			rate: Number(values.rate),
			seed,
			onEpoch: (epoch, loss) => say(`model ${seed}, pass ${epoch}: loss ${loss.toFixed(0)}`),
		}),
	);
	const bytes = packModel(prune(average(models), Number(values.features), 0.03));
	writeFileSync(values.out, bytes);
	say(`mean of ${seed}: ${bytes.length} bytes written to ${values.out}`);
}
