import type { Certainty } from '../../../domain/certainty.ts';
import type { QuoteMode } from '../../../domain/fact.ts';
import type { Vouched } from './vouching.ts';

/** The model's confidence from which a speaker's words are certain, by how they are told; `likely` likewise. */
const CERTAIN: Readonly<Record<QuoteMode, number>> = { direct: 0.5, mixed: 0.85, indirect: 0.88 };
const LIKELY = { direct: 0.3, clause: 0.5, phrase: 0.6, view: 0.7, belief: 0.6, finding: 0.25 };

/** How sure an attribution is, by what its cue vouches for and the model's confidence, 0 to 1. */
export function certaintyOf({ attribution, kind, clause, firm, finding, plain }: Vouched, mode: QuoteMode): Certainty {
	const { score, source } = attribution;
	if (finding && score > LIKELY.finding && score <= CERTAIN.indirect) return 'likely';
	if (kind === 'hearsay' && firm && clause && score > LIKELY.view) return 'likely';
	if (kind === 'deed' || kind === 'none' || kind === 'hearsay') return 'candidate';
	if (source === null && mode !== 'direct') return 'candidate';
	if (kind === 'view')
		return source !== null && (plain || score > (clause ? LIKELY.belief : LIKELY.view)) ? 'likely' : 'candidate';
	const sure = score > CERTAIN[mode] && (mode === 'direct' || (clause && firm));
	if (sure && source !== null) return 'certain';
	// `Ann Lee: “…”`: nothing but a colon between a name and the words.
	if (mode === 'direct' && attribution.cue.end - attribution.cue.start === 1) return 'likely';
	return plain || score > (mode === 'direct' ? LIKELY.direct : clause ? LIKELY.clause : LIKELY.phrase)
		? 'likely'
		: 'candidate';
}
