/** Of a happening that very many tell of, the first and the latest are compared. */
const FIRST_TOLD = 100;
const LATEST_TOLD = 300;
export const MOST_TOLD = FIRST_TOLD + LATEST_TOLD;

/** As many of a happening's episodes, in order, as are compared. */
export const bounded = <Of>(all: readonly Of[]): readonly Of[] =>
	all.length <= MOST_TOLD ? all : [...all.slice(0, FIRST_TOLD), ...all.slice(-LATEST_TOLD)];

export const boundWords = (left: number): string =>
	`of ${left + MOST_TOLD} articles that tell of it the first ${FIRST_TOLD} and the latest ${LATEST_TOLD} are compared`;
