import { differenceOf } from '../../echoes/quotes/differences.ts';
import type { samePassage } from '../../echoes/quotes/sameness.ts';
import type { Spoken } from '../../echoes/quotes/spoken.ts';
import type { VersionRow } from '../archive.ts';

/** How a list shows another version of the same words; `passage` is what both share, null where that is not told. */
export function versionRow(own: Spoken, version: Spoken, passage: ReturnType<typeof samePassage>): VersionRow {
	const difference = passage === null ? null : differenceOf(own, version, passage.blocks);
	const { article, path, outlet, published, start, end, text, speaker } = version;
	return {
		article,
		path,
		outlet,
		published: published?.slice(0, 10) ?? null,
		start,
		end,
		text,
		speaker: speaker?.name ?? speaker?.text ?? null,
		kinds: difference?.kinds ?? [],
		changed: difference?.words.map(({ b }) => b) ?? [],
	};
}
