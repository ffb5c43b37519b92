import type { Clause } from '../../grammar/clauses.ts';
import type { Page } from './page.ts';

/** `the risk of [players returning]`: no deed, but one that may come. */
export function isOfRisk({ chunks, words }: Page, clause: Clause): boolean {
	const at = clause.subject[0] ?? 0;
	const link = chunks[at - 1];
	if (link?.kind === 'verb') return DREADED.test(link.base);
	const thing = chunks[at - 2];
	if (link?.kind !== 'preposition' || thing === undefined) return false;
	if (thing.kind === 'verb') return DREADED.test(thing.base);
	return RISKS.test(words[thing.last]?.lower ?? '');
}

const RISKS =
	/^(?:risk|danger|threat|chance|possibility|prospect|likelihood|fear|hope|idea|thought|question|case|event|probability|concern|worried|concerned|afraid|anxious|wary|fearful)s?$/;

/** `feared [networks being hit]`, `worried about …`. */
const DREADED =
	/^(?:fear|worry|avoid|prevent|stop|risk|imagine|oppose|guard|protect|warn|envisage|contemplate|consider)$/;
