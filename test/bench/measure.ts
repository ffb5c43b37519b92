/** Milliseconds, sorted; or any other measured values. */
export class Sample {
	readonly #values: number[] = [];

	add(value: number): void {
		this.#values.push(value);
	}

	async time<Answer>(work: () => Answer | Promise<Answer>): Promise<Answer> {
		const start = performance.now();
		const answer = await work();
		this.add(performance.now() - start);
		return answer;
	}

	/** The value added first. */
	get first(): number {
		return this.#values[0] ?? Number.NaN;
	}

	/** The value below which `share` of all lie. */
	at(share: number): number {
		const sorted = this.#values.toSorted((one, other) => one - other);
		return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
	}

	/** `p50 / p95 / p99`. */
	toString(): string {
		return [0.5, 0.95, 0.99].map((share) => this.at(share).toFixed(1)).join(' / ');
	}
}

export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;

export const row = (label: string, value: string): void => {
	process.stdout.write(`  ${label.padEnd(44)} ${value}\n`);
};
