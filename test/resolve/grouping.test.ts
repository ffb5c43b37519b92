import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Archived, described, entitiesOf } from './archived.ts';

/** A harbour's story, and another's. */
const HARBOUR = ['person Eva Lund', 'person Tom Brandt', 'organization Sorvik Port', 'topic harbour', 'topic crane'];
const OPERA = ['person Mia Costello', 'organization Tromso Opera', 'topic tenor', 'topic aria'];
const about = (story: readonly string[], archived: Archived): Archived => ({ ...archived, about: story });

const person = (name: string, articles = 1, ...roles: string[]): Archived => ({
	kind: 'person',
	name,
	articles,
	roles,
});
const organization = (name: string, articles = 1): Archived => ({ kind: 'organization', name, articles });
const group = (name: string): Archived => ({ kind: 'group', name });
const place = (name: string): Archived => ({ kind: 'place', name });

const cases: readonly (readonly [what: string, names: readonly Archived[], entities: readonly string[]])[] = [
	[
		'a bare surname is no bearer of it without evidence',
		[person('Ivo Marek'), person('Marek')],
		['person Ivo Marek ~ Marek', 'person Marek ~ Ivo Marek'],
	],
	[
		'it is the bearer of the same story',
		[about(HARBOUR, person('Ivo Marek')), about(HARBOUR, person('Marek'))],
		['person Ivo Marek: Marek'],
	],
	[
		'of two the one of the same story',
		[about(HARBOUR, person('Ivo Marek')), about(OPERA, person('Jan Marek')), about(OPERA, person('Marek'))],
		['person Ivo Marek', 'person Jan Marek: Marek'],
	],
	[
		'of two of the same story neither',
		[about(HARBOUR, person('Ivo Marek')), about(HARBOUR, person('Jan Marek')), about(HARBOUR, person('Marek'))],
		['person Ivo Marek ~ Marek', 'person Jan Marek ~ Marek', 'person Marek ~ Ivo Marek, Jan Marek'],
	],
	[
		'never another sex',
		[about(HARBOUR, person('Adam Marek')), { ...about(HARBOUR, person('Marek')), gender: 'she' }],
		['person Adam Marek', 'person Marek'],
	],
	[
		'never somebody whom the article also names in full',
		[
			about([...HARBOUR, 'person Adam Marek'], person('Adam Marek')),
			{ ...about([...HARBOUR, 'person Adam Marek'], person('Marek')), article: '1' },
		],
		['person Adam Marek', 'person Marek'],
	],
	[
		'bare surnames of one story are one, of two stories two',
		[
			{ ...about(HARBOUR, person('Marek')), article: '1' },
			{ ...about(HARBOUR, person('Marek')), article: '2' },
			{ ...about(OPERA, person('Marek')), article: '3' },
		],
		['person Marek', 'person Marek'],
	],
	[
		'but nobody where two share it',
		[person('Ivo Marek'), person('Jan Marek'), person('Marek')],
		['person Marek ~ Ivo Marek, Jan Marek', 'person Ivo Marek ~ Marek', 'person Jan Marek ~ Marek'],
	],
	[
		'or has the same office',
		[person('Ivo Marek'), person('Jan Marek', 1, 'mayor of brno'), person('Marek', 1, 'mayor of brno')],
		['person Jan Marek: Marek', 'person Ivo Marek'],
	],
	[
		'of two spellings the one the surname has',
		[person('Rashid Kamel', 1, 'spy chief'), person('Rashid Kamal', 1, 'spy chief'), person('Kamel', 1, 'spy chief')],
		['person Rashid Kamel: Kamel, Rashid Kamal'],
	],
	['a middle initial', [person('Ivo Marek'), person('Ivo K. Marek')], ['person Ivo K. Marek: Ivo Marek']],
	[
		'no middle initial where there are two',
		[person('Ivo Marek'), person('Ivo K. Marek'), person('Ivo L. Marek')],
		[
			'person Ivo Marek ~ Ivo K. Marek, Ivo L. Marek',
			'person Ivo K. Marek ~ Ivo Marek',
			'person Ivo L. Marek ~ Ivo Marek',
		],
	],
	[
		'a son may be his father',
		[person('Carl Ott'), person('Carl Ott Jr.'), person('Ott')],
		['person Carl Ott Jr. ~ Carl Ott', 'person Carl Ott ~ Carl Ott Jr., Ott', 'person Ott ~ Carl Ott'],
	],
	[
		'a short first name is a candidate',
		[person('Joe Platt'), person('Joseph R. Platt')],
		['person Joe Platt ~ Joseph R. Platt', 'person Joseph R. Platt ~ Joe Platt'],
	],
	[
		'one where the office agrees with the short first name',
		[person('Joe Platt', 2, 'vice president'), person('Joseph R. Platt', 1, 'vice president')],
		['person Joe Platt: Joseph R. Platt'],
	],
	[
		'a near spelling is a candidate',
		[person('Rashid Kamel'), person('Rashid Kamal')],
		['person Rashid Kamal ~ Rashid Kamel', 'person Rashid Kamel ~ Rashid Kamal'],
	],
	[
		'one where the office agrees',
		[person('Rashid Kamel', 2, 'spy chief'), person('Rashid Kamal', 1, 'spy chief')],
		['person Rashid Kamel: Rashid Kamal'],
	],
	[
		'one where two offices of one country are about one thing',
		[
			person('Rashid Kamel', 2, 'top intelligence official', 'norway'),
			person('Rashid Kamal', 1, 'intelligence minister', 'norwegian'),
		],
		['person Rashid Kamel: Rashid Kamal'],
	],
	[
		'not where only the country agrees',
		[person('Rashid Kamel', 1, 'singer', 'norway'), person('Rashid Kamal', 1, 'mayor', 'norwegian')],
		['person Rashid Kamal ~ Rashid Kamel', 'person Rashid Kamel ~ Rashid Kamal'],
	],
	[
		'not where only a title of thousands agrees',
		[person('Rashid Kamel', 1, 'spokesman'), person('Rashid Kamal', 1, 'spokesman')],
		['person Rashid Kamal ~ Rashid Kamel', 'person Rashid Kamel ~ Rashid Kamal'],
	],
	[
		'two spellings of a first name',
		[person('Mohammed Tahir'), person('Muhammad Tahir')],
		['person Mohammed Tahir ~ Muhammad Tahir', 'person Muhammad Tahir ~ Mohammed Tahir'],
	],
	[
		'another first name is another person',
		[person('Ivo Marek'), person('Eva Marek')],
		['person Eva Marek', 'person Ivo Marek'],
	],
	[
		'an acronym and its expansion in the same story',
		[about(HARBOUR, organization('NWB')), about(HARBOUR, organization('Nordic Water Board'))],
		['organization Nordic Water Board: NWB'],
	],
	[
		'an acronym and an expansion of another story',
		[about(OPERA, organization('NWB')), about(HARBOUR, organization('Nordic Water Board'))],
		['organization NWB ~ Nordic Water Board', 'organization Nordic Water Board ~ NWB'],
	],
	[
		'an acronym of two',
		[organization('NWB'), organization('Nordic Water Board'), organization('New Women Band')],
		[
			'organization New Women Band ~ NWB',
			'organization Nordic Water Board ~ NWB',
			'organization NWB ~ New Women Band, Nordic Water Board',
		],
	],
	[
		'a name nearly the same is a candidate',
		[organization('Federal Election Board'), organization('Federal Elections Board')],
		[
			'organization Federal Election Board ~ Federal Elections Board',
			'organization Federal Elections Board ~ Federal Election Board',
		],
	],
	[
		'a name with another word is another',
		[organization('Trent University'), organization('Tufts University'), place('Dade County'), place('Duval County')],
		['organization Trent University', 'organization Tufts University', 'place Dade County', 'place Duval County'],
	],
	['a movement tagged twice', [organization('Sorvikists'), group('Sorvikists')], ['organization Sorvikists']],
	[
		'a club is not its city',
		[organization('Sorvik'), place('Sorvik')],
		['organization Sorvik ~ Sorvik', 'place Sorvik ~ Sorvik'],
	],
	['one country', [place('U.S.'), place('US'), place('America')], ['place United States: America, U.S., US']],
	['a shouted name is called quietly', [place('TROMSO')], ['place Tromso: TROMSO']],
];

for (const [what, names, entities] of cases) {
	test(`groups: ${what}`, () => assert.deepEqual(described(names).sort(), entities.toSorted()));
}

test('an entity is called by the fullest key, and each key says what joined it', () => {
	const [entity] = entitiesOf([about(HARBOUR, person('Marek', 9)), about(HARBOUR, person('Ivo Marek', 1))]);
	assert.equal(entity?.id, 'person:marek,ivo');
	assert.deepEqual(entity?.keys, [
		{ key: 'person:marek', by: 'resolve/surname-context' },
		{ key: 'person:marek,ivo', by: 'resolve/name' },
	]);
});
