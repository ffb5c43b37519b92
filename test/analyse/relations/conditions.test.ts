import { table } from './reading.ts';

table('what stands under a condition or a maybe is possible', [
	['If prices fall, [Acme|O] will sell the mill.', ['~Acme | sell (possible) | the mill']],
	['Unless prices rise, [Acme|O] will close the mill.', ['~Acme | close (possible) | the mill']],
	[
		'If prices fall, buyers, such as rich firms and big banks will leave the town.',
		['~rich firms | leave (possible) | the town', '~big banks | leave (possible) | the town'],
	],
	['If nothing else, [Acme|O] will sell the mill.', ['~Acme | sell (planned) | the mill']],
	['“If prices fall, costs rise,” he said, and [Acme|O] will sell the mill.', ['~Acme | sell (planned) | the mill']],
	['Maybe [Acme|O] will sell the mill.', ['~Acme | sell (possible) | the mill']],
	['[Acme|O] will perhaps sell the mill.', ['~Acme | sell (possible) | the mill']],
	['[Acme|O] will sell the mill.', ['~Acme | sell (planned) | the mill']],
	['On Monday, [Acme|O] will sell the mill.', ['~Acme | sell (planned) | the mill #Monday']],
	['The town could suffer if workers were sacked once the mill was sold.', ['~- | sack (possible) | workers']],
]);

table('what is given up, not come to or not said is not told', [
	['[Lund|P] had hoped to win the race.', []],
	['[Lund|P] hopes to win the race.', ['~Lund | win (possible) | the race']],
	['[Harwick|O] are yet to win a match.', []],
	['[Harwick|O] reached the final without having beaten [Orca|O].', ['Harwick | reach | the final']],
	['The firm must stop saying that the mill will save jobs.', []],
	['It could be that [Acme|O] have missed the deadline.', []],
]);

table('what somebody has done to it stands as the having does', [
	['Readers will have their data stolen by the virus.', ['~the virus | steal (planned) | their data']],
	['[Lund|P] plans to have the song recorded by [Ward|P].', ['~Ward | record (planned) | the song']],
	['[Lund|P] had the song recorded by [Ward|P].', ['Ward | record | the song']],
]);

table('a belief is no plan, what has begun is not over, what should come is possible', [
	[
		'The lawyer is almost certain that the judge will drop the charges.',
		['~the judge | drop (believed) | the charges'],
	],
	['[Acme|O] has started to recruit 200 guards.', ['Acme | recruit (ongoing) | 200 guards']],
	['[Peru|L] should weather the crisis.', ['~Peru | weather (possible) | the crisis']],
]);

table('where one stands is no deed done to one', [
	['[Lund|P] is opposed to the tax.', []],
	['Voters were fed up.', []],
	['The tax was opposed by [Lund|P].', ['Lund | oppose | The tax']],
]);

table('time and place of another phrase', [
	['[Harwick|O] won the cup four seasons ago.', ['Harwick | win | the cup #four seasons ago']],
	['[Harwick|O] beat [Orca|O] 2-0 four seasons ago.', ['Harwick | beat | Orca #four seasons ago']],
	['Under a deal announced last year, [Acme|O] will buy the mill.', ['~Acme | buy (planned) | the mill']],
	['[Lund|P] called for the release of the prisoners at [Lima|L].', ['Lund | call for | the release of the prisoners']],
	['All the money raised by the song would go to a school.', ['~- | go (possible) | All the money >a school']],
	['With people changing their phones once a year, shops are busy.', []],
]);
