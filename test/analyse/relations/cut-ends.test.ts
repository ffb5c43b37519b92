import { table } from './reading.ts';

table('what opens a phrase belongs to it', [
	['Almost all mills lost money.', []],
	['Hardly any clubs signed a player.', []],
	['More and more clubs signed players.', []],
	['As a result owners closed the mill.', []],
	['All clubs signed a player.', ['All clubs | sign | a player']],
]);

table('a phrase goes on in a word that may be a verb, a time or a number', [
	['[Acme|O] owned 63,000 common and 25,100 preferred shares.', ['Acme | own | 25,100 preferred shares']],
	['[Acme|O] measured response times.', []],
	['The plan was backed by a panel set up last May.', ['a panel | back | The plan']],
	['[Acme|O] bought three mln of its 30.5 mln issued shares.', []],
	['[Acme|O] bought three mln shares.', ['Acme | buy | three mln shares']],
]);

table('what is done as a rule was no one deed either', [
	['The ward was normally closed by the staff.', []],
	['[Odd Lund|P] often visited the ward.', ['~Odd Lund | visit | the ward']],
]);

table('the verbs of one subject, and words of when between two', [
	[
		'[Acme|O] bought a farm, sold two mills and hired 300 workers.',
		['Acme | buy | a farm', '~Acme | sell | two mills', '~Acme | hire | 300 workers'],
	],
	['[Acme|O] decided in June to close the mill.', ['~Acme | close (planned) | the mill']],
	['The crowd backed a demand that jailed leader [Odd Lund|P] be freed.', ['The crowd | back | a demand']],
	['[Odd Lund|P] took over as mayor.', ['Odd Lund | take over as | mayor']],
]);
