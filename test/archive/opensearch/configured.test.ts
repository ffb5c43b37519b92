import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ArchiveOptions, configured } from '../../../source/archive/opensearch/connection/configured.ts';

const FILES: Readonly<Record<string, string>> = {
	'/run/password': 'pa55 word\n',
	'/run/two': 'one\ntwo\n',
	'/run/empty': '\n',
	'/etc/ca.pem': '-----BEGIN CERTIFICATE-----\nx\n-----END CERTIFICATE-----\n',
	'/etc/no.pem': 'nothing',
};
const read = (path: string): string => {
	const text = FILES[path];
	if (text === undefined) throw new Error('ENOENT: no such file or directory');
	return text;
};
const made = (options: ArchiveOptions, environment: Readonly<Record<string, string>> = {}) =>
	configured('https://desk.example#news', options, { environment, read });

test('without anything set, a certificate is checked and nobody is named', () => {
	const settings = made({});
	assert.equal(settings.checksCertificate, true);
	assert.equal(settings.credentials, null);
	assert.equal(settings.prefix, 'newsdesk');
	assert.equal(settings.isReadOnly, false);
});

test('who asks comes from the environment or a file', () => {
	const user = { NEWSDESK_ARCHIVE_USER: 'ada' };
	assert.deepEqual(made({}, { ...user, NEWSDESK_ARCHIVE_PASSWORD: 'x y' }).credentials, {
		kind: 'basic',
		user: 'ada',
		password: 'x y',
	});
	const basic = { kind: 'basic', user: 'ada', password: 'pa55 word' };
	assert.deepEqual(made({}, { ...user, NEWSDESK_ARCHIVE_PASSWORD_FILE: '/run/password' }).credentials, basic);
	assert.deepEqual(made({ user: 'ada', passwordFile: '/run/password' }).credentials, basic);
	assert.deepEqual(made({}, { NEWSDESK_ARCHIVE_API_KEY: 'k' }).credentials, { kind: 'api key', key: 'k' });
	assert.deepEqual(made({}, { NEWSDESK_ARCHIVE_TOKEN: 't' }).credentials, { kind: 'bearer', token: 't' });
});

test('certificates are read, and taken on trust only in so many words', () => {
	assert.match(made({ ca: '/etc/ca.pem' }).ca ?? '', /BEGIN CERTIFICATE/);
	assert.equal(made({ certificates: 'trust any' }).checksCertificate, false);
});

test('seconds and megabytes are what they are called', () => {
	const { timeout, bulkBytes } = made({ timeout: 90, bulk: 2.5 });
	assert.deepEqual([timeout, bulkBytes], [90_000, 2_500_000]);
});

for (const [options, environment, told] of [
	[{ timeout: 0 }, {}, /timeout cannot be 0: it lies between 1 and 3600/],
	[{ shards: 1.5e9 }, {}, /shards cannot be/],
	[{ replicas: Number.NaN }, {}, /replicas cannot be NaN/],
	[{ prefix: 'News' }, {}, /cannot begin with "News"/],
	[{ user: 'ada' }, {}, /user ada is given .* no password/],
	[{}, { NEWSDESK_ARCHIVE_PASSWORD: 'hidden' }, /no user/],
	[{}, { NEWSDESK_ARCHIVE_API_KEY: 'hidden', NEWSDESK_ARCHIVE_TOKEN: 'hidden' }, /Both an API key and a token/],
	[
		{ user: 'ada', passwordFile: '/run/none' },
		{},
		/\/run\/none, the file of NEWSDESK_ARCHIVE_PASSWORD, cannot be read/,
	],
	[{ user: 'ada', passwordFile: '/run/two' }, {}, /several lines/],
	[{}, { NEWSDESK_ARCHIVE_TOKEN: 'hid\nden' }, /What NEWSDESK_ARCHIVE_TOKEN or its file holds has .* a line’s end/],
	[{}, { NEWSDESK_ARCHIVE_API_KEY: 'hidden–key' }, /What NEWSDESK_ARCHIVE_API_KEY .* not ASCII/],
	[{ user: 'ada', passwordFile: '/run/empty' }, {}, /is empty/],
	[{ ca: '/etc/no.pem' }, {}, /holds no PEM/],
	[{ certificate: '/etc/none.pem' }, {}, /client certificate, cannot be read/],
] as const)
	test(`${JSON.stringify(options)} with ${Object.keys(environment).join(' and ') || 'no variable'} is refused`, () => {
		assert.throws(
			() => made(options as ArchiveOptions, environment),
			(error) => {
				assert.ok(error instanceof Error);
				assert.match(error.message, told);
				assert.doesNotMatch(error.message, /hidden|one\ntwo/);
				return true;
			},
		);
	});
