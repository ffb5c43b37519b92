import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { type Finished, folderOf, newsdesk, STRIKE } from '../commands/newsdesk.ts';
import { type Between, pem, secured } from './proxies.ts';
import { NODES, settingsFor } from './shared-library.ts';

const [NODE = ''] = NODES;
const SECRET = 'opensesame';
const { archive: NAME } = settingsFor(NODES);
const ADDRESS = `${NODE}#${NAME}`;
const room = folderOf(STRIKE);
const beside = (name: string, text: string): string => {
	const file = join(dirname(room.path), name);
	writeFileSync(file, text);
	return file;
};

let proxy: Between;
let settings = '';
before(async () => {
	const known = [`Basic ${Buffer.from(`ada:${SECRET}`).toString('base64')}`, `Bearer ${SECRET}`, `ApiKey ${SECRET}`];
	const refuses = ({ headers }: IncomingMessage): number | null =>
		known.includes(headers.authorization ?? '') ? null : 401;
	const ca = pem('ca.pem');
	const own = { key: pem('server.key'), cert: pem('server.pem'), ca, requestCert: true, rejectUnauthorized: true };
	proxy = await secured(NODE, own, refuses);
	beside('secret', `${SECRET}\n`);
	beside('ca.pem', ca);
	beside('client.pem', pem('client.pem'));
	beside('client.key', pem('client.key'));
	const secure = `    nodes: [https://127.0.0.1:${proxy.port}]
    archive: ${NAME}
    certificate: client.pem
    certificate-key: client.key
`;
	settings = beside(
		'settings.yaml',
		`archives:
  basic:
${secure}    ca: ca.pem
    user: ada
    password-file: secret
    timeout: 120
    retries: 3
    bulk: 0.1
  token:
${secure}    certificates: trust any
    token-file: secret
  key:
${secure}    ca: ca.pem
    api-key-file: secret
  nobody:
${secure}    ca: ca.pem
  unproven:
    nodes: https://127.0.0.1:${proxy.port}
    archive: ${NAME}
    ca: ca.pem
  reader:
    nodes: ${NODE}
    archive: ${NAME}
    read-only: true
  ${NAME}:
    nodes: ${NODE}
    prefix: ${NAME}-desk
    shards: 2
    replicas: 0
`,
	);
});
after(async () => {
	await run('archive', 'delete', ADDRESS, '--yes');
	await run('archive', 'delete', NAME, '--yes', '--settings', settings);
	await proxy.close();
	room.remove();
});

const run = (...args: readonly string[]): Promise<Finished> => newsdesk(args, { environment: room.environment });

async function says(code: number, said: RegExp, ...args: readonly string[]): Promise<void> {
	const { code: left, stdout, stderr } = await run(...args);
	assert.doesNotMatch(stdout + stderr, new RegExp(SECRET));
	assert.match(stdout + stderr, said, args.join(' '));
	assert.equal(left, code, `${args.join(' ')}\n${stderr}`);
}

test('an archive is made, filled, listed and looked after', async () => {
	await says(2, /There is no archive called/, 'search', 'strike', '--archive', ADDRESS);
	await says(0, /is there; newsdesk index PATH/, 'archive', 'create', ADDRESS);
	await says(0, /was there already/, 'archive', 'create', ADDRESS);
	await says(0, /3 articles, all analysed/, 'index', room.path, '--archive', ADDRESS);
	await says(0, /3 articles, all analysed/, 'index', room.path, '--archive', ADDRESS);
	await says(0, new RegExp(`${NAME}  3 articles, .* MB, made \\d`), 'archive', 'list', NODE);
	await says(0, /✓ cluster .* is (?:green|yellow)[\s\S]*Nothing is broken/, 'doctor', '--archive', ADDRESS);
});

/** What of an answer is the same in a folder and in the archive: not the ids, which are longer there, nor where the folder lies. */
const comparable = ({ stdout }: Finished): string =>
	stdout.replaceAll(/\b[0-9a-f]{16}(?:[0-9a-f]{16})?\b/g, 'ID').replaceAll('articles/', '');

const QUERY = ['--query', 'strike'];
const ASKED: readonly (readonly string[])[] = [
	['search', 'lindqvist', '--sort', 'date'],
	['search', 'helsinky', '--json'],
	['search', 'person:berg', '--format', 'csv'],
	['facets', '--limit', 'all'],
	['entities', '--limit', 'all'],
	['entities', '--about', 'Marta Lindqvist'],
	['mentions', 'Lindqvist'],
	['mentions', 'Lindqvist', '--json'],
	['facts', '--kind', 'figure'],
	['facts', '--kind', 'quote', '--article', 'one.txt', '--explain'],
	['ledger'],
	['quotes', ...QUERY],
	['origins'],
	['timeline', ...QUERY],
	['export', '--format', 'markdown', ...QUERY],
	['export', '--format', 'jsonl'],
	['export', '--format', 'ftm'],
	['export', '--format', 'annotations'],
];
for (const args of ASKED)
	test(`newsdesk ${args.join(' ')} tells of the archive what it tells of the folder`, async () => {
		const [own, shared] = [await run(...args, room.path), await run(...args, '--archive', ADDRESS)];
		assert.notEqual(own.code, 2, own.stderr);
		assert.equal(shared.code, own.code, shared.stderr);
		const told = [shared, own].map((one) => comparable(one).split('\n'));
		// Which of equally frequent names comes first is each store's own.
		if (args[0] === 'entities' || args.includes('jsonl')) for (const lines of told) lines.sort();
		assert.deepEqual(told[0], told[1]);
	});

test('who asks is known by password, token or key, and by a certificate; who is not is told why', async () => {
	for (const name of ['basic', 'token', 'key'])
		await says(0, /opens its doors/, 'search', 'library', '--archive', name, '--settings', settings);
	const refused = ['search', 'library', '--settings', settings, '--archive'];
	await says(2, /does not know who asks[\s\S]*password, API key or token/, ...refused, 'nobody');
	await says(2, /lets in only who has a certificate[\s\S]*certificate-key/, ...refused, 'unproven');
	await says(2, /is not trusted/, 'search', 'library', '--archive', `https://127.0.0.1:${proxy.port}#${NAME}`);
	await says(2, /names .*basic, token, key/, ...refused, 'nosuch');
	await says(0, /3 articles, all analysed/, 'index', room.path, '--archive', 'basic', '--settings', settings);
});

test('archives of one name under two prefixes are two', async () => {
	const other = ['--archive', NAME, '--settings', settings];
	await says(0, /is there/, 'archive', 'create', NAME, '--settings', settings);
	await says(1, /nothing found for strike/, 'search', 'strike', ...other);
	await says(0, /3 articles, all analysed/, 'index', room.path, ...other);
	await says(0, /of 3 articles/, 'search', 'strike', ...other);
	await says(0, /is deleted/, 'archive', 'delete', NAME, '--yes', '--settings', settings);
	await says(0, /of 3 articles/, 'search', 'strike', '--archive', ADDRESS);
});

test('in an archive that may only be read nothing is written, made anew or deleted, whatever is asked', async () => {
	const own = ['--settings', settings];
	await says(0, /opens its doors/, 'search', 'library', '--archive', 'reader', ...own);
	await says(2, /may only be read: the settings say so/, 'index', room.path, '--archive', 'reader', ...own);
	await says(
		2,
		/may only be read; .* was not begun\.\s+Take read-only out/,
		'archive',
		'delete',
		'reader',
		'--yes',
		...own,
	);
	await says(2, /may only be read; .* was not begun/, 'archive', 'reindex', 'reader', ...own);
	await says(0, /not yet shared: the settings say so/, 'tag', 'later', '--all', '--archive', 'reader', ...own);
	await says(0, /3 articles/, 'archive', 'list', NODE);
});

test('indexes are made anew, and everything is there', async () => {
	await says(0, /3 articles of .* stand in new indexes/, 'archive', 'reindex', ADDRESS);
	await says(0, /of 3 articles/, 'search', 'strike', '--archive', ADDRESS);
});

test('an archive is deleted only by who says so', async () => {
	await says(2, /takes it away from everybody[\s\S]*--yes/, 'archive', 'delete', ADDRESS);
	await says(0, /3 articles/, 'archive', 'list', NODE);
	await says(0, /is deleted/, 'archive', 'delete', ADDRESS, '--yes');
	await says(1, /There is no/, 'archive', 'delete', ADDRESS);
	await says(1, /There is no/, 'archive', 'delete', ADDRESS, '--yes');
	await says(2, /There is no archive called/, 'doctor', '--archive', ADDRESS);
});
