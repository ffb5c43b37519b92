import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesIn, read } from './taught.ts';

/** What a tagger marks, and the mentions that are left of it. */
const cases: readonly (readonly [what: string, marked: string, names: readonly string[]])[] = [
	['a title', '[Prime Minister Olga Varga|P] spoke.', ['person: Olga Varga']],
	['abbreviated titles', '[Lt. Gen. Ivo Marek|P] met [Dr. Pia Lund|P].', ['person: Ivo Marek', 'person: Pia Lund']],
	[
		'a title with its country',
		'[Norwegian Foreign Minister Pia Lund|P] left.',
		['group: Norwegian', 'person: Pia Lund'],
	],
	['a title with its house', '[CIA Director Tom Hale|P] left.', ['organization: CIA', 'person: Tom Hale']],
	['a title inside', '[Acme Director Tom Hale|P] left.', ['person: Tom Hale']],
	['a title alone', 'The [Secretary of State|O] and the [Prime Minister|P] met.', []],
	['a country and half a title', 'The [US Secretary|O] said so.', ['place: US']],
	[
		'an organization that begins like a title',
		'The [General Staff College|O] opened.',
		['organization: General Staff College'],
	],
	['an article', '[The Morning Herald|O] reported it.', ['organization: Morning Herald']],
	['a possessive', "[Varga's|P] plan failed.", ['person: Varga']],
	['quote marks', 'The paper [“Dagen”|O] closed.', ['organization: Dagen']],
	['an owner', "[Peru's National Water Board|O] met.", ['place: Peru', 'organization: National Water Board']],
	[
		'two places without a comma',
		'Talks with [Peru Bolivia|L] and Chile.',
		['place: Peru', 'place: Bolivia', 'place: Chile'],
	],
	['a pair with a hyphen', 'the [Peru-Bolivia|L] border', ['place: Peru', 'place: Bolivia']],
	['one island, not a people and a place', '[American Samoa|L] voted.', ['place: American Samoa']],
	['a place in a place', 'It was [Elverum, Norway|L] again.', ['place: Elverum', 'place: Norway']],
	['a state and a person', 'In Elmira, [N.Y. Lund|P] spoke.', ['place: N.Y.', 'person: Lund']],
	['a city and its state', 'It was [Washington, D.C.|L] again.', ['place: Washington, D.C.']],
	['a country as an organization', 'The team of [Norway|O] won.', ['place: Norway']],
	['a people as a place', 'The [Norwegian|L] king and [Norwegians|P].', ['group: Norwegian, Norwegians']],
	['a house as a place', 'The [White House|L] denied it.', ['organization: White House']],
	['a small brand', 'Shares of [adidas|O] fell.', ['organization: adidas']],
	['the letters of a caption', '([L-R|O]) [Ivo Marek|P] and [J.|P]', ['person: Ivo Marek']],
	['a house with a possessive', "At [Barnard's|O] they met.", ["organization: Barnard's"]],
	['a known house with a possessive', "At [Hamas's|O] door.", ['organization: Hamas']],
	['a common noun', 'The [Embassy|O] and the [Government|O] closed.', []],
	[
		'a facility in pieces',
		'They met at [Elver Hill|L] Peace [Memorial|L] again.',
		['place: Elver Hill Peace Memorial'],
	],
	[
		'a facility side by side',
		'They met at [Elver Hill|L] [Peace Memorial|L] again.',
		['place: Elver Hill Peace Memorial'],
	],
	['a service in pieces', 'They told [Radio Nord|O] [English|G] in May.', ['organization: Radio Nord English']],
	['a university and its place', 'At the [University|O] of [Oslo|L] they met.', ['organization: University of Oslo']],
	['a city', 'In [Elver|L] City, in [Gaza|L] [City|L], it rained.', ['place: Elver City', 'place: Gaza City']],
	['a house and a people', 'A [NATO|O] [Norwegian|G] unit left.', ['organization: NATO', 'group: Norwegian']],
	['a plain word at a start', '[Ivo Bar|P] fell. [Bar|P] owners met. [Bar|P] rose.', ['person: Ivo Bar, Bar']],
	['a plain word in quote marks', '[Ivo Rice|P] fell. “[Rice|P] prices rose,” he said.', ['person: Ivo Rice']],
	['a prefix', 'The [pro-Marek|P] party and the [ex-Soviet|G] states.', ['person: Marek', 'group: Soviet']],
	['words that are no names', '[He|P] thanked [God|P]. [But|O] [Ivo Marek|P] left.', ['person: Ivo Marek']],
	['a seat', 'Sen. [Ivo Marek|P], [R-Texas|O], left.', ['person: Ivo Marek', 'place: Texas']],
	[
		'a people of two words',
		'The [South Korean|G] and [East Timorese|G] teams met.',
		['group: South Korean', 'group: East Timorese'],
	],
	['an event is no group', 'At the [Nordic Party Convention|G] the [Nordic Swedes|G] met.', ['group: Nordic Swedes']],
	['small particles', 'It was [al-Masri|P] who called.', ['person: al-Masri']],
];

for (const [what, marked, expected] of cases) test(`trims: ${what}`, () => assert.deepEqual(namesIn(marked), expected));

/** What no tagger marked. */
const missed: readonly (readonly [what: string, marked: string, names: readonly string[]])[] = [
	[
		'countries and peoples',
		'In Norway the Swedes and a U.S. team met.',
		['place: Norway', 'group: Swedes', 'place: U.S.'],
	],
	['a country in a compound', 'the Norway-backed plan', ['place: Norway']],
	['capitals of a dateline', 'OSLO, NORWAY: It snowed.', ['place: NORWAY']],
	[
		'what a tagger saw in pieces',
		'They read the [Wall Street|L] [Journal|O] daily.',
		['organization: Wall Street Journal'],
	],
	[
		'a picture credit',
		'The boat. ([Eva Lund|P]/Nordfoto/Sipa Press/NPS)',
		['person: Eva Lund', 'organization: Nordfoto', 'organization: Sipa Press', 'organization: NPS'],
	],
	['not what is parted by slashes', 'They had A/B tests and Yes/No answers.', []],
	[
		'not part of a longer name',
		'They asked the Bank of Norway and read New Mexico Quarterly while Michael Jordan flew with Air Peru.',
		[],
	],
	['not money', 'It cost US$5 million.', []],
	['not a shouted word', 'THEY TOLD US EVERYTHING THERE WAS', []],
	['a name seen once', '[Ivo Marek|P] fell. They knew Ivo Marek well.', ['person: Ivo Marek, Ivo Marek']],
	['the surname of a full name', '[Ivo Marek|P] fell, and Marek rose.', ['person: Ivo Marek, Marek']],
	['a shouted surname', 'MAREK QUITS\n[Ivo Marek|P] fell.', ['person: MAREK, Ivo Marek']],
	['a piece of a name', '[Ivo Marek|P] fell. Then [Ivo|P] Marek rose.', ['person: Ivo Marek, Ivo Marek']],
	['a surname behind a title', '[Ivo Marek|P] fell; President Marek rose.', ['person: Ivo Marek, Marek']],
	['not another person', '[Ivo Marek|P] fell. His friend Jiri Marek was there.', ['person: Ivo Marek']],
	['not a plain word at a start', '[Dana Rice|P] fell. Rice is cheap. Then Rice rose.', ['person: Dana Rice, Rice']],
	[
		'not what the tagger passed over again and again',
		'In [Motion|O] we trust. They saw Motion, felt Motion, and left Motion alone.',
		['organization: Motion'],
	],
	['an acronym that is a word', 'The [WHO|O] knows who is ill. They asked the WHO again.', ['organization: WHO, WHO']],
	['not a shouted word that is one', 'The [US|L] helped. They told us: “TRUST US,” he said.', ['place: US']],
	['not a month', '[Dana May|P] fell ill in May.', ['person: Dana May']],
	['not half a title', 'The [State|O] fell. She was Secretary of State then.', []],
	['not a word the article writes small', '[Dana Dorn|P] fell. A dorn is a thorn. Dorn it is.', ['person: Dana Dorn']],
	['not across sentences', '[Ivo Marek|P] fell. It was Ivo\nMarek rose.', ['person: Ivo Marek, Marek']],
];

for (const [what, marked, expected] of missed)
	test(`finds: ${what}`, () => assert.deepEqual(namesIn(marked), expected));

test('what stands in a dateline is a place', () => {
	assert.deepEqual(namesIn('[ELVERUM|O], Norway (AP) -- It snowed.', 'ELVERUM, Norway'), [
		'place: ELVERUM',
		'place: Norway',
		'organization: AP',
	]);
	assert.deepEqual(namesIn('ELVERUM/[HAMAR|P]: It snowed.', 'ELVERUM/HAMAR'), ['place: ELVERUM', 'place: HAMAR']);
	assert.deepEqual(namesIn('UNITED NATIONS: It snowed.', 'UNITED NATIONS'), ['organization: UNITED NATIONS']);
});

test('one name, one kind: the majority decides, and what is known is not outvoted', () => {
	assert.deepEqual(namesIn('[Sorvik|O] won. [Sorvik|P] lost. [Sorvik|O] drew. [Sorvik|O] left.'), [
		'organization: Sorvik, Sorvik, Sorvik, Sorvik',
	]);
	assert.deepEqual(namesIn('[Sorvikists|G] won. [Sorvikists|O] lost.'), ['group: Sorvikists, Sorvikists']);
	assert.deepEqual(namesIn('[Norway|P] won. [Norway|P] lost. [Norway|P] drew.'), ['place: Norway, Norway, Norway']);
});

test('a name whose kind is known says that it is known', () => {
	const { mentions } = read('The team of [Norway|O] won.');
	assert.deepEqual(
		mentions.map(({ by }) => by),
		['names/gazetteer'],
	);
});

test('every mention says which rule found it', () => {
	const { mentions } = read('[Ivo Marek|P] fell in Norway. Ivo Marek stood up, and Marek left.');
	assert.deepEqual(
		mentions.map(({ by, certainty }) => `${by} ${certainty}`),
		['names/tagger certain', 'names/gazetteer certain', 'names/repeat likely', 'names/surname certain'],
	);
});
