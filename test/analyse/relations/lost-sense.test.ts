import { table } from './reading.ts';

table('what the verb says only with what stands behind it', [
	['A number of sites were knocked offline.', []],
	['The champion should be stripped of her medals.', []],
	['The ratings were left at B-plus.', []],
	['[Acme|O] cut 68m dollars from its targets.', []],
	['[Acme|O] cut 68m dollars.', ['Acme | cut | 68m dollars']],
	['[Odd Lund|P] likened the mill to a jail.', []],
	['Most artists saw the net as a threat.', []],
	['A crash led to them missing a test.', []],
	['A crash led to a strike.', ['A crash | lead to | a strike']],
	['[Peru|L] decided to go ahead with a dam.', ['~Peru | go ahead with (planned) | a dam']],
	['The win has been named the top television moment.', ['- | name top television moment | The win']],
]);

table('what a phrase wants to its right', [
	['[Acme|O] analysed response times of the sites.', []],
	['They are to deliver fast internet surfing on the move.', []],
	['The phone will offer speeds of 3.6Mbps from May.', []],
	['The runners have been running for most of their lives.', []],
	['[Peru|L] imposed 300 mln dlrs in tariffs.', ['Peru | impose | 300 mln dlrs in tariffs']],
	['[Odd Lund|P] caused [Ada Byrne|P] problems.', []],
]);

table('what narrows a phrase on its left belongs to it', [
	['He said women-only shortlists had failed to deliver a boost.', ['women-only shortlists | not deliver | a boost']],
	[
		'Online communities set up by the town could encourage debate.',
		['~Online communities | encourage (possible) | debate'],
	],
]);

table('words of another verb are no subject and no object', [
	['Snapping up [Acme|O] would give the buyer access to a port.', []],
	['A public vote will take place, which will account for 25% of the final decision.', []],
	['This means users are likely to find a signal.', ['~users | find (possible) | a signal']],
	['The past few months have seen sales fall.', []],
	['The policy, which US mills claim has hurt the franc, will stay.', []],
	['Anyone applying for a permit would be taken to a centre.', []],
	['[French|G] state-owned chemicals group [Acme|O] (ACM) is expected to report a loss.', []],
	['R and P also cited net losses.', []],
	['The method it has developed makes use of the chip.', []],
	['[Odd Lund|P] should be judged by results.', []],
	[
		'The town was hurt, with low-cost firms driving down prices and demand dipping after the war.',
		['~low-cost firms | drive down | prices'],
	],
	[
		'Using a similar tool, builders and masons could lift the roof.',
		['~builders | lift (possible) | the roof', '~masons | lift (possible) | the roof'],
	],
]);
