import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Gate } from '../../../source/archive/opensearch/connection/gate.ts';
import { AddressError, readAddress } from '../../../source/archive/opensearch/connection/settings.ts';
import { troubleOf } from '../../../source/archive/opensearch/connection/trouble.ts';

test('an address names nodes and an archive', () => {
	assert.deepEqual(readAddress('https://desk.example:9200#gaza'), {
		nodes: ['https://desk.example:9200'],
		archive: 'gaza',
	});
	assert.deepEqual(readAddress('https://one.example/search/,http://two.example#a-b_2'), {
		nodes: ['https://one.example/search', 'http://two.example'],
		archive: 'a-b_2',
	});
});

for (const [address, told] of [
	['https://desk.example:9200', /names no archive/],
	['https://desk.example:9200#', /names no archive/],
	['https://desk.example:9200#Gaza', /cannot be called "Gaza"/],
	['https://desk.example:9200#-a', /cannot be called/],
	['ftp://desk.example#a', /no address of a node/],
	['desk#a', /no address of a node/],
	['https://me:secret@desk.example#a', /user or password/],
	['httpx://me:secret@desk.example#a', /no address of a node/],
] as const)
	test(`${address} is refused, and nothing secret of it is said`, () => {
		assert.throws(
			() => readAddress(address),
			(error) => {
				assert.ok(error instanceof AddressError);
				assert.match(error.message, told);
				assert.doesNotMatch(error.message, /secret/);
				return true;
			},
		);
	});

const clock = () => {
	const waits: number[] = [];
	let now = 0;
	return {
		waits,
		now: () => now,
		chance: () => 0.5,
		pause: async (ms: number) => {
			waits.push(Math.round(ms));
			now += ms;
		},
	};
};

test('after the cluster said "not now", all requests wait, twice as long each time', async () => {
	const time = clock();
	const gate = new Gate(4, time);
	await gate.through(async () => {});
	assert.deepEqual(time.waits, []);
	for (let refusals = 0; refusals < 4; refusals += 1) {
		gate.putOff();
		await gate.through(async () => {});
	}
	assert.deepEqual(time.waits, [225, 450, 900, 1800]);
	gate.taken();
	gate.putOff();
	await gate.through(async () => {});
	assert.equal(time.waits.at(-1), 1800);
});

test('what was on its way when the cluster said so tells nothing new', async () => {
	const time = clock();
	const gate = new Gate(4, time);
	for (let refusals = 0; refusals < 5; refusals += 1) gate.putOff();
	await gate.through(async () => {});
	assert.deepEqual(time.waits, [225]);
});

test('no more requests are on their way than the gate lets through', async () => {
	const gate = new Gate(3, clock());
	let open = 0;
	let most = 0;
	await Promise.all(
		Array.from({ length: 20 }, (_, at) =>
			gate
				.through(async () => {
					open += 1;
					most = Math.max(most, open);
					await new Promise((resolve) => setImmediate(resolve));
					open -= 1;
					if (at % 5 === 0) throw new Error('failed');
				})
				.catch(() => {}),
		),
	);
	assert.equal(most, 3);
	assert.equal(open, 0);
});

const answered = (statusCode: number, type: string, reason: string) =>
	Object.assign(new Error('Response Error'), {
		name: 'ResponseError',
		meta: {
			statusCode,
			body: { error: { root_cause: [{ type, reason }], type, reason }, status: statusCode },
			meta: { connection: { url: new URL('https://one.example:9200') } },
		},
	});
/** As the server says that a shard has no copy left. */
const withoutShard = (reason: string, cause: string | null) => {
	const type = 'search_phase_execution_exception';
	const thrown = answered(503, type, reason);
	const error = { root_cause: [], type, reason, ...(cause === null ? {} : { caused_by: { type, reason: cause } }) };
	return Object.assign(thrown, { meta: { ...thrown.meta, body: { error, status: 503 } } });
};
const failed = (name: string, message: string, code?: string) =>
	Object.assign(new Error(message), { name, code, meta: { statusCode: null, meta: { connection: null } } });

for (const [thrown, kind, told] of [
	[
		answered(401, 'security_exception', 'missing credentials'),
		'credentials',
		/one\.example:9200 does not know who asks/,
	],
	[answered(403, 'security_exception', 'no permissions for [indices:write]'), 'forbidden', /does not allow writing/],
	[
		answered(403, 'cluster_block_exception', 'index [x] blocked by: [FORBIDDEN/12/index read-only]'),
		'locked',
		/takes no writes/,
	],
	[answered(429, 'cluster_block_exception', 'flood stage disk watermark exceeded'), 'locked', /takes no writes/],
	[answered(429, 'rejected_execution_exception', 'rejected execution'), 'busy', /too busy/],
	[
		answered(500, 'node_not_connected_exception', '[node2] Node not connected'),
		'busy',
		/cannot answer for now.*other nodes are missing.*has to see to its nodes/,
	],
	[answered(503, 'search_phase_execution_exception', 'all shards failed'), 'busy', /all shards failed/],
	[
		withoutShard('', 'Search rejected due to missing shards [[[x][0]]].'),
		'busy',
		/cannot answer for now.*other nodes are missing \(Search rejected due to missing shards/,
	],
	[withoutShard('all shards failed', null), 'busy', /cannot answer for now.*other nodes are missing/],
	[answered(404, 'index_not_found_exception', 'no such index [x]'), 'missing', /no such index/],
	[answered(409, 'version_conflict_engine_exception', 'version conflict'), 'conflict', /version conflict/],
	[answered(413, 'content_too_long', 'too long'), 'too large', /no request as large/],
	[answered(400, 'parsing_exception', 'unknown\u001b[2J query'), 'refused', /unknown \[2J query/],
	[failed('ConnectionError', 'connect ECONNREFUSED 10.0.0.1:9200'), 'unreachable', /two\.example cannot be reached/],
	[failed('ConnectionError', 'self-signed certificate in certificate chain'), 'certificate', /is not trusted/],
	[failed('ConnectionError', 'write EPROTO: SSL routines: wrong version number'), 'plain', /does not speak TLS/],
	[failed('ConnectionError', "Hostname/IP does not match certificate's altnames"), 'certificate', /is not trusted/],
	[
		failed('ConnectionError', "Hostname/IP does not match certificate's altnames"),
		'certificate',
		/Write its address with a name that the certificate is of/,
	],
	[failed('ConnectionError', 'certificate has expired'), 'certificate', /has to renew it/],
	[
		failed('ConnectionError', '0A:SSL routines:ssl3_read_bytes:tlsv13 alert certificate required: number 116'),
		'certificate',
		/lets in only who has a certificate that it trusts.*certificate and certificate-key/,
	],
	[failed('TimeoutError', 'Request timed out'), 'slow', /did not answer in time/],
] as const)
	test(`${thrown.name} ${thrown.meta.statusCode ?? thrown.message}: ${kind}, with its node and a remedy`, () => {
		const trouble = troubleOf(thrown, 'writing articles', ['https://two.example']);
		assert.equal(trouble.kind, kind);
		assert.match(trouble.message, told);
		assert.ok(trouble.message.endsWith(trouble.remedy) && trouble.remedy.length > 5);
	});

test('who is cut off without TLS is told of it', () => {
	const cut = failed('ConnectionError', 'socket hang up');
	assert.match(troubleOf(cut, 'reading', ['http://two.example']).remedy, /begins with https:/);
	assert.doesNotMatch(troubleOf(cut, 'reading', ['https://two.example']).remedy, /https:/);
});
