import type { Reading } from '../../../archive/archive.ts';
import type { EntityId, EntityKind, Mention } from '../../../domain/entity.ts';
import { contains, type Span } from '../../../domain/span.ts';

/** A name of a sentence. */
export interface SentenceName {
	readonly entity: EntityId;
	readonly kind: EntityKind;
	readonly name: string;
	/** Its mentions in the sentence, the first one first. */
	readonly mentions: readonly Mention[];
}

/** The names that stand in a stretch of an article, in the order of their first mention. */
export function namesIn({ analysis, entities }: Reading, span: Span): readonly SentenceName[] {
	const found = new Map<EntityId, SentenceName>();
	for (const mention of analysis.mentions) {
		const entity = entities[mention.name];
		const named = analysis.names[mention.name];
		if (entity === undefined || entity === '' || named === undefined || !contains(span, mention)) continue;
		const before = found.get(entity);
		found.set(entity, {
			entity,
			kind: named.kind,
			name: before?.name ?? named.name,
			mentions: [...(before?.mentions ?? []), mention],
		});
	}
	return [...found.values()];
}
