/**
 * Stands for everything that decides an analysis when run from the sources; a bundle carries a hash of it all instead.
 * An archive analyses again what another version read.
 */
export const ANALYSER_VERSION = '3';

/**
 * Grows by itself with every newsdesk that reads articles otherwise: what a later one read, an earlier one leaves. A bundle
 * carries the time of the last change to what decides an analysis, in seconds since 1970.
 */
export const GENERATION = Number(process.env.NEWSDESK_GENERATION ?? ANALYSER_VERSION);
