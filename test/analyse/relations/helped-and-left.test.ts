import { table } from './reading.ts';

table('who was helped, and what he did', [
	['The loan helped [Acme|O] turn a loss into a profit.', ['The loan | help | Acme']],
	['The grant helped [Acme|O] develop a vaccine.', ['The grant | help | Acme', '~Acme | develop | a vaccine']],
	[
		'The grant will help [Acme|O] develop a vaccine.',
		['~The grant | help (planned) | Acme', '~Acme | develop (planned) | a vaccine'],
	],
	['The town paid to help [Acme|O] develop a vaccine.', []],
]);

table('as what it was left, and what was brought to notice', [
	['The bank left the rate at 4%.', []],
	['[Acme|O] left [Peru|L] in May.', ['Acme | leave | Peru #May']],
	['A neighbour brought the case to their attention.', []],
	['The case was brought to the attention of the judge.', []],
]);

table('what a fall brings about', [
	['Exports fell, fuelling a rise in debt.', []],
	['[Acme|O] cut its prices, fuelling a row.', ['Acme | cut | its prices', '~Acme | fuel | a row']],
]);

table('a phrase goes on, or ends', [
	['The vials were given to staff by [Acme Labs|O] (AL) chief [Ada Byrne|P].', []],
	['Before his arrest [Mr Lund|P] gave interviews.', ['Lund | give | interviews']],
	['His lawyer labelled the court "illegal and unfair".', []],
	['The club launched its own "second-hand" shop.', ['The club | launch | its own "second-hand" shop']],
	['[Acme|O] sold a two-part bond.', ['Acme | sell | a two-part bond']],
	['Prosecutors pursued the firms using powers of the crown.', ['Prosecutors | pursue | the firms']],
	[
		'[Acme|O] donated the sheds, timber and labour.',
		['Acme | donate | the sheds', 'Acme | donate | timber', 'Acme | donate | labour'],
	],
	['[Ada Byrne|P] won best actress, picture and director nominations.', []],
]);

table('by what it was counted, and who all did it', [
	['The votes were scanned by bar code.', []],
	['The votes were scanned by clerks.', ['clerks | scan | The votes']],
	['[Odd Lund|P] and [Ada Byrne|P] both won medals.', ['Odd Lund | win | medals', 'Ada Byrne | win | medals']],
	[
		'[Ada Byrne|P] overtook [Rosa Ward|P] until [Odd Lund|P] passed her in the final lap.',
		['Ada Byrne | overtake | Rosa Ward', '~Odd Lund | pass | her'],
	],
]);

table('whose verb it is', [
	['The plans to either merge or amalgamate the two units sparked a row.', ['The plans | spark | a row']],
	['Shops visited by the firm insist that they were open.', ['the firm | visit | Shops']],
	[
		'[Acme|O], which said that it sold two mills, hit a low point.',
		['~Acme | sell | two mills', 'Acme | hit | a low point'],
	],
	[
		'[Ada Byrne|P], who won the cup when it was held in [Lima|L], endured a hard race.',
		['Ada Byrne | win | the cup', '~- | hold | it @Lima', 'Ada Byrne | endure | a hard race'],
	],
	['[Odd Lund|P] denied claims he took bribes.', ['Odd Lund | deny | claims']],
	[
		'The town backed a court ruling that struck down the levy.',
		['The town | back | a court ruling', 'a court ruling | strike down | the levy'],
	],
	[
		'The judges dropped the case - filed in 1999 by [Acme|O] - in May.',
		['The judges | drop | the case', 'Acme | file | the case #1999'],
	],
	['The site is a farm, run by volunteers.', ['volunteers | run (ongoing) | a farm']],
]);

table('what is called for, gone after, reported', [
	['The party called for a delay.', ['The party | call for | a delay']],
	['The party called for the rule to be scrapped.', []],
	['The party called for ministers to resign.', []],
	['The party called for the third time.', []],
	['[Acme|O] reported profits of $3m.', ['Acme | report | profits of $3m']],
	['[Acme|O] reported the theft.', []],
	['[Acme|O] reported profits rose.', []],
	['[Acme|O] worked with [Orca|O] on the plan.', ['Acme | work with | Orca']],
	['[Acme|O] agreed on a plan.', ['Acme | agree on | a plan']],
	['The board agreed to annul from contracts the old rule.', []],
]);
