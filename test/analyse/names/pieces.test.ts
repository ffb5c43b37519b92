import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesIn } from './taught.ts';

const table = (what: string, rows: readonly (readonly [marked: string, names: readonly string[]])[]): void => {
	for (const [marked, expected] of rows) {
		const title = marked.replaceAll(/\[([^|\]]+)\|.\]/g, '$1').slice(0, 70);
		test(`${what}: ${title}`, () => assert.deepEqual(namesIn(marked), expected));
	}
};

table('pieces of one name', [
	['A survey by [Canadian|G] [Imperial Bank of Tarn|O] came.', ['organization: Canadian Imperial Bank of Tarn']],
	['The [Japanese|G] [National Bank|O] met.', ['group: Japanese', 'organization: National Bank']],
	[
		'It binds [Lindwell|O], [Norway|L] [Telecom|O] and [Holm|O].',
		['organization: Lindwell', 'organization: Norway Telecom', 'organization: Holm'],
	],
	['It binds [Norway|L] Telecom.', ['organization: Norway Telecom']],
	['She studied at [Tarrow College|O] [London|L] then.', ['organization: Tarrow College London']],
	["It was shown at [Lindwell|P]'s [Chinese|G] Theatre.", ["place: Lindwell's Chinese Theatre"]],
	["It was shown at [Norway|L]'s [Chinese|G] Theatre.", ['place: Norway', 'group: Chinese']],
	['It was on [BBC|O] Three then.', ['organization: BBC Three']],
	['The [BBC|O] Three Choirs broadcast came.', ['organization: BBC']],
	['A referee, [Ann Lee|P] (W [Yorkshire|O]).', ['person: Ann Lee', 'place: W Yorkshire']],
	['The [Department of Tolls Document|O] said so.', ['organization: Department of Tolls']],
]);

table('letters and techniques', [
	['Liquid tar gas came.\nIt will resume [LTG|O] export, and [LTG|O] prices fell.', []],
	['It uses lightweight metal alloy ([LMA|O]), and sells [LMA|O].', []],
	['A loyal traders group came.\nThe [LTG|O] left, and [LTG|O] said so.', ['organization: LTG, LTG']],
	['Liquid tar gas came.\n[LTG|O] said it would pay.', ['organization: LTG']],
	['It uses [Digital Rights Management|O] ([DRM|O]), and [DRM|O] stops it.', []],
	['Cold gas taps closed.\nIt met the Oslo-led [CGT|O], the largest one.', ['organization: CGT']],
	['They passed the [Road Safety Bill|O] then.', []],
	['[Odd Bill|P] left.', ['person: Odd Bill']],
]);

table('surnames that countries have, languages', [
	['[Jo Holland|P] ran. He gave it to [Holland|L] who scored.', ['person: Jo Holland, Holland']],
	['[Jo Holland|P] ran. He gave it to Holland who scored.', ['person: Jo Holland, Holland']],
	['[Jo Holland|P] ran. He went to [Holland|L] then.', ['person: Jo Holland', 'place: Holland']],
	['He cannot speak [English|G].', []],
	['She is fluent in [French|G], he said.', []],
	['He spoke to [English|G] fans.', ['group: English']],
]);

table('honours and offices of other countries', [
	['They met [Tan Sri Lim Holm|P] and [Datuk Seri Page|P].', ['person: Lim Holm', 'person: Page']],
	['They met [Alhaji Odd Lund|P] and [Shri Bo Roe|P].', ['person: Odd Lund', 'person: Bo Roe']],
	['They met [Ravi Pandit|P] and [William Barr|P].', ['person: Ravi Pandit', 'person: William Barr']],
	['The Minister of Trade and [Labour|O], [Odd Lund|P], left.', ['person: Odd Lund']],
	['The [Jammu|L] and [Kashmir|L] post opened.', ['place: Jammu and Kashmir']],
	['[GOALKEEPERS|P]: [Odd Lund|P], [Bo Roe|P].', ['person: Odd Lund', 'person: Bo Roe']],
]);
