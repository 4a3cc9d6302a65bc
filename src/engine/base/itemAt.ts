/**
 * The item at `i`, undefined outside of the list on either side. V8 takes an index below 0 for a name, and reads by name at that place from then on,
 * which is slow: where an index may be below 0 and tokens are read by the million, it is asked for here.
 */
export const itemAt = <T>(list: readonly T[], i: number): T | undefined => (i < 0 ? undefined : list[i]);
