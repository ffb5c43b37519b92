import type { Clause } from '../../grammar/clauses.ts';
import { CHANGE_VERBS } from '../../lexicons/changes.ts';
import { subjectWords } from './clause-subject.ts';
import { type Measured, nothing, slotOf } from './measure.ts';
import { isOpen } from './predicate.ts';
import { governedBy, headAt, lowerAt, type Spot } from './spot.ts';
import { formOf } from './verb-phrase.ts';

/** Verbs whose subject fills the time behind them. */
const LASTING = /^(?:last|take|endure|drag|span|run|continue|average)$/;

/** What has a length of time. */
const LENGTHS =
	/^(?:wait|waits|delay|delays|sentence|sentences|term|terms|journey|trip|flight|drive|ride|gap|interval|ban|suspension|contract|deadline|limit|average|lifespan|expectancy|warranty|guarantee|time|times|duration|period|course|tenure|maturity|lease|notice|penalty|punishment|stay|visit|tour|run|reign|pause|break|shift|strike|lag|lead|backlog|queue|maximum|minimum|half-life)$/;

/** `[The strike] lasted 12 days`, `[Repairs] took six weeks`, `[the wait] was two hours`: what lasted so long. */
export function lasting(spot: Spot): Measured | null {
	const { parse, at, inner, last } = spot;
	const governed = governedBy(parse, at, inner);
	if (governed === null || governed.between.length > 0) return null;
	const { clause, link } = governed;
	const { base, negated } = clause.group;
	const next = lowerAt(parse, last + 1);
	if (
		clause.passive ||
		/^(?:ago|later|earlier|old|off|from|out|away)$/.test(next) ||
		(base === 'be' && AFTER.test(next))
	)
		return null;
	const told = LASTING.test(base)
		? (link === null || link === 'for') && (base !== 'take' || link === null)
		: base === 'be' && link === null && LENGTHS.test(headAt(parse, clause.subject.at(-1) ?? -1));
	if (!told) return LENGTHS.test(headAt(parse, clause.subject.at(-1) ?? -1)) ? grown(spot, clause, link) : null;
	const action = base === 'be' || base === 'average' || negated ? null : formOf(parse, clause, 'does');
	const subject = parse.chunks[clause.subject.at(-1) ?? -1];
	const name = subject?.kind === 'noun' && parse.words[subject.head]?.kind !== null;
	return { ...nothing(name ? null : subjectWords(parse, clause)), action, open: isOpen(parse, clause) };
}

/** `delays amounted to 62 months`, `the wait rose by three months`: how a length of time changed, or what it came to. */
function grown({ parse }: Spot, clause: Clause, link: string | null): Measured | null {
	const { base, negated } = clause.group;
	const level = /^(?:amount|total|come|stand|reach|exceed|add)$/.test(base);
	if (!(level || (CHANGE_VERBS.has(base) && /^(?:by|to|from)$/.test(link ?? '')))) return null;
	return {
		...nothing(subjectWords(parse, clause)),
		action: negated || base === 'come' ? null : formOf(parse, clause, 'does'),
		change: level ? null : { at: clause.at, slot: slotOf(link) },
		open: isOpen(parse, clause),
	};
}

/** Words that make a point in time or a distance of a length. */
const AFTER = /^(?:before|after|away|old|behind|ahead|late|early|from|off|out|in|into|since)$/;
