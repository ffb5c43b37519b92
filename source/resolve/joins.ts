import type { KeyRecord } from './identity.ts';

/** Two records that may be one entity and await the reader's word. */
export interface Doubt {
	readonly a: KeyRecord;
	readonly b: KeyRecord;
	readonly by: string;
}

/** Which records of a neighbourhood are one: a disjoint-set forest (Tarjan 1975), and what stays in doubt. */
export class Joins {
	readonly doubts: Doubt[] = [];
	private readonly parents = new Map<string, string>();
	private readonly rules = new Map<string, string>();

	/** The key that stands for all records joined with this one; the first joined to leads. */
	lead(key: string): string {
		let at = key;
		for (let next = this.parents.get(at); next !== undefined; next = this.parents.get(at)) {
			const beyond = this.parents.get(next);
			if (beyond !== undefined) this.parents.set(at, beyond);
			at = next;
		}
		return at;
	}

	/** Makes `record` one with `leader`. */
	join(leader: KeyRecord, record: KeyRecord, by: string): void {
		const to = this.lead(leader.key);
		const from = this.lead(record.key);
		if (to === from) return;
		this.parents.set(from, to);
		this.rules.set(record.key, by);
	}

	doubt(a: KeyRecord, b: KeyRecord, by: string): void {
		this.doubts.push({ a, b, by });
	}

	/** The rule that joined a record to its entity; a key of its own needs none but its name. */
	ruleOf(key: string): string {
		return this.rules.get(key) ?? 'resolve/name';
	}
}
