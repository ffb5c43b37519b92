import type { Span } from '../../../domain/span.ts';
import type { Attribution } from '../../attribution/attribution.ts';

/** `were encouraged to swim`, `accused of fraud`: done to whom the words before name, by nobody named. */
const URGED =
	/(?:^|\s)(?:is|are|was|were|be|been|being|get|gets|got)\s(?:(?:also|now|then|once|\p{L}+ly)\s)?(?:encouraged|persuaded|tempted|prepared|convinced|invited|urged|asked|told|ordered|advised)(?:\sto)?$/iu;
const CHARGED = /^(?:accused|suspected|convicted|charged|cleared|acquitted)(?:\s(?:of|with))?$/i;

export const isUrged = (text: string, { cue, source, content }: Attribution): boolean => {
	const words = text.slice(cue.start, Math.min(cue.end, cue.start + 80)).trim();
	const [piece] = content;
	if (!piece || piece.start < cue.end) return false;
	if (CHARGED.test(words))
		return (
			(/(?:of|with)$/.test(words) || /^(?:of|with)\s/.test(text.slice(piece.start, piece.start + 5))) &&
			(source === null || source.end < cue.start) &&
			!/\b(?:has|have|had)\s$/.test(text.slice(cue.start - 5, cue.start))
		);
	return URGED.test(words) && (/\sto$/.test(words) || /^to\s/.test(text.slice(piece.start, piece.start + 3)));
};

/** `Not everyone is convinced`: who is not says the contrary, if anything. */
export const isNotAll = (text: string, source: Span): boolean =>
	/\bnot\s$/i.test(text.slice(Math.max(0, source.start - 4), source.start)) &&
	/^(?:every(?:one|body)|all|many|much)\b/i.test(text.slice(source.start, source.start + 9));
