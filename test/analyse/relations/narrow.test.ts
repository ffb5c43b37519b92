import { table } from './reading.ts';

table('what a denial leaves', [
	['The councils are not spending the grants wisely.', []],
	['[Acme|O] has not won the title since 1990.', []],
	['[Acme|O] has not won the title for 20 years.', []],
	['[Acme|O] has not won the title.', ['Acme | not win | the title']],
	['[Acme|O] has not signed the contract yet.', []],
	['[Acme|O] did not sign the contract until March.', []],
	['The union did not accept all the terms.', []],
	['All the firms did not sign the contract.', []],
	['The firm did not reject the offer outright.', []],
	['[Ada Byrne|P] did not meet [Tom Lund|P] before Monday.', []],
	['[Ada Byrne|P] did not meet [Tom Lund|P] on Monday.', ['Ada Byrne | not meet | Tom Lund #Monday']],
	['[Ada Byrne|P], who only plays at home, has not signed the contract.', ['Ada Byrne | not sign | the contract']],
]);

table('what is ahead or only thought', [
	['[Peru|L] is holding a fair on Saturday.', ['~Peru | hold (planned) | a fair #Saturday']],
	['The band is releasing an album next month.', ['~The band | release (planned) | an album #next month']],
	['[Acme|O] is suing [Orca|O] over a crash last year.', ['Acme | sue (ongoing) | Orca']],
	['[Peru|L] is holding a hostage.', ['Peru | hold (ongoing) | a hostage']],
	['Security will be tight, with police employing a new system.', ['~police | employ (planned) | a new system']],
	['There is concern that [Acme|O] has sold its mine.', []],
	['Worries that [Acme|O] lost the contract hit shares.', ['Worries | hit | shares']],
	['There were doubts that the bank sold the unit.', []],
	['Pundits predict [Rosa Ward|P] will win the prize.', ['~Rosa Ward | win (believed) | the prize']],
	['Analysts expect [Acme|O] will buy [Orca|O].', ['~Acme | buy (believed) | Orca']],
	['[Acme|O] expects it will close the plant.', ['~Acme | close (planned) | the plant']],
]);

table('which way a preposition turns the deed', [
	['The offer came from [Acme|O].', ['The offer | come from | Acme']],
	['The minister voted against the bill.', ['The minister | vote against | the bill']],
	['The minister voted for the bill.', ['The minister | vote for | the bill']],
	['[Ada Byrne|P] resigned from the board.', ['Ada Byrne | resign from | the board']],
]);

table('whose agent, and whose place and time', [
	['Four officers were suspended due to the capture of [Ada Byrne|P] by rebels.', ['- | suspend | Four officers']],
	['[Tom Lund|P] was sacked for the abuse of prisoners by guards.', ['- | sack | Tom Lund']],
	['The sale of the house was approved by the court.', ['the court | approve | The sale of the house']],
	['A novel set in 19th century [Peru|L] has won the prize.', ['A novel | win | the prize']],
	['A drama set in 1960s [Peru|L] has won the prize.', ['A drama | win | the prize']],
	['The shop sold tickets between midnight 31 December and midnight 1 January.', ['The shop | sell | tickets']],
	['[Ada Byrne|P] moved to [Lima|L] from [Oslo|L] last summer.', ['Ada Byrne | move to | Lima #last summer']],
	['[Acme|O] opened a mill and a plant in [Lima|L].', ['Acme | open | a mill', 'Acme | open | a plant @Lima']],
]);

table('objects that are none, and whom it was for', [
	['The board sent a letter to the players and coach [Tom Lund|P].', ['The board | send | a letter >the players']],
	['Some 4,000 people are missing due to the quake.', []],
	['The index closed down 0.89 points.', []],
	['The firm closed down two plants.', ['The firm | close down | two plants']],
	['His double earned [Acme|O] a trophy.', ['His double | earn | a trophy >Acme']],
	['The late goal won the side a cup.', ['The late goal | win | a cup >the side']],
	['[Ada Byrne|P] won the race last year.', ['Ada Byrne | win | the race #last year']],
]);
