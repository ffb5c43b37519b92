import { isAcronym } from '../../source/analyse/names/acronym.ts';
import { personName } from '../../source/analyse/names/person.ts';
import type { Exported, ExportedMention } from './exported.ts';

/** A name of one article that is one entity with names of others. */
export interface Join {
	/** A person's bare surname, an acronym, or a name in full. */
	readonly kind: 'surname' | 'acronym' | 'name';
	readonly article: string;
	readonly words: string;
	readonly entity: string;
	readonly headline: string;
	readonly here: string;
	/** Of the article that says most fully who it is. */
	readonly thereHeadline: string;
	readonly there: string;
}

const AROUND = 110;

/** Every join across articles: one for each article that an entity shares with others. Places and peoples are left out. */
export function joinsOf({ articles, entities }: Exported): readonly Join[] {
	const byId = new Map(articles.map((article) => [article.id, article]));
	const around = ({ article, start, end }: ExportedMention): string => {
		const text = byId.get(article)?.text ?? '';
		const marked = `${text.slice(Math.max(0, start - AROUND), start)}[${text.slice(start, end)}]${text.slice(end, end + AROUND)}`;
		return marked.replace(/\s+/g, ' ');
	};
	const joins: Join[] = [];
	for (const { name, kind, mentions } of entities) {
		if (kind !== 'person' && kind !== 'organization') continue;
		const uses = [...Map.groupBy(mentions, ({ article }) => article).values()].flatMap((own) => {
			const best = own.toSorted((a, b) => fullness(kind, b.text) - fullness(kind, a.text) || a.start - b.start)[0];
			return best === undefined ? [] : [best];
		});
		if (uses.length < 2) continue;
		const ranked = uses.toSorted((a, b) => fullness(kind, b.text) - fullness(kind, a.text));
		for (const use of uses) {
			const other = ranked.find(({ article }) => article !== use.article);
			if (other === undefined) continue;
			joins.push({
				kind: kindOf(kind, use.text),
				article: use.article,
				words: use.text,
				entity: name,
				headline: byId.get(use.article)?.headline ?? '',
				here: around(use),
				thereHeadline: byId.get(other.article)?.headline ?? '',
				there: around(other),
			});
		}
	}
	return joins;
}

const fullness = (kind: string, words: string): number =>
	kind === 'person' ? personName(words).given.length * 100 + words.length : words.length;

function kindOf(kind: string, words: string): Join['kind'] {
	if (kind === 'person') return personName(words).given.length === 0 ? 'surname' : 'name';
	return isAcronym(words) ? 'acronym' : 'name';
}
