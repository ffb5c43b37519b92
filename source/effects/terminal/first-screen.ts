import type { Effect } from '../../state/effect.ts';
import type { Message } from '../../state/message.ts';
import type { Model } from '../../state/model.ts';
import type { Step } from '../../state/step.ts';
import { update } from '../../state/update.ts';
import type { EarlyAnswers } from '../index-file/early.ts';
import { printable } from './printable.ts';

/** More than the list and its article take, with an order of the user's own and the place where one left off. */
const MOST_MESSAGES = 12;

/** What early answers tell of a list or an article that is asked for; null where that is the archive's to answer. */
export function answered(early: EarlyAnswers, effect: Effect): Message | null {
	if (effect.type === 'list') {
		const page = early.list(effect.request);
		return page && { type: 'listed', ask: effect.ask, page };
	}
	if (effect.type === 'read') {
		const reading = early.read(effect.id, effect.query);
		return reading && { type: 'read', ask: effect.ask, reading: printable(reading) };
	}
	return null;
}

/** The model after its first messages and as many of their answers as come early, with what is still to be done. */
export function firstScreen(model: Model, messages: readonly Message[], early: EarlyAnswers | null): Step {
	let next = model;
	const pending: Effect[] = [];
	const queue = [...messages];
	for (let taken = 0; queue.length > 0; taken += 1) {
		const [message] = queue.splice(0, 1);
		if (message === undefined) break;
		const [after, effects] = update(next, message);
		next = after;
		for (const effect of effects) {
			const answer = early === null || taken >= MOST_MESSAGES ? null : answered(early, effect);
			if (answer === null) pending.push(effect);
			else queue.push(answer);
		}
	}
	return [next, pending];
}
