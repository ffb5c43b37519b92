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
	// Parentheses say nothing of who is what.
	['[Wei Lund|P] (韋佑), chairman of [Mar Temple|O] in [Oslo|L], spoke.', ['Wei Lund: chairman, Mar Temple']],
	['[Bo Roe|P] (58), a farmer, left.', ['Bo Roe: farmer, -']],
	['Head of the [Elver Ports Union|O] (EPU) [Bo Roe|P] left.', ['Bo Roe: Head, Elver Ports Union']],
	[
		'Deputy Commissioner (Media) of [Elver Police|O], [Bo Roe|P], confirmed it.',
		['Bo Roe: Deputy Commissioner, Elver Police'],
	],
	['[Bo Roe|P] (who is deaf), a farmer, left.', []],
	// A complement up to the name.
	['The [Norwegian|G] ambassador to [Peru|L] [Bo Roe|P] spoke.', ['Bo Roe: ambassador, Norwegian']],
	['They met the Ambassador of [Norway|L] in [Lima|L] [Bo Roe|P].', ['Bo Roe: Ambassador, Norway']],
	["[Norway|L]'s ambassador to [Peru|L], [Bo Roe|P], left.", ['Bo Roe: ambassador, Norway']],
	['Deputy director of the [Tide Office|O] in [Elver|L] [Bo Roe|P] spoke.', ['Bo Roe: Deputy director, Tide Office']],
	['Harbour inspector of [Elver|L] municipality [Bo Roe|P] spoke.', ['Bo Roe: Harbour inspector, Elver']],
	['The director of the ferry service [Bo Roe|P] spoke.', ['Bo Roe: director of the ferry service, -']],
	['He told the head of the union [Bo Roe|P] was ill.', []],
	['In a letter to the head of the union [Bo Roe|P] said it fell.', []],
	// One comma where two should be.
	['This came after Chairman of the [Tide Office|O], [Bo Roe|P] won.', ['Bo Roe: Chairman, Tide Office']],
	['The president of the [Tide Office|O], [Ann Lee|P] says many are lost.', ['Ann Lee: president, Tide Office']],
	['The president of the [Tide Office|O], [Ann Lee|P] said in a letter, had left.', []],
	[
		'That day, the [Elver|L] Lieutenant Governor, [Bo Roe|P] on Monday paid homage.',
		['Bo Roe: Lieutenant Governor, Elver'],
	],
	[
		'Harbour Secretaries [Ann Lee|P] and [Bo Roe|P] met.',
		['Ann Lee: Harbour Secretary, -', 'Bo Roe: Harbour Secretary, -'],
	],
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
