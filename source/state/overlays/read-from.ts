import type { ArticleId } from '../../domain/article.ts';
import { askRead } from '../asking.ts';
import type { Arrival, Model } from '../model.ts';
import type { Over } from '../place.ts';
import { inPlace, type Step } from '../step.ts';
import { visit } from '../trail.ts';

/** From a list over the panes into an article; back leads to the list as it was. */
export function readFrom(model: Model, over: Over, article: ArticleId, arrival: Arrival): Step {
	const kept = inPlace({ ...model, overlay: null }, { over });
	return askRead(visit(kept, { focus: 'article', mentions: null, profile: null, over: null }), article, arrival);
}
