import { getHeapStatistics } from 'node:v8';
import { collectGarbage, giveBackMemory } from '../collector.ts';

/** No answer is under way and no key has led to a question for so long: somebody who types asks every 100 milliseconds or later. */
const IDLE_MS = 40;
/** So much is let lie: an answer leaves some 0.5 MB, and looking through all of it takes some 10 ms. */
const LEAST_BYTES = 3_000_000;
/** By then the code that most questions need is loaded: what the heap grew to meanwhile is given back, once. */
const LOADED_MS = 3_000;

const bytesHeld = (): number => {
	const { used_heap_size: heap, external_memory: beside } = getHeapStatistics();
	return heap + beside;
};

/**
 * Has what answers left behind collected between questions. By itself V8 lets it grow to several times of what lives, for it would
 * rather have memory than pauses; here are pauses that nobody notices.
 */
export class Garbage {
	#least = bytesHeld();
	#timer: NodeJS.Timeout | null = null;
	#gaveBack = false;

	/** A question has come. */
	asked(): void {
		if (this.#timer !== null) clearTimeout(this.#timer);
		this.#timer = null;
	}

	/** Nothing is asked any more, for now. */
	idle(): void {
		this.asked();
		this.#timer = setTimeout(() => this.#look(), IDLE_MS).unref();
	}

	#look(): void {
		const held = bytesHeld();
		this.#least = Math.min(this.#least, held);
		const isFirst = !this.#gaveBack && performance.now() > LOADED_MS;
		if (!isFirst && held - this.#least < LEAST_BYTES) return;
		if (isFirst) giveBackMemory();
		else collectGarbage();
		this.#gaveBack ||= isFirst;
		this.#least = bytesHeld();
	}
}
