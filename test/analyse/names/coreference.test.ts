import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesIn, read } from './taught.ts';

const cases: readonly (readonly [what: string, marked: string, names: readonly string[]])[] = [
	['surname', '[Ivo Marek|P] fell. [Marek|P] rose.', ['person: Ivo Marek, Marek']],
	['surname tagged as a place', '[Ivo Marek|P] fell. [Marek|L] rose.', ['person: Ivo Marek, Marek']],
	['surname in a headline', '[Marek|P] falls\n[Ivo Marek|P] fell.', ['person: Marek, Ivo Marek']],
	[
		'particles',
		'[Omar el-Tahir|P] came. [El-Tahir|P] spoke, [al-Tahir|P] left.',
		['person: Omar el-Tahir, El-Tahir, al-Tahir'],
	],
	['bin', '[Saud bin Talib|P] came. [bin Talib|P] spoke.', ['person: Saud bin Talib, bin Talib']],
	[
		'initials and middle names',
		'[Joe R. Platt|P], or [Joseph Platt|P], is [J. Platt|P].',
		['person: Joe R. Platt, Joseph Platt, J. Platt'],
	],
	['family name first', '[Xu Haoran|P] came. [Xu|P] spoke.', ['person: Xu Haoran, Xu']],
	['suffix', '[Carl Ott Jr.|P] came. [Ott|P] spoke.', ['person: Carl Ott Jr., Ott']],
	[
		'a son and his mother',
		'[Carl Ott Jr.|P] came. [Ott|P] spoke. His mother, [Eva Ott|P], left.',
		['person: Carl Ott Jr., Ott', 'person: Eva Ott'],
	],
	[
		'father and son',
		'[Carl Ott|P] met [Carl Ott Jr.|P] [Ott|P] spoke, then [Ott Jr.|P] left.',
		['person: Carl Ott, Ott', 'person: Carl Ott Jr., Ott Jr.'],
	],
	[
		'known by initials',
		'[Saud bin Talib|P], known as [SBT|O], came. [SBT|O] left.',
		['person: Saud bin Talib, SBT, SBT'],
	],
	['one letter off', '[Petr Zelenskyy|P] came. [Zelensky|P] left.', ['person: Petr Zelenskyy, Zelensky']],
	[
		'a people and one of its name',
		'[Omar al-Houthi|P] led the [Houthi|O] fighters.',
		['person: Omar al-Houthi', 'group: Houthi'],
	],
	['first name', '[Prince Edvard Holm|P] came. [Edvard|P] waved.', ['person: Edvard Holm, Edvard']],
	[
		'no surname where two share it',
		'[Ivo Marek|P] met [Jan Marek|P]. [Marek|P] spoke.',
		['person: Ivo Marek', 'person: Jan Marek', 'person: Marek'],
	],
	[
		'a title tells two apart',
		'President [Ivo Marek|P] met his son [Jan Marek|P]. President [Marek|P] spoke.',
		['person: Ivo Marek, Marek', 'person: Jan Marek'],
	],
	[
		'a courtesy tells two apart',
		'[Carl Ott|P] met [Anna Ott|P]. Mrs. [Ott|P] spoke, then Mr. [Ott|P] left.',
		['person: Carl Ott, Ott', 'person: Anna Ott, Ott'],
	],
	[
		'no courtesy where two fit',
		'[Carl Ott|P] met [Robert Ott|P]. Mr. [Ott|P] spoke.',
		['person: Carl Ott', 'person: Robert Ott', 'person: Ott'],
	],
	[
		'before the second comes in, the surname is the first',
		'[Ivo Marek|P] fell. [Marek|P] rose. His wife, [Eva Marek|P], cried. [Marek|P] left.',
		['person: Ivo Marek, Marek', 'person: Eva Marek', 'person: Marek'],
	],
	[
		'a known acronym',
		'The [Central Intelligence Agency|O] and the [CIA|O].',
		['organization: Central Intelligence Agency, CIA'],
	],
	[
		'an acronym of the article',
		'The [Nordic Water Board|O] met. The [NWB|O] voted.',
		['organization: Nordic Water Board, NWB'],
	],
	[
		'an acronym around an ampersand',
		'[Holm & Lund|O] grew. [H&L|O] and [H&M|O] met.',
		['organization: Holm & Lund, H&L', 'organization: H&M'],
	],
	[
		'an acronym of a company with its legal form',
		'The [River and Water Corporation|O] met. [RWC|O] voted.',
		['organization: River and Water Corporation, RWC'],
	],
	[
		'a holding company beside its house',
		'[KLM Holdings Corp|O] owns [KLM Securities|O]. [KLM|O] grew.',
		['organization: KLM Holdings Corp, KLM', 'organization: KLM Securities'],
	],
	[
		'a blend of all its words',
		'The [Bay Rowing Company|O] ([Barowco|O]) met. [Barowco|P] won.',
		['organization: Bay Rowing Company, Barowco, Barowco'],
	],
	[
		'no blend of some',
		'The [Bay Rowing Company|O] ([Bayco|O]) met.',
		['organization: Bay Rowing Company', 'organization: Bayco'],
	],
	[
		'whose it is by its acronym',
		'The [Peruvian|G] [Fish Board|O] ([PFB|O]) met. The [Peruvian|G] [Fish Board|O] met.',
		['organization: Peruvian Fish Board, PFB, Peruvian Fish Board'],
	],
	[
		'half an acronym',
		'The [Imperial Coastal Gas Association|O] met. [IC Gas|O] and [IC Oil|O] grew.',
		['organization: Imperial Coastal Gas Association, IC Gas', 'organization: IC Oil'],
	],
	['a club by its first word', '[Harts of Elm|O] won. The [Harts|O] won.', ['organization: Harts of Elm, Harts']],
	[
		'an acronym with small words',
		'The [Board of Rivers|O] met. The [BOR|O] voted.',
		['organization: Board of Rivers, BOR'],
	],
	[
		'an explained acronym of another kind',
		'[Party for Clean Rivers|O] ([PCR|L]) won. [PCR|L] voted.',
		['organization: Party for Clean Rivers, PCR, PCR'],
	],
	[
		'no acronym where two have it',
		'The [Nordic Water Board|O], the [New Women Band|O] and [NWB|O].',
		['organization: Nordic Water Board', 'organization: New Women Band', 'organization: NWB'],
	],
	[
		'last words',
		'The [Nordic Water Council|O] met. The [Water Council|O] and the [Council|O] voted.',
		['organization: Nordic Water Council, Water Council, Council'],
	],
	[
		'its last word written large',
		'The [Nordic Water Council|O] met. Many Council members left; a council is no place for them.',
		['organization: Nordic Water Council, Council'],
	],
	[
		'no party of a later one',
		'The [Green Party|O] won. The [Texas Green Party|O] lost.',
		['organization: Green Party', 'organization: Texas Green Party'],
	],
	[
		'no house of a later one',
		'[Sorvik|O] won. [Sorvik Plus|O] lost.',
		['organization: Sorvik', 'organization: Sorvik Plus'],
	],
	[
		'a person more than a house',
		'[Sorvik|P] won. The [Sorvik Train|O] left. [Sorvik|P] lost.',
		['person: Sorvik, Sorvik', 'organization: Sorvik Train'],
	],
	['a club by its last word', '[Elver United|O] won. Then [United|O] lost.', ['organization: Elver United, United']],
	['a house by its first', '[Sorvik Holm|O] won. [Sorvik|P] lost.', ['organization: Sorvik Holm, Sorvik']],
	[
		'a company and its short name',
		'[Sorvik Holm & Co.|O] won. [Sorvik|O] lost.',
		['organization: Sorvik Holm & Co., Sorvik'],
	],
	[
		'short for what is short',
		'The [Nordic Water Board|O] met. The [Water Board|O] voted. The [WB|O] left.',
		['organization: Nordic Water Board, Water Board, WB'],
	],
	['a company', '[Sorvik Inc.|O] grew. [Sorvik|O] fell.', ['organization: Sorvik Inc., Sorvik']],
	['one country', 'the [U.S.|L], the [United States|L] and the [US|L]', ['place: U.S., United States, US']],
	[
		'a country and its people',
		'In [Norway|L] the [Norwegian|G] king and [Norwegians|G].',
		['place: Norway', 'group: Norwegian, Norwegians'],
	],
	['shouted', '[OSLO|L]: In [Oslo|L] it snowed.', ['place: OSLO, Oslo']],
	['an epithet', 'In [Iran|L] it snowed. The Islamic Republic shivered.', ['place: Iran, Islamic Republic']],
	[
		'an epithet of two',
		'In [Iran|L] and [Pakistan|L] it snowed. The Islamic Republic shivered.',
		['place: Iran', 'place: Pakistan'],
	],
	['a short place', 'The [Gaza Strip|L] is long. In the Strip it rained.', ['place: Gaza Strip, Strip']],
	['a city is not its country', 'In [Kuwait City|L], in [Kuwait|L].', ['place: Kuwait City', 'place: Kuwait']],
];

for (const [what, marked, expected] of cases) test(`links: ${what}`, () => assert.deepEqual(namesIn(marked), expected));

test('a name is called by its fullest form in ordinary letters', () => {
	const { names } = read('MAREK QUITS\n[Ivo Marek|P] fell in [Oslo|L], and [Marek|P] rose. [OSLO|L]');
	assert.deepEqual(names, [
		{ kind: 'person', name: 'Ivo Marek', aliases: ['MAREK', 'Marek'] },
		{ kind: 'place', name: 'Oslo', aliases: ['OSLO'] },
	]);
});

test('a name broken over two lines is called on one', () => {
	const { names } = read('Yesterday [Ivo\u00a0 Marek|P] fell.');
	assert.deepEqual(names, [{ kind: 'person', name: 'Ivo Marek', aliases: [] }]);
});

test('a shared surname says who shares it', () => {
	const { mentions } = read('[Ivo Marek|P] met [Jan Marek|P]. [Marek|P] spoke.');
	const { certainty, by, why } = mentions.at(-1) ?? {};
	assert.deepEqual(
		{ certainty, by, why },
		{ certainty: 'candidate', by: 'names/surname-shared', why: 'shared by Ivo Marek, Jan Marek' },
	);
});
