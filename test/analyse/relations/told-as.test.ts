import { table } from './reading.ts';

table('what is going to be, starting or under way is not done', [
	['[Acme|O] is going to close the mill.', ['~Acme | close (planned) | the mill']],
	['[Acme|O] was going to close the mill.', []],
	['[Acme|O] is starting to use the tool.', ['Acme | use (ongoing) | the tool']],
	['[Acme|O] does not sell the tool.', ['Acme | not sell (ongoing) | the tool']],
	['[Acme|O] did not sell the tool.', ['Acme | not sell | the tool']],
	['[Acme|O] does sell the tool.', ['Acme | sell (ongoing) | the tool']],
	['The lawyer representing [Ada Lund|P] has quit.', ['~The lawyer | represent (ongoing) | Ada Lund']],
	['There are ten firms offering the service.', ['~ten firms | offer (ongoing) | the service']],
	['Ten bids being considered by the council are secret.', ['~the council | consider (ongoing) | Ten bids']],
	[
		'[Acme|O] is cutting fares, hitting its rivals.',
		['Acme | cut (ongoing) | fares', '~Acme | hit (ongoing) | its rivals'],
	],
	['[Acme|O] cut fares, hitting its rivals.', ['Acme | cut | fares', '~Acme | hit | its rivals']],
	[
		"Next Friday's strike is the biggest in years, hitting offices.",
		["~Next Friday's strike | hit (planned) | offices"],
	],
]);

table('a past that looks like a present is not ahead', [
	[
		'In August 2004 the authorities shut 700 websites and arrested 224 people.',
		['the authorities | shut | 700 websites #August 2004', '~the authorities | arrest | 224 people #August 2004'],
	],
	['Banks cut their rates on Friday.', ['Banks | cut | their rates #Friday']],
	['The feast is held in [Lima|L] in July.', ['- | hold (ongoing) | The feast @Lima #July']],
	['The feast is held in [Lima|L] on 3 July.', ['~- | hold (planned) | The feast @Lima #3 July']],
	['[Lund|P] holds a lead in [Lima|L] next month.', ['Lund | hold (ongoing) | a lead @Lima']],
]);

table('a helper reaches no further than its verbs', [
	[
		'[Acme|O] will lodge an appeal and has suspended the coach.',
		['~Acme | lodge (planned) | an appeal', '~Acme | suspend | the coach'],
	],
	[
		'[Acme|O] said it will make films but has not ruled out a sale.',
		['~Acme | make (planned) | films', '~Acme | not rule out | a sale'],
	],
	['[Acme|O] will cut jobs and close a mill.', ['~Acme | cut (planned) | jobs', '~Acme | close (planned) | a mill']],
]);

table('threats, offers and wishes are no plans, and past ones are left out', [
	['[Lund|P] threatened to sue [Acme|O].', ['~Lund | sue (possible) | Acme']],
	['[Acme|O] offered to buy [Orca|O].', ['~Acme | buy (possible) | Orca']],
	['[Acme|O] vowed to buy [Orca|O].', ['~Acme | buy (planned) | Orca']],
	['[Lund|P] hopes to be elected chairman.', ['~- | elect chairman (possible) | Lund']],
	['[Lund|P] said he wanted to join the club.', ['~Lund | join (possible) | the club']],
	['[Lund|P] wanted to join the club.', []],
	['Tory plans to cut immigration to the island are not racist.', []],
	['[Acme|O] plans to sell the mill near the river.', ['~Acme | sell (planned) | the mill']],
]);

table('conditions', [
	['If [Lund|P] guesses well, the player wins the prize.', ['~the player | win (possible) | the prize']],
	['If found guilty, [Lund|P] faces a jail term.', ['~Lund | face (possible) | a jail term']],
	['[Lund|P] said she would offer tea if they came.', ['~Lund | offer (possible) | tea']],
]);

table('what is not said to be is not told', [
	['It is time [Acme|O] stopped making cars.', []],
	['It is high time that ministers cut the tax.', []],
	['[Ada Lund|P] declined to be interviewed.', []],
	['[Lund|P] denied suggestions he wanted to leave the club.', ['Lund | deny | suggestions']],
	['A condition of the deal was lifting the ban.', []],
	['[Lund|P] could find no clue.', []],
	['[Lund|P] could only parry the shot.', []],
	['It was inconceivable that the judge would overrule him.', []],
	['[Lund|P] would visit her mother every Sunday.', []],
	['Banks were worried about networks being overwhelmed by worms.', []],
	['[Lund|P] is hardly the kind of star who will sway voters.', []],
]);

table('whether, and what never was', [
	['Asked by [Byrne|P] if he was bullied, [Lund|P] said no.', []],
	['If the boys had held up a flag, [Lund|P] would have left.', []],
	['[Byrne|P] could have won if she had read the paper, heard the radio or found a book.', []],
	['[Lund|P] dreamed that he won the race.', []],
	['Should [Acme|O] win the bid, it will close the mill.', ['~it | close (possible) | the mill']],
	['[Acme|O] said peasants were now able to sow their crops.', ['~peasants | sow (possible) | their crops']],
	[
		'The council should drop the guidelines he proposed in September to cut sentences.',
		['~The council | drop (needed) | the guidelines', '~he | propose | the guidelines #September'],
	],
]);

table('in the tense of the verb before, or of what is refused', [
	['They also support and mobilise the families.', ['~They | mobilise (ongoing) | the families']],
	['Channels are now refusing to run the film.', ['Channels | not run (ongoing) | the film']],
	['Channels refused to run the film.', ['Channels | not run | the film']],
]);

table('a headline’s present', [
	['[Acme|O] faces [Orca|O]', ['Acme | face (ongoing) | Orca']],
	['[Peru|L] hosts [Chile|L]', []],
]);
