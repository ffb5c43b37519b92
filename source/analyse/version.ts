/**
 * Stands for everything that decides an analysis when run from the sources; a bundle carries a hash of it all instead.
 * An archive analyses again what another version read.
 */
export const ANALYSER_VERSION = '3';

/** Grows with every newsdesk that reads articles better: what a later one read, an earlier one leaves. */
export const GENERATION = Number(ANALYSER_VERSION);
