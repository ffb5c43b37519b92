import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesIn } from './taught.ts';

const table = (what: string, rows: readonly (readonly [marked: string, names: readonly string[]])[]): void => {
	for (const [marked, expected] of rows) {
		const title = marked.replaceAll(/\[([^|\]]+)\|.\]/g, '$1').slice(0, 70);
		test(`${what}: ${title}`, () => assert.deepEqual(namesIn(marked), expected));
	}
};

table('places and peoples that bodies are called after', [
	['He runs the [Norway|L] [Seamen Association|O].', ['organization: Norway Seamen Association']],
	['He runs [Danish|G] [Institute of Tides|O] labs.', ['organization: Danish Institute of Tides']],
	['The [Eastern Elver|L] [High Court|O] sat.', ['organization: Eastern Elver High Court']],
	['He left [Norway|L] [Power Co|O] then.', ['organization: Norway Power Co']],
	['He left [Norway|L] [Lindwell Co|O] then.', ['place: Norway', 'organization: Lindwell Co']],
	['It was told to [Norway|L] [Times|O] then.', ['organization: Norway Times']],
	['It was told to [Danish|G] [Television|O] then.', ['organization: Danish Television']],
	['It was told to the [Danish|G] [Finance Ministry|O].', ['group: Danish', 'organization: Finance Ministry']],
	['It was told to the [Danish|G] [Election Board|O].', ['group: Danish', 'organization: Election Board']],
	[
		'The Swedish and [Danish|G] [Seamen Federation|O] met.',
		['group: Swedish', 'group: Danish', 'organization: Seamen Federation'],
	],
	['The [Democratic|O] [Farmers Party|O] won.', ['organization: Democratic Farmers Party']],
	['A [Labour|O] [Elver Mills|O] man won.', ['organization: Labour', 'organization: Elver Mills']],
	['The [Bird Care Society|O] of [Elver|L] came.', ['organization: Bird Care Society of Elver']],
]);

table('persons that houses are called after', [
	['It stands near [Ada Lund|P] [Hospital|O].', ['organization: Ada Lund Hospital']],
	[
		'She works at King [Olav|P] [Institute of Tides and Ports|O].',
		['organization: King Olav Institute of Tides and Ports'],
	],
	['She met President [Lund|P] [University|O] friends.', ['person: Lund']],
	['She met [Ada Lund|P] [Holm Ports|O] chief.', ['person: Ada Lund', 'organization: Holm Ports']],
]);

table('what bodies are called in short', [
	[
		'The [National Centre of Tides|O] ([CMN|O]) met. [CMN|O] left.',
		['organization: National Centre of Tides, CMN, CMN'],
	],
	['The [Dockers Union|O] ([Elversam|O]) met.', ['organization: Dockers Union, Elversam']],
	['The [Dockers Union|O] ([Fifa|O]) met.', ['organization: Dockers Union', 'organization: Fifa']],
	['The [Lindwell Mills|O] ([Tarro|O]) met.', ['organization: Lindwell Mills', 'organization: Tarro']],
	[
		'The [Board of the Northern Ports Union|O] ([NPUX|O]) met.',
		['organization: Board of the Northern Ports Union', 'organization: NPUX'],
	],
	['The [HVB|O] met. It read the [HVB|O] Act. [HVB|O] left, and the [HVB|O] said so.', ['organization: HVB, HVB, HVB']],
	['The [HVB|O] Act passed. It amends the HVB.', []],
	[
		'The [Trade and Ports Council of Elver|O] met.\nThen Council chairman Holm left.',
		['organization: Trade and Ports Council of Elver, Council'],
	],
]);
