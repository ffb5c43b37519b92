import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { analyse } from '../../../source/analyse/analyse.ts';
import { isOpenToChoice, NO_CHOICE, pickOf } from '../../../source/analyse/choice/chooser.ts';
import type { Models } from '../../../source/analyse/models.ts';
import type { FigureFact } from '../../../source/domain/fact.ts';
import { loadModels } from '../../../source/effects/models.ts';
import { compose } from '../../../source/ingest/compose.ts';

const trained = loadModels();

function figuresOf(text: string, models: Models): FigureFact[] {
	const [article] = compose(
		{ id: 'one', path: 'one.txt', text: `Headline of the day\n\n${text}\n`, where: 'one', given: {} },
		null,
	).articles;
	assert.ok(article);
	return analyse({ ...article, language: 'en' }, models).facts.filter(
		(fact): fact is FigureFact => fact.kind === 'figure',
	);
}

/** Sentences whose verb or noun the rules alone leave out, with what is to be said. */
const TOLD: readonly (readonly [text: string, figure: string, action: string])[] = [
	['The auditors’ discovery of a £4m hole in the accounts shook the council.', '£4m', 'discovered'],
	['Tickets for the spring fair sold out in 40 minutes, the mayor said.', '40 minutes', 'sold out'],
	['Rents fell from $900 to $850 in the spring.', '$850', 'fell'],
];

for (const [text, figure, action] of TOLD)
	test(`${figure} is ${action} in: ${text}`, () => {
		const fact = figuresOf(text, trained).find((one) => text.includes(figure) && overlaps(text, one, figure));
		assert.ok(fact?.action?.startsWith(action), `${fact?.action}`);
	});

const overlaps = (_: string, fact: FigureFact, figure: string): boolean =>
	fact.value === Number(/\d+/.exec(figure)?.[0] ?? 0) * (figure.endsWith('m') ? 1e6 : 1);

test('whom something befell stays as the rules tell it', () => {
	const text =
		'At least 14 people were killed and 30 hurt when the bridge fell, police said. The council spent £3m on it.';
	const befell = (models: Models) => figuresOf(text, models).filter((fact) => !isOpenToChoice(fact));
	assert.equal(befell(trained).length, 2);
	assert.deepEqual(befell(trained), befell({ ...trained, figures: NO_CHOICE }));
});

test('a sum in other money says what the sum before it does', () => {
	const [pounds, dollars] = figuresOf(
		'The auditors’ discovery of a £4m ($7m) hole in the accounts shook the council.',
		trained,
	);
	assert.equal(dollars?.unit, 'USD');
	assert.deepEqual([dollars?.counts, dollars?.action], [pounds?.counts, pounds?.action]);
});

test('a choice changes what a figure says, never its number or its place, and makes nothing surer', () => {
	const texts = [
		'Sales rose 4 % to $30m, the firm said.',
		'It may cut 200 posts by 2012.',
		'Some 40 of the 60 clubs voted for it.',
	];
	fc.assert(
		fc.property(fc.shuffledSubarray(texts, { minLength: 1 }), (lines) => {
			const text = lines.join(' ');
			const [ruled, chosen] = [figuresOf(text, { ...trained, figures: NO_CHOICE }), figuresOf(text, trained)];
			assert.equal(chosen.length, ruled.length);
			for (const [at, fact] of chosen.entries()) {
				const rule = ruled[at] as FigureFact;
				assert.deepEqual(
					[fact.start, fact.end, fact.value, fact.unit, fact.qualifier],
					[rule.start, rule.end, rule.value, rule.unit, rule.qualifier],
				);
				if (rule.certainty !== 'certain') assert.equal(fact.certainty, rule.certainty);
			}
		}),
		{ numRuns: 20 },
	);
});

test('what is not likely enough is left out', () => {
	const answer = (text: string | null) => ({
		text,
		at: 0,
		word: 0,
		sort: 'verb' as const,
		clause: null,
		ruled: false,
		open: false,
	});
	const answers = [answer(null), answer('sold'), answer('bought')];
	assert.equal(pickOf(answers, [0.3, 0.6, 0.1], 0.5).answer.text, 'sold');
	assert.equal(pickOf(answers, [0.3, 0.6, 0.1], 0.65).answer.text, null);
	assert.equal(pickOf(answers, [0.3, 0.6, 0.1], 0.65).chance, 0.3);
});
