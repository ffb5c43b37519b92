import type { StoreState } from '../../archive/answers/status.ts';
import { ClusterTrouble, type TroubleKind } from '../../archive/opensearch/connection/trouble.ts';
import type { Answer, Answers, ArchiveStore, KeptStore, Look, SharedActs } from '../../archive/store.ts';
import type { ArchiveWriter } from '../../archive/writer.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';

/** What passes by itself; all other trouble needs somebody to do something. */
const PASSING: ReadonlySet<TroubleKind> = new Set(['unreachable', 'slow', 'busy']);

/** In milliseconds. */
interface Patience {
	/** From one attempt to the next. */
	readonly again: number;
	/** What answers within this is waited for before anything is shown. */
	readonly soon: number;
}

const STANDARD: Patience = { again: 3_000, soon: 1_500 };

const ASKED = [
	'read',
	'entities',
	'entity',
	'mentions',
	'mentionIndex',
	'sentence',
	'profile',
	'facts',
	'facets',
	'copies',
	'versions',
	'timeline',
	'dated',
	'ledger',
	'echoing',
	'diagnostics',
] as const satisfies readonly (keyof Answers)[];

/** A shared archive whose cluster may not answer yet: it is asked again and again, and questions wait until it does. */
export class ConnectingArchive implements KeptStore {
	readonly lookEvery = 1_000;
	readonly isShared = true;
	readonly isLost = false;
	readonly #name: string;
	readonly #patience: Patience;
	readonly #connected: Promise<KeptStore>;
	readonly #waiting: ArchiveStore;
	#kept: KeptStore | null = null;
	#trouble: ClusterTrouble | null = null;
	/** Asking again does not help. */
	#isRefused = false;
	#closed = false;

	private constructor(open: () => Promise<KeptStore>, name: string, patience: Patience) {
		this.#name = name;
		this.#patience = patience;
		this.#connected = this.#connect(open);
		this.#connected.catch(() => {});
		this.#waiting = waitingFor(this.#connected);
	}

	/**
	 * Resolves when the cluster has answered, or after a moment; rejects where waiting will not help. `name`: as the user is told
	 * of it.
	 */
	static async begin(open: () => Promise<KeptStore>, name: string, patience = STANDARD): Promise<ConnectingArchive> {
		const archive = new ConnectingArchive(open, name, patience);
		await Promise.race([archive.#connected, new Promise((resolve) => setTimeout(resolve, patience.soon))]);
		return archive;
	}

	get answers(): ArchiveStore {
		return this.#kept?.answers ?? this.#waiting;
	}

	get diagnostics(): readonly Diagnostic[] {
		return this.#kept?.diagnostics ?? [];
	}

	get files(): readonly string[] {
		return [];
	}

	get acts(): SharedActs | null {
		return this.#kept?.acts ?? null;
	}

	mayWrite(): Answer<boolean> {
		return this.#kept?.mayWrite() ?? false;
	}

	async writer(): Promise<ArchiveWriter> {
		return (await this.#connected).writer();
	}

	async setting(given: string | null): Promise<string> {
		return (await this.#connected).setting(given);
	}

	async note(isSettled: boolean): Promise<void> {
		await this.#kept?.note(isSettled);
	}

	async look(): Promise<Look> {
		return this.#kept?.look() ?? { isChanged: false, isSettled: false, progress: null };
	}

	state(): StoreState | null {
		if (this.#kept !== null) return this.#kept.state();
		const trouble = this.#trouble;
		return {
			name: this.#name,
			link: this.#isRefused ? 'refused' : 'connecting',
			health: null,
			readOnly: null,
			nodesGone: [],
			unacknowledged: 0,
			ungrouped: 0,
			answered: null,
			trouble: trouble === null ? null : { message: trouble.told, hint: trouble.remedy },
		};
	}

	mend(): boolean {
		return false;
	}

	reopen(): null {
		return null;
	}

	tidy(): void {
		this.#kept?.tidy();
	}

	async close(): Promise<void> {
		this.#closed = true;
		await this.#kept?.close();
	}

	async #connect(open: () => Promise<KeptStore>): Promise<KeptStore> {
		for (;;)
			try {
				const kept = await open();
				// Nobody closes what comes after the end.
				if (this.#closed) await kept.close();
				else this.#kept = kept;
				return kept;
			} catch (error) {
				if (!(error instanceof ClusterTrouble)) throw error;
				this.#trouble = error;
				if (this.#closed) throw error;
				if (!PASSING.has(error.kind)) {
					this.#isRefused = true;
					throw error;
				}
				await new Promise((resolve) => setTimeout(resolve, this.#patience.again).unref());
			}
	}
}

/** Answers everything once the archive is there; until then it counts none. */
function waitingFor(connected: Promise<{ readonly answers: ArchiveStore }>): ArchiveStore {
	const later =
		(method: (typeof ASKED)[number] | 'list' | 'acted') =>
		async (...request: readonly unknown[]): Promise<unknown> => {
			const { answers } = await connected;
			const asked: (...request: never) => unknown = answers[method];
			return asked.call(answers, ...(request as never));
		};
	const asked = Object.fromEntries(
		[...ASKED, 'list' as const, 'acted' as const].map((method) => [method, later(method)]),
	);
	return {
		...(asked as unknown as Answers & Pick<ArchiveStore, 'list' | 'acted'>),
		counts: () => ({ articles: 0, analysed: 0, problems: 0 }),
		changed: () => {},
		warm: () => [][Symbol.iterator](),
	};
}
