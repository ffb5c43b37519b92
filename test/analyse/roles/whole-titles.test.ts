import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roles } from '../../../source/analyse/extractors/roles.ts';
import { called, drafted, models } from '../grammar/drafted.ts';

const ROWS: readonly (readonly [string, readonly string[]])[] = [
	['Harbour Analysis President [Ann Lee|P] spoke.', ['Ann Lee: President, Harbour Analysis']],
	['Coastal Freight Lines Vice Chairman [Bo Roe|P] spoke.', ['Bo Roe: Vice Chairman, Coastal Freight Lines']],
	['Foreign Affairs Minister [Ann Lee|P] spoke.', ['Ann Lee: Foreign Affairs Minister, -']],
	['Board President [Ann Lee|P] spoke.', ['Ann Lee: Board President, -']],
	[
		'[Peruvian|G] delegation chief Finance Minister [Bo Roe|P] spoke.',
		['Bo Roe: Finance Minister, -', 'Bo Roe: delegation chief, Peruvian'],
	],
	['Former chief Finance Minister [Bo Roe|P] spoke.', ['Bo Roe: Former chief Finance Minister, -']],
	[
		'The chairman of the [Harbour Council|O], [Bo Roe|P] QC, spoke.',
		['Bo Roe: QC, -', 'Bo Roe: chairman, Harbour Council'],
	],
	["The founder of [Peru|L]'s Mountain Republic, [Bo Roe|P], died.", ["Bo Roe: founder, Peru's Mountain Republic"]],
	['[Bo Roe|P], a natural gas analyst with [Acme|O], spoke.', ['Bo Roe: natural gas analyst, Acme']],
	['[Bo Roe|P], a natural leader, spoke.', []],
	["[Bo Roe|P], one of [Acme|O]'s closest advisers, spoke.", ['Bo Roe: adviser, Acme']],
	['[Bo Roe|P], one of the forest rangers, spoke.', ['Bo Roe: forest ranger, -']],
	["The head of [Peru|L]'s police, [Bo Roe|P], spoke.", ['Bo Roe: head of police, Peru']],
	['They were named by Harbourwatch chief [Ann Lee|P] on Monday.', ['Ann Lee: chief, Harbourwatch']],
	['[Acme|O] grew. [Ann Lee|P], chairman of the Harbour foundation, left.', ['Ann Lee: chairman, Harbour foundation']],
	['They met [Oslo|L] 200m champion [Ann Lee|P] there.', ['Ann Lee: Oslo 200m champion, -']],
	['They met TV chief [Ann Lee|P] on Monday.', ['Ann Lee: TV chief, -']],
	['Festival chief [Ann Lee|P] left.', ['Ann Lee: Festival chief, -']],
	["[Ann Lee|P], KV7's vice president of music, left.", ['Ann Lee: vice president of music, KV7']],
	['[Ann Lee|P], senior vice president [Acme|O].', ['Ann Lee: senior vice president, Acme']],
	['[Ann Lee|P], senior vice president [Acme|O] hired, left.', []],
	[
		'[Ann Lee|P], the former chairman of [Acme|O] and [Tarrow|O] and a close adviser of the king, left.',
		['Ann Lee: close adviser of the king, -', 'Ann Lee: former chairman, Acme', 'Ann Lee: former chairman, Tarrow'],
	],
	['The coach will discipline striker [Bo Roe|P] on Monday.', ['Bo Roe: striker, -']],
	['They heard former [Olympian|G] and [Acme|O] pundit [Bo Roe|P] speak.', ['Bo Roe: pundit, Acme']],
	['Lord Wool and Home Secretary [Bo Roe|P] met.', ['Bo Roe: Home Secretary, -']],
];

for (const [marked, expected] of ROWS)
	test(`titles as far as they go: ${marked}`, () => {
		const draft = drafted(marked);
		const found = roles.extract(draft, models).flatMap((fact) => {
			if (fact.kind !== 'role') return [];
			return [
				`${called(draft, fact.person)}: ${fact.title}, ${fact.organization === null ? '-' : fact.organization.text}`,
			];
		});
		assert.deepEqual(found.toSorted(), expected);
	});
