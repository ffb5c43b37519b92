import { firstFrom } from '../../../domain/span.ts';
import { chunkOf, linkAt, skipAhead } from '../../extractors/figures/spot.ts';
import type { Told } from './told.ts';

/**
 * Whether what is measured ends a participle's clause right before the verb of another subject: of `the mails stopped by [Acme] have risen
 * tenfold` the mails rose, of `the share who want to leave [the Union] is 40 %` the Union is no share.
 */
export function isOfAnotherClause({ text, fact: { counts, start }, parse }: Told): boolean {
	if (counts === null || parse === null) return false;
	const { chunks, words } = parse;
	const opens = words[0]?.start ?? start;
	const place = text.slice(opens, start).lastIndexOf(counts);
	if (place < 0) return false;
	const first = firstFrom(words, opens + place);
	const at = chunkOf(chunks, first);
	const verb = chunks[skipAhead(parse, at + 1)];
	if (verb?.kind !== 'verb' || verb.form !== 'finite' || (words[verb.first]?.start ?? 0) > start) return false;
	const before = chunks[at - 1];
	const by = before?.kind === 'preposition' && linkAt(parse, at - 1) === 'by';
	const deed = by ? chunks[at - 2] : before;
	if (deed?.kind !== 'verb') return false;
	return by ? deed.form !== 'finite' : deed.form === 'ing' || deed.form === 'infinitive';
}
