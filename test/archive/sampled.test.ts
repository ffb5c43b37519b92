import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { packRecord, unpackRecord } from '../../source/archive/record/record.ts';
import { READ, RecordRefused, rulesOf, WRITTEN_BY } from '../../source/archive/record/rules.ts';
import {
	keptSampling,
	openSampling,
	packBySamples,
	SAMPLED,
	samplingIn,
	textOfAny,
	unpackAny,
} from '../../source/archive/record/sampled.ts';
import { analysisOf, articleOf, type Told } from './told.ts';

const told = (id: string, more = ''): Told => ({
	id,
	text: `Ada Stonefield counted ${id.length + 400} ships in Tarn Bay, “more than ever,” she said of ${id}. ${more}`,
	names: { 'Ada Stonefield': 'person', 'Tarn Bay': 'place' },
	figures: { [`${id.length + 400} ships`]: id.length + 400 },
});
const recordFor = (one: Told) => packRecord(articleOf(one), analysisOf(one));
const KEPT = keptSampling(Array.from({ length: SAMPLED }, (_, at) => recordFor(told(`sample${at}`))));
const SAMPLES = openSampling(KEPT);
const here = (id: string) => (id === SAMPLES.id ? SAMPLES : null);
const nowhere = () => null;

test('what is packed by samples is read as it was, and takes less room', () => {
	fc.assert(
		fc.property(
			fc.string({ maxLength: 300, unit: 'binary' }),
			fc.string({ minLength: 1, maxLength: 20 }),
			(more, id) => {
				const one = told(id, more);
				const record = recordFor(one);
				const packed = packBySamples(record, SAMPLES);
				assert.equal(samplingIn(packed), SAMPLES.id);
				assert.equal(samplingIn(packed.subarray(0, 12)), SAMPLES.id);
				assert.deepEqual(unpackAny(packed, here), unpackRecord(record));
				assert.equal(textOfAny(packed, here), one.text);
			},
		),
		{ numRuns: 100 },
	);
	const record = recordFor(told('another'));
	const packed = packBySamples(record, SAMPLES);
	assert.ok(packed.length < record.length * 0.7, `${packed.length} of ${record.length}`);
});

test('what is packed by none is read without any', () => {
	const record = recordFor(told('plain'));
	assert.equal(samplingIn(record), null);
	assert.deepEqual(unpackAny(record, nowhere), unpackRecord(record));
	assert.equal(textOfAny(record, nowhere), told('plain').text);
});

test('no byte can be changed, and nothing be cut off, and give another article', () => {
	const packed = packBySamples(recordFor(told('a1')), SAMPLES);
	for (let at = 0; at < packed.length; at += 1) {
		const broken = Uint8Array.from(packed);
		broken[at] = (broken[at] ?? 0) ^ 0x14;
		assert.throws(() => unpackAny(broken, here), RecordRefused, `byte ${at}`);
	}
	for (const cut of [0, 1, 5, 9, 12, packed.length - 1])
		assert.throws(() => unpackAny(packed.subarray(0, cut), here), RecordRefused, `${cut} bytes`);
});

test('what was packed by samples that are gone is refused by name', () => {
	const packed = packBySamples(recordFor(told('a1')), SAMPLES);
	assert.throws(() => unpackAny(packed, nowhere), new RegExp(`packed by, ${SAMPLES.id}, is not there`));
	assert.throws(() => textOfAny(packed, nowhere), RecordRefused);
});

test('samples of other rules pack nothing, and of rules that are not known are refused', () => {
	const older = READ.at(-1);
	assert.ok(older !== undefined && older.id !== WRITTEN_BY.id);
	const record = recordFor(told('a1'));
	assert.equal(packBySamples(record, openSampling({ ...KEPT, rules: older.id })), record);
	const strange = rulesOf('other words', WRITTEN_BY.about, WRITTEN_BY.analysis);
	assert.throws(() => openSampling({ ...KEPT, rules: strange.id }), RecordRefused);
});
