/**
 * Stands for everything that decides an analysis when run from the sources; a bundle carries a hash of it all instead.
 * An archive analyses again what another version read.
 */
export const ANALYSER_VERSION = '3';
