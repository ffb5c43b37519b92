import {
	AddressError,
	type ClusterSettings,
	type Credentials,
	checkPrefix,
	readAddress,
	STANDARD,
} from './settings.ts';

/**
 * What a newsroom sets for an archive, beside its address; all of it may be left out. Passwords, keys and tokens are
 * never among it: they come from the environment or from files that this names.
 */
export interface ArchiveOptions {
	readonly prefix?: string;
	readonly user?: string;
	/** Paths of files with a secret alone in each, or of PEM files. */
	readonly passwordFile?: string;
	readonly apiKeyFile?: string;
	readonly tokenFile?: string;
	readonly ca?: string;
	readonly certificate?: string;
	readonly certificateKey?: string;
	/** `check`, or in so many words `trust any`. */
	readonly certificates?: 'check' | 'trust any';
	/** Seconds. */
	readonly timeout?: number;
	readonly retries?: number;
	/** Megabytes of one bulk request. */
	readonly bulk?: number;
	readonly shards?: number;
	readonly replicas?: number;
	readonly readOnly?: boolean;
	/** False: other desks are not told what is done here. */
	readonly shares?: boolean;
	/** Who does what is done to its articles, as other desks are told. */
	readonly author?: string;
}

/** What of the machine is asked. `read` rejects files that are not there by throwing. */
export interface Surroundings {
	readonly environment: Readonly<Record<string, string | undefined>>;
	readonly read: (path: string) => string;
}

/** The variables that say who asks; each may end in `_FILE` and name a file instead. */
export const SECRETS = {
	user: 'NEWSDESK_ARCHIVE_USER',
	password: 'NEWSDESK_ARCHIVE_PASSWORD',
	apiKey: 'NEWSDESK_ARCHIVE_API_KEY',
	token: 'NEWSDESK_ARCHIVE_TOKEN',
} as const;

const BOUNDS = {
	timeout: [1, 3_600],
	retries: [0, 100],
	bulk: [0.1, 90],
	shards: [1, 1_000],
	replicas: [0, 10],
} as const;

/** The settings of an archive at an address. Throws `AddressError`, in words for the user and without anything secret. */
export function configured(address: string, options: ArchiveOptions, around: Surroundings): ClusterSettings {
	for (const [name, [least, most]] of Object.entries(BOUNDS)) {
		const value = options[name as keyof typeof BOUNDS];
		if (value !== undefined && !(value >= least && value <= most))
			throw new AddressError(`The archive’s ${name} cannot be ${value}: it lies between ${least} and ${most}.`);
	}
	const prefix = options.prefix ?? STANDARD.prefix;
	checkPrefix(prefix);
	const { certificates, timeout, bulk, retries, shards, replicas, readOnly } = options;
	return {
		...STANDARD,
		...readAddress(address),
		prefix,
		credentials: credentialsOf(options, around),
		ca: pem(options.ca, 'certificate authority', around),
		certificate: pem(options.certificate, 'client certificate', around),
		certificateKey: pem(options.certificateKey, 'client certificate’s key', around),
		checksCertificate: certificates !== 'trust any',
		timeout: timeout === undefined ? STANDARD.timeout : timeout * 1_000,
		bulkBytes: bulk === undefined ? STANDARD.bulkBytes : Math.round(bulk * 1_000_000),
		retries: retries ?? STANDARD.retries,
		shards: shards ?? STANDARD.shards,
		replicas: replicas ?? STANDARD.replicas,
		isReadOnly: readOnly ?? STANDARD.isReadOnly,
	};
}

function credentialsOf(options: ArchiveOptions, around: Surroundings): Credentials | null {
	const key = secret(SECRETS.apiKey, options.apiKeyFile, around);
	const token = secret(SECRETS.token, options.tokenFile, around);
	const password = secret(SECRETS.password, options.passwordFile, around);
	const user = options.user ?? secret(SECRETS.user, undefined, around);
	const given = [key && 'an API key', token && 'a token', password && 'a password'].filter(Boolean);
	if (given.length > 1)
		throw new AddressError(`Both ${given.join(' and ')} are given for the archive. Give one of them.`);
	if (key !== null) return { kind: 'api key', key: carried(key, SECRETS.apiKey) };
	if (token !== null) return { kind: 'bearer', token: carried(token, SECRETS.token) };
	if (password === null && user === null) return null;
	if (user === null) throw new AddressError(`A password is given for the archive and no user. Set ${SECRETS.user}.`);
	if (password === null)
		throw new AddressError(
			`The user ${user} is given for the archive and no password. Set ${SECRETS.password}, or ${SECRETS.password}_FILE to a file with it.`,
		);
	return { kind: 'basic', user, password };
}

/** What stands in the head of each request as it is: signs of ASCII in one line. */
function carried(secret: string, name: string): string {
	if (/[^\x21-\x7e]/.test(secret))
		throw new AddressError(
			`What ${name} or its file holds has a space, a line’s end or a letter that is not ASCII in it. Copy it anew.`,
		);
	return secret;
}

/** What the environment or a file has; a line's end behind it is none of it. */
function secret(name: string, file: string | undefined, { environment, read }: Surroundings): string | null {
	const given = environment[name];
	if (given !== undefined && given !== '') return given;
	const path = file ?? environment[`${name}_FILE`];
	if (path === undefined || path === '') return null;
	const found = readOr(path, `the file of ${name}`, read).replace(/\r?\n$/, '');
	if (found === '') throw new AddressError(`${path} is empty; it should hold what ${name} would.`);
	if (/[\r\n]/.test(found))
		throw new AddressError(`${path} has several lines; it should hold what ${name} would, and no more.`);
	return found;
}

function pem(path: string | undefined, what: string, { read }: Surroundings): string | null {
	if (path === undefined) return null;
	const text = readOr(path, `the ${what}`, read);
	if (!text.includes('-----BEGIN ')) throw new AddressError(`${path} holds no PEM, as the ${what} should.`);
	return text;
}

function readOr(path: string, what: string, read: (path: string) => string): string {
	try {
		return read(path);
	} catch (error) {
		throw new AddressError(
			`${path}, ${what}, cannot be read (${error instanceof Error ? error.message : String(error)}).`,
		);
	}
}
