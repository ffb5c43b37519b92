import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesIn } from './taught.ts';

const cases: readonly (readonly [marked: string, names: readonly string[]])[] = [
	['[Sue Essex|P] spoke. Ms [Essex|O] left.', ['person: Sue Essex, Essex']],
	['Mr [Knoll|O] left.', ['person: Knoll']],
	['It was said by Baroness [Scotland|L] there.', ['person: Scotland']],
	[
		'[Elver|O] mayor [Ada Byrne|P] opened its [Luton|O] headquarters.',
		['place: Elver', 'person: Ada Byrne', 'place: Luton'],
	],
	[
		'Greater [Elver|L] Police said so, and Allied [Peruvian|G] Banks rose.',
		['organization: Greater Elver Police', 'organization: Allied Peruvian Banks'],
	],
	['Former [Peruvian|G] Police met.', ['group: Peruvian']],
	['The [University of the West|O] of [Peru|L] met.', ['organization: University of the West of Peru']],
	['A firm, <[SHV|O] ([Peru|L]) [Holding Co Ltd|O]>, met.', ['organization: SHV (Peru) Holding Co Ltd']],
	[
		'All of [Horn|P] and [Lund Print Inc|O] was sold. [Horn and Lund|O] fell.',
		['organization: Horn and Lund Print Inc', 'organization: Horn and Lund'],
	],
	['[Acme|O] headquarters burned.', ['organization: Acme']],
	['He was born in [Luton|L], [Bedfordshire|O], in May.', ['place: Luton', 'place: Bedfordshire']],
	['Rain fell in [Leicestershire|O] as well.', ['place: Leicestershire']],
	['[Leicestershire|O] beat [Essex|O].', ['organization: Leicestershire', 'organization: Essex']],
	['It ships from [Geelong|O] in [Victoria|L] now.', ['place: Geelong', 'place: Victoria']],
	['They signed [Ada Byrne|P] from [Geelong|O] in May.', ['person: Ada Byrne', 'organization: Geelong']],
	['The [U.S. Citizens|O] and [U.S. Airways|O] met.', ['place: U.S.', 'organization: U.S. Airways']],
	[
		'A bank, <[Elver|L] [Savings Bank|O]>, and <[Sedio N.V.|P]> merged.',
		['organization: Elver Savings Bank', 'organization: Sedio N.V.'],
	],
	[
		'The law firm [Milbank|O], Tweed, [Hadley|P] and [McCloy|P] sued.',
		['organization: Milbank, Tweed, Hadley and McCloy'],
	],
	[
		'[Knoll|P] rose. [Knoll International Holdings Inc|O] said [Knoll|P] would buy.',
		['organization: Knoll, Knoll International Holdings Inc, Knoll'],
	],
	[
		'[Carl Knoll|P] owns [Knoll Holdings Inc|O]. [Knoll|P] left.',
		['person: Carl Knoll, Knoll', 'organization: Knoll Holdings Inc'],
	],
	['A [Labour|O] aide met Labour Minister [Ada Byrne|P].', ['organization: Labour', 'person: Ada Byrne']],
	['It was on [Radio Nord|O] and [Nord Radio|O] 4.', ['organization: Radio Nord', 'organization: Nord Radio 4']],
	['The [Elver|L] [Stock Exchange|O] closed.', ['organization: Elver Stock Exchange']],
	['The [Norway|L] [Finance Ministry|O] closed.', ['place: Norway', 'organization: Finance Ministry']],
	['The firm [RSA|L] said [RSA|L] grew.', ['organization: RSA, RSA']],
	['Shops such as [Boots|L] and [Marks|P] grew.', ['organization: Boots', 'person: Marks']],
	['The department [Defra|P] paid.', ['organization: Defra']],
	['They saw [Scot Eva Lund|P] run.', ['group: Scot', 'person: Eva Lund']],
	['They saw [Christian Odd Lund|P] run.', ['person: Christian Odd Lund']],
	[
		'Prince [Charles|P] met [Charles Kennedy|P]. [Charles|P] left.',
		['person: Charles', 'person: Charles Kennedy, Charles'],
	],
	['[William|P] met [Rowan Williams|P].', ['person: William', 'person: Rowan Williams']],
	['The watchdog Sir [Ivo Marek|P] spoke.', ['person: Ivo Marek']],
	['[Crazy Eddie|P] fell. [Crazy Eddie Inc|O] rose.', ['organization: Crazy Eddie, Crazy Eddie Inc']],
	['Films such as [Troy|P] sold well.', []],
	["The [Bank's Monetary Policy Committee|O] met.", ['organization: Monetary Policy Committee']],
	[
		'The [Medical Foundation|O] for the [Care of Victims|O] met.',
		['organization: Medical Foundation for the Care of Victims'],
	],
	['At the [European Indoor Championships|G] she ran.', []],
];

for (const [marked, expected] of cases)
	test(`standing: ${marked.slice(0, 60)}`, () => assert.deepEqual(namesIn(marked), expected));
