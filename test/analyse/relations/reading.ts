import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relations } from '../../../source/analyse/extractors/relations.ts';
import { called, drafted, models } from '../grammar/drafted.ts';

/** `subject verb object @place #time` of each relation; `not` before a denied verb, a tilde before what is not certain, `>` before whom it was given to. */
export function relationsIn(marked: string): string[] {
	const draft = drafted(marked);
	return relations.extract(draft, models).flatMap((fact) => {
		if (fact.kind !== 'relation') return [];
		const verb = fact.negated ? `not ${fact.verb}` : fact.verb;
		const place = fact.place === null ? '' : ` @${called(draft, fact.place)}`;
		const time = fact.time === null ? '' : ` #${fact.time.text}`;
		const to = fact.recipient === null ? '' : ` >${called(draft, fact.recipient)}`;
		const mark = fact.certainty === 'certain' ? '' : '~';
		const modality = fact.modality === 'done' ? '' : ` (${fact.modality})`;
		return `${mark}${called(draft, fact.subject)} | ${verb}${modality} | ${called(draft, fact.object)}${to}${place}${time}`;
	});
}

/** One test for each sentence and the relations it states. */
export function table(name: string, rows: readonly (readonly [string, readonly string[]])[]): void {
	for (const [marked, expected] of rows)
		test(`${name}: ${marked}`, () => assert.deepEqual(relationsIn(marked), expected));
}
