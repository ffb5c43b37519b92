import { table } from './reading.ts';

table('what was done before is done by who the clause is about', [
	[
		'[Odd Lund|P] took the helm after being recruited by [Ada Byrne|P].',
		['Odd Lund | take | the helm', '~Ada Byrne | recruit | Odd Lund'],
	],
	['The duo left the team after missing a test.', ['The duo | leave | the team', '~The duo | miss | a test']],
	['[Odd Lund|P] died before completing the novel.', []],
]);

table('who it was replaced by stands behind what it was', [
	[
		'[Odd Lund|P] was replaced as member for [Alba|L] and [Harwick|L] by [Ada Byrne|P].',
		['Ada Byrne | replace | Odd Lund'],
	],
]);

table('of whom a share is not said, and when notes are due is no time', [
	['More than 80% offered free samples.', []],
	['[Acme|O] sold 40 notes due December 1.', ['Acme | sell | 40 notes due']],
	['The site asks whether or not the owner has given permission.', []],
]);

table('it is still the company', [
	[
		'[Acme|O] bought a mine. The company also sold a mill. It opened a shop.',
		['Acme | buy | a mine', 'The company | sell | a mill', '~Acme | open | a shop'],
	],
	[
		'[Acme|O] bought a mine. The council sold a mill. It opened a shop.',
		['Acme | buy | a mine', 'The council | sell | a mill', '~It | open | a shop'],
	],
]);

table('tribute and control', [
	['[Odd Lund|P] paid tribute to [Ada Byrne|P].', ['Odd Lund | pay tribute to | Ada Byrne']],
	['[Acme|O] took control of the yard.', ['Acme | take control of | the yard']],
	['Earlier [Odd Lund|P] sent a letter.', ['Odd Lund | send | a letter']],
]);

table('rates inside a phrase, and what is set', [
	['[Acme|O] extended its 60 dollar a share cash offer.', ['Acme | extend | its 60 dollar a share cash offer']],
	['[Ada Byrne|P] has set three records.', ['Ada Byrne | set | three records']],
	['[Ada Byrne|P] set the cup down.', []],
	['[Ada Byrne|P] took part in the race.', ['Ada Byrne | take part in | the race']],
	['[Ada Byrne|P] resigned as minister.', ['Ada Byrne | resign as | minister']],
]);

table('with somebody doing, and a past that is like the plural', [
	['The British four came fourth, with [Peru|L] setting a record.', ['~Peru | set | a record']],
	['[Odd Lund|P] won ahead of [Ada Byrne|P] and [Tom Ward|P], who set a record.', ['Tom Ward | set | a record']],
]);
