import { byStamp, type Entry, isUndoable, type Stamp } from './act.ts';
import { articlesOf, type Desk, EMPTY_DESK, placeOf, registersOf, type Stack, type Standing } from './desk.ts';
import type { Layered } from './layered.ts';

/** Changes to a layered map, put into it at once. */
class Changes<Value> {
	readonly #before: Layered<Value>;
	readonly #changed = new Map<string, Value>();

	constructor(before: Layered<Value>) {
		this.#before = before;
	}

	get(key: string): Value | undefined {
		return this.#changed.get(key) ?? this.#before.get(key);
	}

	set(key: string, value: Value): void {
		this.#changed.set(key, value);
	}

	done(): Layered<Value> {
		return this.#before.with(this.#changed);
	}
}

const isAfter = (one: Stamp, other: Stamp | null | undefined): boolean => !other || byStamp(one, other) > 0;

const added = (changes: Changes<readonly string[]>, key: string, value: string): void => {
	const values = changes.get(key) ?? [];
	if (!values.includes(value)) changes.set(key, [...values, value]);
};

/** Put where its time places it. */
function inOrder(entries: readonly Entry[], entry: Entry): readonly Entry[] {
	const at = entries.findLastIndex((other) => byStamp(other, entry) < 0) + 1;
	return entries.toSpliced(at, 0, entry);
}

/**
 * The desk after these acts as well. Acts may come in any order, and twice: what two readers wrote at once, and what a
 * merge of two journals brings, gives the same desk however its lines lie.
 */
export function replay(desk: Desk, entries: readonly Entry[]): Desk {
	const acts = new Changes(desk.acts);
	const registers = new Changes(desk.registers);
	const [about, at, places] = [new Changes(desk.about), new Changes(desk.at), new Changes(desk.places)];
	const standing = new Changes<Standing>(desk.standing);
	let { last, left } = desk;
	let isLate = false;
	const fresh: Entry[] = [];
	for (const entry of entries) {
		if (acts.get(entry.id) !== undefined) continue;
		acts.set(entry.id, entry);
		fresh.push(entry);
		// Undone before it was known, as where another's clock is behind.
		if (entry.author === undefined && standing.get(entry.id) !== undefined) isLate = true;
		if (isAfter(entry, last)) last = { id: entry.id, time: entry.time };
		for (const article of articlesOf(entry)) {
			added(at, placeOf(article), article.id);
			added(places, article.id, placeOf(article));
		}
		if (entry.act === 'undo' || entry.act === 'redo') {
			const { id, time, of } = entry;
			if (isAfter(entry, standing.get(of))) standing.set(of, { id, time, counts: entry.act === 'redo' });
			continue;
		}
		if (entry.act === 'place' && isAfter(entry, left)) left = entry;
		for (const { register, subjects } of registersOf(entry)) {
			registers.set(register, inOrder(registers.get(register) ?? [], entry));
			for (const subject of subjects) added(about, subject, register);
		}
	}
	if (fresh.length === 0) return desk;
	const next: Desk = {
		acts: acts.done(),
		registers: registers.done(),
		about: about.done(),
		at: at.done(),
		places: places.done(),
		standing: standing.done(),
		done: desk.done,
		undone: desk.undone,
		last,
		left,
	};
	// Another desk's acts are not this one's to undo.
	const sorted = fresh.filter(({ author }) => author === undefined).sort(byStamp);
	const [first] = sorted;
	if (first === undefined) return next;
	// What comes from another writer may be older than what is here: then the stacks are built anew.
	const follows = isAfter(first, desk.last) && !isLate;
	return {
		...next,
		...(follows
			? stacked(desk, sorted, next)
			: stacked(EMPTY_DESK, [...next.acts].map(([, entry]) => entry).sort(byStamp), next)),
	};
}

/** The stack without an act; acts are nearly always undone from the top. */
function without(stack: Stack | null, id: string): Stack | null {
	const above: string[] = [];
	for (let at = stack; at !== null; at = at.below) {
		if (at.id === id) return above.reduceRight((below: Stack | null, each) => ({ id: each, below }), at.below);
		above.push(at.id);
	}
	return stack;
}

/** What can be undone and redone after these acts, which come in their order. A new act leaves nothing to redo. */
function stacked(
	before: Pick<Desk, 'done' | 'undone'>,
	entries: readonly Entry[],
	{ acts, standing }: Pick<Desk, 'acts' | 'standing'>,
): Pick<Desk, 'done' | 'undone'> {
	let { done, undone } = before;
	for (const entry of entries) {
		if (entry.author !== undefined) continue;
		if (entry.act !== 'undo' && entry.act !== 'redo') {
			if (!isUndoable(entry)) continue;
			const stands = standing.get(entry.id);
			if (stands === undefined) done = { id: entry.id, below: done };
			// Where another's clock was behind, it may have been redone before it was done.
			else if (stands.counts) done = { id: entry.id, below: without(done, entry.id) };
			undone = null;
			continue;
		}
		const meant = acts.get(entry.of);
		if (meant === undefined || !isUndoable(meant)) continue;
		const isUndone = entry.act === 'undo';
		done = without(done, entry.of);
		undone = without(undone, entry.of);
		if (isUndone) undone = { id: entry.of, below: undone };
		else done = { id: entry.of, below: done };
	}
	return { done, undone };
}
