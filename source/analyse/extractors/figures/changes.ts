import type { FigureFact, Level } from '../../../domain/fact.ts';
import { BEFALLS } from '../../lexicons/happenings.ts';
import { isChangeForm } from './change-forms.ts';
import { AS_BEFORE } from './compared.ts';
import type { Measured, Slot } from './measure.ts';

interface End {
	readonly index: number;
	readonly slot: Slot;
}

/** The ends of each change of a block, brought together once all figures are read: by how much, from what, to what. */
export class Changes {
	private readonly labels = new Set<number>();
	private readonly ends = new Map<string, End[]>();

	/** The figure that will stand at `index` is an end of a change in the sentence that starts at `sentence`. */
	note(index: number, sentence: number, { at, slot }: NonNullable<Measured['change']>): void {
		const key = `${sentence} ${at}`;
		const known = this.ends.get(key);
		if (known === undefined) this.ends.set(key, [{ index, slot }]);
		else known.push({ index, slot });
	}

	/** The figure that will stand at `index` has a label of its own. */
	label(index: number): void {
		this.labels.add(index);
	}

	readonly isLabelled = (index: number): boolean => this.labels.has(index);

	settle(found: FigureFact[]): FigureFact[] {
		const slots = new Map<number, Slot>();
		for (const ends of this.ends.values()) {
			const of = (...slots: readonly Slot[]): readonly End[] => ends.filter(({ slot }) => slots.includes(slot));
			const [to, from] = [of('to', 'at'), of('from')];
			fill(found, ends);
			for (const { index, slot } of ends) slots.set(index, slot);
			const [end, start] =
				to.length > 1 || from.length > 1 ? [null, null] : [level(found, to[0]), level(found, from[0])];
			const known = start?.unit ?? end?.unit ?? null;
			const unit = known === '%' ? null : known;
			for (const { index, slot } of ends) {
				const fact = found[index];
				if (fact === undefined) continue;
				const own = slot === 'by' ? fact.unit : (fact.unit ?? unit);
				const from = slot === 'from' || start === null ? fact.from : { ...start, unit: start.unit ?? unit };
				const leads = slot === 'by' || (slot === 'from' && !BEFALLS.has(fact.action ?? ''));
				const to = !leads || end === null ? fact.to : { ...end, unit: end.unit ?? unit };
				const plain = slot !== 'by' && from === null && isHeads(fact);
				const alone = slot !== 'by' && from === null && to === null;
				const action = plain ? null : alone ? reaching(fact.action, slot) : fact.action;
				found[index] = { ...fact, unit: own, from, to, action };
			}
		}
		return withCopies(found, slots);
	}
}

/** Characters between an amount and the same in other money. */
const NEAR = 4;

/** `rose to 410m euros ([$533m])`: a level in other money is as little how far it rose. */
function withCopies(found: FigureFact[], slots: Map<number, Slot>): FigureFact[] {
	for (const [index, fact] of found.entries()) {
		const [slot, before] = [slots.get(index - 1), found[index - 1]];
		if (fact.why !== AS_BEFORE || before === undefined || slots.has(index) || fact.counts !== before.counts) continue;
		if (slot !== undefined) slots.set(index, slot);
		const action = slot === undefined || slot === 'by' || fact.to !== null ? fact.action : reaching(fact.action, slot);
		found[index] = { ...fact, action, place: fact.place ?? (fact.start - before.end < NEAR ? before.place : null) };
	}
	return found;
}

/** `fell 6 % to [20.7 euros]`: a level did not fall, it is what something `fell to`. */
const reaching = (action: string | null, slot: Slot): string | null =>
	slot !== 'at' && action !== null && isChangeForm(action) && !MET.test(action) ? `${action} ${slot}` : action;

/** Verbs that say of themselves that a level is their end. */
const MET = /^(?:reached|hit|put)$/;

/** `cut its staff to 820 from [2,500]`: how many there were, or are left, not how many went. */
const isHeads = ({ unit, action }: FigureFact): boolean => unit === null && THINNED.test(action ?? '');

const THINNED =
	/^(?:cut|reduced|slashed|trimmed|shed|halved|lowered|pruned|pared|axed|lost|scaled|whittled|thinned)(?: (?:down|back))?$/;

/** `fell 32 cents to $51 in Oslo`: the ends of one change are of one measure, in one place, and as of one day. */
function fill(found: FigureFact[], ends: readonly End[]): void {
	const known = ends.map(({ index }) => found[index]).find((fact) => fact != null && fact.counts !== null);
	const places = new Set(ends.map(({ index }) => found[index]?.place?.name).filter((name) => name !== undefined));
	const place = places.size === 1 ? ends.map(({ index }) => found[index]?.place).find((one) => one != null) : null;
	const days = new Set(ends.flatMap(({ index, slot }) => (slot === 'from' ? [] : [found[index]?.asOf ?? null])));
	const day = days.size === 2 && days.has(null) ? ([...days].find((one) => one !== null) ?? null) : null;
	for (const { index, slot } of ends) {
		const whole = found[index];
		if (whole === undefined) continue;
		const fact = { ...whole, place: whole.place ?? place ?? null, asOf: whole.asOf ?? (slot === 'from' ? null : day) };
		found[index] = fact;
		if (known !== undefined && fact.counts === null)
			found[index] = { ...fact, counts: known.counts, action: fact.action ?? known.action };
	}
}

function level(found: readonly FigureFact[], end: End | undefined): Level | null {
	const fact = end === undefined ? undefined : found[end.index];
	return fact === undefined ? null : { start: fact.start, end: fact.end, value: fact.value, unit: fact.unit };
}
