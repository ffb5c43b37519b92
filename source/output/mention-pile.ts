import type { ArticleId } from '../domain/article.ts';
import type { Certainty } from '../domain/certainty.ts';
import type { EntityId, Mention } from '../domain/entity.ts';
import { mentionRecord } from './records/entity.ts';
import type { JsonRecord } from './report.ts';

const FIELDS = 8;
const NONE = -1;

/**
 * Mentions gathered while articles go by, until their entities are written: 32 bytes each and every different word
 * once, so that a document of 100,000 articles takes megabytes, not gigabytes. Each row holds the number of the next
 * one of the same entity.
 */
export class MentionPile {
	#rows = new Int32Array(FIELDS * 1_024);
	#count = 0;
	readonly #words: string[] = [];
	readonly #numbers = new Map<string, number>();
	readonly #ends = new Map<EntityId, { readonly first: number; last: number }>();

	add(entity: EntityId, article: ArticleId, words: string, mention: Mention): void {
		const row = this.#count * FIELDS;
		if (row === this.#rows.length) {
			const larger = new Int32Array(row * 2);
			larger.set(this.#rows);
			this.#rows = larger;
		}
		const { start, end, certainty, by, why } = mention;
		const parts = [article, words, certainty, by, why].map((part) => this.#number(part));
		this.#rows.set([start, end, ...parts, NONE], row);
		const ends = this.#ends.get(entity);
		if (ends) {
			this.#rows[ends.last * FIELDS + FIELDS - 1] = this.#count;
			ends.last = this.#count;
		} else this.#ends.set(entity, { first: this.#count, last: this.#count });
		this.#count += 1;
	}

	/** The mentions of an entity, in the order they were added. */
	of(entity: EntityId): JsonRecord[] {
		const records: JsonRecord[] = [];
		for (let at = this.#ends.get(entity)?.first ?? NONE; at !== NONE; ) {
			const row = this.#rows.subarray(at * FIELDS, (at + 1) * FIELDS);
			const [start = 0, end = 0, article = NONE, words = NONE, certainty = NONE, by = NONE, why = NONE, next = NONE] =
				row;
			records.push(
				mentionRecord(this.#word(article), this.#word(words), {
					start,
					end,
					certainty: certaintyOf(this.#word(certainty)),
					by: this.#word(by),
					...(why === NONE ? {} : { why: this.#word(why) }),
				}),
			);
			at = next;
		}
		return records;
	}

	#number(word: string | undefined): number {
		if (word === undefined) return NONE;
		const known = this.#numbers.get(word);
		if (known !== undefined) return known;
		this.#numbers.set(word, this.#words.length);
		return this.#words.push(word) - 1;
	}

	#word(number: number): string {
		return this.#words[number] ?? '';
	}
}

const certaintyOf = (word: string): Certainty => (word === 'certain' || word === 'likely' ? word : 'candidate');
