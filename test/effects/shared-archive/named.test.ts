import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { AddressError, readArchives, settingsOf, sharedPlace } from '../../../source/effects/shared-archive/resolve.ts';

/** Does something with a folder that has a file of settings in it. */
function withSettings(text: string, work: (file: string, folder: string) => void): void {
	const folder = mkdtempSync(join(tmpdir(), 'newsdesk-settings-'));
	const file = join(folder, 'config.yaml');
	try {
		writeFileSync(file, text);
		work(file, folder);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

const YAML = `
theme: dark
archives:
  gaza:
    nodes: [https://one.example:9200, https://two.example:9200/search]
    archive: gaza-2024
    prefix: desk
    user: ada
    password-file: secret
    timeout: 5
    bulk: 2.5
    replicas: 2
    read-only: true
  other:
    nodes: http://localhost:9200
`;

test('an archive of the settings has its nodes, its name and what was set of it; files are found beside the settings', () =>
	withSettings(YAML, (file, folder) => {
		writeFileSync(join(folder, 'secret'), 'geheim\n');
		const place = sharedPlace('gaza', {}, file);
		assert.deepEqual(
			[place.name, place.archive, place.address],
			['gaza', 'gaza-2024', 'https://one.example:9200,https://two.example:9200/search#gaza-2024'],
		);
		assert.doesNotMatch(JSON.stringify(place), /geheim/);
		const settings = settingsOf(place, {});
		assert.deepEqual(settings.credentials, { kind: 'basic', user: 'ada', password: 'geheim' });
		assert.deepEqual(
			[
				settings.timeout,
				settings.bulkBytes,
				settings.replicas,
				settings.isReadOnly,
				settings.prefix,
				settings.checksCertificate,
			],
			[5_000, 2_500_000, 2, true, 'desk', true],
		);
		assert.equal(sharedPlace('other', {}, file).address, 'http://localhost:9200#other');
	}));

test('an address needs no settings; one with a user in it is refused and not repeated', () => {
	assert.equal(
		sharedPlace('https://desk.example:9200/#news', {}, '/nowhere').address,
		'https://desk.example:9200#news',
	);
	for (const given of [
		'https://ada:geheim@desk.example#news',
		'https://geheim@desk.example#news',
		'ftp://a:geheim@desk.example#news',
	])
		assert.throws(
			() => sharedPlace(given, {}, '/nowhere'),
			(error) => error instanceof AddressError && !error.message.includes('geheim'),
			given,
		);
});

const WRONG: readonly (readonly [yaml: string, said: RegExp])[] = [
	['archives:\n  a:\n    nodes: http://x\n    password: geheim\n', /:4:5: .*secret does not belong.*password-file/],
	['archives:\n  a:\n    nodes: http://x\n    api-key: geheim\n', /:4:5: .*api-key-file/],
	[
		'archives:\n  a:\n    nodes: http://x\n    colour: red\n',
		/:4:5: .*no setting colour.*settings of an archive are nodes/,
	],
	['archives:\n  a:\n    nodes: http://x\n    timeout: soon\n', /:4:5: .*timeout cannot be so.*seconds/],
	['archives:\n  a:\n    nodes: http://x\n    certificates: none\n', /:4:5: .*check or trust any/],
	['archives:\n  a:\n    shards: 2\n', /:2:3: .*a has no nodes/],
	['archives:\n  a: http://x\n', /:2:3: .*a needs lines of its own/],
];

test('what is wrong in the settings of an archive is told with its place and remedy, and no secret with it', () => {
	for (const [yaml, said] of WRONG)
		withSettings(yaml, (file) =>
			assert.throws(
				() => sharedPlace('a', {}, file),
				(error) => {
					assert.ok(error instanceof AddressError, yaml);
					const told = `${error.message} ${error.hint}`;
					return said.test(told) && !told.includes('geheim');
				},
				yaml,
			),
		);
});

test('what is wrong with one archive keeps nobody from another, and what is wrong with the file keeps everybody', () => {
	withSettings(`${YAML}  third:\n    nodes: http://x\n    bulk: many\n`, (file) => {
		assert.equal(sharedPlace('other', {}, file).archive, 'other');
		assert.throws(() => sharedPlace('third', {}, file), /bulk cannot be so/);
		assert.equal(readArchives(file).problems.length, 1);
	});
	withSettings(`${YAML}  third: [\n`, (file) =>
		assert.throws(() => sharedPlace('other', {}, file), /it is no YAML here/),
	);
});

test('a name that is none is told with those there are', () =>
	withSettings(YAML, (file) => {
		assert.throws(() => sharedPlace('gazza', {}, file), /No shared archive is called gazza: .* names gaza, other/);
		assert.deepEqual([...readArchives(file).archives.keys()], ['gaza', 'other']);
	}));
