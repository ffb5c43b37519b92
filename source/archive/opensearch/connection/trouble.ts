/** What kind of trouble a cluster gives; each has its own remedy. */
export type TroubleKind =
	/** No node answers, or the connection was cut. */
	| 'unreachable'
	| 'slow'
	| 'certificate'
	/** Something else than a cluster answers. */
	| 'no cluster'
	/** It speaks without TLS where it was asked with it. */
	| 'plain'
	| 'credentials'
	/** The user is known and may not do this. */
	| 'forbidden'
	/** The cluster puts requests off for longer than anybody waits. */
	| 'busy'
	/** It takes no writes: its disk is full or somebody locked it. */
	| 'locked'
	/** The user's own settings say that nothing is to be changed. */
	| 'read only'
	| 'missing'
	/** Somebody else was sooner. */
	| 'conflict'
	| 'too large'
	/** The archive was made by a newer newsdesk. */
	| 'newer'
	/** The archive was made by an older newsdesk, and is laid out otherwise. */
	| 'older'
	/** Articles were put there by rules that this newsdesk does not read. */
	| 'unreadable'
	| 'refused';

const REMEDIES: Readonly<Record<TroubleKind, string>> = {
	unreachable:
		'Check that it runs, its address and port, and the network in between; a reader that is open tries again by itself.',
	slow: 'It may be busy; try again, or set a longer timeout.',
	certificate: 'Give the certificate authority that signed it as ca in the archive’s settings.',
	'no cluster': 'Check its address, port and path, and what stands between here and there.',
	plain: 'Write its address with http:// if nobody in between can read along, or ask whoever runs it for one with TLS.',
	credentials: 'Check the user and password, API key or token that are given in the environment or in a file.',
	forbidden: 'Ask whoever runs the cluster to allow it for this user.',
	busy: 'It has more to do than it can take; fewer writers at once help, and a reader that is open tries again by itself.',
	'read only': 'Take read-only out of its settings if it is to be changed from here.',
	locked: 'Whoever runs the cluster has to free disk space or unlock the index.',
	missing: 'newsdesk archive list tells which archives are there, newsdesk archive create makes one.',
	conflict: 'Try again.',
	'too large': 'Set a smaller bulk size, or let the cluster take larger requests (http.max_content_length).',
	newer: 'Use the newer newsdesk here too.',
	older: 'Make its indexes anew: newsdesk archive reindex. Who reads it with the older newsdesk goes on meanwhile.',
	unreadable:
		'Read it with the version of newsdesk that wrote it. To go on with this one: newsdesk archive delete, then create it and index its articles again.',
	refused: 'Please report this with the version of the cluster.',
};

/** What a cluster says, with whatever status, while a node leaves it. */
const LEAVING =
	/^(?:node_disconnected|node_not_connected|node_closed|connect_transport|receive_timeout_transport|no_shard_available_action|unavailable_shards|primary_missing_action|cluster_manager_not_discovered|master_not_discovered|process_cluster_event_timeout)_exception$/;

/** What it says of a search for which a shard has no copy left, which has no cause then and often no reason; and what that is. */
const NOT_SEARCHED = 'search_phase_execution_exception';
const PART_MISSING = /due to missing shards/;
const NO_SHARD = 'no_shard_available_action_exception';

/** Where it has not too much to do but too few nodes. */
const MISSING_NODES = 'Whoever runs the cluster has to see to its nodes; a reader that is open tries again by itself.';

/** A request that came to nothing: at which node, in what, and what helps. Nothing of who asked is in it. */
export class ClusterTrouble extends Error {
	override readonly name = 'ClusterTrouble';
	readonly kind: TroubleKind;
	readonly status: number | null;
	/** OpenSearch's own name for it. */
	readonly type: string | null;
	/** What is wrong, without the remedy. */
	readonly told: string;
	readonly remedy: string;

	constructor(
		kind: TroubleKind,
		message: string,
		{ status = null, type = null, remedy: own }: { status?: number | null; type?: string | null; remedy?: string } = {},
	) {
		const remedy = own ?? (type !== null && LEAVING.test(type) ? MISSING_NODES : REMEDIES[kind]);
		super(`${message} ${remedy}`);
		this.told = message;
		this.kind = kind;
		this.status = status;
		this.type = type;
		this.remedy = remedy;
	}
}

/** What OpenSearch says of an error. */
interface Told {
	readonly error?:
		| {
				readonly type?: string;
				readonly reason?: string;
				readonly root_cause?: readonly Cause[];
				readonly caused_by?: Cause;
		  }
		| string;
	readonly status?: number;
}

interface Cause {
	readonly type?: string;
	readonly reason?: string;
}

/** Of an error thrown by the client what is looked at. */
interface Thrown {
	readonly name?: string;
	readonly message?: string;
	readonly statusCode?: number;
	readonly code?: string;
	readonly meta?: {
		readonly statusCode?: number | null;
		readonly body?: Told | string | null;
		readonly meta?: { readonly connection?: { readonly url?: URL } | null };
	};
}

const CERTIFICATE = /certificate|self[- ]signed|CERT_|ERR_TLS|unable to verify|issuer|altnames|SSL routines|EPROTO/i;
/** What a node says to whom it asks for a certificate and gets none, or none that it trusts. */
const WANTS_ONE =
	/alert (?:certificate required|bad certificate|unknown ca|handshake failure|number (?:116|42|48|40)\b)/i;
const CERTIFICATE_REMEDIES: readonly (readonly [said: RegExp, remedy: string])[] = [
	[/altnames|hostname/i, 'Write its address with a name that the certificate is of, or have it made for this one too.'],
	[/expired|not yet valid/i, 'Whoever runs the cluster has to renew it; look at this machine’s clock, too.'],
];
/** What one hears that asks without TLS where it is spoken. */
const CUT = /socket hang up|ECONNRESET/;
const NO_TLS = /wrong version number|packet length too long|http request/i;
/** What one who writes queries could ask otherwise. */
const SERVER_ADVICE = /\s*Consider using `?allow_partial.*/s;
/** How one would run Node otherwise, which newsdesk's users do not. */
const NODE_ADVICE = /; if the root CA is installed.*/;
const PUT_OFF: ReadonlySet<number> = new Set([429, 502, 503, 504]);
/** Whether an answer means: not now. */
export const isPutOff = (status: number, type: string | null): boolean =>
	type !== 'cluster_block_exception' && (PUT_OFF.has(status) || (type !== null && LEAVING.test(type)));

/** Whether nodes are missing and not time: who waits does so alone, for others may be answered. */
export const lacksNodes = ({ type }: Pick<ClusterTrouble, 'type'>): boolean => type !== null && LEAVING.test(type);

/** `what` was being done, as in "listing articles". */
export function troubleOf(thrown: unknown, what: string, nodes: readonly string[]): ClusterTrouble {
	if (thrown instanceof ClusterTrouble) return thrown;
	const error = thrown as Thrown;
	const node = error.meta?.meta?.connection?.url?.host ?? hostsOf(nodes);
	const status = error.meta?.statusCode ?? error.statusCode ?? null;
	const message = error.message ?? String(thrown);
	if (status === null || (error.name !== 'ResponseError' && !PUT_OFF.has(status))) {
		if (error.name === 'TimeoutError' || error.name === 'RequestAbortedError')
			return new ClusterTrouble('slow', `${node} did not answer in time while ${what}.`);
		if (NO_TLS.test(message)) return new ClusterTrouble('plain', `${node} does not speak TLS (https).`);
		if (CERTIFICATE.test(`${message} ${error.code ?? ''}`)) return certificateTrouble(node, message);
		const isCut = CUT.test(message) && nodes.some((one) => one.startsWith('http:'));
		return new ClusterTrouble('unreachable', `${node} cannot be reached while ${what} (${oneLine(message)}).`, {
			...(isCut ? { remedy: `If it speaks TLS, its address begins with https://. ${REMEDIES.unreachable}` } : {}),
		});
	}
	const { type, reason } = causeOf(error.meta?.body ?? null);
	const kind = kindOf(status, type);
	const told = reason === null ? `status ${status}` : oneLine(reason);
	const words =
		type !== null && LEAVING.test(type)
			? `${node} cannot answer for now, while ${what}: other nodes are missing (${told}).`
			: wordsOf(kind, node, what, told);
	return new ClusterTrouble(kind, words, { status, type });
}

/** One side's certificate is not what the other wants. */
function certificateTrouble(node: string, message: string): ClusterTrouble {
	if (WANTS_ONE.test(message))
		return new ClusterTrouble('certificate', `${node} lets in only who has a certificate that it trusts.`, {
			remedy: 'Give yours as certificate and certificate-key in the archive’s settings.',
		});
	const remedy = CERTIFICATE_REMEDIES.find(([said]) => said.test(message))?.[1];
	return new ClusterTrouble(
		'certificate',
		`The certificate of ${node} is not trusted (${oneLine(message).replace(NODE_ADVICE, '')}).`,
		remedy === undefined ? {} : { remedy },
	);
}

/** Something answers that is no cluster: another service, or a page to log in. */
export const noCluster = (status: number, what: string, nodes: readonly string[]): ClusterTrouble =>
	new ClusterTrouble(
		'no cluster',
		`${hostsOf(nodes)} answers, but not as OpenSearch does, while ${what} (status ${status}).`,
		{ status },
	);

function kindOf(status: number, type: string | null): TroubleKind {
	if (type === 'cluster_block_exception') return 'locked';
	if (isPutOff(status, type)) return 'busy';
	if (status === 401) return 'credentials';
	if (status === 403) return 'forbidden';
	if (status === 404) return 'missing';
	if (status === 409) return 'conflict';
	if (status === 413) return 'too large';
	return 'refused';
}

function wordsOf(kind: TroubleKind, node: string, what: string, told: string): string {
	switch (kind) {
		case 'credentials':
			return `${node} does not know who asks, while ${what}.`;
		case 'forbidden':
			return `${node} does not allow ${what} (${told}).`;
		case 'locked':
			return `${node} takes no writes at present (${told}).`;
		case 'busy':
			return `${node} is too busy for ${what} (${told}).`;
		case 'missing':
			return `${node} does not have what was asked for while ${what} (${told}).`;
		case 'too large':
			return `${node} takes no request as large as the one for ${what}.`;
		default:
			return `${node} refused ${what} (${told}).`;
	}
}

export function causeOf(body: Told | string | null): { type: string | null; reason: string | null } {
	if (body === null || typeof body === 'string') return { type: null, reason: body === '' ? null : body };
	const { error } = body;
	if (error === undefined || typeof error === 'string') return { type: null, reason: error ?? null };
	const cause = error.root_cause?.[0] ?? error;
	const reason = (cause.reason || error.caused_by?.reason || error.reason || null)?.replace(SERVER_ADVICE, '') ?? null;
	const hasNoCause = error.type === NOT_SEARCHED && error.root_cause?.length === 0;
	if (hasNoCause || (reason !== null && PART_MISSING.test(reason))) return { type: NO_SHARD, reason };
	return { type: cause.type ?? error.type ?? null, reason };
}

const hostsOf = (nodes: readonly string[]): string => nodes.map((node) => new URL(node).host).join(', ');

/** One line of it, without what a terminal would take for commands. */
const oneLine = (text: string): string =>
	text
		.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
		.slice(0, 200)
		.trim();
