import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relationsIn } from './reading.ts';

const ROWS: readonly (readonly [string, readonly string[]])[] = [
	['The singer was fined after a fight in [Oslo|L] two years ago.', ['- | fine | The singer']],
	['Police arrested a man on Monday after a raid in [Harwick|L] last year.', ['Police | arrest | a man #Monday']],
	['The plan would see miners accept a pay cut.', []],
	['The trial which saw [Ada Byrne|P] deny the charges ended.', []],
	['The storm caused 400 people to flee.', []],
	['The storm caused severe damage.', ['The storm | cause | severe damage']],
	['The club announced its contract with [Acme|O], which gave it the right to sell shirts, would end.', []],
	['The minister dismissed the medical wrangling as meaningless.', []],
	['[Acme|O] withdrew from the auction.', ['Acme | withdraw from | the auction']],
	['[Acme|O] withdrew its troops from [Peru|L].', ['Acme | withdraw | its troops']],
	['The board never received no warning.', []],
	['Orca almost doubled its lead.', []],
	['The board hardly touched the money.', []],
	[
		'The verdict has not been confirmed by a judge, and faces further legal challenges.',
		['a judge | not confirm | The verdict'],
	],
	['The first delay was caused by fog and the second by high winds.', ['~fog | cause | The first delay']],
	['[Acme|O] charged [Orca|O] violated an agreement.', []],
	['[Acme|O] agreed to indemnify [Orca|O] against losses.', []],
	['He was most recently seen presenting a gardening show.', []],
	['[Ada Byrne|P] and [Tom Lund|P] were married for 50 years.', []],
	['[Ada Byrne|P] was married by a priest.', ['a priest | marry | Ada Byrne']],
	['The curator gave the statues names.', []],
	['The minister granted growers and brewers relief.', []],
	['Heavy suits reduce drag.', ['~Heavy suits | reduce (ongoing) | drag']],
	['Heavy falls hit farmers.', ['Heavy falls | hit | farmers']],
	['[Ada Byrne|P] published the bestselling Seeing Double.', []],
	[
		'The council proposed the merger of [Acme|O] and [Orca|O].',
		['The council | propose | the merger of Acme and Orca'],
	],
	['[Acme|O] produced 40 cars in fiscal year 1985/86.', ['Acme | produce | 40 cars #fiscal year 1985/86']],
	['[Acme|O] lowered its prices for hard red winter wheat.', ['Acme | lower | its prices']],
	['The visitors boosted takings to pre-11 September 2001 levels.', ['The visitors | boost | takings']],
	['The minister interviewed pupils from schools in [Peru|L].', ['The minister | interview | pupils']],
	['The minister interviewed pupils in [Peru|L].', ['The minister | interview | pupils @Peru']],
	['[Rosa Ward|P] is the wife of [Tom Lund|P] who won the race.', []],
	['The judges have given The Ferry 4/9 odds.', []],
	['Figures released by the Assay Offices of [Peru|L] show.', []],
	['[Rosa Ward|P] was charged by the Greek police and await trial.', ['the Greek police | charge | Rosa Ward']],
	['[Acme|O] had a debt held by bank and insurance lenders.', ['bank and insurance lenders | hold | a debt']],
	['[Peru|L] is holding a feast, with a concert on 2 April.', ['~Peru | hold (planned) | a feast']],
	['Firms buying the ferry could lose their money.', ['~Firms | lose (possible) | their money']],
	['In the event that [Acme|O] does not open, nobody is paid.', []],
	['[Acme|O], 40 percent owned by [Orca|O], left.', []],
	['[Rosa Ward|P] was granted extra time.', []],
	['[Acme|O] considered evidence presented by [Orca|O] of cheap sales in [Lima|L].', ['Orca | present | evidence']],
	['[Acme|O] presented evidence in [Lima|L].', ['Acme | present | evidence @Lima']],
	['The station bought Flight into Danger.', []],
	['For the second time in seven weeks, [Peru|L] vetoed the plan.', ['Peru | veto | the plan']],
	['[Acme|O] bought a stake in a field in [Peru|L].', ['Acme | buy | a stake']],
	['[Acme|O] bought [Orca|O], the largest brewer in [Peru|L].', ['Acme | buy | Orca']],
	['Mills supply cheaper but coarser flour.', []],
	['Cheap copies of its drugs, particularly [Zorin|O], hit profits.', []],
	['The president ordered all contracts to be examined.', []],
	['Its winners often go on to win medals.', []],
	['The ferry was reputedly named after a queen.', ['~- | name (believed) | The ferry']],
];

for (const [marked, expected] of ROWS)
	test(`what is easily misread: ${marked}`, () => {
		const found = relationsIn(marked).filter((line) => !/give|sell/.test(line));
		assert.deepEqual(found, expected);
	});
