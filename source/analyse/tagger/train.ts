/** `npm run train -- FILES`: trains the tagger's weights from annotated files. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packModel } from '../sequence/model.ts';
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
  --features N     features kept (default 230000)
  --seed N         order and dropout (default 1)
`;

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		out: { type: 'string', default: join(import.meta.dirname, 'names.bin') },
		lexicon: { type: 'string', default: join(import.meta.dirname, 'lexicon.bin') },
		epochs: { type: 'string', default: '6' },
		rate: { type: 'string', default: '0.1' },
		features: { type: 'string', default: '230000' },
		seed: { type: 'string', default: '1' },
		help: { type: 'boolean' },
	},
});
if (values.help === true || positionals.length === 0) {
	process.stdout.write(HELP);
	process.exit(values.help === true ? 0 : 2);
}

const words = new WordForms(new Lexicon(readFileSync(values.lexicon)));
const documents = positionals.flatMap((file) => readColumns(readFileSync(file, 'utf8')));
const examples = examplesOf(documents, words);
process.stderr.write(`${documents.length} documents, ${examples.length} sentences with copies\n`);
const began = performance.now();
const elapsed = (): string => `${((performance.now() - began) / 1000).toFixed(0)} s`;
const weights = train(examples, LABELS, {
	...DEFAULT_TRAINING,
	epochs: Number(values.epochs),
	rate: Number(values.rate),
	seed: Number(values.seed),
	onEpoch: (epoch, loss) => process.stderr.write(`pass ${epoch}: loss ${loss.toFixed(0)}, ${elapsed()}\n`),
});
const bytes = packModel(prune(weights, Number(values.features), 0.03));
writeFileSync(values.out, bytes);
process.stdout.write(`${weights.features.length} features trained; ${bytes.length} bytes written to ${values.out}\n`);
