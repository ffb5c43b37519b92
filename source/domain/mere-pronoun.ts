import type { Party } from './fact.ts';

const PRONOUN = /^(?:he|she|it|they|we|who|which|that|this|these|those|him|her|them|us)$/i;
const RELATIVE = /^(?:who|which|that)$/i;

const isUnknown = ({ name, antecedent }: Party): boolean => name === null && antecedent === undefined;

/** A pronoun of which nobody knows whom it stands for: outside its sentence it says nothing. */
export const isMerePronoun = (party: Party): boolean => isUnknown(party) && PRONOUN.test(party.text);

/** The same of one that opens a clause, `which said that`: its sentence names nobody either. */
export const isMereRelative = (party: Party): boolean => isUnknown(party) && RELATIVE.test(party.text);
