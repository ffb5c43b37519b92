import type { StoreState } from '../../archive/answers/status.ts';
import { ClusterTrouble, type TroubleKind } from '../../archive/opensearch/connection/trouble.ts';
import type { KeptCluster, Opening } from '../../archive/opensearch/kept-cluster.ts';
import type { Answers, ArchiveStore, KeptStore, Look, SharedActs } from '../../archive/store.ts';
import type { ArchiveWriter } from '../../archive/writer.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';

/** What passes by itself; all other trouble needs somebody to do something. */
const PASSING: ReadonlySet<TroubleKind> = new Set(['unreachable', 'slow', 'busy']);
/** Milliseconds from one attempt to the next. */
const AGAIN_MS = 3_000;
/** What answers within this is waited for before anything is shown. */
const SOON_MS = 1_500;

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
	readonly #opening: Opening;
	readonly #connected: Promise<KeptCluster>;
	readonly #waiting: ArchiveStore;
	#kept: KeptCluster | null = null;
	#trouble: ClusterTrouble | null = null;
	#closed = false;

	private constructor(open: () => Promise<KeptCluster>, opening: Opening) {
		this.#opening = opening;
		this.#connected = this.#connect(open);
		this.#connected.catch(() => {});
		this.#waiting = waitingFor(this.#connected);
	}

	/** Resolves when the cluster has answered, or after a moment; rejects where waiting will not help. */
	static async begin(open: () => Promise<KeptCluster>, opening: Opening): Promise<ConnectingArchive> {
		const archive = new ConnectingArchive(open, opening);
		await Promise.race([archive.#connected, new Promise((resolve) => setTimeout(resolve, SOON_MS))]);
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

	mayWrite(): boolean {
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

	state(): StoreState {
		if (this.#kept !== null) return this.#kept.state();
		const trouble = this.#trouble;
		return {
			name: this.#opening.name,
			link: 'connecting',
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

	tidy(): void {
		this.#kept?.tidy();
	}

	async close(): Promise<void> {
		this.#closed = true;
		await this.#kept?.close();
	}

	async #connect(open: () => Promise<KeptCluster>): Promise<KeptCluster> {
		for (;;)
			try {
				this.#kept = await open();
				return this.#kept;
			} catch (error) {
				if (!(error instanceof ClusterTrouble)) throw error;
				this.#trouble = error;
				if (!PASSING.has(error.kind) || this.#closed) throw error;
				await new Promise((resolve) => setTimeout(resolve, AGAIN_MS).unref());
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
