import { table } from './reading.ts';

table('what is said of the object', [
	['The fall left her trailing [Rosa Ward|P].', []],
	['The storm left two villages cut off.', []],
	['The storm left 40 people dead.', ['The storm | leave | 40 people dead']],
	['[Acme|O] left its forecast unchanged.', []],
	['[Acme|O] left [Peru|L].', ['Acme | leave | Peru']],
	['[Ada Byrne|P] was held in high regard by peers.', []],
	['Police held three men.', ['Police | hold | three men']],
	['Critics named [Rosa Ward|P] best actress.', ['Critics | name best actress | Rosa Ward']],
	['Rules are preventing women reaching the top.', []],
	['Guards stopped fans entering the ground.', []],
	['Police prevented an attack.', ['Police | prevent | an attack']],
	['The sale has not boosted revenues as much as hoped.', []],
	['The plan has not raised wages as fast as expected.', []],
	['The plan has not raised wages.', ['The plan | not raise | wages']],
]);

table('who does it', [
	[
		'Police raided a farm outside [Lima|L] owned by [Tom Lund|P].',
		['Police | raid | a farm @Lima', 'Tom Lund | own | a farm'],
	],
	['The board praised bids for the club, which supporters opposed.', ['The board | praise | bids']],
	['[Acme|O] published a report on schools, which ministers rejected.', ['Acme | publish | a report']],
	['[Acme|O] published a plan, which ministers rejected.', ['Acme | publish | a plan', 'ministers | reject | a plan']],
	['Prosecutors contend that executives met regulators.', ['~executives | meet (believed) | regulators']],
	['Lawyers contend executives met regulators.', ['~executives | meet (believed) | regulators']],
	['The row saw [Acme|O] fined $550,000.', []],
	['The trial saw [Ada Byrne|P] jailed.', []],
	['The office, which the men drove to, was closed.', ['- | close | The office']],
	['[Ada Byrne|P] said only when ideas were protected would firms prosper.', []],
	['[Ada Byrne|P] found a lack of data that dust caused fires.', []],
	['There was no evidence that [Acme|O] bribed clerks.', []],
	['A minority ethnic led company won.', []],
	['A [Peruvian|G] group led a company.', ['A Peruvian group | lead | a company']],
	['The sea was the road to riches that drew traders.', []],
	['The mine is jointly owned by [Acme|O] and [Orca|O].', []],
	['The mine is owned by [Acme|O].', ['Acme | own (ongoing) | The mine']],
	['Rain led the umpire to stop play.', []],
	['[Ada Byrne|P] was named best actress.', ['- | name best actress | Ada Byrne']],
	['The sale brought the number of shares to 106 million, up from 97 million shares on July 31.', []],
	['The office, in effect running the port, closed.', []],
	["We don't think we're the only ones monitoring the site.", []],
]);

table('a pronoun that may be either', [
	['[Tom Lund|P] met [Ivo Marek|P]. He left [Lima|L].', ['Tom Lund | meet | Ivo Marek', '~He | leave | Lima']],
	['[Tom Lund|P] told [Ivo Marek|P] he sold the shop.', ['~he | sell | the shop']],
	['[Tom Lund|P] told [Ada Byrne|P] he sold the shop.', ['~Tom Lund | sell | the shop']],
	['[Acme|O] sued [Orca|O]. It won the case.', ['Acme | sue | Orca', '~It | win | the case']],
	['[Acme|O] said it sold the mill.', ['~Acme | sell | the mill']],
]);

table('when', [
	['Earlier this month, [Acme|O] bought [Orca|O].', ['Acme | buy | Orca #Earlier this month']],
	['The unlisted bank earlier sold the mill.', ['The unlisted bank | sell | the mill']],
	['[Acme|O] bought [Orca|O] earlier this month.', ['Acme | buy | Orca #earlier this month']],
	['[Tom Lund|P] has led the club for the past three years.', ['Tom Lund | lead | the club #the past three years']],
	['[Acme|O] ignored the advice in a report two years ago.', ['Acme | ignore | the advice']],
	['[Peru|L] condemned [Acme|O] for the killing this week of two men.', ['Peru | condemn | Acme']],
]);
