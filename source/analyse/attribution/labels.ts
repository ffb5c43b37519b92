import { createLabels } from '../sequence/labels.ts';

/** What a token is to any attribution: the first pass. */
export const PART_LABELS = createLabels(['source', 'cue', 'content'], 'BIO');
/** What a token is to one given cue: the second pass. */
export const ARGUMENT_LABELS = createLabels(['source', 'content'], 'BIO');
