import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesIn } from './taught.ts';

const cases: readonly (readonly [marked: string, names: readonly string[]])[] = [
	// Goods told as goods.
	[
		'The [TVX|O] will go on sale in [Norway|L]. [Elver|O] said the [TVX|O] was late.',
		['place: Norway', 'organization: Elver'],
	],
	['A new version of [Tarnix|O] was out.', []],
	['Copies of [Marek|P] sold well, and [Marek|P] was loved.', []],
	['Games for the [TVX|O] are few. The [TVX|O] was shown.', []],
	['The [TVX|O] costs $200 and [TVX|O] fans paid.', []],
	['[Elver|O] showed a console called [Tarna|P]. [Tarna|P] was small.', ['organization: Elver']],
	['The [TVX|O], a handheld console, was shown.', []],
	['He owned 300 [TarVos|O] and the [TarVo|O] fell.', []],
	['They drove a [Tarna|O], and the [Tarna|O] was red.', []],
	['[Tarnix XP|O] and [Tarnix|O] II were ill.', ['organization: Tarnix XP']],
	// What harms computers.
	['The [Tarna|P] worm spread. [Tarna|P] was new.', []],
	['The virus [Marek|P] hit [Elver|O].', ['organization: Elver']],
	['A variant of [Marek|P] was found.', []],
	['[Marek|O] variants spread.', []],
	// Makers stay.
	['The [Elver|O] said so. The [Elver|O] costs $200.', ['organization: Elver, Elver']],
	['A version of [Elver|O]’s drug was banned.', ['organization: Elver']],
	['[Elver|O], the [US|L] handset and network maker, paid.', ['organization: Elver', 'place: US']],
	['The edition of the [Elver Herald|O] was out.', ['organization: Elver Herald']],
	['A beta version of the [Elver|O] search engine was out.', ['organization: Elver']],
	['The firm [Elver|O] was ill. Games for the [Elver|O] were few.', ['organization: Elver, Elver']],
	['It was hard for the [Elver|O] players to play [Tarrow|O] there.', ['organization: Elver', 'organization: Tarrow']],
	['The [Elver|O] chief left, and a version of [Elver|O] came.', ['organization: Elver, Elver']],
	['The virus hit [Ada Byrne|P]. A copy of [Ada Byrne|P] was seen.', ['person: Ada Byrne, Ada Byrne']],
	// Known by their names.
	['She was in [EastEnders|O] and [Coronation Street|L].', []],
	['The BBC’s Little [Britain|L] won in [Britain|L].', ['organization: BBC', 'place: Britain']],
	['Use [Internet Explorer|O] ([IE|O]); [IE|O] is old.', []],
	['[Lara Byrne|P] met [Lara Croft|P].', ['person: Lara Byrne']],
	// Money.
	['It paid [US|L]$20m and [HK|L]$3 in the [US|L].', ['place: US']],
];

for (const [marked, expected] of cases) test(marked, () => assert.deepEqual(namesIn(marked), expected));
