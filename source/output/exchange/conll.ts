import { segment } from '../../analyse/segment.ts';
import type { Reading } from '../../archive/archive.ts';
import type { EntityId, EntityKind } from '../../domain/entity.ts';
import { safeLine } from '../../ingest/sanitise.ts';
import type { Selection } from '../selection.ts';
import type { Sink } from '../sink.ts';

/** Kinds as the shared task of CoNLL-2003 calls them; groups are of its class for all others. */
const TAGS: Readonly<Record<EntityKind, string>> = { person: 'PER', organization: 'ORG', place: 'LOC', group: 'MISC' };

/**
 * A token and its tag a line (`Oslo\tB-LOC`), blank lines between sentences, `-DOCSTART-` before each article with its path
 * beside it. Tags are IOB2: `B-` begins a name, `I-` goes on with it.
 */
export async function writeConll(selection: Selection, sink: Sink): Promise<void> {
	const kinds = new Map<EntityId, EntityKind>();
	for await (const { id, kind } of selection.entities()) kinds.set(id, kind);
	for await (const reading of selection.readings()) await sink.write(documentOf(reading, kinds));
}

function documentOf({ article, analysis, entities }: Reading, kinds: ReadonlyMap<EntityId, EntityKind>): string {
	const { tokens, sentences } = segment(article.text, article.blocks);
	const lines = [`-DOCSTART-\tO\t${safeLine(article.path)}`, ''];
	let at = 0;
	for (const { firstToken, lastToken } of sentences) {
		for (const token of tokens.slice(firstToken, lastToken)) {
			while ((analysis.mentions[at]?.end ?? Number.POSITIVE_INFINITY) <= token.start) at++;
			const mention = analysis.mentions[at];
			const id = mention === undefined ? undefined : entities[mention.name];
			const kind = id === undefined ? undefined : kinds.get(id);
			const inside = mention !== undefined && mention.start < token.end;
			const first = mention !== undefined && token.start <= mention.start;
			const tag = inside && kind !== undefined ? `${first ? 'B' : 'I'}-${TAGS[kind]}` : 'O';
			lines.push(`${safeLine(token.text).replace(/\s/g, '_')}\t${tag}`);
		}
		lines.push('');
	}
	return `${lines.join('\n')}\n`;
}
