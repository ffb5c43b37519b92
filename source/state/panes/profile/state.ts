import type { Profile, ProfileFacts } from '../../../archive/profile.ts';
import type { ArticleId } from '../../../domain/article.ts';
import type { Certainty } from '../../../domain/certainty.ts';
import type { EntityId } from '../../../domain/entity.ts';
import type { Span } from '../../../domain/span.ts';
import type { Place } from '../../place.ts';

/** A fact as its page tells it. */
export interface ToldFact extends Span {
	readonly article: ArticleId;
	readonly headline: string;
	readonly published: string | null;
	/** On one line, the entities by their names. */
	readonly claim: string;
	readonly certainty: Certainty;
}

/** A profile whose facts are told in words. */
export interface ToldProfile extends Omit<Profile, 'facts'> {
	readonly facts: readonly (Omit<ProfileFacts, 'rows'> & { readonly rows: readonly ToldFact[] })[];
}

/** The page of an entity. */
export interface ProfileState {
	readonly entity: EntityId;
	/** As it was called where the page was opened from. */
	readonly name: string;
	/** Null until it is there. */
	readonly told: ToldProfile | null;
	/** Row the cursor stands on, and the first on screen. */
	readonly selected: number;
	readonly top: number;
	/** Where it was opened, and where leaving it leads. */
	readonly from: Place;
}
