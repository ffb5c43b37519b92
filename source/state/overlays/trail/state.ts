/** The trail as a list. */
export interface TrailOverlay {
	readonly kind: 'trail';
	/** Step the cursor stands on, from the oldest. */
	readonly selected: number;
}
