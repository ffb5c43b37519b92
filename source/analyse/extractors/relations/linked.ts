import { isNounPhrase } from '../../grammar/chunks.ts';
import { isOnlyWith } from './frames.ts';
import type { Page } from './page.ts';
import type { Verb } from './verb.ts';

/** `came [from] Lund`, `voted [against] the bill`, `went [into] administration`: these turn the deed about; `headed [for] Lima`, `lost [to] Acme`: not what a verb that also takes an object does to one. */
export function withLink({ chunks, words }: Page, { frame, base }: Verb, at: number): string {
	let first = at;
	for (let before = pastJoint(chunks, first); before >= 0; before = pastJoint(chunks, first)) first = before;
	const link = chunks[first - 1];
	const lower = link?.kind === 'preposition' ? (words[link.first]?.lower ?? '') : '';
	if (!frame.prepositions.has(lower) || base.endsWith(` ${lower}`)) return base;
	return /^(?:from|of|against|for|as|into)$/.test(lower) ||
		!frame.object ||
		LINKED.test(base) ||
		isOnlyWith(base, lower) ||
		(frame.object && OTHERWISE.test(base)) ||
		base.includes(' ')
		? `${base} ${lower}`
		: base;
}

/** The phrase before the comma or conjunction that joins the one at `at` to it; -1 where none does. */
function pastJoint(chunks: Page['chunks'], at: number): number {
	if (!/^(?:coordinator|comma)$/.test(chunks[at - 1]?.kind ?? 'mark')) return -1;
	const before = chunks[at - 1]?.kind === 'coordinator' && chunks[at - 2]?.kind === 'comma' ? at - 3 : at - 2;
	return isNounPhrase(chunks[before]) ? before : -1;
}

/** Verbs that mean another deed with their preposition than with an object. */
const OTHERWISE =
	/^(?:advance|contribute|draw|fight|fire|flee|head|leave|lose|meet|move|provide|read|return|sign|win)$/;

/** Verbs that say little without their preposition: `react [to]`. */
const LINKED =
	/^(?:adhere|allude|ally|react|agree|benefit|bow|campaign|capitali[sz]e|cling|collaborate|come|appear|apply|appeal|compete|land|work|comply|cope|embark|clamp down|crack down|hit back|miss out|settle|respond|object|interfere|intervene|participate|insist|preside|star|concentrate|depend|emigrate|engage|enrol|enroll|experiment|feature|focus|lead|lie|listen|log on|look|meddle|merge|negotiate|perform|plead|pose|profit|quarrel|rely|resort|result|search|speciali[sz]e|stand|stem|struggle|subscribe|succumb|suffer|switch|tour|trade|wait|yield)$/;
