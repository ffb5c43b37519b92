import { table } from './reading.ts';

table('active', [
	['On Friday 12 soldiers killed two drivers.', ['12 soldiers | kill | two drivers #Friday']],
	['[Ada Byrne|P] met [Odd Lund|P] in [Oslo|L] on Friday.', ['Ada Byrne | meet | Odd Lund @Oslo #Friday']],
	['On Monday, [Acme|O] bought a small bank.', ['Acme | buy | a small bank #Monday']],
	['[Peru|L] and [Chile|L] signed a new treaty.', ['Peru | sign | a new treaty', 'Chile | sign | a new treaty']],
	['Rebels killed ten soldiers and two drivers.', ['Rebels | kill | ten soldiers', 'Rebels | kill | two drivers']],
	[
		'A [Peruvian|G] delegation led by the trade minister flew to [Oslo|L] last week.',
		['the trade minister | lead | A Peruvian delegation', 'A Peruvian delegation | fly to | Oslo #last week'],
	],
	[
		'The court rejected the appeal but freed [Ada Byrne|P].',
		['The court | reject | the appeal', '~The court | free | Ada Byrne'],
	],
	['[Ada Byrne|P] called on [Peru|L] to act.', ['Ada Byrne | call on | Peru']],
	['[Ada Byrne|P] did not sign the deal.', ['Ada Byrne | not sign | the deal']],
	['[Ada Byrne|P], the head of the union, has accused [Acme|O] of fraud.', ['Ada Byrne | accuse | Acme']],
	[
		'[Ada Byrne|P], who left [Oslo|L] on Monday, sued [Acme|O].',
		['Ada Byrne | leave | Oslo #Monday', 'Ada Byrne | sue | Acme'],
	],
	[
		'The union, which opposes the plan, called off the strike.',
		['The union | oppose (ongoing) | the plan', 'The union | call off | the strike'],
	],
	['[Odd Lund|P] confirmed the board rejected the offer.', ['the board | reject | the offer']],
	['Reprisals that [Peru|L] has threatened may come.', ['Peru | threaten | Reprisals']],
]);

table('passive', [
	['[Odd Lund|P] was arrested by police in [Lima|L].', ['police | arrest | Odd Lund @Lima']],
	['[Odd Lund|P] was killed last week.', ['- | kill | Odd Lund #last week']],
	['Letters stolen by a clerk were returned.', ['a clerk | steal | Letters', '- | return | Letters']],
	[
		'[Ada Byrne|P] will be joined in [Oslo|L] by her deputy, [Odd Lund|P], on Friday.',
		['~Odd Lund | join (planned) | Ada Byrne @Oslo #Friday'],
	],
	['The school was built by the town and aid was sent.', ['the town | build | The school', '- | send | aid']],
	['The bridge was closed despite warnings by the mayor.', ['- | close | The bridge']],
	['The town was taken by Friday.', ['- | take | The town #by Friday']],
]);

table('participles and infinitives', [
	[
		'Gunmen attacked a bus in [Lima|L], killing around 20 people and wounding ten others.',
		['Gunmen | attack | a bus @Lima', '~Gunmen | kill | around 20 people', '~Gunmen | wound | ten others'],
	],
	['[Ada Byrne|P] is expected to meet [Odd Lund|P].', ['~Ada Byrne | meet (planned) | Odd Lund']],
	[
		'[Ada Byrne|P] travelled to [Oslo|L] to discuss a loan.',
		['Ada Byrne | travel to | Oslo', '~Ada Byrne | discuss (planned) | a loan'],
	],
	['[Ada Byrne|P] began to sell her shares.', ['Ada Byrne | sell | her shares']],
	['[Ada Byrne|P] refused to sign the deal.', ['Ada Byrne | not sign | the deal']],
	['[Acme|O] asked [Ada Byrne|P] to sell the bank.', ['Acme | ask | Ada Byrne']],
	[
		'[Ada Byrne|P] is leading the talks and plans to discuss with [Peru|L] a new loan.',
		['Ada Byrne | lead (ongoing) | the talks', '~Ada Byrne | discuss (planned) | a new loan'],
	],
]);

table('not stated as facts', [
	['[Acme|O] could buy the bank.', ['~Acme | buy (possible) | the bank']],
	['If [Acme|O] buys the bank, prices will rise.', ['~Acme | buy (possible) | the bank']],
	['[Ada Byrne|P] said nothing.', []],
	['Did [Acme|O] buy the bank?', []],
	['“Last year [Acme|O] bought a bank,” she said.', ['~Acme | buy | a bank #Last year']],
	['[Ada Byrne|P] denied that she sold the bank.', []],
	['The talks took place in [Oslo|L].', []],
]);

table('pronouns', [
	[
		'[Ada Byrne|P] arrived in [Oslo|L]. She met [Odd Lund|P] on Friday.',
		['Ada Byrne | arrive in | Oslo', '~Ada Byrne | meet | Odd Lund #Friday'],
	],
	['[Peru|L] says it will free the men.', ['~Peru | free (planned) | the men']],
	['[Ivo Marek|P] and [Paul Lund|P] argued. He left [Oslo|L].', ['~He | leave | Oslo']],
	['[Ada Byrne|P] and [Paul Lund|P] argued. He left [Oslo|L].', ['~Paul Lund | leave | Oslo']],
]);
