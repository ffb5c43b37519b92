import { Client, ConnectionPool, Connection as NodeConnection } from '@opensearch-project/opensearch';
import type { ClusterSettings } from './settings.ts';

/** A node that did not answer is asked again after so many milliseconds: the client's own minute, doubled each time, is no news any more. */
const AGAIN_MS = 2_000;
/** What a gateway answers that does not reach its node. */
const UNREACHED: ReadonlySet<number> = new Set([502, 504]);

/**
 * A node, and whether it answered last. The client sets a node aside that answers 503 too, as each does while another one is
 * missing; that it does not answer would not be true.
 */
class Node extends NodeConnection {
	isAnswering = true;

	override request(...[asked, told]: Parameters<NodeConnection['request']>): ReturnType<NodeConnection['request']> {
		return super.request(asked, (error, response) => {
			if (error === null) this.isAnswering = !UNREACHED.has(response?.statusCode ?? 0);
			else if (error.name !== 'RequestAbortedError') this.isAnswering = false;
			told(error, response);
		});
	}
}

class Nodes extends ConnectionPool {
	override resurrectTimeout = AGAIN_MS;
	override resurrectTimeoutCutoff = 0;
}

export function clientOf(settings: ClusterSettings): Client {
	const { nodes, credentials, ca, certificate, certificateKey, certificatePassphrase, checksCertificate } = settings;
	const authorization =
		credentials === null || credentials.kind === 'basic'
			? null
			: credentials.kind === 'bearer'
				? `Bearer ${credentials.token}`
				: `ApiKey ${credentials.key}`;
	return new Client({
		nodes: [...nodes],
		Connection: Node,
		ConnectionPool: Nodes,
		...(credentials?.kind === 'basic' ? { auth: { username: credentials.user, password: credentials.password } } : {}),
		...(authorization === null ? {} : { headers: { authorization } }),
		...(nodes.some((node) => node.startsWith('https:'))
			? {
					ssl: {
						rejectUnauthorized: checksCertificate,
						...(ca === null ? {} : { ca }),
						...(certificate === null ? {} : { cert: certificate }),
						...(certificateKey === null ? {} : { key: certificateKey }),
						...(certificatePassphrase === null ? {} : { passphrase: certificatePassphrase }),
					},
				}
			: {}),
		requestTimeout: settings.timeout,
	});
}

/** Hosts of the nodes that did not answer when they were asked last. */
export const silentIn = ({ connectionPool }: Client): string[] =>
	connectionPool.connections.filter((node) => node instanceof Node && !node.isAnswering).map(({ url }) => url.host);
