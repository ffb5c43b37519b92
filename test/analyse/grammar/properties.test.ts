import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { relations } from '../../../source/analyse/extractors/relations.ts';
import { roles } from '../../../source/analyse/extractors/roles.ts';
import type { Fact, Party } from '../../../source/domain/fact.ts';
import { drafted, models } from './drafted.ts';

const PIECES = [
	'[Ada Byrne|P]',
	'[Odd Lund|P]',
	'[Port Trust|O]',
	'[Oslo|L]',
	'[Danish|G]',
	'the',
	'a',
	'director',
	'Prime Minister',
	'chief',
	'of',
	'by',
	'in',
	'to',
	'who',
	'which',
	'that',
	'and',
	',',
	'.',
	'“',
	'”',
	"'s",
	'(',
	')',
	'met',
	'was',
	'arrested',
	'killing',
	'Friday',
	'last',
	'week',
	'not',
	'will',
	'have',
	'20',
	'people',
	'after',
	'if',
	'-',
	'…',
	'\n',
	'its',
	'he',
	'for',
	'at',
	'said',
];

const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' '));

const partiesOf = (fact: Fact): (Party | null)[] => {
	if (fact.kind === 'role') return [fact.person, fact.organization];
	return fact.kind === 'relation' ? [fact.subject, fact.object, fact.place] : [];
};

test('every fact and party lies within the text and says its own words', () => {
	fc.assert(
		fc.property(texts, (marked) => {
			const draft = drafted(marked);
			const { text } = draft.article;
			for (const fact of [...roles.extract(draft, models), ...relations.extract(draft, models)]) {
				assert.ok(fact.start >= 0 && fact.start < fact.end && fact.end <= text.length);
				for (const party of partiesOf(fact)) {
					if (party === null) continue;
					assert.equal(text.slice(party.start, party.end), party.text);
					assert.ok(party.name === null || draft.names[party.name] !== undefined);
				}
				if (fact.kind === 'relation') assert.ok(fact.start <= fact.verbSpan.start && fact.verbSpan.end <= fact.end);
			}
		}),
		{ numRuns: 400 },
	);
});

test('any text is read without an error', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
			const draft = drafted(text);
			roles.extract(draft, models);
			relations.extract(draft, models);
		}),
	);
});
