/**
 * esbuild's loader `binary` calls `Uint8Array.fromBase64`, which Node has from version 25 only, in bundles built without a target.
 * Imported before the file it loads.
 */
declare function atob(text: string): string;

const bytes = Uint8Array as typeof Uint8Array & { fromBase64?: (text: string) => Uint8Array };
bytes.fromBase64 ??= text => Uint8Array.from(atob(text), character => character.charCodeAt(0));

export {};
