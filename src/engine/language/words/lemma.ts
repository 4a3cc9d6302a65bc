/** Dictionary forms of English words: a closed list of irregular forms, then the spelling rules of inflection. */

/** By inflected form; forms that spelling rules would get wrong among them. Some are words of their own, too: "ground", "left". */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `is be|are be|was be|were be|been be|am be|'re be|’re be|'m be|’m be|being be|has have|had have|having have|'ve have|’ve have|does do|did do|done do|said say|says say|told tell|
made make|went go|gone go|got get|gotten get|gave give|given give|took take|taken take|came come|saw see|seen see|knew know|known know|
thought think|felt feel|found find|left leave|kept keep|held hold|brought bring|bought buy|sold sell|sent send|spent spend|lost lose|met meet|
paid pay|led lead|stood stand|understood understand|wrote write|written write|spoke speak|spoken speak|broke break|broken break|chose choose|
chosen choose|began begin|begun begin|ran run|won win|fell fall|fallen fall|rose rise|risen rise|grew grow|grown grow|drew draw|drawn draw|
shot shoot|sought seek|fought fight|caught catch|taught teach|swore swear|sworn swear|hid hide|hidden hide|built build|dealt deal|meant mean|
heard hear|struck strike|stuck stick|hung hang|sat sit|slept sleep|drove drive|driven drive|rode ride|flew fly|flown fly|threw throw|thrown throw|
withdrew withdraw|withdrawn withdraw|overtook overtake|overtaken overtake|became become|forgot forget|forgotten forget|stole steal|stolen steal|
slain slay|slew slay|laid lay|beaten beat|sank sink|sunk sink|swept sweep|split split|spread spread|bled bleed|bred breed|fed feed|fled flee|sped speed|
pled plead|shed shed|wed wed|misled mislead|torn tear|tore tear|worn wear|wore wear|dug dig|clung cling|lit light|stung sting|swung swing|bound bind|
wept weep|crept creep|spun spin|strung string|sprang spring|sprung spring|sung sing|sang sing|rang ring|rung ring|drank drink|drunk drink|swam swim|swum swim|
shrank shrink|shrunk shrink|froze freeze|frozen freeze|woke wake|woken wake|bit bite|bitten bite|blew blow|blown blow|ate eat|eaten eat|shook shake|shaken shake|
forbade forbid|forbidden forbid|forgave forgive|forgiven forgive|arose arise|arisen arise|awoke awake|overthrew overthrow|overthrown overthrow|
undertook undertake|undertaken undertake|underwent undergo|undergone undergo|mistook mistake|mistaken mistake|overcame overcome|upheld uphold|withheld withhold|
rebuilt rebuild|resold resell|oversaw oversee|overseen oversee|foresaw foresee|foreseen foresee|shown show|proven prove|sown sow|mown mow|overran overrun|
slid slide|stepped step|dove dive|knelt kneel|leapt leap|lent lend|bent bend|burnt burn|learnt learn|dreamt dream|spelt spell|spilt spill|spat spit|stank stink|stunk stink|
trod tread|trodden tread|undid undo|undone undo|unwound unwind|withstood withstand|outbid outbid|outran outrun|underwrote underwrite|underwritten underwrite|
slunk slink|shone shine|sawn saw|ground grind|hidden hide|ridden ride|striven strive|strove strive|dying die|lying lie|tying tie|vying vie|focused focus|focusing focus|focuses focus|biased bias|
ignored ignore|ignoring ignore|created create|creating create|recreated recreate|acquired acquire|acquiring acquire|required require|requiring require|challenged challenge|challenging challenge|
scored score|scoring score|adored adore|deplored deplore|implored implore|bored bore|ranged range|quoted quote|squared square|toned tone|zoned zone|sited site|routed route|
massacred massacre|massacring massacre|knifed knife|extradited extradite|extraditing extradite|axed axe|bankrolled bankroll|queuing queue|aged age|boycotted boycott|boycotting boycott|debuted debut|debuting debut|
changed change|changing change|arranged arrange|plunged plunge|plunging plunge|exchanged exchange|avenged avenge|stored store|storing store|restored restore|
restoring restore|explored explore|exploring explore|scaled scale|queued queue|inquired inquire|retired retire|retiring retire|expired expire|wired wire|
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
      return lower.endsWith('ed') ? past(lower) : lower;
    case 'VBG':
      return lower.endsWith('ing') && lower.length > 4 ? stem(lower.slice(0, -3), null) : lower;
    default:
      return lower;
  }
}

function withoutS(word: string): string {
  if (!word.endsWith('s')) return word;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/oes$/.test(word) && !/(?:sh|can|^[dfhtw])oes$/.test(word)) return word.slice(0, -2);
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  return /(?:ss|us|is)$/.test(word) ? word : word.slice(0, -1);
}

function past(lower: string): string {
  if (lower.length <= 4 && lower.endsWith('ied')) return lower.slice(0, -1);
  if (lower.endsWith('eed')) return lower.length > 4 ? lower.slice(0, -1) : lower;
  return stem(lower.slice(0, -2), lower.endsWith('ied') ? 'y' : null);
}

/** Stems that look as if they were whole: "invit", "evacuat", "hop", "welcom". */
const LOST_E =
  /(?:[iu]at|uad|uid|quir|^ow|(?:^|re|in|ex)cit|(?:inv|ign|wr|sm|^un|reun|^b)it|(?:comp|compl|del)et|(?:^|be|over|wel)com|(?:^h|^c|^r|^m|^sl|^gr|sc)op|(?:postp|^ph|^cl|^st|at|cond)on|(?:ch|arr|estr)ang)$/;

/** Restores what the ending cost: "i" + "ed" is "y", a doubled consonant is single, a silent "e" comes back. */
function stem(base: string, y: string | null): string {
  if (y) return base.slice(0, -1) + y;
  if (/([bdgkmnprtv])\1$/.test(base) && base.length > 3) return base.slice(0, -1);
  if (/[aeiouy][^aeiouy]+[aeiou]ll$/.test(base) && !/(?:install|recall|enroll|appall|forestall)$/.test(base)) return base.slice(0, -1);
  if (/(?:ss|zz)$/.test(base)) return base;
  if (LOST_E.test(base) || /[aeiou]{2}[csvz]$/.test(base)) return `${base}e`;
  const silentE = /(?:[^aeiou][aeiouy][bcdgklmnprtuvz]|[aeiou](?:rg|rs|ns|nc|lv)|[csuvz]|dg|at|ur|[bcdfgkpt]l|in)$/;
  const plain = /(?:[aeiou]{2}[a-z]|en|er|on|or|it|et|ow|ay|oy|ey|el|om|an|al|op)$/;
  return silentE.test(base) && !plain.test(base) ? `${base}e` : base;
}
