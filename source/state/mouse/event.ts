/** What the mouse did, at a column and a row of the screen from 0. */
export interface MouseEvent {
	readonly type: 'press' | 'drag' | 'release' | 'up' | 'down';
	readonly x: number;
	readonly y: number;
}
