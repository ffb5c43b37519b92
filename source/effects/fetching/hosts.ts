import { setTimeout as wait } from 'node:timers/promises';
import robots from 'robots-parser';
import type { Downloads } from './download.ts';
import type { Plan } from './plan.ts';
import { Trouble, troubleOf } from './trouble.ts';

interface Rules {
	isDisallowed(url: string, agent: string): boolean | undefined;
	/** Seconds. */
	getCrawlDelay(agent: string): number | undefined;
}

/** The package is one function; its types say that it holds one. */
const robotsParser = robots as unknown as (address: string, text: string) => Rules;

/** Bytes of a robots.txt that are looked at (RFC 9309, section 2.5). */
const MOST_OF_RULES = 500 * 1024;
const LONGEST_PAUSE_MS = 30_000;

/** Asks each host one thing at a time, with a pause between, and only what its robots.txt allows (RFC 9309). */
export class Hosts {
	readonly #plan: Plan;
	readonly #downloads: Downloads;
	readonly #rules = new Map<string, Promise<Rules | null>>();
	readonly #queues = new Map<string, Promise<unknown>>();
	readonly #ready = new Map<string, number>();

	constructor(plan: Plan, downloads: Downloads) {
		this.#plan = plan;
		this.#downloads = downloads;
	}

	/** Runs work with a host after all work with it that was asked for before. */
	inTurn<T>(url: URL, work: () => Promise<T>): Promise<T> {
		const before = this.#queues.get(url.host) ?? Promise.resolve();
		const done = before.then(work, work);
		this.#queues.set(
			url.host,
			done.catch(() => {}),
		);
		return done;
	}

	/** Waits for the pause of a host; throws where its robots.txt does not allow the address. */
	async allow(url: URL): Promise<void> {
		const rules = await this.#rulesOf(url);
		if (rules?.isDisallowed(url.href, this.#plan.agent) === true)
			throw new Trouble(
				`The robots.txt of ${url.host} does not allow it.`,
				'Read it in a browser, and save it from there.',
			);
		await this.#pause(url, rules);
	}

	async #pause(url: URL, rules: Rules | null): Promise<void> {
		const asked = (rules?.getCrawlDelay(this.#plan.agent) ?? 0) * 1000;
		const pause = Math.min(Math.max(this.#plan.limits.pauseMs, asked), LONGEST_PAUSE_MS);
		const now = performance.now();
		const ready = Math.max(now, this.#ready.get(url.host) ?? 0);
		this.#ready.set(url.host, ready + pause);
		if (ready > now) await wait(ready - now);
	}

	#rulesOf(url: URL): Promise<Rules | null> {
		const known = this.#rules.get(url.origin);
		if (known !== undefined) return known;
		const asked = this.#read(new URL('/robots.txt', url));
		this.#rules.set(url.origin, asked);
		return asked;
	}

	/** No rules where there is no such file; a host that cannot say allows nothing. */
	async #read(address: URL): Promise<Rules | null> {
		try {
			const { status, bytes } = await this.#downloads.get(address.href, null, (url) => this.#pause(url, null));
			if (status >= 200 && status < 300)
				return robotsParser(address.href, new TextDecoder().decode(bytes.subarray(0, MOST_OF_RULES)));
			if (status >= 500)
				throw new Trouble(`The host cannot say what it allows: its robots.txt answers ${status}.`, 'Try again later.');
			return null;
		} catch (error) {
			throw troubleOf(error);
		}
	}
}
