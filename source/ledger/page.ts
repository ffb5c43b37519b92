import { fold } from '../analyse/names/fold.ts';
import { segment } from '../analyse/segment.ts';
import type { Analysis } from '../domain/analysis.ts';
import type { Article } from '../domain/article.ts';
import type { DateFact } from '../domain/fact.ts';
import { contains, firstFrom, type Span, spanText } from '../domain/span.ts';
import { keyOf } from '../resolve/keys.ts';
import { DAY, hourOf, openDay, type Stretch, stretchOf } from './hours.ts';

/** A date of the article's text that says when something happened, not when it was said. */
export interface Dated extends Span {
	readonly when: Stretch;
	/** Whether it is a start: "since Monday". */
	readonly isStart: boolean;
}

/** A stretch of text with what is known of it. */
export interface Passage extends Span {
	readonly block: number;
	readonly dates: readonly Dated[];
}

const REPORTED =
	/\b(?:said|says|told (?:\S+ ){1,3}?|tweeted|announced|reported|confirmed|published|posted|updated|statement|hearing|according to \S+(?: \S+){0,3})\s+(?:(?:on|late|early|in|by|at)\s+)*$/i;
const START = /\b(?:since|from|after)\s+(?:the\s+)?(?:\w+\s+of\s+)?$/i;
/** `after the January 3 attack, which killed four`: the date of what is told in the clause behind it. */
const TOLD_OF = /^\s+(?:\p{L}[\p{L}-]*\s+){0,2}\p{L}{4,},?\s+(?:(?:in|by|during|of)\s+)?(?:which|that|where|when)\b/iu;
/** The night before publication, which is no date of the calendar's. */
const OVERNIGHT = /\bovernight\b/i;
const FURNITURE = /\((?:published|posted|updated)\s+$/i;

const CAPITALS = /(?<=[\p{Ll},;:’'”"]\s+|-)\p{Lu}[\p{L}\p{M}’'-]{2,}(?:\s+\p{Lu}[\p{L}\p{M}’'-]+)*/gu;
const WITHIN = /\b(?:in|at|near|on|off|across|(?:south|north|east|west)(?:ern)?|central)\s+(?:the\s+)?$/i;
const CALENDAR =
	/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b/i;
const PLACE =
	"(?:the |nearby |both )?\\p{Lu}[\\p{L}\\p{M}.’'-]*(?: (?:\\p{Lu}[\\p{L}\\p{M}.’'-]*|of|de|la|del|el|al))*";
const LISTED_PLACES = new RegExp(`^${PLACE}(?:(?:, | and |, and )${PLACE})*`, 'u');

/** What befalls a place befalls who is in it: `the quake that struck Tarn`. */
const BEFALLS =
	'hit|hits|hitting|struck|strikes|striking|rocked|rocking|shook|shaking|ravaged|battered|devastated|swept|flooded|engulfed|lashed|pounded|bombed|shelled|attacked|destroyed';
const SETTINGS = new RegExp(
	`\\b(?:in|at|near|off|across|outside|(?:south|north|east|west)(?:ern)?|central|${BEFALLS})\\s+(?:the\\s+|through\\s+|(?:the\\s+)?(?:city|town|village|port|province|region|island|district|suburb)\\s+of\\s+)?(\\p{Lu}[\\p{L}\\p{M}’'-]+(?:\\s+\\p{Lu}[\\p{L}\\p{M}’'-]+)*)`,
	'gu',
);

/** Where it is told, `told reporters in Port Alder`, is not where it was. */
const TOLD_THERE =
	/\b(?:said|says|saying|told|spoke|speaking|addressed|announced|testified|reporters|journalists|(?:news|press) conference|briefing|statement|interview|speech|hearing)\b[^.,;:]*$/i;

/** An article's sentences and the dates and names in them, found once for all its figures. */
export class Page {
	readonly article: Article;
	readonly analysis: Analysis;
	readonly sentences: readonly Passage[];
	readonly keys: readonly (string | null)[];

	constructor(article: Article, analysis: Analysis) {
		this.article = article;
		this.analysis = analysis;
		const dates = analysis.facts.filter((fact) => fact.kind === 'date');
		const { sentences } = segment(article.text, article.blocks);
		this.sentences = sentences.map(({ start, end, block }) => ({
			start,
			end,
			block,
			dates: this.#datesIn({ start, end }, dates),
		}));
		this.keys = analysis.names.map((name) => {
			const bare = name.kind === 'person' && !/\s/.test(name.name.trim());
			const key = bare ? null : keyOf(name).key;
			return key === null || name.name === article.outlet ? null : key;
		});
	}

	/** Index of the sentence an offset lies in; the nearest before it where it lies between two. */
	sentenceAt(offset: number): number {
		return Math.max(0, firstFrom(this.sentences, offset + 1) - 1);
	}

	textOf = (span: Span): string => spanText(this.article.text, span);

	/** Keys of the names that stand within a span. */
	namesIn(span: Span, kinds: readonly string[] | null = null): string[] {
		const { mentions, names } = this.analysis;
		const found = new Set<string>();
		for (let at = firstFrom(mentions, span.start); at < mentions.length; at++) {
			const mention = mentions[at];
			if (mention === undefined || mention.start >= span.end) break;
			const key = this.keys[mention.name] ?? null;
			if (key !== null && (kinds === null || kinds.includes(names[mention.name]?.kind ?? ''))) found.add(key);
		}
		return [...found];
	}

	/** Keys of capitalised words inside a passage, names or not: what no tagger took for a name may still tell two happenings apart. */
	capitalsIn(span: Span): string[] {
		const words = [...this.textOf(span).matchAll(CAPITALS)].flatMap(([word]) =>
			CALENDAR.test(word) ? [] : [fold(word)],
		);
		return [...new Set(words)].map((word) => `word:${word.replaceAll(' ', '-')}`);
	}

	/** The key of the first place that a passage says it is in: `in Velm`, `southern Israel`. */
	placeWithin(span: Span): string | null {
		const { mentions, names } = this.analysis;
		for (let at = firstFrom(mentions, span.start); at < mentions.length; at++) {
			const mention = mentions[at];
			if (mention === undefined || mention.start >= span.end) return null;
			const key = names[mention.name]?.kind === 'place' ? (this.keys[mention.name] ?? null) : null;
			if (key !== null && WITHIN.test(this.article.text.slice(Math.max(span.start, mention.start - 30), mention.start)))
				return key;
		}
		return null;
	}

	/** Where a span says that something was, whatever its words were taken for: what stands behind `in`, `near`, `struck`; as bare words. */
	settingsIn(span: Span): string[] {
		const { mentions } = this.analysis;
		return [...this.textOf(span).matchAll(SETTINGS)].flatMap(({ 1: words = '', index, 0: all }) => {
			const start = span.start + index + all.length - words.length;
			if (CALENDAR.test(words) || TOLD_THERE.test(this.article.text.slice(Math.max(span.start, start - 60), start)))
				return [];
			const mention = mentions[firstFrom(mentions, start)];
			const isNamed = mention?.start === start && mention.end <= start + words.length;
			return bare((isNamed ? this.keys[mention.name] : null) ?? words);
		});
	}

	/** The places that the headline names, as bare words. */
	settingsOfHeadline(): string[] {
		const headline = this.article.headline.toLowerCase();
		return this.analysis.names.flatMap(({ kind, name }, at) => {
			return kind === 'place' && headline.includes(name.toLowerCase()) ? [bare(this.keys[at] ?? name)] : [];
		});
	}

	/** The key of the place that the dateline names; none where it names several, as `DUBAI/LONDON` does. */
	placeOfDateline(): string[] {
		const { dateline } = this.article;
		return dateline === null || /[/&]/.test(dateline.place) ? [] : this.namesIn(dateline, ['place']).slice(0, 1);
	}

	/** Keys of the places listed from an offset on: `Tarn and Lower Bey`. */
	placesFrom(offset: number, end: number): string[] {
		const listed = LISTED_PLACES.exec(this.article.text.slice(offset, end))?.[0] ?? '';
		return listed
			.split(/,| and | or /)
			.map((each) => each.replace(/^\s*(?:the|both|nearby|neighbou?ring)\s+/i, '').trim())
			.filter((each) => each !== '' && !CALENDAR.test(each))
			.map((each) => keyOf({ kind: 'place', name: each }).key);
	}

	/** `dates`: all of the article's. */
	#datesIn(sentence: Span, dates: readonly DateFact[]): Dated[] {
		const { text, published } = this.article;
		const latest = (published === null ? null : hourOf(published)) ?? Number.POSITIVE_INFINITY;
		const told = dates.flatMap((fact): Dated[] => {
			if (!contains(sentence, fact)) return [];
			const before = text.slice(Math.max(sentence.start, fact.start - 60), fact.start);
			if (REPORTED.test(before) || FURNITURE.test(before)) return [];
			const beside = `${before.split(/\s+/).slice(-2).join(' ')} ${text.slice(fact.start, fact.end)} ${/^\s+\w+/.exec(text.slice(fact.end))?.[0] ?? ''}`;
			const when = fact.value === null ? openDay(spanText(text, fact)) : stretchOf(fact.value, beside);
			return when === null || when.from > latest + DAY
				? []
				: [
						{
							start: fact.start,
							end: fact.end,
							when,
							isStart: START.test(before) && !TOLD_OF.test(text.slice(fact.end, fact.end + 80)),
						},
					];
		});
		const night =
			told.length === 0 && Number.isFinite(latest) ? OVERNIGHT.exec(text.slice(sentence.start, sentence.end)) : null;
		if (night === null) return told;
		const start = sentence.start + night.index;
		return [{ start, end: start + night[0].length, when: { from: latest - 10, to: latest + 14 }, isStart: false }];
	}
}

/** The words of a name or of its key: `Port Alder`, `place:port-alder` → `port-alder`. */
const bare = (name: string): string =>
	fold(name.replace(/^[^:]*:|[@~].*$/gs, ''))
		.trim()
		.replaceAll(/\s+/g, '-');
