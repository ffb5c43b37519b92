import { isTelling, type Usage } from './evidence.ts';
import { common, overlap, type Stretch } from './hours.ts';
import { type Episodes, firstFor, type Link } from './joining.ts';
import { likeness } from './likeness.ts';
import { bounded } from './most-told.ts';
import { inOrder, type Signature, signaturesOf } from './signature.ts';
import type { Episode, Report } from './statement.ts';

/** An episode with the article that tells it. */
export interface Told {
	readonly report: Report;
	readonly episode: Episode;
}

/** What several articles tell of: their episodes that are one, in order of publication. */
export interface Happening {
	readonly told: readonly Told[];
	readonly when: Stretch | null;
	/** Episodes that are not looked at: there are too many. */
	readonly left: number;
}

/** The happenings of some reports, all compared with all. The order of the reports changes nothing. */
export function happeningsOf(reports: readonly Report[], usage: Usage): Happening[] {
	const all = reports.flatMap((report) =>
		signaturesOf(report).flatMap((signature, at) => {
			const episode = report.episodes[at];
			return episode === undefined ? [] : [{ signature, report, episode }];
		}),
	);
	return gathered(all, usage).map((told) => happeningOf(told));
}

/** Episodes by their happenings, each in order. */
export function gathered<Of extends { readonly signature: Signature }>(items: readonly Of[], usage: Usage): Of[][] {
	const all = [...items].sort((a, b) => inOrder(a.signature, b.signature));
	const episodes: Episodes = linked(
		all.map(({ signature }) => signature),
		usage,
	);
	const firsts: number[] = [];
	const members = new Map<number, number[]>();
	for (const at of all.keys()) {
		const first = firstFor(
			at,
			episodes,
			(other) => firsts[other] ?? other,
			(one) => members.get(one) ?? [],
		);
		firsts.push(first);
		members.set(first, [...(members.get(first) ?? []), at]);
	}
	return [...members.values()].map((group) => group.flatMap((at) => all[at] ?? []));
}

/** Episodes that are one, in order; `left` more are not among them. */
export function happeningOf(all: readonly Told[], left = 0): Happening {
	const told = bounded(all);
	let when: Stretch | null = null;
	for (const { episode } of told) {
		if (episode.when === null) continue;
		if (when === null) when = episode.when;
		else if (overlap(when, episode.when)) when = common(when, episode.when);
	}
	return { told, when, left: left + all.length - told.length };
}

function linked(signatures: readonly Signature[], usage: Usage): Episodes {
	const links = signatures.map((): Link[] => []);
	const known = new Leading(usage);
	for (const [a, signature] of signatures.entries()) {
		for (const b of known.ledTo(signature)) {
			const other = signatures[b];
			const found = other === undefined ? 0 : likeness(signature, other, usage);
			if (found === 0) continue;
			links[a]?.push({ other: b, likeness: found });
			links[b]?.push({ other: a, likeness: found });
		}
		known.add(a, signature);
	}
	return {
		signature: (at) => {
			const signature = signatures[at];
			if (signature === undefined) throw new RangeError(`there is no episode ${at}`);
			return signature;
		},
		links: (at) => links[at] ?? [],
	};
}

/** Episodes by what two must share to be alike, a telling name or where they are set, so that not all have to be compared with all. */
class Leading {
	readonly #usage: Usage;
	readonly #named = new Map<number, number[]>();
	readonly #set = new Map<number, number[]>();
	readonly #nameless: number[] = [];

	constructor(usage: Usage) {
		this.#usage = usage;
	}

	add(at: number, signature: Signature): void {
		if (signature.names.length === 0) this.#nameless.push(at);
		for (const name of this.#telling(signature)) put(this.#named, name, at);
		for (const lead of signature.leads) put(this.#set, lead, at);
	}

	/** Those before it that it may be like, in their order. */
	ledTo(signature: Signature): readonly number[] {
		const found = new Set<number>();
		if (signature.names.length === 0 && !this.#usage.isLarge) for (const at of this.#nameless) found.add(at);
		for (const name of this.#telling(signature)) for (const at of this.#named.get(name) ?? []) found.add(at);
		for (const lead of signature.leads) for (const at of this.#set.get(lead) ?? []) found.add(at);
		return [...found].sort((one, other) => one - other);
	}

	#telling({ names }: Signature): readonly number[] {
		return [...names].filter((name) => isTelling(name, this.#usage));
	}
}

function put(lists: Map<number, number[]>, key: number, at: number): void {
	const known = lists.get(key);
	if (known === undefined) lists.set(key, [at]);
	else known.push(at);
}
