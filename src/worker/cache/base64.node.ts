/** Node's own decoder where the platform has none: a tenth of the time of one in JavaScript, before the first article can be read. To be imported first. */
const bytes = Uint8Array as { fromBase64?: (text: string) => Uint8Array };
bytes.fromBase64 ??= text => Buffer.from(text, 'base64');

export {};
