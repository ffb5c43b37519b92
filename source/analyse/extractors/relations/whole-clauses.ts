import type { Clause } from '../../grammar/clauses.ts';
import { CHANGE_VERBS } from '../../lexicons/changes.ts';
import type { Page } from './page.ts';

/**
 * Whether an `-ing` behind a comma goes with no subject that did it: `rights run out, [representing] a chance` tells what the whole
 * clause is, `agreed to free trade, [easing] access` what is only to come.
 */
export const isOfWhole = (page: Page, clause: Clause): boolean =>
	clause.kind === 'attendant' &&
	(AMOUNTING.test(clause.group.base) ||
		isOneOfAims(page, clause) ||
		isOfState(clause) ||
		isOfChange(clause) ||
		isOfUndone(page, clause));

/** What a whole deed is or shows, and not who did it. */
const AMOUNTING =
	/^(?:represent|mark|mean|signal|signify|reflect|constitute|underline|underscore|highlight|illustrate|demonstrate|show|indicate|suggest|prove|confirm|equal|total|comprise|account|echo|mirror|match|bring_about)$/;

/** `the rights are due to lapse, [giving] Acme a chance`: what is so has brought it about, not who is. */
const isOfState = ({ governor, group }: Clause): boolean =>
	governor !== null && governor.group.base === 'be' && EFFECTS.test(group.base);

/** `exports fell, [fuelling] a rise in debt`: the fall did, not the exports. */
const isOfChange = ({ governor, group }: Clause): boolean =>
	governor !== null &&
	CHANGE_VERBS.has(governor.group.base) &&
	!TURNED.test(governor.group.base) &&
	EFFECTS.test(group.base);

/** Changes that somebody makes as often as they happen. */
const TURNED = /^(?:cut|raise|lift|reduce|lower|boost|trim|slash|increase|double|add|hit|reach|expand)$/;

/** `aims at [building] homes that last, [improving] lives`: behind the relative clause the next of several deeds. */
const isOneOfAims = ({ chunks }: Page, { governor }: Clause): boolean =>
	governor?.kind === 'relative' &&
	chunks.some((chunk, at) => {
		const next = chunks[at + 1];
		return at < governor.at && chunk.kind === 'preposition' && next?.kind === 'verb' && next.form === 'ing';
	});

const EFFECTS =
	/^(?:give|make|leave|bring|allow|enable|cause|create|raise|prompt|spark|trigger|force|put|push|drive|send|help|ease|boost|open|offer|provide|add|reduce|increase|cut|lower|lift|fuel|end|threaten|complicate|strengthen|weaken|encourage|reinforce|bolster|underpin|dampen|deepen|widen|narrow|worsen)$/;

/** `agreed [to free] trade, easing access`: behind an infinitive that is not done nothing is. */
function isOfUndone({ chunks, words, clauses }: Page, { at, governor }: Clause): boolean {
	if (governor === null) return false;
	const between = clauses.filter((one) => one.at > governor.at && one.at < at);
	if (between.some(({ kind, governor }) => kind === 'infinitive' && !isDoneWith(governor))) return true;
	return chunks
		.slice(governor.at + 1, at)
		.some(
			({ kind, last }) =>
				kind === 'preposition' && words[last]?.lower === 'to' && UNREAD.test(words[last + 1]?.lower ?? ''),
		);
}

/** `went on [to win]`, `managed to win`: done. */
const isDoneWith = (governor: Clause | null): boolean =>
	governor !== null &&
	/^(?:go|begin|start|continue|manage|proceed|help|come|rush|dare|happen|resume|force|use)$/.test(governor.group.base);

/** Verbs in -ise that no list holds. */
const UNREAD =
	/^(?!.*(?:ercise|pertise|terprise|anchise|andise|emise|omise|raise|rise|noise|poise|cruise|praise|bruise|disguise|demise)$)[a-z]{4,}(?:ali[sz]e|ari[sz]e|ori[sz]e|imi[sz]e|oni[sz]e|ivi[sz]e|ify)$/;
