import { table } from './reading.ts';

table('what goes to somebody', [
	['The director award went to [Ada Byrne|P] for her film.', ['- | go | The director award >Ada Byrne']],
	['The contract has gone to [Acme|O].', ['- | go | The contract >Acme']],
	['The gold medal went to [Tom Lund|P] of [Peru|L].', ['- | go | The gold medal >Tom Lund']],
	['The prize for best film went to [Tom Lund|P].', ['- | go | The prize >Tom Lund']],
	[
		'The title went to [Ada Byrne|P] and [Tom Lund|P].',
		['- | go | The title >Ada Byrne', '- | go | The title >Tom Lund'],
	],
	['[Ada Byrne|P] went to [Lima|L] on Monday.', ['Ada Byrne | go to | Lima #Monday']],
]);

table('the best of a kind', [
	['[Ada Byrne|P] was named best new director for her debut.', ['- | name best new director | Ada Byrne']],
	['[Nomad|O] has been voted best film by critics in [Oslo|L].', ['critics | vote best film | Nomad @Oslo']],
	[
		'[Ada Byrne|P] was crowned best player of the tournament on Sunday.',
		['- | crown best player of the tournament | Ada Byrne #Sunday'],
	],
	['The paper named [Tom Lund|P] best actor.', ['The paper | name best actor | Tom Lund']],
	['The club was not named best employer.', ['- | not name best employer | The club']],
	['Voters elected [Ada Byrne|P] mayor of [Lima|L].', ['Voters | elect mayor of Lima | Ada Byrne']],
]);
