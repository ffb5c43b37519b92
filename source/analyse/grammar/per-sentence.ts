import { Latest } from '../latest.ts';
import type { ParsedSentence } from './parsed.ts';

/** What is read of the parts of a sentence, its clauses or chunks, each once while nothing is asked of another sentence. */
export class PerSentence<Part, Value> {
	readonly #read: (parse: ParsedSentence, part: Part) => Value;
	readonly #known = new Latest<ParsedSentence, Map<Part, Value>>();

	constructor(read: (parse: ParsedSentence, part: Part) => Value) {
		this.#read = read;
	}

	of(parse: ParsedSentence, part: Part): Value {
		let known = this.#known.get(parse);
		if (known === undefined) {
			known = new Map();
			this.#known.set(parse, known);
		}
		const before = known.get(part);
		if (before !== undefined) return before;
		const value = this.#read(parse, part);
		known.set(part, value);
		return value;
	}
}
