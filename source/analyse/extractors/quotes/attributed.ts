import type { Certainty } from '../../../domain/certainty.ts';
import type { QuoteFact, QuoteMode } from '../../../domain/fact.ts';
import { bySpan, type Span, spanText } from '../../../domain/span.ts';
import type { Attribution } from '../../attribution/attribution.ts';
import type { Draft } from '../../draft.ts';
import { COUNTRY_NAMES } from '../../grammar/back-reference.ts';
import { withoutAct } from './act-of-saying.ts';
import { withoutObject } from './afterthought.ts';
import { byWhom } from './by-agent.ts';
import { certaintyOf } from './certainty-of.ts';
import { bare, snap, statements } from './contents.ts';
import {
	coreCue,
	endsWithVerb,
	fromSentenceStart,
	isAside,
	shareSources,
	splitClauses,
	vouchedFor,
	withoutAsides,
	withoutName,
} from './cues.ts';
import { wholeContent } from './cut-contents.ts';
import { breaksOff, onlyNames, tempered } from './endings.ts';
import { withForums } from './forums.ts';
import { withoutGloss } from './glosses.ts';
import { withoutNarrator, withoutNextSource } from './narrators-words.ts';
import { withoutNextClause } from './next-clause.ts';
import { isNoCue } from './no-cues.ts';
import { withoutOccasion } from './occasion-before.ts';
import { lastOfTwo } from './one-speaker.ts';
import { isOtherSense } from './other-senses.ts';
import { withSubject } from './own-subject.ts';
import {
	withinItsSentence,
	withoutAgreeing,
	withoutFollowers,
	withoutHearer,
	withoutOthersWords,
	withoutQuotationBefore,
	withQuotationBefore,
} from './own-words.ts';
import { sharedByParticiples } from './participles.ts';
import { partyOf } from './party.ts';
import type { Quotation } from './quotations.ts';
import { isDay, settled } from './settled.ts';
import { mendSource } from './sources.ts';
import { startsAnew } from './speaker-start.ts';
import { apart } from './told-apart.ts';
import { withNoun } from './told-nouns.ts';
import { type Vouched, vouched } from './vouching.ts';
import { countWords, overlapping, quotedShare } from './words.ts';

/** Share of a content's words in quote marks from which it counts as said word for word. */
const DIRECT = 0.8;

export function modeOf(text: string, pieces: readonly Span[], outermost: readonly Quotation[]): QuoteMode {
	const share = quotedShare(text, pieces, outermost);
	return share >= DIRECT ? 'direct' : share > 0 ? 'mixed' : 'indirect';
}

const whole = (pieces: readonly Span[]): Span => ({ start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0 });

/** A content said word for word sheds the few words outside its marks: what is left is a piece a quotation. */
const shed = (text: string, pieces: readonly Span[], outermost: readonly Quotation[]): Span[] =>
	pieces.flatMap((piece) =>
		overlapping(outermost, piece).map(({ start, end }) =>
			bare(text, { start: Math.max(piece.start, start), end: Math.min(piece.end, end) }),
		),
	);

/** Words that stand for a content told elsewhere. */
const EMPTY = /^(?:which|who|whom|what|that|when|where|how|why|so|as)$/i;

function factsOf(
	draft: Draft,
	told: Vouched,
	outermost: readonly Quotation[],
	nameEnds: ReadonlySet<number>,
): QuoteFact[] {
	const { attribution } = told;
	const { text } = draft.article;
	const core = coreCue(text, attribution.cue);
	const cue = { ...core, text: spanText(text, core) };
	const speaker = attribution.source ? partyOf(draft, attribution.source) : null;
	const known = draft.names[speaker?.name ?? -1];
	const place = known?.kind === 'place' && !COUNTRY_NAMES.has(known.name);
	const ofPlace = (certainty: Certainty): Certainty => (place && certainty === 'certain' ? 'likely' : certainty);
	const said = statements(text, snap(text, attribution, outermost), cue).flatMap((group) =>
		apart(text, group, outermost),
	);
	const groups = said.flatMap((group) =>
		modeOf(text, group, outermost) === 'direct' ? statements(text, shed(text, group, outermost), cue) : [group],
	);
	return (
		groups
			.filter((pieces) => countWords(text, whole(pieces)) > 0 && !EMPTY.test(spanText(text, whole(pieces))))
			.filter((pieces) => modeOf(text, pieces, outermost) !== 'indirect' || !breaksOff(text, whole(pieces)))
			// The plan, announced Friday, would: no day speaks.
			.filter((pieces) => modeOf(text, pieces, outermost) === 'direct' || !isDay(speaker?.text ?? ''))
			.filter(
				(pieces) =>
					speaker !== null ||
					modeOf(text, pieces, outermost) !== 'indirect' ||
					!onlyNames(text, whole(pieces), nameEnds),
			)
			.map((pieces) => {
				const mode = modeOf(text, pieces, outermost);
				return {
					kind: 'quote' as const,
					...whole(pieces),
					mode,
					speaker,
					cue,
					pieces,
					certainty: ofPlace(tempered(certaintyOf(told, mode), mode, text, whole(pieces))),
					by: `attribution/${mode}`,
					why: `“${cue.text}” introduces it (model, ${Math.round(attribution.score * 100)} in 100)`,
				};
			})
	);
}

const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Two contents are rivals where they share one part in so many of their words; of 1.4 to 10 the best F1 on the development articles. */
const RIVALRY = 3;

/** Of two attributions that claim much the same words only the surer one is kept. */
function rivalsOut(attributions: readonly Attribution[]): Attribution[] {
	const kept: Attribution[] = [];
	const ordered = attributions
		.map((attribution) => ({ attribution, span: whole(attribution.content) }))
		.sort((a, b) => bySpan(a.span, b.span));
	let open: { attribution: Attribution; span: Span }[] = [];
	const dropped = new Set<Attribution>();
	for (const item of ordered) {
		open = open.filter(({ span }) => span.end > item.span.start).slice(-8);
		for (const other of open) {
			const union = Math.max(item.span.end, other.span.end) - Math.min(item.span.start, other.span.start);
			if (dropped.has(other.attribution) || shared(item.span, other.span) < union / RIVALRY) continue;
			dropped.add(other.attribution.score < item.attribution.score ? other.attribution : item.attribution);
		}
		open.push(item);
	}
	for (const attribution of attributions) if (!dropped.has(attribution)) kept.push(attribution);
	return kept;
}

/** Facts of the model's attributions, in reading order; `clauses`: what grammar finds told, for those of the same cue. */
export function attributed(
	draft: Draft,
	quotations: readonly Quotation[],
	attributions: readonly Attribution[],
	clauses: readonly Attribution[] = [],
): QuoteFact[] {
	const outermost = quotations.filter(({ nested }) => !nested);
	const { text } = draft.article;
	const leading = withQuotationBefore(
		text,
		withoutFollowers(text, withoutAgreeing(text, withForums(draft, attributions))),
		outermost,
	);
	const own = withoutNextSource(
		text,
		withinItsSentence(text, withoutQuotationBefore(text, withoutOthersWords(text, leading, outermost))),
		outermost,
	);
	const told = rivalsOut(own).filter(
		(attribution) => !(isAside(text, attribution) || isNoCue(draft, attribution) || isOtherSense(draft, attribution)),
	);
	const sourced = told.flatMap((attribution) => {
		const active = byWhom(draft, withoutNarrator(draft, withoutHearer(text, attribution, outermost), outermost));
		const named = active && withoutName(draft, active);
		return named
			? [
					withoutGloss(
						draft,
						withoutNextClause(
							draft,
							withoutAct(
								draft,
								withoutObject(
									text,
									mendSource(
										draft,
										withNoun(
											draft,
											wholeContent(
												draft,
												withoutOccasion(text, withoutAsides(text, endsWithVerb(text, named)), outermost),
											),
										),
									),
								),
							),
							outermost,
						),
						outermost,
					),
				]
			: [];
	});
	const cues = sourced.map(({ cue }) => cue).sort(bySpan);
	const mended = shareSources(draft, splitClauses(text, sharedByParticiples(text, sourced))).map((attribution) =>
		vouchedFor(
			text,
			fromSentenceStart(draft, lastOfTwo(draft, startsAnew(draft, withSubject(draft, attribution))), cues),
		),
	);
	const nameEnds = new Set(draft.mentions.map(({ end }) => end));
	return vouched(draft, settled(draft, mended, clauses), outermost)
		.flatMap((attribution) => factsOf(draft, attribution, outermost, nameEnds))
		.sort(bySpan);
}
