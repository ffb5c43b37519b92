import type { FigureFact } from '../../domain/fact.ts';
import { firstFrom } from '../../domain/span.ts';
import type { Clusters } from '../attribution/words.ts';
import type { Draft } from '../draft.ts';
import { POSSIBLE } from '../extractors/figures/measure.ts';
import { type Spot, spotOf } from '../extractors/figures/spot.ts';
import { parsedAt } from '../grammar/parsed.ts';
import { BEFALLS } from '../lexicons/happenings.ts';
import { Recent } from '../recent.ts';
import { ByteReader, ByteWriter } from '../sequence/bytes.ts';
import { hashText } from '../sequence/hash.ts';
import { type Answer, deeds, measures } from './answers.ts';
import type { Groups } from './clues.ts';
import { chunkOfWords, deedClues } from './deed-clues.ts';
import { measureClues } from './measure-clues.ts';
import { chancesOf, Ranker } from './ranker.ts';
import { sceneOf } from './scene.ts';
import { surenessClues } from './sureness-clues.ts';

/** Chooses what a figure counts and what happened to it, and how sure all it says is. */
export interface FigureChoice {
	/** The figure as it is best read; itself where nothing else is likelier. */
	readonly choose: (draft: Draft, fact: FigureFact, previous: FigureFact | null) => FigureFact;
}

/** For want of weights: the rules' answers stand. */
export const NO_CHOICE: FigureChoice = { choose: (_, fact) => fact };

/** The chance from which on the rules' answer stands where none is likely enough. */
const KEPT = 0.3;

/** Chances below which the likeliest answer is not given. */
export const LEAST = { counts: 0.4, action: 0.65 };

/** The chance that all it says is right below which what the rules are certain of is likely only. */
export const SURE = 0.87;

const UNGROUPED = [hashText('?'), hashText('?')] as const;

/** Words whose groups are remembered, or half as many. */
const MOST_GROUPS = 2_000;

/** The groups of words that the names tagger's lexicon knows. */
export function groupsOf(clusters: Clusters): Groups {
	const [fine, broad] = clusters.levels;
	const lately = new Recent<ReturnType<Groups>>(MOST_GROUPS);
	const find: Groups = (lower) => {
		const number = clusters.cluster(clusters.find(lower));
		if (number === 0) return UNGROUPED;
		return [hashText(String(fine?.[number - 1] ?? number)), hashText(String(broad?.[number - 1] ?? number))];
	};
	return (lower) => {
		const known = lately.get(lower);
		if (known !== undefined) return known;
		const found = find(lower);
		lately.set(lower, found);
		return found;
	};
}

/** Where a figure's number stands; behind the words that bound it (`below 3 %`) where the grammar makes no phrase of them. */
export function spotOfFigure(draft: Draft, fact: FigureFact): Spot | null {
	const spot = spotOf(draft, fact, fact.unit);
	if (spot !== null) return spot;
	const words = parsedAt(draft, fact.start)?.words ?? [];
	const number = words
		.slice(firstFrom(words, fact.start))
		.find(({ class: kind, start }) => kind === 'number' && start < fact.end);
	return number === undefined ? null : spotOf(draft, { start: number.start, end: fact.end }, fact.unit);
}

/** Whom something befell the rules tell of with hardly a fault, and what others add up rests on it: that stands. */
export const isOpenToChoice = ({ certainty, unit, action }: FigureFact): boolean =>
	certainty !== 'candidate' && !(unit === null && action !== null && BEFALLS.has(action));

/** Whom something befell is the rules' to tell alone: an answer of that kind, which they did not give, of what has no unit. */
const isBefalling = ({ unit }: FigureFact, { text }: Answer): boolean =>
	unit === null && text !== null && BEFALLS.has(text);

/** Characters up to which one figure may go on with another. */
const NEAR = 320;

/** The figure before another, where it is near enough to be gone on with; null where it is not. */
export const nearTo = (fact: FigureFact, last: FigureFact | null): FigureFact | null =>
	last !== null && last.end <= fact.start && fact.start - last.end <= NEAR ? last : null;

export interface Pick {
	readonly answer: Answer;
	readonly chance: number;
}

/** The likeliest answer; where that is not likely enough the rules', unless it is unlikely, else none. The first answer is none. */
export function pickOf(answers: readonly Answer[], chances: readonly number[], least: number): Pick {
	let best = 0;
	for (let at = 1; at < answers.length; at++) if ((chances[at] ?? 0) > (chances[best] ?? 0)) best = at;
	const ruled = answers.findIndex(({ ruled }) => ruled);
	const at = (chances[best] ?? 0) >= least ? best : (chances[ruled] ?? 0) >= KEPT ? ruled : 0;
	return { answer: answers[at] as Answer, chance: chances[at] ?? 0 };
}

/** Chunk of what a chosen answer names; -1 for none. */
export const chunkOfAnswer = (spot: Spot, { text, at }: Answer): number =>
	text === null ? -1 : at >= 0 ? at : chunkOfWords(spot, text);

/** The three models of `figures.bin`. */
export class FigureChooser implements FigureChoice {
	readonly #counts: Ranker;
	readonly #action: Ranker;
	readonly #sure: Ranker;
	readonly #groups: Groups;

	/** Throws an `Error` where the bytes are something else. */
	constructor(bytes: Uint8Array, groups: Groups) {
		const [counts, action, sure] = splitModels(bytes);
		this.#counts = new Ranker(counts);
		this.#action = new Ranker(action);
		this.#sure = new Ranker(sure);
		this.#groups = groups;
	}

	choose(draft: Draft, fact: FigureFact, last: FigureFact | null): FigureFact {
		if (!isOpenToChoice(fact)) return fact;
		const spot = spotOfFigure(draft, fact);
		if (spot === null) return fact;
		const previous = nearTo(fact, last);
		const scene = sceneOf(spot, fact, previous);
		const counted = measures(spot, fact, previous);
		const counts = pickOf(
			counted,
			chancesOf(counted.map((answer) => this.#counts.score(measureClues(scene, answer, this.#groups)))),
			LEAST.counts,
		);
		const at = chunkOfAnswer(spot, counts.answer);
		const happened = deeds(spot, fact).filter((answer) => answer.ruled || !isBefalling(fact, answer));
		const action = pickOf(
			happened,
			chancesOf(happened.map((answer) => this.#action.score(deedClues(scene, answer, at, this.#groups)))),
			LEAST.action,
		);
		const said = { ...fact, counts: counts.answer.text, action: action.answer.text };
		const { open } = action.answer;
		const clues = surenessClues(scene, said, { counts: counts.chance, action: action.chance, open });
		const sure = 1 / (1 + Math.exp(-this.#sure.score(clues)));
		const chosen = { ...said, action: unlessSaid(said.action, said.counts) };
		return settled(fact, chosen, sure, open);
	}
}

/** Of a bid of $30m, `bid` says nothing that what is measured has not said. */
const unlessSaid = (action: string | null, counts: string | null): string | null =>
	action !== null && counts?.split(' ').at(-1)?.toLowerCase() === action ? null : action;

/** With the certainty and reason that what was chosen leaves. */
function settled(fact: FigureFact, chosen: FigureFact, sure: number, open: boolean): FigureFact {
	const { certainty, why } = fact;
	const changed = chosen.counts !== fact.counts || chosen.action !== fact.action;
	const doubted = certainty === 'certain' && (sure < SURE || (changed && open));
	if (!changed && !doubted) return fact;
	if (!doubted) return chosen;
	const reason = changed && open ? POSSIBLE : READ_OTHERWISE;
	return { ...chosen, certainty: 'likely', why: [why, reason].filter(Boolean).join('; ') };
}

const READ_OTHERWISE = 'its sentence may be read in more than one way';

const MAGIC = 'newsdesk-figures-1';

function splitModels(bytes: Uint8Array): [Uint8Array, Uint8Array, Uint8Array] {
	const input = new ByteReader(bytes);
	if (input.text() !== MAGIC) throw new Error('not a model of figures of this version');
	const next = (): Uint8Array => {
		const length = input.varint();
		const part = bytes.subarray(input.at, input.at + length);
		input.at += length;
		return part;
	};
	return [next(), next(), next()];
}

/** The reverse of what `FigureChooser` reads. */
export function joinModels(models: readonly [Uint8Array, Uint8Array, Uint8Array]): Uint8Array {
	const output = new ByteWriter();
	output.text(MAGIC);
	for (const model of models) {
		output.varint(model.length);
		for (const byte of model) output.byte(byte);
	}
	return output.finish();
}
