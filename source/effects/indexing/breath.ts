/** Lets waiting messages be answered. */
export const breath = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
