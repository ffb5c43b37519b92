import type { Archive } from '../archive/archive.ts';
import type { Effect } from '../state/effect.ts';
import type { Message } from '../state/message.ts';

type Request = Extract<Effect, { readonly ask: number }>;

/** Asks the archive what the state wants to know and makes a message of the answer. */
export async function answer(archive: Archive, effect: Request): Promise<Message> {
	switch (effect.type) {
		case 'list':
			return { type: 'listed', ask: effect.ask, page: await archive.list(effect.request) };
		case 'read':
			return { type: 'read', ask: effect.ask, reading: await archive.read(effect.id, effect.query) };
		case 'entities':
			return { type: 'entities', ask: effect.ask, page: await archive.entities(effect.request) };
		case 'mentions': {
			const [entity, page] = await Promise.all([
				archive.entity(effect.entity),
				archive.mentions(effect.entity, effect.offset, effect.limit),
			]);
			return { type: 'mentions', ask: effect.ask, entity, page };
		}
	}
}
