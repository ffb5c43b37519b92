import { pastOf } from '../../grammar/verb-forms.ts';
import { done, type Happened } from './happened.ts';

/** `66 % [buy] goods`: what so many do, with what they do it to, which the grammar may take for one noun; null for any other two words. */
export const sharesDeed = (verb: string, object: string): Happened | null =>
	DEEDS.test(verb) && /[^s]s$/.test(object) ? done(pastOf(verb)) : null;

const DEEDS = /^(?:buy|use|own|want|think|believe|watch|read|prefer|oppose|like|need|spend|visit|eat|smoke)$/;
