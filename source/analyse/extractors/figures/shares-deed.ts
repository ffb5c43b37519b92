/** `66 % [buy] goods`: what so many do, with what they do it to, which the grammar may take for one noun. */
export const isSharesDeed = (verb: string, object: string): boolean => DEEDS.test(verb) && /[^s]s$/.test(object);

const DEEDS = /^(?:buy|use|own|want|think|believe|watch|read|prefer|oppose|like|need|spend|visit|eat|smoke)$/;
