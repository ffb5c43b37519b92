import { table } from './reading.ts';

table('what may, would or must be is told as that', [
	['[Acme|O] may sell its bank unit.', ['~Acme | sell (possible) | its bank unit']],
	['[Acme|O] could be sold by the town.', ['~the town | sell (possible) | Acme']],
	['The mayor must cut the budget.', ['~The mayor | cut (needed) | the budget']],
	['The mayor has to cut the budget.', ['~The mayor | cut (needed) | the budget']],
	['[Acme|O] will need to cut its costs.', ['~Acme | cut (needed) | its costs']],
	['The tax would hit farmers.', ['~The tax | hit (possible) | farmers']],
	['[Acme|O] will sell the mill only if prices fall.', ['~Acme | sell (possible) | the mill']],
	['[Lund|P] would not accept the offer.', ['~Lund | not accept (possible) | the offer']],
	// Whether it was done is open, or it was not.
	['[Lund|P] could not open the door.', []],
	['[Lund|P] would have won the race.', []],
	['[Lund|P] may have won the race.', ['~Lund | win (possible) | the race']],
]);

table('a plan of one’s own told afterwards is planned', [
	['[Acme|O] said it would close the mill.', ['~Acme | close (planned) | the mill']],
	['[Acme|O] said the town would close the mill.', ['~the town | close (possible) | the mill']],
]);

table('what is hoped or feared is possible, what is yet to be done is not needed', [
	['[Lund|P] fears that the tax would hurt farmers.', ['~the tax | hurt (possible) | farmers']],
	['[Acme|O] has yet to sell the mill.', []],
	['[Peru|L] refuses to accept the offer.', ['Peru | not accept (ongoing) | the offer']],
]);

table('readiness tells how a deed is meant', [
	['[Acme|O] is able to pay the fine.', ['~Acme | pay (possible) | the fine']],
	['[Acme|O] was able to pay the fine.', ['Acme | pay | the fine']],
	['[Acme|O] is likely to sell the mill.', ['~Acme | sell (possible) | the mill']],
	['[Acme|O] is keen to buy the mill.', ['~Acme | buy (planned) | the mill']],
	['The mill is to be closed by [Acme|O].', ['~Acme | close (planned) | The mill']],
]);
