import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roles } from '../../../source/analyse/extractors/roles.ts';
import { called, drafted, models } from '../grammar/drafted.ts';

/** Marked sentences with the roles told of them, `~Ann Lee: mayor, Tarn`: who, what, whose or `-`; `~` where not certain. */
export function table(name: string, rows: readonly (readonly [marked: string, expected: readonly string[]])[]): void {
	for (const [marked, expected] of rows)
		test(`${name}: ${marked}`, () => {
			const draft = drafted(marked);
			const found = roles.extract(draft, models).flatMap((fact) => {
				if (fact.kind !== 'role') return [];
				const mark = fact.certainty === 'certain' ? '' : '~';
				return [`${mark}${called(draft, fact.person)}: ${fact.title}, ${called(draft, fact.organization)}`];
			});
			assert.deepEqual(found, expected);
		});
}
