import type { EntityKind } from '../../domain/entity.ts';
import { firstFrom } from '../../domain/span.ts';
import type { Draft } from '../draft.ts';
import { Latest } from '../latest.ts';
import { COUNTRIES } from '../lexicons/countries.ts';
import { COLLECTIVE_NOUNS } from '../lexicons/role-titles.ts';

const STATES = /^(?:country|nation|state|kingdom|republic)$/;
export const COUNTRY_NAMES: ReadonlySet<string> = new Set(COUNTRIES.flatMap(({ name, aliases }) => [name, ...aliases]));

/** How far back, in mentions and UTF-16 units, a phrase is taken to point. */
const REACH_MENTIONS = 40;
const REACH_UNITS = 1500;

/** Below this the article gives too little to go by. */
const ENOUGH = 0.6;

/**
 * The name that a collective noun (`the agency`, `the group's`) points back to: the organisation or place
 * last named before `at`, weighed by how near it stands, whether in the same sentence (from `sentenceStart`),
 * and how often the article names it. `The party` after one mention of the Greens and nine of Labour, both a
 * sentence ago, is Labour. Null where nothing near fits.
 */
export function pointsBackTo(draft: Draft, noun: string, at: number, sentenceStart: number): number | null {
	const kind = COLLECTIVE_NOUNS.get(noun);
	if (kind === undefined) return null;
	const fits = STATES.test(noun) ? (name: string) => COUNTRY_NAMES.has(name) : () => true;
	return lastNamed(draft, [kind], at, sentenceStart, fits);
}

export function lastNamed(
	draft: Draft,
	kinds: readonly EntityKind[],
	at: number,
	sentenceStart: number,
	fits: (name: string) => boolean = () => true,
): number | null {
	const { mentions, names } = draft;
	let best: number | null = null;
	let bestScore = ENOUGH;
	const seen = new Set<number>();
	const before = firstFrom(mentions, at) - 1;
	for (let index = before; index >= 0 && index > before - REACH_MENTIONS; index--) {
		const mention = mentions[index];
		if (mention === undefined || at - mention.end > REACH_UNITS) break;
		if (mention.end > at || seen.has(mention.name)) continue;
		seen.add(mention.name);
		const name = names[mention.name];
		if (name === undefined || !kinds.includes(name.kind) || ![name.name, ...name.aliases].some(fits)) continue;
		const near = 1 / (1 + (at - mention.end) / 150);
		const often = Math.log2(1 + countOf(draft, mention.name)) / 4;
		const score = near + often + (mention.start >= sentenceStart ? 0.5 : 0);
		if (score > bestScore) {
			best = mention.name;
			bestScore = score;
		}
	}
	return best;
}

const COUNTS = new Latest<Draft['mentions'], ReadonlyMap<number, number>>();

function countOf(draft: Draft, name: number): number {
	let counts = COUNTS.get(draft.mentions);
	if (counts === undefined) {
		const fresh = new Map<number, number>();
		for (const mention of draft.mentions) fresh.set(mention.name, (fresh.get(mention.name) ?? 0) + 1);
		COUNTS.set(draft.mentions, fresh);
		counts = fresh;
	}
	return counts.get(name) ?? 0;
}
