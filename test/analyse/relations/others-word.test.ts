import { table } from './reading.ts';

table('one party’s word to another is not the report’s', [
	[
		'[Ada Lund|P] reassured savers that their money was not taken.',
		['Ada Lund | reassure | savers', '~- | not take | their money'],
	],
	['[Lund|P] warned staff that [Acme|O] had sold the mill.', ['Lund | warn | staff', '~Acme | sell | the mill']],
	[
		'[Lund|P] persuaded the people of [Lima|L] that [Acme|O] had sold the mill.',
		['Lund | persuade | the people of Lima', '~Acme | sell | the mill'],
	],
	[
		'The complaint alleges that [Lund|P], while his firm owned a large stake, sold the shares.',
		['~his firm | own | a large stake'],
	],
	['[Lund|P] left because [Acme|O] sold the mill.', ['Acme | sell | the mill']],
]);

table('what is felt about a deed is no need of it', [
	['It is shameful that [Acme|O] should close the mill.', []],
	['It is essential that [Acme|O] should close the mill.', ['~Acme | close (needed) | the mill']],
]);
