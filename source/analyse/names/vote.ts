import type { EntityKind } from '../../domain/entity.ts';
import type { Page } from './page.ts';
import { foldedOf, type Sighting } from './sighting.ts';

/** A kind wins where it has this share of what the tagger's confidence in all sightings of a name adds up to. */
const MAJORITY = 0.75;

/** Below this confidence a sighting goes with the heaviest kind, majority or not. */
const UNSURE = 0.6;

/**
 * One name, one kind: sightings of the same words take the kind most of them have, so that one slip of the tagger
 * does not make Hamas a person. Kinds that are known stand, and count double.
 */
export function vote(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	const winners = new Map<string, EntityKind>();
	const heaviest = new Map<string, EntityKind>();
	for (const [name, same] of Map.groupBy(seen, (sighting) => foldedOf(page, sighting))) {
		if (same.length > 1) {
			const winner = majority(same);
			if (winner !== null) winners.set(name, winner);
			const [heavy] = [...weigh(same)].sort((a, b) => b[1] - a[1]);
			if (winner === null && heavy !== undefined) heaviest.set(name, heavy[0]);
		}
	}
	return seen.map((sighting) => {
		const name = foldedOf(page, sighting);
		const kind = winners.get(name) ?? (sighting.score < UNSURE ? heaviest.get(name) : undefined);
		return kind === undefined || sighting.settled || kind === sighting.kind
			? sighting
			: { ...sighting, kind, by: 'names/vote' };
	});
}

function weigh(same: readonly Sighting[]): Map<EntityKind, number> {
	const weights = new Map<EntityKind, number>();
	for (const { kind, score, settled } of same) {
		weights.set(kind, (weights.get(kind) ?? 0) + (settled ? 2 : Math.max(score, 0.1)));
	}
	return weights;
}

function majority(same: readonly Sighting[]): EntityKind | null {
	const weights = weigh(same);
	const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
	const [[first, weight] = [], [second] = []] = [...weights].sort((a, b) => b[1] - a[1]);
	if (first === undefined || weight === undefined) return null;
	// A movement and its people are one: whichever it is called more often.
	const isMovement = weights.size === 2 && [first, second].every((kind) => kind === 'organization' || kind === 'group');
	return isMovement || weight >= MAJORITY * total ? first : null;
}
