import type { ArchiveStatus } from '../../archive/archive.ts';
import type { Effect } from '../../state/effect.ts';
import type { Message } from '../../state/message.ts';
import type { EarlyAnswers } from '../index-file/early.ts';
import { answered } from './first-screen.ts';

/** An archive that lists less by then than was shown at first has no more. */
const BEHIND_MS = 3000;

/** What was shown of a folder never opened, which stays until the archive lists as much. */
export class Ahead {
	readonly #early: EarlyAnswers | null;
	readonly #until = performance.now() + BEHIND_MS;
	#shown: number;

	constructor(early: EarlyAnswers | null) {
		this.#early = early;
		this.#shown = early?.status?.articles ?? 0;
	}

	/** Whether it is ahead of an archive that stands so: from the first that is not, it is forgotten. */
	isOf({ articles, progress, round }: ArchiveStatus): boolean {
		const isRead = progress === null && round !== undefined;
		if (articles >= this.#shown || isRead || performance.now() > this.#until) this.#shown = 0;
		return articles < this.#shown;
	}

	/** What it tells of what is asked for; null where that is the archive's to answer. */
	answered(effect: Effect): Message | null {
		return this.#shown > 0 && this.#early !== null ? answered(this.#early, effect) : null;
	}
}
