// npm run test:opensearch [-- PART…]: starts a real server on loopback, runs the tests against it, stops it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { TestCluster } from './server/cluster.ts';
import { whyNot } from './server/jars.ts';

const reason = whyNot();
if (reason !== null) {
	console.log(`The tests of the shared archive did not run: ${reason}. They need Java 17 or newer (a JDK) and Maven.`);
	process.exit(0);
}
const wanted = process.argv.slice(2);
const files = globSync(join(import.meta.dirname, '*.live.ts')).filter(
	(file) => wanted.length === 0 || wanted.some((part) => file.includes(part)),
);
console.log('Starting an OpenSearch server for tests; its jars are fetched from Maven Central the first time.');
const began = performance.now();
const cluster = await TestCluster.start();
console.log(`It runs after ${((performance.now() - began) / 1000).toFixed(0)} s.`);
let status: unknown = 1;
try {
	const child = spawn(
		process.execPath,
		['--import', './test/harness/register.ts', '--test', '--test-concurrency=1', '--test-timeout=3600000', ...files],
		{ stdio: 'inherit', env: { ...process.env, NEWSDESK_TEST_OPENSEARCH: cluster.urls.join(',') } },
	);
	[status] = await once(child, 'exit');
} finally {
	await cluster.stop();
}
process.exitCode = status === 0 ? 0 : 1;
