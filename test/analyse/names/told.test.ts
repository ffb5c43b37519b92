import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesIn } from './taught.ts';

const table = (what: string, rows: readonly (readonly [marked: string, names: readonly string[]])[]): void => {
	for (const [marked, expected] of rows) {
		const title = marked.replaceAll(/\[([^|\]]+)\|.\]/g, '$1').slice(0, 70);
		test(`${what}: ${title}`, () => assert.deepEqual(namesIn(marked), expected));
	}
};

table('stock symbols', [
	['[LUND|P] <LN> BUYS [HOLM|O]\nIt said so.', ['organization: LUND', 'organization: HOLM']],
	['TARROW LINDWELL <TLW> FILES OFFER\nIt said so.', ['organization: TARROW LINDWELL']],
	['FUND RAISES TARROW <TRW> STAKE\nIt said so.', []],
	['[Tarrow|O] <TRW> [Corp|O] left.', ['organization: Tarrow']],
	['[Odd Lund|P] left for 3 < 4.', ['person: Odd Lund']],
]);

table('works', [
	['They went to the premiere of [Marek|P], and [Ivo Holm|P] spoke.', ['person: Ivo Holm']],
	['The actress [Ada Byrne|P], star of [Marek|P], Hidden Hill and [Old Garden|O], spoke.', ['person: Ada Byrne']],
	['He was the star of [Elver Town|O] and left.', ['organization: Elver Town']],
	["He wrote his novel, [Tarrow|P]'s Travels, there.", []],
	["She met [Tarrow|P]'s sister, and the board met.", ['person: Tarrow']],
	['[Jo Lund|P] won best actor for [Jo|P].', ['person: Jo Lund']],
	['She won best director for [Lund|P], as [Jo Lund|P] said.', ['person: Lund, Jo Lund']],
	["It is [Marek|P]'s [Ada Byrne|P] again.", ['person: Ada Byrne']],
	['The [Eva Lund|P] Award went on. [Eva Lund|P] wept.', ['person: Eva Lund']],
]);

table('brands', [
	['It sells Tarn [Havana|L] Gold rum in [Oslo|L].', ['place: Oslo']],
	['It has brands including [Tarrow|P] and [Lindwell|P].', []],
	["It drinks [Norway|L]'s beer, and [Lund|P]'s vodka.", ['place: Norway']],
]);

table('squads', [
	[
		'[Lund|P] ([Elver Town|O]), [Holm|O] ([Tarrow|L]), Page ([Elver Town|O]), [Byrne|P] ([Norway|L]), [Ott|P] ([Tarn|O]).',
		[
			'person: Lund',
			'organization: Elver Town, Elver Town',
			'person: Holm',
			'organization: Tarrow',
			'person: Page',
			'person: Byrne',
			'place: Norway',
			'person: Ott',
			'organization: Tarn',
		],
	],
	['[Lund|P] ([Tarrow|L]) and [Holm|P] ([Tarrow|L]) met.', ['person: Lund', 'place: Tarrow, Tarrow', 'person: Holm']],
	[
		'[Tarrow|P]: [Lund|P], [Holm|P], [Byrne|P], [Ott|P], [Marek|P], [Vance|P].',
		[
			'organization: Tarrow',
			'person: Lund',
			'person: Holm',
			'person: Byrne',
			'person: Ott',
			'person: Marek',
			'person: Vance',
		],
	],
]);

table('places told', [
	[
		'The MP for [Tarrow North|O] spoke, and the [Elver South|O] seat fell.',
		['place: Tarrow North', 'place: Elver South'],
	],
	['He won a seat on the [Tarrow Council|O].', ['organization: Tarrow Council']],
	['She came to her hometown of [Tarrow|O].', ['place: Tarrow']],
	['They were all there in [White Tarrow|P] Lane again.', ['place: White Tarrow Lane']],
	['[Eva Lund|P] Church won a prize.', ['person: Eva Lund Church']],
	['[Hugo Dallas|P] left. [Dallas|L] spoke.', ['person: Hugo Dallas, Dallas']],
	['[Hugo Dallas|P] left. He was in [Dallas|L].', ['person: Hugo Dallas', 'place: Dallas']],
]);

table('bodies', [
	['They met at the [Tarrow|L] and [Elver Institute|O] again.', ['organization: Tarrow and Elver Institute']],
	["The [Tories' Senate|O] vote fell.", ['organization: Tories', 'organization: Senate']],
	['He won at the MTV [Europe|L] Awards.', []],
	['The [Tarrow Park|L] singer left.', ['organization: Tarrow Park']],
	['The [Monetary Authority|O] of [Tarrow|L] met.', ['organization: Monetary Authority of Tarrow']],
	['The [Norway|L] [Tourist Board|O] met.', ['organization: Norway Tourist Board']],
	['The [Trade and Industry|O] Secretary left.', []],
	['The [Lib Dem Eva Lund|P] left.', ['organization: Lib Dem', 'person: Eva Lund']],
	['The [Commons|O] and the [House of Commons|O] are one.', ['organization: Commons, House of Commons']],
	['The stockbroker Lund and [Holm|P] said so.', ['organization: Lund and Holm']],
	[
		'Four-[Tarrow|O] won, as did [Norway|L]-[Tarn|O].',
		['organization: Four-Tarrow', 'place: Norway', 'organization: Tarn'],
	],
]);

table('firms told', [
	['So say analysts [Tarrow|P]. [Tarrow|P] said no.', ['organization: Tarrow, Tarrow']],
	['So say analysts [Jo Tarrow|P] and [Ivo Holm|P].', ['person: Jo Tarrow', 'person: Ivo Holm']],
	['The firm, whose [Tarrow|P] subsidiary grew, left.', ['organization: Tarrow']],
	['The investment company [Tarrow|O] left. [Tarrow|L] gave it up.', ['organization: Tarrow, Tarrow']],
]);

table('short forms', [
	[
		'[Sociedad|O] to buy\n[Real Sociedad|O] bid. [Sociedad|O] lost.',
		['organization: Sociedad, Real Sociedad, Sociedad'],
	],
	[
		'[Tarrow|O] fell. [Tarrow|O] rose. [Tarrow Europe|O] did not.',
		['organization: Tarrow, Tarrow', 'organization: Tarrow Europe'],
	],
	[
		'The [First National Bank of Tarrow|O] fell. [First Tarrow|O] rose.',
		['organization: First National Bank of Tarrow, First Tarrow'],
	],
	[
		'[Tarrow Lund|O] and [Tarrow Lund Capital Partners Inc|O] met. [Tarrow|O] left.',
		['organization: Tarrow Lund, Tarrow', 'organization: Tarrow Lund Capital Partners Inc'],
	],
	['The [Bank of Tarrow|O] met, and the BoT said no.', ['organization: Bank of Tarrow, BoT']],
	['The BoT said no.', []],
	['[Odd|P] to leave\n[Odd Lund|P] is going.', ['person: Odd, Odd Lund']],
	['[Sony PlayStation|O] sells. [Sony|O] said so.', ['organization: Sony PlayStation', 'organization: Sony']],
	['[Marion Lund|P] left. Mr [Lund|P] is 39.', ['person: Marion Lund, Lund']],
]);
