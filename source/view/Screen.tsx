import { Box, Text } from 'ink';
import { memo } from 'react';
import type { Frame, PaneFrame } from '../state/frame.ts';
import type { Line } from '../state/text/line.ts';
import { paint } from './paint.ts';
import type { Theme } from './palettes.ts';

// A row is one string: React and Ink pass over every row that reads as it did.
const Row = memo(({ text }: { readonly text: string }) => <Text wrap="truncate">{text}</Text>);

const rowsOf = (lines: readonly Line[], theme: Theme) => lines.map((line, row) => ({ row, text: paint(line, theme) }));

/** Lines of exactly one pane; a row's identity is its place on the screen. */
export function Pane({
	lines,
	width,
	theme,
}: {
	readonly lines: readonly Line[];
	readonly width: number;
	readonly theme: Theme;
}) {
	return (
		<Box flexDirection="column" width={width} flexShrink={0}>
			{rowsOf(lines, theme).map(({ row, text }) => (
				<Row key={row} text={text} />
			))}
		</Box>
	);
}

function Band({ panes, theme }: { readonly panes: readonly PaneFrame[]; readonly theme: Theme }) {
	return (
		<Box height={panes[0]?.rect.height ?? 0} flexShrink={0}>
			{panes.map(({ pane, rect, lines }) => (
				<Pane key={pane} lines={lines} width={rect.width} theme={theme} />
			))}
		</Box>
	);
}

/** The whole screen. It holds no state and knows no keys. */
export function Screen({
	frame,
	theme,
	columns,
	rows,
}: {
	readonly frame: Frame;
	readonly theme: Theme;
	readonly columns: number;
	readonly rows: number;
}) {
	return (
		<Box flexDirection="column" width={columns} height={rows}>
			<Pane lines={frame.head} width={columns} theme={theme} />
			{frame.body.map((panes) => (
				<Band key={panes[0]?.rect.y ?? 0} panes={panes} theme={theme} />
			))}
			<Pane lines={frame.foot} width={columns} theme={theme} />
		</Box>
	);
}
