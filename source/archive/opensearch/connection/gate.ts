/** The first wait after a cluster said "not now", and the longest, in milliseconds. */
const FIRST_MS = 200;
const LONGEST_MS = 20_000;

/** What of the world the gate needs. */
export interface Clock {
	readonly now: () => number;
	readonly pause: (ms: number) => Promise<void>;
	/** From 0 up to 1. */
	readonly chance: () => number;
}

/**
 * One gate for all requests of a process: a bounded number is on its way at once, and after a cluster has put one off
 * all others wait too, twice as long each time it happens again, and none of them exactly as long as another's.
 */
export class Gate {
	readonly #most: number;
	readonly #clock: Clock;
	readonly #waiting: (() => void)[] = [];
	#open = 0;
	#refusals = 0;
	#closedUntil = 0;

	constructor(most: number, clock: Clock) {
		this.#most = most;
		this.#clock = clock;
	}

	async through<Result>(work: () => Promise<Result>): Promise<Result> {
		if (this.#open >= this.#most) await new Promise<void>((resolve) => this.#waiting.push(resolve));
		else this.#open += 1;
		try {
			for (;;) {
				const wait = this.#closedUntil - this.#clock.now();
				if (wait <= 0) break;
				await this.#clock.pause(wait * (1 + this.#clock.chance() / 4));
			}
			return await work();
		} finally {
			const next = this.#waiting.shift();
			if (next === undefined) this.#open -= 1;
			else next();
		}
	}

	/** The cluster said "not now"; `most`: milliseconds that are waited at most. What was on its way when it said so before tells nothing new. */
	putOff(most = LONGEST_MS): void {
		if (this.#closedUntil > this.#clock.now()) return;
		const ms = Math.min(most, FIRST_MS * 2 ** this.#refusals) * (0.5 + this.#clock.chance());
		this.#refusals += 1;
		this.#closedUntil = Math.max(this.#closedUntil, this.#clock.now() + ms);
	}

	/** The cluster took a request. */
	taken(): void {
		this.#refusals = Math.max(0, this.#refusals - 1);
	}
}
