import type { EntityRow, Reading } from '../../../archive/archive.ts';
import { ENTITY_KINDS, type EntityKind, type EntityVariant } from '../../../domain/entity.ts';
import { anchorOf } from '../../../journal/anchor.ts';
import { checkedOf } from '../../../journal/marks.ts';
import type { EntityTarget, MentionTarget } from '../../../journal/target.ts';
import { entityOf, targetOf } from '../../desk/subject.ts';
import type { Model } from '../../model.ts';
import { litMention } from '../../panes/article/moves.ts';
import { currentRow } from '../../panes/facts/moves.ts';
import { selectedRow } from '../../panes/list/moves.ts';
import { windowed } from '../../window.ts';
import type { Subject } from './state.ts';

export const KIND_WORDS: Readonly<Record<EntityKind, string>> = {
	person: 'a person',
	organization: 'an organization',
	place: 'a place',
	group: 'a group',
};

export const OTHER_KINDS = (kind: EntityKind): readonly EntityKind[] => ENTITY_KINDS.filter((other) => other !== kind);

/** An entity with its mentions in the open article; `start` is of the one under the cursor. */
function entityIn(
	reading: Reading | null,
	entity: EntityTarget,
	start: number | null,
	variants: readonly EntityVariant[],
	checked: readonly MentionTarget[],
): Subject {
	const mentions: MentionTarget[] = [];
	let mention: MentionTarget | null = null;
	if (reading) {
		const article = targetOf(reading.article);
		for (const found of reading.analysis.mentions) {
			if (reading.entities[found.name] !== entity.id) continue;
			const target = { article, anchor: anchorOf(reading.article.text, found) };
			mentions.push(target);
			if (found.start === start) mention = target;
		}
	}
	return { type: 'entity', entity, mention, mentions, variants, checked };
}

/** A name whose mentions or whose page are shown. */
function entityOn(model: Model, row: EntityRow, reading: Reading | null, start: number | null): Subject {
	const { id, kind, name, variants } = row;
	const entity = { id, kind, name };
	const checked = model.desk.open ? checkedOf(model.desk.held, entity) : [];
	return entityIn(reading, entity, start, variants, checked);
}

function ofArticle({ article, entities }: Reading): Subject {
	const { headline, published, outlet, language } = article;
	return {
		type: 'article',
		article: targetOf(article),
		known: { headline, published: published ?? '', outlet: outlet ?? '', language },
		names: entities,
	};
}

/** What the cursor is on: a name, a fact, else the article. Null where there is nothing. */
export function subjectHere(model: Model): Subject | null {
	const { focus, mentions, profile, article } = model.place;
	const { reading, lit } = article;
	if (focus === 'mentions') {
		const row = mentions?.row;
		if (!row) return null;
		const at = windowed(mentions.page, mentions.selected);
		const isOpen = at !== undefined && at.article === reading?.article.id;
		return entityOn(model, row, isOpen ? reading : null, isOpen ? at.start : null);
	}
	if (focus === 'profile') return profile?.told ? entityOn(model, profile.told.entity, null, null) : null;
	if (focus === 'list') {
		const row = selectedRow(model);
		if (!row) return null;
		if (reading?.article.id === row.id) return ofArticle(reading);
		const { headline, published, outlet } = row;
		return {
			type: 'article',
			article: targetOf(row),
			known: { headline, published: published ?? '', outlet: outlet ?? '', language: '' },
			names: [],
		};
	}
	if (!reading) return null;
	const row = focus === 'facts' ? currentRow(model) : undefined;
	if (row?.type === 'fact') {
		const { fact } = row;
		const value = fact.kind === 'figure' ? `${fact.value}` : fact.kind === 'date' ? (fact.value ?? '') : '';
		const speaker = fact.kind === 'quote' ? (fact.speaker?.text ?? '') : '';
		const target = { kind: fact.kind, anchor: anchorOf(reading.article.text, fact) };
		return { type: 'fact', article: targetOf(reading.article), fact: target, value: value || speaker };
	}
	const name =
		row?.type === 'entity'
			? row.name
			: row === undefined
				? reading.analysis.mentions[litMention(model)]?.name
				: undefined;
	const entity = name === undefined ? null : entityOf(reading, name);
	if (name !== undefined && entity === null) return null;
	return entity ? entityIn(reading, entity, lit?.start ?? null, [], []) : ofArticle(reading);
}
