import { hashPair } from '../sequence/hash.ts';
import type { Page } from './page.ts';
import { isTurn } from './part-features.ts';
import type { CueFrame, Parts } from './parts.ts';
import { classOf, classTable, isFiniteReporting, isReportingClass } from './words.ts';

const AND = classOf('and');
const COMMA = classOf('comma');
const PAUSES = classTable(['comma', 'stop', 'colon', 'dash', 'bracket', 'quote']);
const FINITE = classTable(['be', 'have', 'do', 'modal', 'ed']);

const isFiniteVerb = (kind: number): boolean => FINITE[kind] === 1 || isFiniteReporting(kind);

/** Past, third person and helpers in front can carry a subject; a base or an -ing cannot tell. */
const isFiniteForm = (form: number): boolean => form === 1 || form === 3 || (form >= 8 && form <= 11);

/** What lies between each token of a frame and its cue, gathered outwards from the cue on either side; by places in the frame. */
export class Between {
	readonly #page: Page;
	readonly #parts: Parts;
	readonly #frame: CueFrame;
	/** The first turns from the cue on, as one hash; 0 for none. */
	readonly trail: number[];
	readonly commas: number[];
	readonly cues: number[];
	readonly ands: number[];
	readonly verbs: number[];
	/** The form of the first finite verb. */
	readonly tenses: number[];
	/** The next pause's class, whether a finite verb and whether an `and` come before it. */
	readonly ahead: number[];

	constructor(page: Page, parts: Parts, frame: CueFrame) {
		this.#page = page;
		this.#parts = parts;
		this.#frame = frame;
		const length = frame.stop - frame.first;
		this.trail = new Array<number>(length).fill(0);
		this.ahead = new Array<number>(length).fill(0);
		this.commas = new Array<number>(length).fill(0);
		this.cues = new Array<number>(length).fill(0);
		this.ands = new Array<number>(length).fill(0);
		this.verbs = new Array<number>(length).fill(0);
		this.tenses = new Array<number>(length).fill(0);
		this.#walk(frame.end, frame.stop, 1);
		this.#walk(frame.start - 1, frame.first - 1, -1);
		this.#lookAhead();
	}

	#lookAhead(): void {
		const { first, stop } = this.#frame;
		let pause = 0;
		let verb = 0;
		let and = 0;
		let after = 0;
		for (let i = stop - 1; i >= first; i--) {
			this.ahead[i - first] = ((pause * 2 + verb) * 2 + and) * 8 + after;
			const kind = this.#page.classes[i] ?? 0;
			if (PAUSES[kind] === 1) {
				after = verb * 4 + and * 2 + (pause === COMMA ? 1 : 0);
				pause = kind;
				verb = 0;
				and = 0;
			} else if (isFiniteVerb(kind) || isFiniteForm(this.#page.words[i]?.tense ?? 0)) verb = 1;
			else if (kind === AND) and = 1;
		}
	}

	#walk(from: number, to: number, step: 1 | -1): void {
		const { first } = this.#frame;
		let hash = 23;
		let turns = 0;
		let commas = 0;
		let cues = 0;
		let ands = 0;
		let verbs = 0;
		let inCue = false;
		let tense = 0;
		for (let i = from; i !== to; i += step) {
			this.trail[i - first] = turns === 0 ? 0 : hash;
			this.commas[i - first] = Math.min(6, commas);
			this.cues[i - first] = Math.min(3, cues);
			this.ands[i - first] = Math.min(3, ands);
			this.verbs[i - first] = Math.min(3, verbs);
			this.tenses[i - first] = tense;
			const kind = this.#page.classes[i] ?? 0;
			if (kind === COMMA) commas++;
			if (kind === AND) ands++;
			const form = this.#page.words[i]?.tense ?? 0;
			if (isFiniteVerb(kind) || isFiniteForm(form)) verbs++;
			if (tense === 0 && isFiniteForm(form)) tense = form;
			const cue = this.#parts.cues[i] === 2;
			if (cue && !inCue) cues++;
			inCue = cue;
			const sentenceEdge = this.#page.sentence[i] !== this.#page.sentence[i + step];
			if ((isTurn(kind) || sentenceEdge) && turns < 4) {
				hash = hashPair(hash, sentenceEdge ? 300 : isReportingClass(kind) ? 200 : kind);
				turns++;
			}
		}
	}
}
