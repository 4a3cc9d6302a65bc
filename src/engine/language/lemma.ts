/** Dictionary forms of English words: a closed list of irregular forms, then the spelling rules of inflection. */

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `is be|are be|was be|were be|been be|am be|'re be|’re be|'m be|’m be|being be|has have|had have|having have|'ve have|’ve have|does do|did do|done do|said say|says say|told tell|
made make|went go|gone go|got get|gotten get|gave give|given give|took take|taken take|came come|saw see|seen see|knew know|known know|
thought think|felt feel|found find|left leave|kept keep|held hold|brought bring|bought buy|sold sell|sent send|spent spend|lost lose|met meet|
paid pay|led lead|stood stand|understood understand|wrote write|written write|spoke speak|spoken speak|broke break|broken break|chose choose|
chosen choose|began begin|begun begin|ran run|won win|fell fall|fallen fall|rose rise|risen rise|grew grow|grown grow|drew draw|drawn draw|
shot shoot|sought seek|fought fight|caught catch|taught teach|swore swear|sworn swear|hid hide|hidden hide|built build|dealt deal|meant mean|
heard hear|struck strike|stuck stick|hung hang|sat sit|slept sleep|drove drive|driven drive|rode ride|flew fly|flown fly|threw throw|thrown throw|
withdrew withdraw|withdrawn withdraw|overtook overtake|overtaken overtake|became become|forgot forget|forgotten forget|stole steal|stolen steal|
men man|women woman|children child|people person|feet foot|teeth tooth|better good|best good|worse bad|worst bad`
    .split('|')
    .map(pair => pair.trim().split(' ') as [string, string]),
);

/** `lower` is lower case; `tag` is a Penn tag. */
export function lemmaOf(lower: string, tag: string): string {
  const irregular = IRREGULAR.get(lower);
  if (irregular !== undefined && /^[VNJ]/.test(tag)) return irregular;
  switch (tag) {
    case 'NNS':
      return withoutS(lower);
    case 'VBZ':
      return withoutS(lower);
    case 'VBD':
    case 'VBN':
      return lower.endsWith('ed') ? stem(lower.slice(0, -2), lower.endsWith('ied') ? 'y' : null) : lower;
    case 'VBG':
      return lower.endsWith('ing') && lower.length > 4 ? stem(lower.slice(0, -3), null) : lower;
    default:
      return lower;
  }
}

function withoutS(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
}

/** Restores what the ending cost: "i" + "ed" is "y", a doubled consonant is single, a silent "e" comes back. */
function stem(base: string, y: string | null): string {
  if (y) return base.slice(0, -1) + y;
  if (/([bdgkmnprtv])\1$/.test(base) && base.length > 3) return base.slice(0, -1);
  const silentE = /(?:[^aeiou][aeiouy][bcdgklmnprtuvz]|[aeiou](?:rg|rs|ns|nc|lv)|[csuvz]|dg|at|ur|[bcdfgkpt]l|in)$/;
  const plain = /(?:[aeiou]{2}[a-z]|en|er|on|or|it|et|ow|ay|oy|ey|el|om|an|al|op)$/;
  return silentE.test(base) && !plain.test(base) ? `${base}e` : base;
}
