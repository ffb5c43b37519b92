import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { loadAttribution } from '../../../source/analyse/attribution/model.ts';
import { quotes } from '../../../source/analyse/extractors/quotes.ts';
import { attribution } from '../../../source/analyse/refiners/attribution.ts';
import { Lexicon } from '../../../source/analyse/tagger/lexicon/lexicon.ts';
import type { QuoteFact } from '../../../source/domain/fact.ts';
import { called, drafted, models } from '../grammar/drafted.ts';

const file = (name: string): Uint8Array => readFileSync(new URL(`../../../source/analyse/${name}`, import.meta.url));
const trained = {
	...models,
	attribution: loadAttribution(file('attribution/attribution.bin'), new Lexicon(file('tagger/lexicon.bin'))),
};

function read(marked: string): { quotes: QuoteFact[]; lines: string[] } {
	const draft = drafted(marked);
	const refined = attribution.refine({ ...draft, facts: quotes.extract(draft, trained) }, models);
	const found = refined.facts.filter((fact) => fact.kind === 'quote');
	const { text } = draft.article;
	return {
		quotes: found,
		lines: found.map(
			({ speaker, mode, pieces }) =>
				`${speaker?.antecedent?.text ?? called(refined, speaker)} (${mode}): ${pieces.map(({ start, end }) => text.slice(start, end)).join(' | ')}`,
		),
	};
}

const CASES: readonly (readonly [name: string, text: string, lines: readonly string[]])[] = [
	[
		'said that',
		'The mayor said that the bridge would stay closed until May.',
		['The mayor (indirect): the bridge would stay closed until May'],
	],
	[
		'said without that',
		'[Ada Byrne|P] said the bridge would stay closed until May.',
		['Ada Byrne (indirect): the bridge would stay closed until May'],
	],
	[
		'behind the clause',
		'The bridge will stay closed until May, officials said.',
		['officials (indirect): The bridge will stay closed until May'],
	],
	[
		'according to, behind',
		'More than 40 people were hurt in the fire, according to the health ministry.',
		['the health ministry (indirect): More than 40 people were hurt in the fire'],
	],
	[
		'according to, in front',
		'According to the police, the driver had fled before the ambulance came.',
		['the police (indirect): the driver had fled before the ambulance came'],
	],
	[
		'partly in quote marks',
		'[Ada Byrne|P] said the bridge was “a danger to every child in town”.',
		['Ada Byrne (mixed): the bridge was “a danger to every child in town”'],
	],
	[
		'in quote marks',
		'“The bridge is a danger to every child in town,” [Ada Byrne|P] said on Monday.',
		['Ada Byrne (direct): The bridge is a danger to every child in town'],
	],
	[
		'interrupted',
		'“The bridge,” [Ada Byrne|P] said, “is a danger to every child in town.”',
		['Ada Byrne (direct): The bridge | is a danger to every child in town.'],
	],
	[
		'he, a sentence later',
		'[Tom Ward|P] arrived in the capital on Tuesday. He said the talks had failed.',
		['Tom Ward (indirect): the talks had failed'],
	],
];

describe('attribution by the shipped weights', () => {
	for (const [name, text, lines] of CASES) test(name, () => assert.deepEqual(read(text).lines, lines));

	test('nothing said, nothing found', () => {
		assert.deepEqual(read('The train left the station at noon. It was cold and the streets were empty.').lines, []);
	});

	test('pieces lie inside the fact and the fact inside the text, whatever the text', () => {
		const word = fc.constantFrom(
			'said',
			'“',
			'”',
			'"',
			'that',
			'Ann',
			',',
			'.',
			'he',
			'officials',
			'the',
			'bridge',
			'\n',
			':',
			'to',
			'’',
			'told',
			'according',
			'—',
		);
		fc.assert(
			fc.property(fc.array(word, { maxLength: 80 }), (words) => {
				const text = words.join(' ');
				for (const fact of read(text).quotes) {
					assert.ok(fact.start >= 0 && fact.start < fact.end && fact.end <= text.length);
					assert.equal(fact.pieces[0]?.start, fact.start);
					assert.equal(fact.pieces.at(-1)?.end, fact.end);
					for (const [i, piece] of fact.pieces.entries())
						assert.ok(piece.start < piece.end && (fact.pieces[i - 1]?.end ?? 0) <= piece.start);
				}
			}),
			{ numRuns: 150 },
		);
	});

	test('a long line of speech without end is read', () => {
		const many = 5000;
		const found = read(`${'“No one came,” she said. '.repeat(many)}`).quotes;
		assert.equal(found.length, many);
	});
});
