import { mkdirSync } from 'node:fs';
import { headOf } from '../../ingest/detect/head.ts';
import { type FeedItem, readFeed } from '../../ingest/feed/feed.ts';
import { detect } from '../../ingest/formats.ts';
import { decodeMarkup } from '../../ingest/html/charset.ts';
import { type Answer, Downloads } from './download.ts';
import { contentId, placeOf, put } from './files.ts';
import { Hosts } from './hosts.ts';
import { itemFile } from './item-file.ts';
import type { Fetched, Outcome, Plan, Progress, Summary } from './plan.ts';
import { FetchRecord, type Remembered } from './record.ts';
import { addressesOf } from './targets.ts';
import { Trouble, troubleOf } from './trouble.ts';

/** Hosts that are asked side by side. */
const AT_ONCE = 6;

/**
 * Fetches what a plan names into its folder. One address that fails is told and the rest goes on; what is written stays
 * whatever comes after it. Throws `Trouble` where nothing can begin: a target is no address, the folder cannot be written.
 */
export async function fetchAll(plan: Plan, tell: (progress: Progress) => void): Promise<Summary> {
	const addresses = addressesOf(plan.targets);
	try {
		mkdirSync(plan.to, { recursive: true });
	} catch {
		throw new Trouble(`The folder ${plan.to} cannot be made.`, 'Give another with --to, or make it yourself.');
	}
	const downloads = new Downloads(plan);
	const work = new Fetching(plan, downloads);
	const fetched: Fetched[] = [];
	const waiting = [...addresses.entries()];
	let done = 0;
	const worker = async (): Promise<void> => {
		for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
			const [index, url] = next;
			fetched[index] = await work.fetch(url);
			done += 1;
			tell({ done, total: addresses.length, url });
		}
	};
	try {
		await Promise.all(Array.from({ length: Math.min(AT_ONCE, addresses.length) }, worker));
	} finally {
		downloads.close();
	}
	return { fetched };
}

interface Taken {
	readonly outcome: Outcome;
	readonly files: readonly string[];
	readonly message?: string;
	readonly hint?: string;
}

class Fetching {
	readonly #plan: Plan;
	readonly #downloads: Downloads;
	readonly #hosts: Hosts;
	readonly #record: FetchRecord;

	constructor(plan: Plan, downloads: Downloads) {
		this.#plan = plan;
		this.#downloads = downloads;
		this.#hosts = new Hosts(plan, downloads);
		this.#record = new FetchRecord(plan.to);
	}

	async fetch(url: string): Promise<Fetched> {
		try {
			const taken = await this.#take(url, true);
			return {
				url,
				outcome: taken.outcome,
				files: taken.files,
				articles: taken.files.length,
				message: taken.message ?? null,
				hint: taken.hint ?? null,
			};
		} catch (error) {
			const { message, hint } = troubleOf(error);
			return { url, outcome: 'failed', files: [], articles: 0, message, hint };
		}
	}

	async #take(url: string, feeds: boolean): Promise<Taken> {
		const known = this.#knownOf(url, feeds);
		const answer = await this.#hosts.inTurn(new URL(url), () =>
			this.#downloads.get(url, known, (address) => this.#hosts.allow(address)),
		);
		if (answer.status === 304) return { outcome: 'unchanged', files: [] };
		if (answer.status < 200 || answer.status >= 300) throw refusal(answer);
		const format = detect(headOf(new URL(answer.url).pathname, answer.bytes, mediaType(answer)));
		if (format === null)
			throw new Trouble(
				`What is there is nothing that newsdesk reads${answer.type === null ? '' : ` (it is said to be ${mediaType(answer)})`}.`,
				'Check the address in a browser.',
			);
		if (format.name === 'feed' && feeds) return this.#takeFeed(url, answer);
		return this.#takePage(url, answer, format.extensions[0] ?? '');
	}

	/** A feed whose items are there and whose pages are not yet is asked for whole. */
	#knownOf(url: string, feeds: boolean): Remembered | null {
		const known = this.#record.of(url);
		const pages = Object.keys(known?.seen ?? {}).some((key) => key.endsWith(' page'));
		return feeds && this.#plan.full && known !== null && !pages && known.seen[url] === undefined ? null : known;
	}

	/** The bytes as they came, under a name that says what they are. */
	#takePage(url: string, answer: Answer, extension: string): Taken {
		const seen = this.#record.of(url)?.seen ?? {};
		const id = contentId(answer.bytes);
		const same = seen[url] === id;
		const files = same ? [] : [put(this.#plan.to, placeOf(url, extension), answer.bytes)];
		this.#remember(url, answer, { [url]: id });
		return { outcome: same ? 'unchanged' : seen[url] === undefined ? 'new' : 'updated', files };
	}

	async #takeFeed(url: string, answer: Answer): Promise<Taken> {
		const { items, why } = readFeed(decodeMarkup(answer.bytes, charsetOf(answer)).text);
		if (items.length === 0 && why !== null)
			throw new Trouble(`No feed can be read there. ${why}`, 'Look at what the server sends.');
		const before = this.#record.of(url)?.seen ?? {};
		const seen: Record<string, string> = { ...before };
		const files: string[] = [];
		const failed: string[] = [];
		let updated = 0;
		for (const item of items.slice(0, this.#plan.limits.items)) {
			const link = linkOf(item, url);
			const key = link ?? item.slug?.value ?? item.headline?.value ?? '';
			const bytes = new TextEncoder().encode(itemFile(item, url));
			const id = contentId(bytes);
			if (this.#plan.full && link !== null) {
				if (before[`${key} page`] === id) continue;
				try {
					files.push(...(await this.#take(link, false)).files);
					seen[`${key} page`] = id;
					continue;
				} catch (error) {
					failed.push(`${link}: ${troubleOf(error).message}`);
				}
			}
			if (before[key] === id) continue;
			if (before[key] !== undefined) updated += 1;
			files.push(put(this.#plan.to, placeOf(link ?? `${url}#${encodeURIComponent(key)}`, '.json'), bytes));
			seen[key] = id;
		}
		// Asked anew the next time where a page is still missing.
		this.#remember(url, failed.length > 0 ? { ...answer, etag: null, lastModified: null } : answer, seen);
		const said: string[] = [];
		if (answer.movedTo !== null) said.push(`It has moved to ${answer.movedTo}.`);
		if (items.length > this.#plan.limits.items)
			said.push(`Of its ${items.length} items the first ${this.#plan.limits.items} were taken.`);
		if (failed.length > 0)
			said.push(
				`${failed.length === 1 ? 'One page' : `${failed.length} pages`} could not be fetched, and what the feed says of ${failed.length === 1 ? 'it' : 'them'} was kept; the first: ${failed[0]}`,
			);
		const outcome: Outcome = files.length === 0 ? 'unchanged' : updated === files.length ? 'updated' : 'new';
		return {
			outcome,
			files,
			...(said.length === 0 ? {} : { message: said.join(' '), hint: 'Fetch again to try what is missing.' }),
		};
	}

	#remember(
		url: string,
		{ etag, lastModified }: Pick<Answer, 'etag' | 'lastModified'>,
		seen: Readonly<Record<string, string>>,
	): void {
		this.#record.remember(url, { etag, lastModified, seen });
		this.#record.save();
	}
}

const mediaType = ({ type }: Answer): string | null => type?.split(';')[0]?.trim().toLowerCase() ?? null;

const charsetOf = ({ type }: Answer): string | null => /charset\s*=\s*"?([\w-]+)/i.exec(type ?? '')?.[1] ?? null;

/** The item's own page, where it is one of the web. */
function linkOf(item: FeedItem, feed: string): string | null {
	const url = item.link === null ? null : URL.parse(item.link.value, feed);
	return url === null || !/^https?:$/.test(url.protocol) ? null : url.href;
}

const REFUSALS: Readonly<Record<number, readonly [string, string]>> = {
	401: ['The host asks for a login', 'newsdesk logs in nowhere; save it from a browser.'],
	402: ['The host asks for payment', 'Save it from a browser in which you are subscribed.'],
	403: ['The host does not give it to newsdesk', 'Look at it in a browser, and save it from there.'],
	404: ['There is nothing at this address', 'Check the address in a browser.'],
	410: ['What was there is gone for good', 'Take the address out of your list.'],
	429: ['The host was asked too often', 'Wait before you try again.'],
};

function refusal({ status, retryAfter }: Answer): Trouble {
	const [message, hint] = REFUSALS[status] ?? [
		status >= 500 ? 'The host has a fault of its own' : 'The host gives no answer',
		'Try again later.',
	];
	const wait = retryAfter === null ? '' : ` It says to wait ${Math.ceil(retryAfter)} seconds.`;
	return new Trouble(`${message} (status ${status}).${wait}`, hint);
}
