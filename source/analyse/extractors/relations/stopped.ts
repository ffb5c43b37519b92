import type { Clause } from '../../grammar/clauses.ts';
import type { Page } from './page.ts';
import type { Verb } from './verb.ts';

/** `stopped [taking] bets`: what is over is told with its end. */
export const withStop = ({ words }: Page, { kind, governor, group }: Clause, verb: Verb): Verb =>
	kind === 'infinitive' && governor !== null && /^(?:stop|quit|cease|finish)$/.test(governor.group.base)
		? {
				...verb,
				base: `${governor.group.base} ${group.form === 'ing' ? words[group.last]?.lower : `to ${group.base}`}`,
			}
		: verb;
