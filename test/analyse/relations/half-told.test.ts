import { table } from './reading.ts';

table('a verb without its other half', [
	['[Ada Byrne|P] described the ban as a mistake.', []],
	['[Ada Byrne|P] described the attack in court.', ['Ada Byrne | describe | the attack']],
	['The critic labelled the schemes a disgrace.', []],
	['[Rosa Ward|P] has made jobs over foreign trade central to her campaign.', []],
	['The 600 new homes took the total number of flats on the island to 3,000.', []],
	['Fires at two mills propelled paper prices to a record high.', []],
	['[Tom Lund|P] is looking for [Ada Byrne|P] to stay.', []],
	['[Tom Lund|P] is looking for [Ada Byrne|P].', ['Tom Lund | look for (ongoing) | Ada Byrne']],
	['The tactic tripped him up and made him look silly.', []],
	['The browser is winning people over.', ['The browser | win over (ongoing) | people']],
	['The mill has produced about 60,000 tonnes of paper a year since 1981.', []],
	['The mill sold 3m tonnes of paper a year ago.', ['The mill | sell | 3m tonnes of paper']],
	['The firm sees no reason to cut prices.', []],
	['Its anger is winning him plenty of praise.', ['Its anger | win (ongoing) | plenty of praise >him']],
	['The court was told the young baker was held for ten hours.', []],
	['We were told.', []],
	['[Rosa Ward|P] was told the news by a doctor.', ['a doctor | tell | the news >Rosa Ward']],
	['Documents were burnt during a raid in June 2004, the hearing was told.', ['- | burn | Documents']],
	['The new hall should be used as a last resort.', []],
	['Games at the cup have to be contested on grass.', []],
	['[Tom Lund|P] was played onside by [Ada Byrne|P].', []],
	['Her every word was met with boos.', []],
	['The notes will be classified as bonds.', []],
	['Three clerks were caught forging at the mill.', []],
	['Trading was limited.', []],
	['[Ada Byrne|P] would not be drawn on the price.', []],
	['[Tom Lund|P] was taken off air by the station.', ['~the station | take off air | Tom Lund']],
]);

table('a subject that does not do it', [
	['A condition of the licence was planting trees.', []],
	['Another important step is hiring honest clerks.', []],
	['The firm is hiring honest clerks.', ['The firm | hire (ongoing) | honest clerks']],
	['The decision came after visiting a fair in [Lima|L].', []],
	['[Ada Byrne|P] wept after visiting a fair.', ['~Ada Byrne | visit | a fair']],
	['Studios printed adverts in papers such as [The Echo|O] urging them to vote.', ['Studios | print | adverts']],
	['[Ada Byrne|P] phoned [Tom Lund|P] three times.', []],
	['The yen edged firmer.', []],
	['Make sure any insults I face are not repeated.', []],
	['Last month it was announced that two mills would close.', []],
	['When it came to [Tom Lund|P], most voters stayed away.', []],
]);

table('what somebody is going to do is ahead', [
	['[Ada Byrne|P] is going to sell the bridge.', ['~Ada Byrne | sell (planned) | the bridge']],
	['[Ada Byrne|P] was going to sell the bridge.', []],
	['[Ada Byrne|P] went on to sell the bridge.', ['Ada Byrne | sell | the bridge']],
]);

table('the time and place of another phrase', [
	["[Ada Byrne|P]'s letter last Thursday calmed most fears.", ["Ada Byrne's letter | calm | most fears"]],
	['Police last Thursday arrested three clerks.', ['Police | arrest | three clerks #last Thursday']],
	['After the bank refused to set a target last week, little money was paid.', ['- | pay | little money']],
	[
		'When [Tom Lund|P] retired in November 2000, [Ada Byrne|P] invited a rival.',
		['Ada Byrne | invite | a rival #November 2000'],
	],
	['Only released last week, the game was beaten by two sequels.', ['two sequels | beat | the game']],
	['The board appointed [Tom Lund|P] on April 14, 1986.', ['The board | appoint | Tom Lund #April 14, 1986']],
	['[Tom Lund|P] beat [Ada Byrne|P] a couple of months ago.', ['Tom Lund | beat | Ada Byrne #a couple of months ago']],
	['[Ada Byrne|P] is mulling a run for Governor in 2018.', ['~Ada Byrne | mull (ongoing) | a run']],
	['The fair will welcome artists from across [Peru|L].', ['~The fair | welcome (planned) | artists']],
]);

table('another half behind', [
	['A survey found [Ada Byrne|P] with a lead of 4 points.', []],
	['We can take [Tom Lund|P] at his word.', []],
	['Parties are performing poorly in the north.', []],
	['996 people were identified as likely voters.', []],
	['[Acme|O] was hit with a bill.', []],
	['[Acme|O] was hit by a storm.', ['a storm | hit | Acme']],
	['Heavy rain pushed the vote in their direction.', []],
	['That is exactly what people want right now.', []],
	['Worried that it would lose, [Acme|O] left the auction.', ['Acme | leave | the auction']],
	['The net has been developed by [Orca|O], working closely with the staff at [Lima|L].', ['Orca | develop | The net']],
]);

table('whom a pronoun stands for where two may be meant', [
	[
		'[Ada Byrne|P] embraced the mogul after he clinched the post.',
		['Ada Byrne | embrace | the mogul', '~he | clinch | the post'],
	],
	[
		'[Tom Lund|P] left the hall after he met the mayor.',
		['Tom Lund | leave | the hall', '~Tom Lund | meet | the mayor'],
	],
	['[Acme|O] grew in May. It was adapted for the screen.', ['~- | adapt | It']],
	['[Acme|O] grew in May. It was sold to [Orca|O].', ['~- | sell | Acme']],
]);
