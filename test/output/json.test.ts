import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { jsonLine } from '../../source/output/escape.ts';
import { writeJson } from '../../source/output/json.ts';
import { writeJsonl } from '../../source/output/jsonl.ts';
import type { JsonRecord, Report } from '../../source/output/report.ts';
import type { Sink } from '../../source/output/sink.ts';

function memory(): Sink & { text: () => string } {
	let all = '';
	return {
		isTerminal: false,
		columns: null,
		write: async (text) => {
			all += text;
		},
		flush: async () => {},
		text: () => all,
	};
}

async function* list(...records: JsonRecord[]): AsyncIterable<JsonRecord> {
	yield* records;
}

const report: Report = {
	head: { schema: 'newsdesk/1', left: undefined },
	sections: [
		{ name: 'articles', type: 'article', records: () => list({ id: 'a' }, { id: 'b' }) },
		{ name: 'facts', type: 'fact', records: () => list() },
	],
};

test('a document holds the head and every list, also an empty one', async () => {
	const sink = memory();
	await writeJson(report, sink);
	assert.deepEqual(JSON.parse(sink.text()), { schema: 'newsdesk/1', articles: [{ id: 'a' }, { id: 'b' }], facts: [] });
	assert.equal(
		sink
			.text()
			.split('\n')
			.filter((line) => line.startsWith('{"id"')).length,
		2,
	);
});

test('a report without fields or lists is an empty document', async () => {
	const sink = memory();
	await writeJson({ head: {}, sections: [] }, sink);
	assert.deepEqual(JSON.parse(sink.text()), {});
});

test('a stream holds one record a line, each with its type', async () => {
	const sink = memory();
	await writeJsonl(report, sink);
	const lines = sink.text().trimEnd().split('\n');
	assert.deepEqual(
		lines.map((line) => JSON.parse(line)),
		[
			{ type: 'article', id: 'a' },
			{ type: 'article', id: 'b' },
		],
	);
});

test('a stream follows the order a report gives it', async () => {
	const sink = memory();
	await writeJsonl({ ...report, stream: () => list({ type: 'fact' }, { type: 'article' }) }, sink);
	assert.equal(sink.text(), '{"type":"fact"}\n{"type":"article"}\n');
});

test('any text comes back from JSON unchanged, and nothing in it steers a terminal', () => {
	const hostile = fc.constantFrom(
		'\u001b[31m',
		'\u009b2J',
		'\u202e',
		'\u200b',
		'\ufeff',
		'\u007f',
		'\u2028',
		'é',
		'😀',
	);
	fc.assert(
		fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), hostile)), (parts) => {
			const line = jsonLine({ text: parts });
			assert.deepEqual(JSON.parse(line), { text: parts });
			assert.doesNotMatch(line, /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\ufeff]/);
		}),
	);
});
