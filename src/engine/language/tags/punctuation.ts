/** Tags that a token has whatever stands around it: those of punctuation. */

/** The tag of a mark, or null for a word, a number, or a mark that context decides (an apostrophe, "%", "&"). */
export function punctuationTag(surface: string): string | null {
  const unit = surface.charCodeAt(0);
  if ((unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90)) return null;
  switch (surface[0]) {
    case '.':
    case '!':
    case '?':
    case '…':
      return surface.length > 1 && /[\p{L}\p{N}]/u.test(surface) ? null : '.';
    case ',':
      return ',';
    case ':':
    case ';':
    case '–':
    case '—':
    case '/':
    case '|':
    case '•':
    case '·':
      return ':';
    case '-':
      return /^-+$/.test(surface) ? ':' : null;
    case '(':
    case '[':
    case '{':
      return '(';
    case ')':
    case ']':
    case '}':
      return ')';
    case '"':
    case '“':
    case '”':
    case '„':
    case '«':
    case '»':
    case '`':
    case '‘':
      return '"';
    case '$':
    case '£':
    case '€':
    case '¥':
      return surface.length === 1 ? '$' : null;
    case "'":
      return surface === "''" ? '"' : null;
    default:
      return null;
  }
}
