declare const bytes: Uint8Array;
// biome-ignore lint/style/noDefaultExport: what esbuild's loader `binary` makes of a file
export default bytes;
