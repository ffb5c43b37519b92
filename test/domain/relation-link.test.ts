import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RelationFact } from '../../source/domain/fact.ts';
import { linkOf } from '../../source/domain/relation-link.ts';

const CASES: readonly (readonly [text: string, verb: string, words: string, object: string, link: string | null])[] = [
	['The crew flew to Lima.', 'fly', 'flew', 'Lima', 'to'],
	['The crew flew on Monday to the port.', 'fly', 'flew', 'the port', 'to'],
	['The board agreed to its terms.', 'agree', 'agreed', 'terms', 'to'],
	['The board sold the mill.', 'sell', 'sold', 'the mill', null],
	['The board called off the sale.', 'call', 'called', 'the sale', 'off'],
	['The board called off the sale.', 'call off', 'called', 'the sale', null],
	['The mill, sold to Lima, burned.', 'burn', 'burned', 'The mill', null],
	['The crew sailed, bound for Lima.', 'sail', 'sailed', 'Lima', null],
];

for (const [text, verb, words, object, link] of CASES)
	test(`${words} … ${object} of “${text}”`, () => {
		const at = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
		const fact: RelationFact = {
			kind: 'relation',
			start: 0,
			end: text.length,
			subject: null,
			verb,
			verbSpan: at(words),
			object: { ...at(object), text: object, name: null },
			recipient: null,
			place: null,
			time: null,
			negated: false,
			modality: 'done',
			certainty: 'certain',
			by: 'test',
		};
		assert.equal(
			linkOf(fact, ({ start, end }) => text.slice(start, end)),
			link,
		);
	});
