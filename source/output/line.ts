import type { EntityKind } from '../domain/entity.ts';

/** What a piece of a line is; how that looks is for the output to say. */
export type Tone = 'plain' | 'strong' | 'dim' | 'hit' | EntityKind;

/** Words with a tone. The text may hold anything: it is made safe where it is written. */
export interface Piece {
	readonly text: string;
	readonly tone: Tone;
}

export type Line = readonly Piece[];

/** What lines are laid out for. */
export interface Sheet {
	/** Columns to fill; infinite where the output is no terminal, so that nothing is cut. */
	readonly columns: number;
	/** True where a hit is written in brackets, which take two columns. */
	readonly brackets: boolean;
}

export const plain = (text: string): Piece => ({ text, tone: 'plain' });
export const strong = (text: string): Piece => ({ text, tone: 'strong' });
export const dim = (text: string): Piece => ({ text, tone: 'dim' });
export const hit = (text: string): Piece => ({ text, tone: 'hit' });
