import type { SharingState } from '../../archive/answers/status.ts';
import type { ActsNews, SharedActs } from '../../archive/store.ts';
import { safeLine } from '../../ingest/sanitise.ts';
import { byStamp, type Entry, isCorrecting } from '../../journal/act.ts';
import { type Conflict, conflictsOf } from '../../journal/conflicts.ts';
import { type Desk, EMPTY_DESK } from '../../journal/desk.ts';
import { replay } from '../../journal/replay.ts';
import { isShared, type SharedAct, theirs } from '../../journal/sharing.ts';
import { safe } from '../journal/safe.ts';

/** Acts sent at once. */
const AT_ONCE = 500;
/** Exchanges that pass at most until it is tried again to send what was not taken. */
const MOST_RESTS = 20;

/** What other desks did that was not told before; `anew`: that and nothing else. */
export interface FromOthers {
	readonly entries: readonly Entry[];
	readonly anew: boolean;
}

/**
 * This desk among those that share an archive. Its own journal is its truth: what stands there and not in the archive is sent,
 * again and again until it is there; what others put there is told, each act once.
 */
export class Desks {
	readonly #author: string;
	readonly #shares: boolean;
	readonly #told: (from: FromOthers) => void;
	readonly #own = new Map<string, Entry>();
	/** All that lies in the archive, own acts too. */
	#there: SharedAct[] = [];
	/** Ids, as in their journals, of acts that lie there. */
	#sent = new Set<string>();
	#waiting: Entry[] = [];
	#unread = 0;
	#reason: SharingState['reason'] = null;
	/** Attempts to send that came to nothing, one after the other, and exchanges until the next. */
	#failures = 0;
	#rests = 0;
	#desk: Desk = EMPTY_DESK;
	#conflicts: readonly Conflict[] | null = null;
	#isKnown = false;
	#working: Promise<void> = Promise.resolve();

	/** `author`: this desk's name. `told` hears of what others did. `shares`: the others are told what is done here. */
	constructor(author: string, told: (from: FromOthers) => void, shares = true) {
		this.#shares = shares;
		this.#author = author;
		this.#told = told;
	}

	/** What stands in this desk's journal since; `anew`: that and nothing else. */
	own(entries: readonly Entry[], anew: boolean): void {
		if (anew) this.#own.clear();
		// What was just done is read in the journal's file once more.
		const fresh = entries.filter(({ id }) => !this.#own.has(id));
		for (const entry of entries) this.#own.set(entry.id, entry);
		if (anew) this.#replayAnew();
		else this.#replay(entries);
		const meant = (id: string): Entry | undefined => this.#own.get(id);
		const all = anew ? [...this.#own.values()] : [...this.#waiting, ...fresh];
		this.#waiting = all.filter((entry) => this.#shares && isShared(entry, meant) && !this.#sent.has(entry.id));
	}

	/** Everything that was done, by this desk and by others. */
	get all(): readonly Entry[] {
		return [...this.#own.values(), ...this.others];
	}

	/** What others did, as it counts here. */
	get others(): readonly Entry[] {
		return this.#there.flatMap((act) => this.#asHere(act) ?? []).sort(byStamp);
	}

	/** Everything on which this desk and others, or others among each other, do not agree. */
	get conflicts(): readonly Conflict[] {
		this.#conflicts ??= conflictsOf(this.#desk);
		return this.#conflicts;
	}

	/** `waits`: nothing is sent for now, so that what is to be sent is told; what is under way is not. */
	sharing(waits: boolean): SharingState {
		const unshared = this.#failures > 0 || waits ? this.#waiting.length : 0;
		return { unshared, reason: this.#reason, unread: this.#unread, conflicts: this.conflicts.length };
	}

	/** Tells what others did since, then sends what they do not have yet. Never rejects: what came to nothing is tried at the next. */
	exchange(acts: SharedActs): Promise<void> {
		this.#working = this.#working.then(() => this.#exchange(acts));
		return this.#working;
	}

	async #exchange(acts: SharedActs): Promise<void> {
		try {
			const news = await acts.look();
			if (news !== null) this.#came(news);
			this.#isKnown = true;
		} catch (error) {
			this.#fail(error);
			this.#rests = 0;
			return;
		}
		if (this.#rests > 0) this.#rests -= 1;
		else if (acts.takes) await this.#send(acts);
	}

	/** Sends what is not there as soon as it is done, and looks at nothing; before it is known what is there, nothing. */
	share(acts: SharedActs): Promise<void> {
		if (!this.#isKnown) return this.exchange(acts);
		this.#working = this.#working.then(() => (acts.takes ? this.#send(acts) : undefined));
		return this.#working;
	}

	async #send(acts: SharedActs): Promise<void> {
		try {
			while (this.#waiting.length > 0) {
				const some = this.#waiting.slice(0, AT_ONCE);
				await acts.send(some.map((entry) => ({ author: this.#author, entry })));
				for (const { id } of some) this.#sent.add(id);
				this.#waiting = this.#waiting.filter(({ id }) => !this.#sent.has(id));
			}
			this.#failures = 0;
			this.#reason = null;
		} catch (error) {
			this.#fail(error);
		}
	}

	#fail(error: unknown): void {
		this.#failures += 1;
		this.#rests = Math.min(MOST_RESTS, 2 ** this.#failures - 2);
		const told = error instanceof Error && 'told' in error && 'remedy' in error ? error : null;
		this.#reason =
			told === null
				? { message: error instanceof Error ? error.message : String(error), hint: '' }
				: { message: String(told.told), hint: String(told.remedy) };
	}

	#came({ acts, anew, unread }: ActsNews): void {
		if (anew) {
			this.#there = [];
			this.#rests = 0;
			this.#sent = new Set();
			this.#unread = 0;
		}
		const safely = acts.map(({ author, entry }) => ({ author: safeLine(author), entry: safe(entry) }));
		this.#there.push(...safely);
		this.#unread += unread;
		for (const { entry } of safely) this.#sent.add(entry.id);
		if (anew) {
			this.own([...this.#own.values()], true);
			this.#told({ entries: this.others, anew });
			return;
		}
		this.#waiting = this.#waiting.filter(({ id }) => !this.#sent.has(id));
		const entries = safely.flatMap((act) => this.#asHere(act) ?? []);
		this.#replay(entries);
		if (entries.length > 0) this.#told({ entries, anew });
	}

	#replay(entries: readonly Entry[]): void {
		this.#desk = replay(this.#desk, entries);
		if (entries.some(isCorrecting)) this.#conflicts = null;
	}

	#replayAnew(): void {
		this.#desk = EMPTY_DESK;
		this.#conflicts = null;
		this.#replay(this.all);
	}

	/** Null where it stands in the own journal. What this author did at another machine is one's own too. */
	#asHere(act: SharedAct): Entry | null {
		if (this.#own.has(act.entry.id)) return null;
		return act.author === this.#author ? act.entry : theirs(act);
	}
}
