import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Answering = (request: IncomingMessage, response: ServerResponse) => void;

export interface Site {
	readonly origin: string;
	/** Paths asked for, in order. */
	readonly asked: string[];
	readonly close: () => Promise<void>;
}

/** A server on this machine that answers each path as told, and 404 otherwise. */
export async function site(paths: Readonly<Record<string, Answering | string>>): Promise<Site> {
	const asked: string[] = [];
	const server: Server = createServer((request, response) => {
		const path = request.url ?? '';
		asked.push(path);
		const answer = paths[path];
		if (answer === undefined) response.writeHead(404).end();
		else if (typeof answer === 'string') response.end(answer);
		else answer(request, response);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		origin: `http://127.0.0.1:${port}`,
		asked,
		close: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			}),
	};
}
