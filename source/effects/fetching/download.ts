import { Agent, request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest, Agent as SecureAgent } from 'node:https';
import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from 'node:zlib';
import { checkHost, lookupFor } from './addresses.ts';
import type { Limits, Plan } from './plan.ts';
import { Trouble, troubleOf } from './trouble.ts';

export interface Answer {
	readonly status: number;
	/** Where it came from in the end. */
	readonly url: string;
	/** Set where the address it was asked at has moved for good. */
	readonly movedTo: string | null;
	readonly bytes: Uint8Array;
	readonly type: string | null;
	readonly etag: string | null;
	readonly lastModified: string | null;
	/** Seconds to wait before asking again, where the host says so. */
	readonly retryAfter: number | null;
}

/** What was kept of an earlier answer, to ask only for what changed since. */
export interface Validators {
	readonly etag: string | null;
	readonly lastModified: string | null;
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 ** 2)} MB`;

/** GETs addresses one after another, each within the plan's limits. Nothing is kept between requests: no cookies. */
export class Downloads {
	readonly #plan: Plan;
	readonly #plain: Agent;
	readonly #secure: SecureAgent;

	constructor(plan: Plan) {
		this.#plan = plan;
		const settings = { keepAlive: true, maxSockets: 1, lookup: lookupFor(plan.local), proxyEnv: plan.environment };
		this.#plain = new Agent(settings);
		this.#secure = new SecureAgent(settings);
	}

	close(): void {
		this.#plain.destroy();
		this.#secure.destroy();
	}

	/** Follows redirects within http and https. `allowed` is asked of each address on the way. Throws `Trouble`. */
	async get(address: string, known: Validators | null, allowed: (url: URL) => Promise<void>): Promise<Answer> {
		const { redirects } = this.#plan.limits;
		let url = webAddress(address);
		let permanent = true;
		for (let step = 0; ; step++) {
			checkHost(url, this.#plan.local);
			await allowed(url);
			const response = await this.#ask(url, known);
			const status = response.statusCode ?? 0;
			const location = response.headers.location;
			if (status < 300 || status >= 400 || status === 304 || location === undefined) {
				const bytes = status === 304 ? new Uint8Array() : await bodyOf(response, this.#plan.limits);
				return { ...answerOf(response, url.href, bytes), movedTo: step > 0 && permanent ? url.href : null };
			}
			response.destroy();
			if (step === redirects)
				throw new Trouble(`It leads on and on: more than ${redirects} redirects.`, 'Look at the address in a browser.');
			permanent &&= status === 301 || status === 308;
			const next = URL.parse(location, url.href);
			if (next === null) throw new Trouble('It leads to an address that is none.', 'Look at the address in a browser.');
			url = webAddress(next.href);
		}
	}

	#ask(url: URL, known: Validators | null): Promise<IncomingMessage> {
		const { limits, agent } = this.#plan;
		const secure = url.protocol === 'https:';
		return new Promise((resolve, reject) => {
			const request: typeof httpRequest = secure ? httpsRequest : httpRequest;
			const asked = request(
				url,
				{
					agent: secure ? this.#secure : this.#plain,
					timeout: limits.idleMs,
					maxHeaderSize: 64 * 1024,
					headers: {
						'user-agent': agent,
						accept:
							'application/feed+json, application/atom+xml, application/rss+xml, text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5',
						'accept-encoding': 'gzip, deflate, br',
						...(known?.etag ? { 'if-none-match': known.etag } : {}),
						...(known?.lastModified ? { 'if-modified-since': known.lastModified } : {}),
					},
				},
				resolve,
			);
			asked.on('timeout', () => asked.destroy(slow(limits.idleMs)));
			asked.on('error', (error) => reject(troubleOf(error)));
			asked.end();
		});
	}
}

const slow = (ms: number): Trouble =>
	new Trouble(`Nothing came for ${Math.round(ms / 1000)} seconds.`, 'Try again later.');

/** An address of the web; throws where it is one of something else. */
export function webAddress(address: string): URL {
	const url = URL.parse(address);
	if (url === null) throw new Trouble('It is no address.', 'Write it whole, as in https://example.org/feed.xml.');
	if (url.protocol !== 'http:' && url.protocol !== 'https:')
		throw new Trouble(`It is an address of ${url.protocol.slice(0, -1)}.`, 'Only http and https are fetched.');
	url.hash = '';
	return url;
}

function answerOf(response: IncomingMessage, url: string, bytes: Uint8Array): Omit<Answer, 'movedTo'> {
	const { headers, statusCode = 0 } = response;
	const after = headers['retry-after'];
	const seconds = after === undefined ? Number.NaN : Number(after);
	const until = after === undefined ? Number.NaN : (Date.parse(after) - Date.now()) / 1000;
	const wait = Number.isFinite(seconds) ? seconds : Number.isFinite(until) ? Math.max(0, until) : null;
	return {
		status: statusCode,
		url,
		bytes,
		type: headers['content-type'] ?? null,
		etag: headers.etag ?? null,
		lastModified: headers['last-modified'] ?? null,
		retryAfter: wait,
	};
}

/** The answer's body, unpacked, within the limits: also where it says it is small and is not. */
async function bodyOf(response: IncomingMessage, limits: Limits): Promise<Uint8Array> {
	const said = Number(response.headers['content-length'] ?? 0);
	if (said > limits.bytes) {
		response.destroy();
		throw tooMuch(limits);
	}
	const stream = unpacked(response);
	const whole = setTimeout(() => response.destroy(slow(limits.wholeMs)), limits.wholeMs);
	const parts: Uint8Array[] = [];
	let size = 0;
	let received = 0;
	response.on('data', (part: Uint8Array) => {
		received += part.length;
		if (received > limits.bytes) response.destroy(tooMuch(limits));
	});
	try {
		for await (const part of stream as AsyncIterable<Uint8Array>) {
			size += part.length;
			if (size > limits.bytes) throw tooMuch(limits);
			parts.push(part);
		}
	} catch (error) {
		response.destroy();
		if (error instanceof Trouble) throw error;
		if (response.errored instanceof Trouble) throw response.errored;
		if (!response.complete)
			throw new Trouble('The answer ended before it was whole.', 'Try again later; what came of it was thrown away.');
		throw new Trouble(
			`The answer cannot be unpacked (${error instanceof Error ? error.message : 'unknown reason'}).`,
			'Look at the address in a browser.',
		);
	} finally {
		clearTimeout(whole);
	}
	if (!response.complete)
		throw new Trouble('The answer ended before it was whole.', 'Try again later; what came of it was thrown away.');
	return Buffer.concat(parts);
}

const tooMuch = ({ bytes }: Limits): Trouble =>
	new Trouble(`It has more than ${megabytes(bytes)}.`, 'Raise the limit with --size if you trust the host.');

function unpacked(response: IncomingMessage): NodeJS.ReadableStream {
	const encoding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
	const through = {
		gzip: createGunzip,
		'x-gzip': createGunzip,
		deflate: createInflate,
		br: createBrotliDecompress,
		zstd: createZstdDecompress,
	}[encoding];
	if (through === undefined) return response;
	const unpacking = through();
	response.on('error', (error) => unpacking.destroy(error));
	response.on('aborted', () => unpacking.destroy(new Error('the answer was cut short')));
	return response.pipe(unpacking);
}
