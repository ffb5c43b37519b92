/** Who asks: never written in an address, so that no list of processes, history or log has it. */
export type Credentials =
	| { readonly kind: 'basic'; readonly user: string; readonly password: string }
	| { readonly kind: 'api key'; readonly key: string }
	| { readonly kind: 'bearer'; readonly token: string };

/** How a cluster is reached and what is asked of it. Texts of certificates and keys are PEM. */
export interface ClusterSettings {
	/** `https://search1.example:9200`; each may have a path before which a proxy answers. */
	readonly nodes: readonly string[];
	/** What every index's name begins with. */
	readonly prefix: string;
	/** The archive's name. */
	readonly archive: string;
	readonly credentials: Credentials | null;
	readonly ca: string | null;
	readonly certificate: string | null;
	readonly certificateKey: string | null;
	readonly certificatePassphrase: string | null;
	/** False only where the user said so in so many words. */
	readonly checksCertificate: boolean;
	/** Milliseconds until a request has failed. */
	readonly timeout: number;
	/** How often a request that the cluster puts off is sent again. */
	readonly retries: number;
	/** Bytes of one bulk request, and how many are on their way at once. */
	readonly bulkBytes: number;
	readonly bulks: number;
	/** Of an archive that is made. */
	readonly shards: number;
	/** Null: one where there are several nodes, none where one node would never be whole with it. */
	readonly replicas: number | null;
	/** Nothing is written, whatever is asked. */
	readonly isReadOnly: boolean;
}

export const STANDARD: Omit<ClusterSettings, 'nodes' | 'archive'> = {
	prefix: 'newsdesk',
	credentials: null,
	ca: null,
	certificate: null,
	certificateKey: null,
	certificatePassphrase: null,
	checksCertificate: true,
	timeout: 30_000,
	retries: 8,
	bulkBytes: 3_000_000,
	bulks: 2,
	shards: 1,
	replicas: null,
	isReadOnly: false,
};

/** What an archive or prefix may be called: what OpenSearch lets an index be called. */
const NAME = /^[a-z0-9][a-z0-9_-]{0,60}$/;

/** An address that cannot be used, in words for the user. */
export class AddressError extends Error {
	override readonly name = 'AddressError';
	/** What can be done, where more can than to read how archives are named. */
	readonly hint: string | null;

	constructor(message: string, hint: string | null = null) {
		super(message);
		this.hint = hint;
	}
}

/**
 * `https://desk.example:9200/search#gaza` → its node and the archive's name; several nodes with commas between them.
 * A user or password in it is refused.
 */
export function readAddress(address: string): Pick<ClusterSettings, 'nodes' | 'archive'> {
	const hash = address.lastIndexOf('#');
	const archive = hash < 0 ? '' : address.slice(hash + 1);
	const written = hash < 0 ? address : address.slice(0, hash);
	if (!NAME.test(archive))
		throw new AddressError(
			archive === ''
				? 'The address names no archive. Write its name after a #, as in https://desk.example:9200#archive.'
				: `An archive cannot be called ${JSON.stringify(archive)}. Names are small letters, digits, - and _, and begin with a letter or digit.`,
		);
	const nodes = written.split(',').map((node) => nodeOf(node.trim()));
	return { nodes, archive };
}

function nodeOf(written: string): string {
	const url = URL.canParse(written) ? new URL(written) : null;
	if (url === null || !/^https?:$/.test(url.protocol))
		throw new AddressError(
			`${JSON.stringify(withoutUser(written))} is no address of a node. It begins with https:// or http://.`,
		);
	if (url.username !== '' || url.password !== '')
		throw new AddressError(
			`The address of ${url.host} has a user or password in it. Give them in the environment or in a file, where no list of processes shows them.`,
		);
	return `${url.protocol}//${url.host}${url.pathname.replace(/\/+$/, '')}`;
}

const withoutUser = (address: string): string => address.replace(/\/\/[^/@]*@/, '//…@');

export function checkPrefix(prefix: string): void {
	if (!NAME.test(prefix))
		throw new AddressError(
			`An index cannot begin with ${JSON.stringify(prefix)}. A prefix is small letters, digits, - and _, and begins with a letter or digit.`,
		);
}
