import { givenBy, type Placed } from '../../writer.ts';
import type { Version } from './article-writer.ts';

interface Told {
	readonly path: string;
	readonly fingerprint: string;
}

/** Below 0 where the first is to be listed: more is given of it, or its path is the first. */
const compareTold = (one: Told, other: Told): number =>
	givenBy(other.fingerprint) - givenBy(one.fingerprint) || (one.path < other.path ? -1 : 1);

/**
 * Those that are to be written: of the same article in several files the one of which most is given beside it, else the first by
 * path; none where a better one is there, read by the same analyser.
 */
export function bestTold(
	placed: readonly Placed[],
	known: ReadonlyMap<string, Version>,
	fingerprintOf: (file: string) => string,
): readonly Placed[] {
	const told = ({ file, article }: Placed): Told => ({ path: article.path, fingerprint: fingerprintOf(file) });
	const best = new Map<string, Placed>();
	for (const one of placed) {
		const other = best.get(one.article.id);
		if (other === undefined || compareTold(told(one), told(other)) < 0) best.set(one.article.id, one);
	}
	return [...best.values()].filter((one) => {
		const listed = known.get(one.article.id);
		return (
			listed === undefined ||
			listed.path === one.article.path ||
			listed.analyser !== (one.article.analysed?.analyser ?? null) ||
			compareTold(told(one), listed) < 0
		);
	});
}
