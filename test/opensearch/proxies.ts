import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer as createHttp, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { createServer as createHttps, type ServerOptions } from 'node:https';
import { type AddressInfo, createServer, connect as dial, type Server, type Socket } from 'node:net';
import { join } from 'node:path';

/** Something between a client and a node, on a port of its own. */
export interface Between {
	readonly port: number;
	close(): Promise<void>;
}

export const pem = (name: string): string => readFileSync(join(import.meta.dirname, 'certificates', name), 'utf8');

async function listening(server: Server): Promise<Between> {
	const sockets = new Set<Socket>();
	server.on('connection', (socket: Socket) => {
		sockets.add(socket);
		socket.once('close', () => sockets.delete(socket));
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	return {
		port: (server.address() as AddressInfo).port,
		async close() {
			for (const socket of sockets) socket.destroy();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}

/** Passes requests on where `allows` finds nothing wrong; otherwise answers with that status. */
function passing(node: string, refuses: (asked: IncomingMessage) => number | null) {
	return (asked: IncomingMessage, answer: ServerResponse): void => {
		const status = refuses(asked);
		if (status !== null) {
			asked.resume();
			answer.writeHead(status, { 'content-type': 'application/json' });
			answer.end(JSON.stringify({ error: { type: 'security_exception', reason: 'no' }, status }));
			return;
		}
		const passed = request(
			new URL(asked.url ?? '/', node),
			{ method: asked.method, headers: { ...asked.headers, host: new URL(node).host } },
			(response) => {
				answer.writeHead(response.statusCode ?? 500, response.headers);
				response.pipe(answer);
			},
		);
		passed.on('error', () => answer.destroy());
		asked.pipe(passed);
	};
}

/** A node behind TLS and a password, as it stands in a newsroom. */
export const secured = (
	node: string,
	options: ServerOptions,
	refuses: (asked: IncomingMessage) => number | null = () => null,
): Promise<Between> => listening(createHttps(options, passing(node, refuses)));

export const plain = (node: string, refuses: (asked: IncomingMessage) => number | null): Promise<Between> =>
	listening(createHttp(passing(node, refuses)));

/** A line to a node that `tamper` may hold up or cut: it gets each piece of an answer and how to pass it on. */
export function line(
	node: string,
	tamper: (piece: Buffer, pass: (piece: Buffer) => void, cut: () => void) => void,
): Promise<Between> {
	const { hostname, port } = new URL(node);
	return listening(
		createServer((near) => {
			const far = dial(Number(port), hostname);
			const cut = (): void => {
				near.destroy();
				far.destroy();
			};
			near.on('data', (piece) => far.write(piece));
			far.on('data', (piece) => tamper(piece, (whole) => near.writable && near.write(whole), cut));
			for (const [one, other] of [
				[near, far],
				[far, near],
			] as const) {
				one.on('error', () => other.destroy());
				one.on('close', () => other.destroy());
			}
		}),
	);
}
