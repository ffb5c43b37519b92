import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lexemeOf } from '../../../source/analyse/segment.ts';
import { packModel } from '../../../source/analyse/sequence/model.ts';
import { DEFAULT_TRAINING, train } from '../../../source/analyse/sequence/train.ts';
import { readColumns } from '../../../source/analyse/tagger/conll.ts';
import { WordForms } from '../../../source/analyse/tagger/document.ts';
import { examplesOf, LABELS } from '../../../source/analyse/tagger/learn.ts';
import { KNOWN, Lexicon, packLexicon } from '../../../source/analyse/tagger/lexicon/lexicon.ts';
import { NameFinder } from '../../../source/analyse/tagger/names.ts';

const lexicon = packLexicon({
	words: [],
	phrases: new Map([
		['ruritania', KNOWN.country],
		['ruritanian', KNOWN.demonym],
	]),
	levels: [],
});

/** `word/TAG` tokens, a sentence a line, as columns. */
const columns = (text: string): string =>
	text
		.trim()
		.split('\n')
		.map((line) =>
			line
				.trim()
				.split(' ')
				.map((item) => item.replace('/', ' '))
				.join('\n'),
		)
		.join('\n\n');

const LESSONS = `
The/O Ruritanian/B-MISC king/O Rudolf/B-PER sailed/O to/O Strelsau/B-LOC ./O
King/O Rudolf/B-PER met/O the/O Ruritanian/B-MISC army/O in/O Strelsau/B-LOC ./O
Queen/O Flavia/B-PER left/O Ruritania/B-LOC for/O Zenda/B-LOC ./O
The/O Zenda/B-ORG Herald/I-ORG met/O Flavia/B-PER in/O Zenda/B-LOC ./O
The/O king/O sailed/O on/O Tuesday/B-DATE and/O Flavia/B-PER left/O ./O
The/O Strelsau/B-ORG Herald/I-ORG left/O Ruritania/B-LOC ./O
`;

const learnt = (): NameFinder => {
	const documents = readColumns(columns(LESSONS));
	const weights = train(examplesOf(documents, new WordForms(new Lexicon(lexicon))), LABELS, {
		...DEFAULT_TRAINING,
		epochs: 30,
		minCount: 1,
	});
	return new NameFinder(packModel(weights), lexicon);
};

test('names are learnt from annotated sentences', () => {
	const finder = learnt();
	const sentence = 'The Ruritanian king met Flavia and the Zenda Herald in Strelsau .'.split(' ');
	const [names = []] = finder.find([sentence.map(lexemeOf)]);
	assert.deepEqual(
		names.map(({ start, end, fine }) => `${sentence.slice(start, end).join(' ')}: ${fine}`),
		['Ruritanian: NORP', 'Flavia: Person', 'Zenda Herald: Organization', 'Strelsau: Location'],
	);
});

test('a headline in capitals is learnt from copies', () => {
	const sentence = 'QUEEN FLAVIA LEFT RURITANIA'.split(' ');
	const [names = []] = learnt().find([sentence.map(lexemeOf)]);
	assert.deepEqual(
		names.map(({ start }) => sentence[start]),
		['FLAVIA', 'RURITANIA'],
	);
});

test('an empty document and an empty sentence hold no names', () => {
	const finder = learnt();
	assert.deepEqual(finder.find([]), []);
	assert.deepEqual(finder.find([[], [lexemeOf('.')]]), [[], []]);
});
