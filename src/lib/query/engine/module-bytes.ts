/**
 * Sizes of DuckDB-WASM's two modules, uncompressed: what the progress bar counts to,
 * since a compressed answer does not say its full length. A contract test holds them to the package.
 */
export const MODULE_BYTES = { eh: 34_242_586, mvp: 39_362_651 } as const;
