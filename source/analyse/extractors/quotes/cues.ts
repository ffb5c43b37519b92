import { firstFrom, type Span } from '../../../domain/span.ts';
import type { Attribution } from '../../attribution/attribution.ts';
import type { Draft } from '../../draft.ts';
import { parsedAt } from './parsed-at.ts';

const LEADING = /^(?:also|later|then|now|already|again|further|in response|in turn)\s+/i;
/** The place or occasion of saying is no part of the verb. */
const TRAILING =
	/^(said|says|say|added|told|wrote|announced|stated)\s+(?:in|on|at|during|after|before|when|to|without)$/i;

/** The cue without what leads up to it and what it leads over to: "said" of "also said in". */
export function coreCue(text: string, cue: Span): Span {
	const words = text.slice(cue.start, Math.min(cue.end, cue.start + 200));
	const lead = LEADING.exec(words)?.[0].length ?? 0;
	const verb = TRAILING.exec(words.slice(lead))?.[1];
	const start = cue.start + (lead < words.length ? lead : 0);
	return { start, end: verb ? start + verb.length : cue.end };
}

const ANONYMOUS = /\banonym|not (?:to be|being) (?:named|identified|quoted)/i;

/** `speaking on condition of anonymity to discuss the talks`: says how somebody spoke, not what. */
export const isAside = (text: string, { cue, content }: Attribution): boolean =>
	ANONYMOUS.test(text.slice(cue.start, Math.min(cue.end, cue.start + 200))) ||
	(/^(?:asking|asked|requesting|requested|insisting|speaking|spoke)\b/.test(text.slice(cue.start, cue.end)) &&
		content.some(
			({ start, end }) => start >= cue.end && ANONYMOUS.test(text.slice(start - 8, Math.min(end, start + 60))),
		));

/** Drops a piece that says how somebody spoke: `…, said two officials, asking not to be named`. */
export function withoutAsides(text: string, attribution: Attribution): Attribution {
	const content = attribution.content.filter(
		({ start, end }) =>
			!/^(?:who\s)?(?:ask|request|speak|spoke|declin|insist)/.test(text.slice(start, start + 12)) ||
			!ANONYMOUS.test(text.slice(start, Math.min(end, start + 80))),
	);
	return content.length === attribution.content.length || content.length === 0
		? attribution
		: { ...attribution, content };
}

const TIME =
	'(?:\\s(?:(?:(?:late|early)\\s)?(?:last|this|next)\\s(?:week|month|year|night|\\p{Lu}?\\p{Ll}+day|summer|winter|spring|autumn)|(?:late|early|earlier)?\\s?on\\s\\p{Lu}\\p{Ll}+day|\\p{Lu}\\p{Ll}+day|yesterday|today|recently|earlier\\s(?:today|this\\s(?:week|month|year))))';

/** `said last week increased borrowing`: a cue that ran into what was said behind a time. */
const RAN_ON_LATER = new RegExp(
	`^((?:said|says|told|announced|reported|argued|claimed|warned|insisted)${TIME})\\s(?!(?:that|and|but|he|she|it|they|to|in|on|at|during|after|before)\\b)[\\p{Ll}\\d]`,
	'u',
);

/** `has said an attack on`: a cue that ran into what was said ends with its verb. */
const RAN_ON =
	/^((?:[\p{L}’']+\s){0,3}(?:said|says|say|saying|added|adding|believes?|thinks?|argued|claimed|insisted|insisting|warned|claiming|arguing)(?:\sthat)?)\s+(?!(?:against|over|into|out|off|up|down|how|why|if|whether|in|on|at|during|after|before|when|to|of|about|by|with|from|for|as|through|via|late|early|earlier|yesterday|today|that|he|she|they|it|\p{L}+ly|\p{L}+day|last|next|recently|again|publicly)\b)\p{Ll}/u;

export function endsWithVerb(text: string, attribution: Attribution): Attribution {
	const { cue, content } = attribution;
	const words = `${text.slice(cue.start, Math.min(cue.end, cue.start + 80))} `;
	const verb = (RAN_ON.exec(words) ?? RAN_ON_LATER.exec(words))?.[1];
	const at = content.findIndex(({ start }) => start >= cue.end && start - cue.end < 4);
	if (verb === undefined || at < 0) return attribution;
	const end = cue.start + verb.length;
	const own = content.map((piece, index) => (index === at ? { start: end + 1, end: piece.end } : piece));
	return { ...attribution, cue: { start: cue.start, end }, content: own };
}

/** A cue that may share the subject of the one before: `… and has said`, `…, adding`, but not `is expected`. */
const SHARING =
	/^(?:(?:has|have|had|also|later|then|but|and|not|never|did|will|would)\s+)*(?!(?:is|are|was|were|be|been)\b)[a-z]/;
/** Leads from one statement of a speaker to the next. */
const JOINT = /(?:,|\band|\bbut|\bor|\bthen)\s*(?:also\s+|later\s+)?(?:[a-z]+ly\s+)?$/;

/**
 * Gives a cue without a source that of the cue before it in its sentence, where both can have one subject:
 * `Ann Lee said the road is closed but declined to say why`, `…, telling reporters …`.
 */
export function shareSources(draft: Draft, attributions: readonly Attribution[]): Attribution[] {
	const { text } = draft.article;
	const { sentences } = draft.segmentation;
	const shared: Attribution[] = [];
	let before: Attribution | null = null;
	let sentence: number | null = null;
	for (const attribution of [...attributions].sort((a, b) => a.cue.start - b.cue.start)) {
		const own = firstFrom(sentences, attribution.cue.start + 1);
		const source = before?.source;
		const words = text.slice(attribution.cue.start, Math.min(attribution.cue.end, attribution.cue.start + 80));
		const shares =
			attribution.source === null &&
			source != null &&
			own === sentence &&
			source.start < attribution.cue.start &&
			SHARING.test(words) &&
			(/ing$/.test(words.split(' ')[0] ?? '') ||
				JOINT.test(text.slice(Math.max(0, attribution.cue.start - 30), attribution.cue.start)));
		const known: Attribution = shares ? { ...attribution, source } : attribution;
		shared.push(known);
		if (known.source) {
			before = known;
			sentence = own;
		}
	}
	return shared;
}

/** Joins a sentence to another of its own subject: `…, but the minister rejected it`. */
const NEXT_CLAUSE = /(?:\s(?:but|while|whereas)|,\s(?:and|although|though))\s$/;

/**
 * Ends contents where the sentence turns to another speaker: of `the party wants a vote but the minister
 * called it absurd` the party wants the vote only.
 */
export function splitClauses(text: string, attributions: readonly Attribution[]): Attribution[] {
	const ordered = attributions.filter(({ source }) => source !== null).sort((a, b) => a.cue.start - b.cue.start);
	const cues = ordered.map(({ cue }) => cue);
	return attributions.map((attribution) => {
		const content = attribution.content.map((piece) => {
			if (piece.start < attribution.cue.end) return piece;
			for (let index = firstFrom(cues, piece.start); index < cues.length; index++) {
				const other = ordered[index];
				if (!other?.source || other.cue.start >= piece.end + LONGEST_OPENING) break;
				const { start } = other.source;
				if (start <= piece.start || start >= piece.end || start > other.cue.start) continue;
				const turn = NEXT_CLAUSE.exec(text.slice(Math.max(piece.start, start - 12), start));
				if (turn) return { start: piece.start, end: start - turn[0].length };
			}
			return piece;
		});
		return { ...attribution, content };
	});
}

/**
 * `The road is closed, officials said`: a clause that its cue follows behind a comma begins with its sentence, not
 * in the middle of a phrase.
 */
export function fromSentenceStart(draft: Draft, attribution: Attribution, cues: readonly Span[] = []): Attribution {
	const { text } = draft.article;
	const [piece] = attribution.content;
	const { cue, source } = attribution;
	const end = Math.min(cue.start, source?.start ?? cue.start);
	if (
		!piece ||
		attribution.content.length > 1 ||
		piece.end > end ||
		!/^,?["”’']?,?\s*$/.test(text.slice(piece.end, end))
	)
		return attribution;
	const { sentences } = draft.segmentation;
	const sentence = sentences[firstFrom(sentences, cue.start + 1) - 1];
	const lead = text.slice(Math.max(0, piece.start - 9), piece.start);
	const relative =
		piece.end - piece.start > 20 && /^(?:which|who|whose|where)\s/.test(text.slice(piece.start, piece.start + 6));
	const listed = /,\s(?:and\s|or\s)?$/.test(lead) && /^according/i.test(text.slice(cue.start, cue.end));
	const tail = listed && !hasVerb(draft, sentence?.start ?? piece.start, piece.start);
	const mid = /[\p{L}\p{N}]\s$/u.test(lead) || (relative && /,\s$/.test(lead)) || tail;
	const first = cues[firstFrom(cues, sentence?.start ?? 0)];
	const another = first !== undefined && first.start < piece.start;
	const that = /\b(?:that|if|whether)\s$/.test(lead) || (another && /\b(?:and|but)\s$/.test(lead));
	if (!sentence || !mid || that || piece.start <= sentence.start || piece.start - sentence.start > LONGEST_OPENING)
		return attribution;
	return { ...attribution, content: [{ start: sentence.start, end: piece.end }] };
}

/** `Bread, milk, | two crates of eggs were stolen, according to …`: before its last member a list has no verb. */
const hasVerb = (draft: Draft, from: number, to: number): boolean => {
	const sentence = parsedAt(draft, from);
	return (
		sentence?.chunks.some(
			(chunk) =>
				chunk.kind === 'verb' &&
				(chunk.form === 'finite' || chunk.form === 'either') &&
				(sentence.words[chunk.first]?.start ?? to) < to,
		) ?? true
	);
};

/** Longer beginnings of sentences are not taken on trust. In UTF-16 units. */
const LONGEST_OPENING = 300;

/** Behind a comma, a clause that says what came of it. */
const OUTCOME = /,\s(?=(?:where|leaving|killing|wounding|injuring|with|in which)\s)/g;

/**
 * `The war began in May, leaving 40 people dead, according to officials`: they vouch for the figure, which
 * stands in the last clause alone.
 */
export function vouchedFor(text: string, attribution: Attribution): Attribution {
	const [piece] = attribution.content;
	const { cue } = attribution;
	if (!piece || attribution.content.length > 1 || piece.end > cue.start) return attribution;
	if (!/^according/i.test(text.slice(cue.start, cue.end))) return attribution;
	const words = text.slice(piece.start, Math.min(piece.end, piece.start + 800));
	const clause = [...words.matchAll(OUTCOME)].at(-1);
	if (
		!clause ||
		/\d/.test(words.slice(0, clause.index).replace(/\b[A-Z]\w+\.?\s\d{1,2}\b/g, '')) ||
		!/\d/.test(words.slice(clause.index))
	)
		return attribution;
	return { ...attribution, content: [{ start: piece.start + clause.index + clause[0].length, end: piece.end }] };
}

/** A word with a capital in mid sentence is a name: the cue of `Edward Said wrote` is "wrote". */
export function withoutName(draft: Draft, attribution: Attribution): Attribution | null {
	const { text } = draft.article;
	const { cue, source } = attribution;
	const behind = /^(\p{Ll}+)\s\p{Lu}[\p{L}’'-]+$/u.exec(text.slice(cue.start, Math.min(cue.end, cue.start + 60)))?.[1];
	if (behind !== undefined && source === null) {
		// `said Yelling`: a name that reads like a verb, behind its own.
		const end = cue.start + behind.length;
		return { ...attribution, cue: { start: cue.start, end }, source: { start: end + 1, end: cue.end } };
	}
	const inside = withNameInside(draft, attribution);
	if (inside !== null) return inside;
	const words = /^(?:\p{Lu}[\p{L}’'-]*\s*)+/u.exec(text.slice(cue.start, Math.min(cue.end, cue.start + 120)));
	if (!words || /^according/i.test(words[0])) return attribution;
	const mention = draft.mentions[firstFrom(draft.mentions, cue.start + 1) - 1];
	const named = mention !== undefined && mention.start <= cue.start && mention.end > cue.start;
	const opens = /(?:^|[.?!:;“”"‘'—–(\n])\s*$/.test(text.slice(Math.max(0, cue.start - 3), cue.start));
	const doubled = opens && /^\p{Lu}\p{L}+\s\p{Ll}/u.test(text.slice(cue.start, cue.end));
	if (!named && (!/^said/i.test(words[0]) || (opens && !doubled))) return attribution;
	const start = cue.start + words[0].length;
	if (start >= cue.end) return null;
	const name = source && source.end >= cue.start - 1 && source.end <= start ? source.start : cue.start;
	const from = named && mention.start < name ? mention.start : name;
	const last = /\s*$/.exec(words[0])?.[0].length ?? 0;
	const own = source && source.start > start ? source : { start: from, end: start - last };
	return { ...attribution, cue: { start, end: cue.end }, source: own };
}

/** `“…,” [said Ward on hearing] it`: a cue that took in who says it and when. */
function withNameInside(draft: Draft, attribution: Attribution): Attribution | null {
	const { text } = draft.article;
	const { cue, source } = attribution;
	if (source !== null) return null;
	const words = text.slice(cue.start, Math.min(cue.end, cue.start + 90));
	const verb = /^(?:said|says|added|adds|explained|insisted|argued|admitted|claimed|warned)(?=\s\p{Lu})/u.exec(
		words,
	)?.[0];
	if (verb === undefined) return null;
	const start = cue.start + verb.length + 1;
	const mention = draft.mentions[firstFrom(draft.mentions, start)];
	if (!mention || mention.start !== start || mention.end >= cue.end) return null;
	return { ...attribution, cue: { start: cue.start, end: start - 1 }, source: { start, end: mention.end } };
}
