import { table } from './reading.ts';

table('whose clause an -ing or a relative clause goes with', [
	[
		'[Lund|P] pointed out the banks had cut rates, reaching deals with [Chile|L].',
		['the banks | cut | rates', '~the banks | reach | deals', '~the banks | reach deals with | Chile'],
	],
	[
		'The case surrounding widespread corruption that led to the collapse has ended.',
		['~widespread corruption | lead to | the collapse'],
	],
	['The surrounding hills hid the men.', ['The surrounding hills | hide | the men']],
]);

table('what is not done of itself', [
	['They help farmers cope with debts.', []],
	['[Lund|P] told jurors he paid [Tom Ward|P].', ['~Lund | pay (believed) | Tom Ward']],
	['[Lund|P] told the court that he paid [Tom Ward|P].', ['~Lund | pay (believed) | Tom Ward']],
]);

table('an insert that adds a list', [
	['[Chile|L], along with [Peru|L], [Cuba|L] and [Oman|L], signed the pact.', ['Chile | sign | the pact']],
	['[Chile|L], along with [Peru|L], [Cuba|L] and [Oman|L], has been invited.', ['- | invite | Chile']],
	['The firms, including [Acme|O], [Orca|O] and [Bolt|O], sold their mills.', ['The firms | sell | their mills']],
]);

table('deeds told plainly', [
	['[Mr Ward|P] then e-mailed [Ada Byrne|P].', ['Ward | e-mail | Ada Byrne']],
	['[Mr Ward|P] has recently re-joined the campaign.', ['Ward | re-join | the campaign']],
	['The engineers have come up with a prototype.', ['The engineers | come up with | a prototype']],
	['The letter was sent by mistake to [Tom Ward|P].', ['- | send | The letter']],
	['The quarrel resulted in a strike.', ['The quarrel | result in | a strike']],
]);
