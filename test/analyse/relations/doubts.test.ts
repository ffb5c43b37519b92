import { table } from './reading.ts';

table('doubts', [
	['Reports say that athletes abuse the drug.', []],
	['[Acme|O] publishes a weekly.', ['~Acme | publish (ongoing) | a weekly']],
	['A merger would create a firm that offers games.', ['~A merger | create (possible) | a firm']],
	['The film tells the story of two men who rob a bank.', []],
	['The tax made goods dearer than coal.', []],
	['The judge found his answer “a poor excuse”.', []],
	['The sale takes the fleet to 28.', []],
	['The threats are being taken seriously.', []],
	['[Acme|O] regained some lost ground.', []],
	['[Acme|O] beat [Orca|O] in the final, twice as often as in 2003.', ['Acme | beat | Orca']],
	['[Ada Byrne|P] told the [Herald|O] progress was slow.', []],
	['Olympic 400 metres champion [Ada Byrne|P] won the race.', ['Ada Byrne | win | the race']],
	['Voters elected [Ada Byrne|P] mayor of [Lima|L].', ['Voters | elect mayor of Lima | Ada Byrne']],
	['[Tom Lund|P] was arrested by police in [Lima|L].', ['police | arrest | Tom Lund @Lima']],
	['The launch was delayed by the attacks in [Lima|L].', ['the attacks | delay | The launch']],
	['Rescuers pulled a girl from the rubble.', ['Rescuers | pull | a girl']],
	['[Tom Lund|P] will miss the final.', ['~Tom Lund | miss (planned) | the final']],
	['The keeper was sent off by the referee.', ['the referee | send off | The keeper']],
	['Talks were held on 27-28 November.', ['- | hold | Talks #27-28 November']],
]);

table('cut short', [
	['On Tuesday Mr [Ebbers|P] denied the charges.', ['Ebbers | deny | the charges #Tuesday']],
	['[Acme|O] created fewer jobs than expected.', []],
	['Four times as many cars were made by the plant.', []],
	['[Acme|O] published its first report since the state sold it.', []],
	['The striker laid the ball off to [Tom Lund|P].', []],
	['The keeper was sacked 10 months later.', ['- | sack | The keeper #10 months later']],
	['The header gave them a way back.', []],
]);
