import type { Block, BlockRole, Dateline } from '../domain/article.ts';
import { speakerOf, turnsIn } from '../domain/turns.ts';
import { type BylineReading, isBareName, isPost, readByline } from './anatomy/byline.ts';
import { creditedOutlet, isCredit, readCaption, readSignature } from './anatomy/credit.ts';
import { type DatelineReading, readAgencyLine, readDateline } from './anatomy/dateline.ts';
import { isFurniture, isLinkHeading, LINK_LABEL, mayStandApart } from './anatomy/furniture.ts';
import { tellsNews } from './anatomy/headline-verbs.ts';
import { layOut, type Stretch } from './anatomy/layout.ts';
import { isAgency } from './anatomy/outlets.ts';
import { bare, isTitleCase, standsAlone, words } from './anatomy/shape.ts';
import { headlineWithin, isSlug, isTransmissionBreak, isTransmissionEnd } from './anatomy/slug.ts';
import { titleFrom } from './anatomy/title.ts';

export interface Anatomy {
	/** Null where the text has none. */
	readonly headline: string | null;
	/** A title made from the lede, for where nothing else names the article. */
	readonly title: string;
	readonly byline: string | null;
	readonly outlet: string | null;
	readonly dateline: Dateline | null;
	/** ISO date, only where the text gives day, month and year of its publication. */
	readonly published: string | null;
	/** In reading order, apart from each other; they hold every character of the text but space. */
	readonly blocks: readonly Block[];
	/** Whether paragraphs are the turns of a talk, each behind its speaker's name and a colon. */
	readonly isTranscript: boolean;
}

/** A sentence ends and another begins; `U.S. Senate` is neither. */
const goesOn = /\p{Ll}{3}[.!?]["”’)]?\s/u;
/** `News | World`, `Home > Business` */
const trail = /^[^|>»]{1,25}(?:\s+[|>»]\s+[^|>»]{1,25})+$/;

const LONGEST_HEADLINE = 180;
/** Lines above the body: kicker, headline, deck, byline, dates, caption. */
const DEEPEST_HEADER = 10;
/** Credits and links below the body. */
const FOOTER = 6;

/** Tells what each part of a text is. `known` is a headline given from outside, to be recognised in the text. */
export function readAnatomy(text: string, known: string | null): Anatomy {
	return new Reader(text, known).read();
}

class Reader {
	private readonly text: string;
	private readonly items: readonly Stretch[];
	private readonly blocks: Block[] = [];
	private readonly headlines: string[] = [];
	private readonly bylines: BylineReading[] = [];
	private outlet: string | null = null;
	private dateline: Dateline | null = null;
	private datelined: string | null = null;
	/** What is still to come of the headline known from outside. */
	private known: string;
	private readonly given: string;
	private readonly hasKnown: boolean;
	private inBody = false;
	private hasLede = false;
	private underLinks = false;
	private readonly isList: boolean;
	/** How its turns begin, where the text is a transcript. */
	private readonly turns: { readonly isNamed: boolean } | null;

	constructor(text: string, known: string | null) {
		this.text = text;
		this.known = bare(known ?? '');
		this.given = known ?? '';
		this.hasKnown = this.known !== '';
		this.items = layOut(text, this.hasKnown && !this.opensWithKnown());
		const alone = this.items.map((item, at) => at > 0 && this.isShort(item) && mayStandApart(item.head));
		const count = alone.filter(Boolean).length;
		const pairs = alone.filter((is, at) => is && alone[at + 1]).length;
		// Results, tables and lists are short lines one after another; none of them leads anywhere.
		this.isList = pairs > 2 && count > this.items.length * 0.4;
		this.turns = turnsIn(this.items.map(({ head }) => head));
	}

	/** Whether the text's first line begins the headline given from outside. */
	private opensWithKnown(): boolean {
		const first = bare(this.text.trimStart().split('\n', 1)[0] ?? '');
		return first === '' || this.known.startsWith(first) || first.startsWith(this.known);
	}

	read(): Anatomy {
		for (const [at, item] of this.items.entries()) {
			if (!this.inBody && at < DEEPEST_HEADER && this.above(item, at)) continue;
			this.inBody = true;
			this.within(item, at);
		}
		const lede =
			this.blocks.find(({ role }) => role === 'paragraph') ??
			this.blocks.find(({ role }) => role === 'caption') ??
			this.blocks[0];
		const headline = this.headlines
			.join(' ')
			.replace(/\s+/g, ' ')
			.replace(/(?<!\.\p{L}|\.)[.;]$/u, '');
		return {
			headline: headline === '' ? null : headline,
			title: titleFrom(lede === undefined ? '' : this.text.slice(lede.start, lede.end)),
			byline: this.bylines.find(({ byline }) => byline !== null)?.byline ?? null,
			outlet: this.outlet,
			dateline: this.dateline,
			published: this.published(),
			blocks: this.blocks,
			isTranscript: this.turns !== null,
		};
	}

	private published(): string | null {
		const dated = this.bylines.filter(({ published }) => published !== null);
		return (dated.find(({ updated }) => !updated) ?? dated[0])?.published ?? this.datelined;
	}

	private add(role: BlockRole, start: number, end: number): true {
		if (start < end) this.blocks.push({ role, start, end });
		return true;
	}

	private whole(role: BlockRole, item: Stretch): true {
		return this.add(role, item.start, item.end);
	}

	/** Whether somebody has the word in it: `HOST: And then?` */
	private isTurn({ head }: Stretch): boolean {
		return this.turns !== null && speakerOf(head, this.turns.isNamed) !== null;
	}

	private isShort(item: Stretch): boolean {
		return item.end - item.start <= LONGEST_HEADLINE;
	}

	/** Whether a line above the body has a role there, and is taken. */
	private above(item: Stretch, at: number): boolean {
		const { head } = item;
		if (this.isTurn(item)) return false;
		if (this.isKnownHeadline(item, at)) return this.headline(item);
		if (this.isShort(item) && isSlug(head)) return this.whole('slug', item);
		if ((at > 0 && isFurniture(head) && this.isShort(item)) || (trail.test(head) && words(head).length <= 8))
			return this.whole('related', item);
		if (this.caption(item)) return true;
		if (this.byline(item, at)) return true;
		if (this.readsAsDateline(item) !== null) return false;
		if (this.headlines.length === 0) {
			if (!this.isHeadline(item, at)) return isFurniture(head) && this.isShort(item) && this.whole('related', item);
			const next = this.items[at + 1];
			const isKicker =
				words(head).length <= 2 && next !== undefined && this.isHeadline(next, at + 1) && words(next.head).length > 3;
			if (isKicker) return this.whole('related', item);
			return this.headline(item);
		}
		if (this.isShort(item) && isCredit(head)) return this.credit(item);
		const follows = this.blocks[this.blocks.length - 1]?.role === 'headline';
		return (
			follows &&
			at + 1 < this.items.length &&
			this.isShort(item) &&
			standsAlone(head, LONGEST_HEADLINE) &&
			!head.endsWith('.') &&
			this.whole('subhead', item)
		);
	}

	/** A headline, and apart from it what a desk wrote before and behind it. */
	private headline(item: Stretch): true {
		const line = this.text.slice(item.start, item.end);
		const { start, end } = headlineWithin(line);
		this.add('slug', item.start, item.start + line.slice(0, start).trimEnd().length);
		this.headlines.push(line.slice(start, end));
		this.add('headline', item.start + start, item.start + end);
		const rest = line.slice(end);
		return this.add('slug', item.end - rest.trimStart().length, item.end);
	}

	private isKnownHeadline(item: Stretch, at: number): boolean {
		if (this.known === '' || at > 4 || item.end - item.start > item.head.length) return false;
		const { start, end } = headlineWithin(item.head);
		for (const here of [bare(item.head), bare(item.head.slice(start, end))]) {
			if (here === '' || !this.known.startsWith(here) || (here.length < 10 && here !== this.known)) continue;
			this.known = this.known.slice(here.length);
			return true;
		}
		return false;
	}

	private isHeadline(item: Stretch, at: number): boolean {
		const within = headlineWithin(item.head);
		const head = item.head.slice(within.start, within.end);
		if (at + 1 >= this.items.length || !this.isShort(item)) return false;
		if (this.hasKnown && (!item.apart || !this.speaksOfKnown(head))) return false;
		if (standsAlone(head, LONGEST_HEADLINE)) return words(head).length > 0;
		// A dateline begins the body: what stands above it heads it, full stop or not.
		const next = this.items[at + 1];
		if (next !== undefined && this.readsAsDateline(next) !== null && !goesOn.test(head)) return true;
		// Databases part headline and deck with a semicolon.
		if (item.apart && head.endsWith(';')) return true;
		return item.apart && /[^.]\.['’"”]?$/.test(head) && !goesOn.test(head) && isTitleCase(head);
	}

	/** Another wording of the headline given from outside; where it is one word, a slug or a number, anything may head the text. */
	private speaksOfKnown(head: string): boolean {
		const given = words(this.given)
			.map(bare)
			.filter((word) => word.length > 3);
		if (given.length < 2) return true;
		const own = new Set(words(head).map(bare));
		return given.some((word) => own.has(word));
	}

	private byline(item: Stretch, at: number): boolean {
		if (!this.isShort(item)) return false;
		const reading = readByline(item.head);
		if (reading !== null) {
			this.bylines.push(reading);
			this.outlet ??= reading.outlet;
			return this.whole('byline', item);
		}
		const next = this.items[at + 1];
		const before = this.blocks[this.blocks.length - 1]?.role;
		if (before === 'byline' && isPost(item.head)) {
			if (isAgency(item.head)) this.outlet ??= item.head.trim();
			return this.whole('byline', item);
		}
		if (this.headlines.length === 0 || next === undefined || !isBareName(item.head)) return false;
		if (!isPost(next.head) && readByline(next.head)?.byline !== null && this.readsAsDateline(next) === null)
			return false;
		this.bylines.push({ byline: item.head.trim(), outlet: null, published: null, updated: false });
		return this.whole('byline', item);
	}

	private readsAsDateline(item: Stretch): DatelineReading | null {
		const reading = readDateline(item.head);
		return reading?.colon === true && this.turns !== null ? null : reading;
	}

	/** A paragraph of the body; the first of all may begin with a dateline. */
	private body(item: Stretch, at: number): true {
		const opens = !this.hasLede && this.dateline === null;
		const reading = opens ? this.readsAsDateline(item) : null;
		if (reading === null) {
			const agency = opens ? readAgencyLine(item.head) : null;
			if (agency === null) return this.paragraph(item, at, item.start);
			this.outlet ??= agency.outlet;
			this.add('credit', item.start, item.start + agency.length);
			return this.paragraph(item, at, item.start + agency.length);
		}
		const end = item.start + this.text.slice(item.start, item.start + reading.length).trimEnd().length;
		this.add('dateline', item.start, end);
		this.dateline = { place: reading.place, start: item.start, end };
		this.outlet ??= reading.outlet;
		this.datelined = reading.published;
		return this.paragraph(item, at, end);
	}

	private within(item: Stretch, at: number): true {
		const { head } = item;
		if (this.isTurn(item)) return this.paragraph(item, at, item.start);
		if (!this.hasLede && this.dateline === null && this.readsAsDateline(item) !== null) return this.body(item, at);
		if (!this.isShort(item)) return this.caption(item) || this.body(item, at);
		if (isTransmissionBreak(head)) return this.whole('slug', item);
		if (isFurniture(head)) {
			this.underLinks = isLinkHeading(head) && !/:\s*\S/.test(head);
			return this.whole('related', item);
		}
		if (this.caption(item)) return true;
		if (isCredit(head)) return this.credit(item);
		if (at >= this.items.length - FOOTER) {
			if (isTransmissionEnd(head)) return this.whole('slug', item);
			if (this.footing(item, at)) return true;
		}
		if (mayStandApart(head) && !this.isList && readSignature(item.tail) === null)
			return this.whole(this.isLink(item, at) ? 'related' : 'subhead', item);
		this.underLinks = false;
		return this.body(item, at);
	}

	/** A byline below the body, or a date that says it is the publication's. */
	private footing(item: Stretch, at: number): boolean {
		if (at === this.items.length - 1 && isBareName(item.head)) {
			this.bylines.push({ byline: item.head.trim(), outlet: null, published: null, updated: false });
			return this.whole('byline', item);
		}
		const reading = readByline(item.head);
		if (reading === null || (reading.byline === null && !/publish|updated|posted/i.test(item.head))) return false;
		this.bylines.push(reading);
		this.outlet ??= reading.outlet;
		return this.whole('byline', item);
	}

	private isLink(item: Stretch, at: number): boolean {
		const { head } = item;
		const next = this.items[at + 1];
		if (this.underLinks || LINK_LABEL.test(head) || next === undefined) return true;
		const line = words(head);
		if (head.endsWith('?')) return isTitleCase(head);
		return (
			line.length > 12 ||
			tellsNews(line, isTitleCase(head)) ||
			(mayStandApart(next.head) && this.isShort(next) && tellsNews(words(next.head), isTitleCase(next.head)))
		);
	}

	private caption(item: Stretch): boolean {
		const found = readCaption(item.head, item.tail, item.end - item.start);
		if (found === null) return false;
		const credit = item.end - found.credit;
		const words = this.text.slice(item.start, credit).trimEnd().length;
		this.add('caption', item.start, item.start + words);
		return this.add('credit', credit, item.end);
	}

	private credit(item: Stretch): true {
		this.outlet ??= creditedOutlet(item.head.trim());
		return this.whole('credit', item);
	}

	private paragraph(item: Stretch, at: number, from: number): true {
		const start = from + (/\S/.exec(this.text.slice(from, item.end))?.index ?? item.end - from);
		if (start < item.end) this.hasLede = true;
		const signature = at >= this.items.length - FOOTER ? readSignature(item.tail) : null;
		if (signature === null) return this.add('paragraph', start, item.end);
		this.outlet ??= signature.outlet;
		const credit = item.end - signature.length;
		this.add('paragraph', start, start + this.text.slice(start, credit).trimEnd().length);
		return this.add('credit', credit, item.end);
	}
}
