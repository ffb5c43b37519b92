import { table } from './reading.ts';

table('phrases that stop short', [
	['[Tom Lund|P] set a record of 412 consecutive minutes without a goal.', []],
	['[Orca|O] topped a 35 dlr per share offer.', []],
	['[Acme|O] sold its 10 mln shares.', ['Acme | sell | its 10 mln shares']],
	['[Acme|O] bought a 20 pct stake in [Orca|O].', ['Acme | buy | a 20 pct stake']],
	['[Acme|O] released Quake: New Dawn in May.', []],
	['Films like Quiet Rivers topped the chart.', []],
	['[Acme|O] signed players such as [Tom Lund|P].', []],
]);

table('one of a people', [
	['The [Italian|G] won the race.', ['The Italian | win | the race']],
	['The [Swede|G] beat [Tom Lund|P] in two sets.', ['The Swede | beat | Tom Lund']],
	['The [Germans|G] sank two ships.', ['Germans | sink | two ships']],
]);

table('denied once', [
	['No final agreement has been signed.', ['- | not sign | final agreement']],
	['No firm offer was received by [Acme|O].', ['Acme | not receive | firm offer']],
	['[Acme|O] made no offer for [Orca|O].', ['Acme | not make | offer']],
]);

table('what is only foreseen, and another’s deed', [
	['Money raised by the concert would go to the hospital.', ['~- | go (possible) | Money >the hospital']],
	[
		'A petition signed by 500 people would go to the mayor.',
		['~500 people | sign | A petition', '~A petition | go to (possible) | the mayor'],
	],
	['[Tom Lund|P] had his shot blocked, handing [Orca|O] the win.', []],
	['Shares fell on a report that [Acme|O] will cut jobs.', ['~Acme | cut (believed) | jobs']],
	['The shares rallied on a perception that the economy will recover.', []],
]);

table('plain deeds', [
	['[Tom Lund|P] resigned the whip.', ['Tom Lund | resign | the whip']],
	['The unit contributed 316 mln dlrs.', ['The unit | contribute | 316 mln dlrs']],
	['[Acme|O] contributed to the fund.', ['Acme | contribute to | the fund']],
]);
