import type { ArchiveWriter } from '../../archive/writer.ts';
import { breath } from './breath.ts';
import type { Pace } from './pace.ts';
import type { WriteBehind } from './write-behind.ts';

/**
 * Names are grouped to entities again when the archive has grown by this share, and at least by so many articles: nearly all names are
 * looked at again then, in all twice as often as there are names; at a share of 0.3 it was four times.
 */
const REGROUP_SHARE = 1;
const REGROUP_LEAST = 500;
/** Figures are compared at the end of a round, and before it when the archive is so many times as large as when they last were. */
const COMPARE_GROWN = 3;
const COMPARE_LEAST = 200;

type Tended = Pick<ArchiveWriter, 'regroup' | 'compare'>;

/** What follows from the articles of an archive together keeps up with them: entities, what is in common. */
export class KeepingUp {
	readonly #writer: Tended;
	readonly #behind: Pick<WriteBehind, 'inTurn'>;
	readonly #pace: Pace;
	readonly #isEnding: () => boolean;
	/** Articles written since names were grouped, and those of the archive then. */
	#since = 0;
	#grouped = 0;
	/** Articles of the archive when their figures were last compared. */
	#compared = 0;
	/** What is grouped and compared beside the writing; null where nothing is. */
	#beside: Promise<void> | null = null;

	constructor(writer: Tended, behind: Pick<WriteBehind, 'inTurn'>, pace: Pace, isEnding: () => boolean) {
		this.#writer = writer;
		this.#behind = behind;
		this.#pace = pace;
		this.#isEnding = isEnding;
	}

	/** A round begins over so many articles. */
	begin(articles: number): void {
		this.#grouped = articles;
		this.#compared = articles;
	}

	wrote(articles: number): void {
		this.#since += articles;
	}

	/** Within a round: only when the archive has grown by much. */
	async nowAndThen(): Promise<void> {
		if (this.#beside !== null || this.#since < Math.max(REGROUP_LEAST, this.#grouped * REGROUP_SHARE)) return;
		this.#grouped += this.#since;
		this.#since = 0;
		this.#beside = this.#catchUp();
		if (!this.#pace.keepsUpBeside) await this.#beside;
	}

	/** At a round's end. */
	async finish(): Promise<void> {
		await this.#beside;
		await this.#group(false);
		await this.#compare();
	}

	/** In steps, between which what is analysed meanwhile is written. */
	async #catchUp(): Promise<void> {
		await this.#group(true);
		if (this.#grouped >= Math.max(COMPARE_LEAST, this.#compared * COMPARE_GROWN)) {
			this.#compared = this.#grouped;
			await this.#compare();
		}
		this.#beside = null;
	}

	#group(once: boolean): Promise<void> {
		return this.#whileMore(() => this.#writer.regroup(this.#pace.neighbourhoods, once));
	}

	#compare(): Promise<void> {
		return this.#whileMore(() => this.#writer.compare(this.#pace.compared));
	}

	async #whileMore(step: () => Promise<boolean>): Promise<void> {
		for (let more = true; more && !this.#isEnding(); await breath())
			await this.#behind.inTurn(async () => {
				more = await step();
			});
	}
}
