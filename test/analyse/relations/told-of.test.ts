import { table } from './reading.ts';

table('told of', [
	['The minister warned the officers taking part had better stop.', []],
	['The minister announced £90m for schools will be spent.', ['~- | spend (planned) | £90m']],
	['The minister announced a plan for schools on Monday.', ['The minister | announce | a plan #Monday']],
	['[Ada Byrne|P] denied claims that she attacked the man.', ['Ada Byrne | deny | claims']],
	['Reports that [Acme|O] attacked the ship were false.', []],
	['Lawyers contend that officials met [Tom Lund|P].', ['~officials | meet (believed) | Tom Lund']],
	['The mayor warned his guards to expect attacks.', ['The mayor | warn | his guards']],
]);

table('who is who in a list', [
	['Sculptor and clothes designer [Ada Byrne|P] won the prize.', ['Ada Byrne | win | the prize']],
	[
		'[Acme|O] sued [Tom Lund|P], vice president, and [Ada Byrne|P].',
		['Acme | sue | Tom Lund', 'Acme | sue | Ada Byrne'],
	],
	['The jury convicted the two brothers of murder.', ['The jury | convict | the two brothers']],
	['A firm based in [Lima|L] bought the mill.', ['A firm | buy | the mill']],
	[
		'The mayor blocked the sale and imposed new rules.',
		['The mayor | block | the sale', '~The mayor | impose | new rules'],
	],
	['[Acme|O] bought a mill or a mine.', []],
	['[Acme|O] owns 400 shares or 9 percent.', ['Acme | own (ongoing) | 400 shares']],
	['He spoke in a way that promotes peace.', []],
	['The cup began with the entry of [Peru|L], who beat [Chile|L].', ['Peru | beat | Chile']],
]);
