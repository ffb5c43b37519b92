import type { Mention, Name } from '../../domain/entity.ts';
import type { Segmentation } from '../segment.ts';
import type { Tagger } from '../tagger/tagger.ts';

export interface ArticleNames {
	readonly names: readonly Name[];
	/** In reading order, not overlapping. */
	readonly mentions: readonly Mention[];
}

/** Who and what an article names, each with all its mentions. */
export function findNames(text: string, segmentation: Segmentation, tagger: Tagger): ArticleNames {
	const mentions: Mention[] = [];
	const names: Name[] = [];
	for (const tag of tagger.tag(text, segmentation)) {
		mentions.push({ ...tag, name: names.length, certainty: 'certain', by: 'names/tagger' });
		names.push({ kind: tag.kind, name: text.slice(tag.start, tag.end), aliases: [] });
	}
	return { names, mentions };
}
