import type { Voice } from './labels.ts';

/** A figure by its article and where it begins there. */
export type FigureKey = string;

export const figureKey = (article: string, start: number): FigureKey => `${article}:${start}`;

export const keyOf = ({ report, statement }: Voice): FigureKey => figureKey(report.article, statement.start);
