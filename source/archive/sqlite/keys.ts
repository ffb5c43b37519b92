export { groupNeighbourhood as group } from '../../resolve/grouping.ts';
export { keyOf } from '../../resolve/keys.ts';
