import type { ArchiveOptions } from '../../archive/opensearch/connection/configured.ts';

type Written = string | number | boolean | null;

/** A setting of a shared archive: how it is written, checked and explained. */
export interface ArchiveDefinition {
	readonly name: string;
	readonly takes: string;
	readonly says: string;
	/** What it sets; null where the value is none of it. */
	readonly read: (written: Written) => ArchiveOptions | null;
}

const text =
	(name: keyof ArchiveOptions) =>
	(written: Written): ArchiveOptions | null =>
		typeof written === 'string' && written !== '' ? { [name]: written } : null;

const number =
	(name: keyof ArchiveOptions, whole: boolean) =>
	(written: Written): ArchiveOptions | null =>
		typeof written === 'number' && Number.isFinite(written) && (!whole || Number.isInteger(written))
			? { [name]: written }
			: null;

const CHECKS = ['check', 'trust any'] as const;

/** All of them but the nodes and the archive's name, in the order they are documented. */
export const ARCHIVE_DEFINITIONS: readonly ArchiveDefinition[] = [
	{
		name: 'prefix',
		takes: 'small letters, digits, - and _',
		says: 'what the names of its indexes begin with; newsdesk if it is not set',
		read: text('prefix'),
	},
	{ name: 'user', takes: 'a name', says: 'who asks; NEWSDESK_ARCHIVE_USER says so too', read: text('user') },
	{
		name: 'password-file',
		takes: 'a file',
		says: 'where the password stands alone; NEWSDESK_ARCHIVE_PASSWORD has it too',
		read: text('passwordFile'),
	},
	{
		name: 'api-key-file',
		takes: 'a file',
		says: 'where an API key stands alone; NEWSDESK_ARCHIVE_API_KEY has it too',
		read: text('apiKeyFile'),
	},
	{
		name: 'token-file',
		takes: 'a file',
		says: 'where a bearer token stands alone; NEWSDESK_ARCHIVE_TOKEN has it too',
		read: text('tokenFile'),
	},
	{ name: 'ca', takes: 'a PEM file', says: 'the authority that signed the nodes’ certificates', read: text('ca') },
	{ name: 'certificate', takes: 'a PEM file', says: 'a certificate of one’s own', read: text('certificate') },
	{ name: 'certificate-key', takes: 'a PEM file', says: 'its key', read: text('certificateKey') },
	{
		name: 'certificates',
		takes: CHECKS.join(' or '),
		says: 'whether the nodes’ certificates are checked; anybody in between can read and change all where any is trusted',
		read: (written) => {
			const certificates = CHECKS.find((one) => one === written);
			return certificates === undefined ? null : { certificates };
		},
	},
	{ name: 'timeout', takes: 'seconds', says: 'how long an answer may take', read: number('timeout', false) },
	{
		name: 'retries',
		takes: 'a number',
		says: 'how often a request that is put off is sent again',
		read: number('retries', true),
	},
	{ name: 'bulk', takes: 'megabytes', says: 'how much is written at once', read: number('bulk', false) },
	{ name: 'shards', takes: 'a number', says: 'of an archive that is made', read: number('shards', true) },
	{
		name: 'replicas',
		takes: 'a number',
		says: 'copies of each shard, of an archive that is made; one where there are several nodes, if it is not set',
		read: number('replicas', true),
	},
	{
		name: 'author',
		takes: 'a name',
		says: 'who you are to the other desks; NEWSDESK_AUTHOR says so for all archives, else it is your user name @ this machine',
		read: text('author'),
	},
	{
		name: 'shares',
		takes: 'true or false',
		says: 'whether the other desks see what you do; true if it is not set, and you see what they do either way',
		read: (written) => (typeof written === 'boolean' ? { shares: written } : null),
	},
	{
		name: 'read-only',
		takes: 'true or false',
		says: 'whether nothing may be written, whatever is asked',
		read: (written) => (typeof written === 'boolean' ? { readOnly: written } : null),
	},
];

/** Names under which people write secrets; each with what to write instead. */
export const SECRET_NAMES: Readonly<Record<string, string>> = {
	password: 'password-file',
	'api-key': 'api-key-file',
	apikey: 'api-key-file',
	token: 'token-file',
};
