import { table } from './reading.ts';

table('the agent and the time behind a noun of deed are the noun’s', [
	['The step was taken in response to a proposal by [Lund|P] last month.', ['- | take | The step']],
	['The mill was closed in line with a ruling by [Lund|P] on Monday.', ['- | close | The mill']],
	['The mill was closed by [Lund|P] last month.', ['Lund | close | The mill #last month']],
	['[Lund|P] argued against intervention by powers in [Peru|L].', ['Lund | argue against | intervention']],
	["[Lund|P]'s exit followed disclosures last month.", ["~Lund's exit | follow | disclosures"]],
]);

table('what is turned down is told with what it is for', [
	[
		'[Peru|L] has rejected a larger role for the [World Bank|O] in managing its debt.',
		['Peru | reject | a larger role for the World Bank'],
	],
	['[Acme|O] has abandoned plans for listings in [Lima|L] later this year.', ['Acme | abandon | plans for listings']],
	[
		'There are rumours that [Acme|O] has abandoned plans for listings later this year.',
		['~Acme | abandon (believed) | plans for listings'],
	],
	['[Acme|O] turned down a request for money on Monday.', ['Acme | turn down | a request for money #Monday']],
	['[Acme|O] rejected plans for a mill and a port.', ['Acme | reject | plans']],
]);

table('whose clause it is', [
	[
		'[Lund|P] bought time to answer an ad targeting [Lima|L] that attacks [Ward|P] and is funded by [Acme|O].',
		['~an ad | target (ongoing) | Lima'],
	],
	['It was [Lund|P] that sold the mill.', ['Lund | sell | the mill']],
	['It was the demand that the club study the affair that led to the hearing.', []],
	['Firms that break the new law could face large fines.', ['~Firms | face (possible) | large fines']],
	['[Lund|P] said that cutting the price could help the firm.', []],
	['He said: "Reducing the limit can be expected to save 30 lives."', []],
]);

table('whom a thing is given to is not the thing', [
	['An assembly would give local voters more of a say over transport.', []],
	['[Acme|O] sold the mill, giving [Peru|L].', ['Acme | sell | the mill']],
	['[Acme|O] gave [Peru|L] a loan.', ['Acme | give | a loan >Peru']],
]);

table('words that only look like an object or a passive', [
	['The film will air beginning Friday on television.', []],
	['They were bound to come back.', []],
	['[Lund|P] played [Ward|P] in at the post.', []],
	['[Acme|O] hopes to get clerks constantly working at full speed.', []],
	['[Lund|P] painted the banker as part of the elite.', []],
	['Lawyers have until 21 March to file their appeal.', []],
]);

table('a participle goes on as long as what it stands beside', [
	[
		'[Peru|L] is negotiating with [Chile|L] and at the same time instructing its agent to attack.',
		['Peru | negotiate with (ongoing) | Chile', '~Peru | instruct (ongoing) | its agent'],
	],
	[
		'Currently the players are useless, locking some kinds of discs.',
		['~the players | lock (ongoing) | some kinds of discs'],
	],
	[
		'[Lund|P] will take part in a debate with senators investigating the raid.',
		['~Lund | take part in (planned) | a debate', '~senators | investigate (ongoing) | the raid'],
	],
	[
		'[Lund|P] will take the stage, with senators investigating the raid.',
		['~Lund | take (planned) | the stage', '~senators | investigate (planned) | the raid'],
	],
]);

table('a pronoun behind a noun has its own verb', [
	['The amount of smoke it made did not choke the town.', []],
	[
		'The plan that [Lund|P] backed did not help the town.',
		['Lund | back | The plan', 'The plan | not help | the town'],
	],
]);

table('what is denied of some of a kind is not denied of all', [
	['[Lund|P] does not take fees from [Acme|O].', []],
	['[Acme|O] did not buy shares in [Orca|O].', []],
	['[Acme|O] did not buy the mill in [Lima|L].', ['Acme | not buy | the mill @Lima']],
]);

table('what is only sought or may be does nothing yet', [
	['[Lund|P] gave up the hope of reviving ties that remove fear.', ['Lund | give up | the hope']],
	[
		'The show could face protests led by [Lund|P].',
		['~The show | face (possible) | protests', '~Lund | lead | protests'],
	],
]);

table('a day ahead, and a sum that another verb has', [
	['The show is being screened on 24 January.', ['~- | screen (planned) | The show #24 January']],
	['Output contracted in March with 23 billion dollars of loans raised.', []],
	['They were bound to "come back and bite".', []],
	['The plan gave the firm nothing.', []],
]);
