import type { ParsedSentence } from '../../grammar/parsed.ts';
import { type Governed, governedBy, skipBack } from './spot.ts';

/** Chunks an aside between commas runs to at most. */
const ASIDE = 6;

/** The verb a phrase follows, past an aside between commas right before it: `will buy the mill, a 6 % stake, for [$3m]`. */
export function governorOf(parse: ParsedSentence, at: number, inner: string | null): Governed | null {
	const governed = governedBy(parse, at, inner);
	if (governed !== null) return governed;
	const { chunks } = parse;
	const before = skipBack(parse, at - 1);
	const close = chunks[before]?.kind === 'preposition' ? before - 1 : before;
	if (chunks[close]?.kind !== 'comma' || close === before) return null;
	for (let open = close - 1; open > close - ASIDE && open > 0; open--) {
		const kind = chunks[open]?.kind;
		if (kind === 'comma') {
			const outer = governedBy(parse, open, null);
			return outer === null ? null : { ...outer, link: parse.words[chunks[before]?.first ?? -1]?.lower ?? null };
		}
		if (!/^(?:noun|preposition|adverb)$/.test(kind ?? '')) return null;
	}
	return null;
}
