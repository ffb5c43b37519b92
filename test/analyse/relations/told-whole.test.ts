import { table } from './reading.ts';

table('a sum with what it is per', [
	['[Orca|O] offered 34 dlrs a share.', ['Orca | offer | 34 dlrs a share']],
	['[Orca|O] paid 75 cts per share in regular dividends.', ['Orca | pay | 75 cts per share']],
	['Guests paid $20 apiece.', ['Guests | pay | $20 apiece']],
	['[Orca|O] paid 30 dlrs for each share.', []],
	['[Tom Lund|P] who offered 34 dlrs a share met [Acme|O].', ['Tom Lund | offer | 34 dlrs a share']],
	['[Orca|O] paid 40 dlrs.', ['Orca | pay | 40 dlrs']],
]);

table('a month that is a person', [
	['[Tom Lund|P] was beaten by [Ant|P] and Dec.', ['Ant | beat | Tom Lund', 'Dec. | beat | Tom Lund']],
	['[Tom Lund|P] was beaten by [Ant|P] in Dec.', ['Ant | beat | Tom Lund #Dec.']],
	['[Tom Lund|P], [Eva Holm|P] and [Rosa Ward|P] met May 3.', []],
]);

table('what is shared out in order', [
	[
		'[Tom Lund|P] and [Eva Holm|P] took second and third respectively.',
		['Tom Lund | take | second', 'Eva Holm | take | third'],
	],
	['[Acme|O] and [Orca|O] bought mills, shops and boats respectively.', []],
	[
		'[Tom Lund|P] and [Eva Holm|P] were beaten by [Rosa Ward|P] and [Ada Byrne|P] respectively.',
		['Rosa Ward | beat | Tom Lund', 'Ada Byrne | beat | Eva Holm'],
	],
]);

table('phrases and titles that go on', [
	['[Tom Lund|P] passed the Alpine Championships qualifying mark.', []],
	['[Orca|O] were named best [Norway|L] and [Peru|L] act.', []],
	['[Orca|O] were named best [Norway|L] act.', ['- | name best Norway act | Orca']],
	['[Tom Lund|P] was named chairman and managing director.', ['- | name chairman | Tom Lund']],
]);

table('where an adverb makes another verb', [
	['[Tom Lund|P] held forth on a range of topics.', []],
	['[Tom Lund|P] put forth a plan.', ['Tom Lund | put forth | a plan']],
]);

table('times that are told whole', [
	[
		'On June 12-18 this year, the team found the ruins of a palace.',
		['the team | find | the ruins of a palace #June 12-18 this year'],
	],
	['The team found the ruins on June 12-18.', ['The team | find | the ruins #June 12-18']],
	['The team found the ruins on 12-14 May.', ['The team | find | the ruins #12-14 May']],
	['Voters had returned their papers by Wednesday.', ['Voters | return | their papers #by Wednesday']],
	['The mill was sold in late May or early June.', ['- | sell | The mill']],
]);

table('what was under way', [
	['[Tom Lund|P] was speaking on Monday to pupils.', ['Tom Lund | speak to | pupils #Monday']],
	['[Tom Lund|P] was meeting [Eva Holm|P] on Friday.', ['~Tom Lund | meet | Eva Holm #Friday']],
	['[Acme|O] was still building the port on Friday.', ['~Acme | build (ongoing) | the port #Friday']],
	['[Tom Lund|P] was building a boat.', ['~Tom Lund | build (ongoing) | a boat']],
	['Trade has swung since the revolt led by [Tom Lund|P] in 1979.', ['Tom Lund | lead | the revolt']],
	['The play is being screened in [Oslo|L] on 24 January.', ['~- | screen (planned) | The play @Oslo #24 January']],
]);

table('to oneself', [
	['The side gave themselves a lifeline.', ['The side | give | a lifeline >themselves']],
	['[Tom Lund|P] bought himself a boat.', ['Tom Lund | buy | a boat >himself']],
]);
