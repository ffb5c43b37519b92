import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesIn } from './taught.ts';

/** What makes a page one of sport. */
const SPORT = '\nThe striker and the goalkeeper missed the last match of the season.';

const clubs: readonly string[] = [
	'It was a cup win over [Elver|L] on Saturday.',
	'They enjoyed a victory against [Elver|L].',
	'It was their first triumph over [Elver|L] since May.',
	'They lost to [Elver|L] last week.',
	'They won twice before losing away to [Elver|L] in May.',
	'They had lost 3-0 at home to [Elver|L].',
	'It was the first reverse to [Elver|L] in years.',
	'It followed defeat at the hands of [Elver|L].',
	'It followed a defeat by [Elver|L].',
	'They were knocked out by [Elver|L].',
	'Nobody had beaten them until they beat [Elver|L] 2-1.',
	'They will face [Elver|L] on Sunday.',
	'After a draw with [Elver|L], they rested.',
	'They drew 1-1 with [Elver|L].',
	'They were beaten 31-12 by [Elver|L].',
	'They lost 2-1 away to [Elver|L].',
	'He played in the final against [Elver|L].',
	'A victory home to [Elver|L] would help.',
	'The former [Elver|L] boss said so.',
	'He was sacked as [Elver|L] coach.',
	'He took over the [Elver|L] job in June.',
	'[Elver|L] striker Dan limped off.',
	"It was saved by [Elver|L]'s goalkeeper.",
	'He plays for the Spanish club [Elver|L].',
	'He took charge of [Elver|L] in May.',
	'He signed for [Elver|L] in May.',
	'He came on loan from [Elver|L].',
	'He was linked with [Elver|L].',
	'They got a tie with [Tarn United|O] or [Elver|L].',
];

const places: readonly string[] = [
	'It was their third win in [Elver|L].',
	'They won at [Elver|L] on Saturday.',
	'They beat them at [Elver|L] in May.',
	'They beat them in [Elver|L].',
	'They drew 1-1 at [Elver|L].',
	'They suffered a defeat in [Elver|L].',
	'They lost their keys on the way to [Elver|L].',
	'They drove to [Elver|L] with a friend.',
	'It was a victory over [Elver|L] councillors.',
	"They beat [Elver|L]'s Dan.",
	'He lost a case against [Elver|L].',
	'He was the first from [Elver|L].',
	'They went home to [Elver|L].',
	'It was a win over [Norway|L].',
	'They face [Norway|L] in May.',
	'The [Norway|L] coach said so.',
];

for (const marked of clubs)
	test(`a club: ${marked}`, () => {
		const names = namesIn(marked + SPORT);
		assert.ok(names.includes('organization: Elver'), names.join('; '));
	});

for (const marked of places)
	test(`a place: ${marked}`, () => {
		const names = namesIn(marked + SPORT);
		assert.ok(names.includes('place: Elver') || names.includes('place: Norway'), names.join('; '));
	});

test('nothing is a club on a page of something else', () => {
	for (const marked of ['It was a win over [Elver|L].', 'They lost to [Elver|L].', 'They face [Elver|L].'])
		assert.deepEqual(namesIn(`${marked}\nThe league of firms set itself a goal.`), ['place: Elver']);
});

test('cities that bid for games are none', () =>
	assert.deepEqual(namesIn(`The bid to host the games beat [Elver|L].${SPORT}`), ['place: Elver']));

test('where a club is called so, where something is played stays a place', () =>
	assert.deepEqual(namesIn(`They lost to [Elver|L] in May.\nThe match was played in [Elver|L].${SPORT}`).sort(), [
		'organization: Elver',
		'place: Elver',
	]));
