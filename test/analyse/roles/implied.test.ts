import { table } from './table.ts';

table('whose post goes without saying', [
	// The subject before it.
	['[Acme Bank|O] said chairman [Ann Lee|P] would go.', ['~Ann Lee: chairman, Acme Bank']],
	['[Acme|O] want more, but chief executive [Ann Lee|P] met [Tarrow|O].', ['~Ann Lee: chief executive, Acme']],
	["[Acme|O]'s sales rose, and [Tarrow|O] grew, spokesman [Bo Roe|P] said.", ['Bo Roe: spokesman, -']],
	['The union told [Acme|O] spokesman [Bo Roe|P] was ill.', ['Bo Roe: spokesman, Acme']],
	// Whom the article is about.
	[
		'[Acme|O] rose. [Acme|O] is glad. [Acme|O] grew. Chief executive [Ann Lee|P] left.',
		['~Ann Lee: Chief executive, Acme'],
	],
	[
		'[Acme|O] rose. [Acme|O] fell. [Acme|O] grew. The committee met. Chairman [Ann Lee|P] left.',
		['Ann Lee: Chairman, -'],
	],
	[
		'[Acme|O] rose. [Acme|O] fell. [Acme|O] grew. [Tarrow|O] fell. [Tarrow|O] grew. Chief executive [Ann Lee|P] left.',
		['Ann Lee: Chief executive, -'],
	],
	['[Acme|O] rose. [Acme|O] fell. [Acme|O] grew. His manager [Ann Lee|P] left.', ['Ann Lee: manager, -']],
	['[Acme|O] rose. [Acme|O] fell. [Acme|O] grew. Former chairman [Ann Lee|P] left.', ['Ann Lee: Former chairman, -']],
	['[Acme|O] rose. [Acme|O] fell. [Acme|O] grew. President [Ann Lee|P] left.', ['Ann Lee: President, -']],
]);
