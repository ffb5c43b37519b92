import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { packRecord, unpackRecord, unpackText } from '../../source/archive/record/record.ts';
import type { Analysis } from '../../source/domain/analysis.ts';
import type { Article } from '../../source/domain/article.ts';
import type { Fact, Party } from '../../source/domain/fact.ts';

/** `deepStrictEqual` tells an object without a prototype from one that has it. */
const record = <Value>(model: { readonly [Name in keyof Value]: fc.Arbitrary<Value[Name]> }) =>
	fc.record(model, { noNullPrototype: true }) as fc.Arbitrary<Value>;

const told = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 12 }),
	fc.constantFrom('', '\ud800', 'names/tagger', '🙂'),
);
const span = record({ start: fc.nat(60), end: fc.nat(60) });
const spanOf = <More extends object>(
	more: {
		readonly [Name in keyof More]: fc.Arbitrary<More[Name]>;
	},
): fc.Arbitrary<More & { start: number; end: number }> =>
	fc.tuple(span, record(more)).map(([where, about]) => ({ ...where, ...(about as More) }));

/** Properties that are left out in some values are left out, not undefined. */
const perhaps = <Value extends object>(
	value: fc.Arbitrary<Value>,
	name: string,
	more: fc.Arbitrary<unknown>,
): fc.Arbitrary<Value> =>
	fc.tuple(value, fc.option(more)).map(([own, extra]) => (extra === null ? own : { ...own, [name]: extra }));

const proven = <Value extends object>(value: fc.Arbitrary<Value>) =>
	perhaps(
		fc
			.tuple(value, fc.constantFrom('certain', 'likely', 'candidate'), told)
			.map(([own, certainty, by]) => ({ ...own, certainty: certainty as 'certain' | 'likely' | 'candidate', by })),
		'why',
		told,
	);

const nullable = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(value);
const quoted = spanOf({ text: told });
const party: fc.Arbitrary<Party> = perhaps(spanOf({ text: told, name: nullable(fc.nat(300)) }), 'antecedent', quoted);
const value = fc.oneof(fc.nat(2000), fc.double({ noNaN: true }), fc.constantFrom(-0, 0.1, 2 ** 53, -17, 1e21));

const level = spanOf({ value, unit: nullable(told) });

const fact: fc.Arbitrary<Fact> = fc.oneof(
	proven(spanOf({ kind: fc.constant('role' as const), person: party, title: told, organization: nullable(party) })),
	proven(
		spanOf({
			kind: fc.constant('quote' as const),
			mode: fc.constantFrom('direct' as const, 'mixed' as const, 'indirect' as const),
			speaker: nullable(party),
			cue: nullable(quoted),
			pieces: fc.array(span, { maxLength: 3 }),
		}),
	),
	proven(
		spanOf({
			kind: fc.constant('figure' as const),
			value,
			max: nullable(value),
			qualifier: fc.constantFrom('exact' as const, 'at least' as const, 'at most' as const, 'range' as const),
			unit: nullable(told),
			counts: nullable(told),
			action: nullable(told),
			from: nullable(level),
			to: nullable(level),
			place: nullable(party),
			source: nullable(party),
			asOf: nullable(told),
		}),
	),
	proven(spanOf({ kind: fc.constant('date' as const), value: nullable(told) })),
	proven(
		spanOf({
			kind: fc.constant('relation' as const),
			subject: nullable(party),
			verb: told,
			verbSpan: span,
			object: nullable(party),
			recipient: nullable(party),
			place: nullable(party),
			time: nullable(quoted),
			negated: fc.boolean(),
			modality: fc.constantFrom(
				'done' as const,
				'planned' as const,
				'believed' as const,
				'possible' as const,
				'needed' as const,
			),
		}),
	),
);

const analysis: fc.Arbitrary<Analysis> = record({
	names: fc.array(
		record({
			kind: fc.constantFrom('person' as const, 'organization' as const, 'place' as const, 'group' as const),
			name: told,
			aliases: fc.array(told, { maxLength: 3 }),
		}),
		{ maxLength: 4 },
	),
	mentions: fc.array(proven(spanOf({ name: fc.nat(300) })), { maxLength: 6 }),
	facts: fc.array(fact, { maxLength: 8 }),
	diagnostics: fc.array(
		record({
			where: told,
			severity: fc.constantFrom('error' as const, 'warning' as const, 'note' as const),
			rule: told,
			message: told,
			hint: told,
		}),
		{ maxLength: 2 },
	),
});

const article: fc.Arbitrary<Article> = record({
	id: told,
	path: told,
	headline: told,
	headlineFrom: fc.constantFrom('text' as const, 'metadata' as const, 'lede' as const),
	byline: nullable(told),
	outlet: nullable(told),
	dateline: nullable(spanOf({ place: told })),
	published: nullable(told),
	publishedFrom: fc.constantFrom(null, 'metadata' as const, 'text' as const, 'journal' as const),
	language: told,
	text: fc.string({ unit: 'binary', maxLength: 80 }),
	blocks: fc.array(spanOf({ role: fc.constantFrom('headline' as const, 'paragraph' as const, 'related' as const) }), {
		maxLength: 4,
	}),
	particulars: record({
		section: nullable(told),
		link: nullable(told),
		slug: nullable(told),
		version: nullable(told),
		publishedAt: nullable(told),
		updated: nullable(told),
		within: nullable(told),
		modified: nullable(told),
		from: fc.dictionary(fc.constantFrom('headline', 'byline', 'published', 'version'), told, {
			maxKeys: 3,
			noNullPrototype: true,
		}),
	}),
});

test('a record gives back the very article and analysis that were put in', () => {
	fc.assert(
		fc.property(article, nullable(analysis), (own, read) => {
			const record = packRecord(own, read);
			assert.deepStrictEqual(unpackRecord(record), { article: own, analysis: read });
			assert.equal(unpackText(record), own.text);
		}),
		{ numRuns: 300 },
	);
});

test('a text that is no well-formed Unicode comes back as it was', () => {
	fc.assert(
		fc.property(article, fc.string({ unit: 'binary' }), (own, more) => {
			const odd = { ...own, text: `\ud800${more}\udfff\ud83d` };
			assert.deepStrictEqual(unpackRecord(packRecord(odd, null)).article, odd);
		}),
		{ numRuns: 100 },
	);
});
