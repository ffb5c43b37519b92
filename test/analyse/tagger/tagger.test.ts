import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { segment } from '../../../source/analyse/segment.ts';
import { loadTagger } from '../../../source/analyse/tagger/tagger.ts';
import type { Block } from '../../../source/domain/article.ts';

const file = (name: string): Uint8Array =>
	readFileSync(new URL(`../../../source/analyse/tagger/${name}`, import.meta.url));
const weights = file('names.bin');
const lexicon = file('lexicon.bin');
const tagger = loadTagger(weights, lexicon);

/** One block a line, the first a headline. */
function blocksOf(text: string): Block[] {
	const blocks: Block[] = [];
	let start = 0;
	for (const line of text.split('\n')) {
		if (line.trim() !== '') {
			blocks.push({ start, end: start + line.length, role: blocks.length === 0 ? 'headline' : 'paragraph' });
		}
		start += line.length + 1;
	}
	return blocks;
}

const names = (text: string): string[] =>
	tagger.tag(text, segment(text, blocksOf(text))).map(({ start, end, kind }) => `${text.slice(start, end)}: ${kind}`);

const TEXTS: readonly (readonly [text: string, ...names: string[]])[] = [
	[
		'The French finance minister, Claire Dupont, will meet Pedro Alvarez in Madrid on Tuesday.',
		'French: group',
		'Claire Dupont: person',
		'Pedro Alvarez: person',
		'Madrid: place',
	],
	['Officials in Kenya and Uganda said talks would go on.', 'Kenya: place', 'Uganda: place'],
	['The World Health Organization sent doctors to Mali.', 'World Health Organization: organization', 'Mali: place'],
	['Germany’s parliament voted on Friday.', 'Germany: place'],
	['Yesterday the farmers met again. Nobody knew why.'],
	['Talks failed. Markets fell, and later rose.'],
	['“We are tired,” said Mary Okafor, a nurse in Lagos.', 'Mary Okafor: person', 'Lagos: place'],
	['NAIROBI, Kenya — The rains came late this year.', 'NAIROBI: place', 'Kenya: place'],
	[
		'Norwegian fishermen and the Polish navy searched the Baltic Sea.',
		'Norwegian: group',
		'Polish: group',
		'Baltic Sea: place',
	],
	[
		'No one in the town by the river knew who had seen the Office of the High Commissioner for Human Rights that day.',
		'Office of the High Commissioner for Human Rights: organization',
	],
	[
		'It was late when the men of the crew saw Vincent van der Berg walk to the shore near Rio de Janeiro.',
		'Vincent van der Berg: person',
		'Rio de Janeiro: place',
	],
];

for (const [text, ...expected] of TEXTS) {
	test(`names in: ${text}`, () => assert.deepEqual(names(text), expected));
}

test('a headline in capitals is read with the help of the article below it', () => {
	const text =
		'PRESIDENT MORALES VISITS LIMA\nPresident Ana Morales arrived in Lima on Sunday. Morales will stay in Lima for two days.';
	assert.deepEqual(names(text).slice(0, 2), ['MORALES: person', 'LIMA: place']);
});

test('tags are inside the text, in order, apart, with a chance between 0 and 1', () => {
	const word = fc.constantFrom(
		'Paris',
		'Mr',
		'Bank',
		'of',
		'the',
		'Abel',
		'U.S.',
		',',
		'.',
		'“',
		"'s",
		'-',
		'NATO',
		'42',
		'é',
		'\n',
	);
	fc.assert(
		fc.property(fc.array(word, { maxLength: 80 }), (words) => {
			const text = words.join(' ');
			let end = 0;
			for (const tag of tagger.tag(text, segment(text, blocksOf(text)))) {
				assert.ok(tag.start >= end && tag.end > tag.start && tag.end <= text.length);
				assert.ok(tag.score >= 0 && tag.score < 1.001);
				end = tag.end;
			}
		}),
	);
});

test('a text of one endless sentence is read to its end', () => {
	const text = `${'the mayor of Oslo and '.repeat(4000)}the mayor of Oslo`;
	assert.equal(names(text).filter((name) => name === 'Oslo: place').length, 4001);
});

test('files that are something else are refused', () => {
	assert.throws(() => loadTagger(lexicon, lexicon), /not a sequence model/);
	assert.throws(() => loadTagger(weights, weights), /not a lexicon/);
});
