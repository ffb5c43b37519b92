import type { Mention } from '../../../domain/entity.ts';

/**
 * Mentions of an article as they are placed among all articles: whose name it is was inferred for some, so that these
 * are likely at most. `keys` has the key of each of the article's names, `joined` the rule of those that were inferred.
 */
export function placed(
	mentions: readonly Mention[],
	keys: readonly string[],
	joined: ReadonlyMap<string, string>,
): readonly Mention[] {
	if (joined.size === 0) return mentions;
	return mentions.map((mention) => {
		const rule = joined.get(keys[mention.name] ?? '');
		if (rule === undefined) return mention;
		const why = [mention.why, `${rule} says whose name it is`].filter(Boolean).join('; ');
		return { ...mention, certainty: mention.certainty === 'certain' ? 'likely' : mention.certainty, why };
	});
}
