/** Page furniture: what a web page puts around an article. Patterns look at a paragraph's first 300 code units. */

const COMMENTS =
  /^(?:no comments yet|\d+ comments?$|comments?(?: \(\d+\)|:)?$|leave a (?:comment|reply)|post a comment|add a comment|join the (?:conversation|discussion)|you can be the first to comment|be the first to comment|sorry, comments|comments (?:are|for this|on this|have been) |comment(?:s|ing)? (?:policy|disclaimer|guidelines|rules)|comment disclaimer|reader comments |view (?:all )?comments|show comments|load comments|log ?in to (?:comment|reply)|please (?:log ?in|sign in|register|enable|read our comment|note that comments)|(?:the )?(?:views|opinions) expressed (?:in|by|here|above|are)|disclaimer\s*:)/i;

const ASKING =
  /^(?:sign up|newsletter sign[- ]?up|(?:\S+ ){1,4}newsletter sign[- ]?up (?:now|today|here)|subscribe|click (?:here|to|on)|tap (?:here|to)|download (?:our|the) (?:free )?(?:app|application)|get (?:the latest|our|unlimited|breaking|more (?:news|stories))|follow (?:us\b|@|our )|like us on|find us on|join (?:us|our) |register (?:now|for free|to)|support (?:our journalism|independent|us\b|(?:the )?\S+[’']s? (?:\S+ )?journalism\b)|donate(?: now| today| here)?$|become a (?:member|subscriber)|already a (?:member|subscriber)|(?:enter|type) your e-?mail|thank(?:s| you) for (?:reading|signing|subscribing|visiting)|email (?:us|this)|e-?mail address|have (?:a|you got a) (?:tip|story)|got a (?:tip|story)|send us |contact (?:us|the (?:author|writer|reporter))|to contact |for more (?:information|news|stories|on this)|stay (?:informed|connected|up[- ]to[- ]date)|don[’']t miss|never miss|you have successfully|your (?:subscription|email))/i;

const LINKS =
  /^(?:read (?:more|also|next|the full|full|this|it|our)(?:\b.{0,120})?$|also read|see also|see more|more (?:on this|from|stories|news|like this|in)\b.{0,80}$|related(?: (?:articles?|stories|news|content|coverage|topics|posts|links|video))?\s*:?.{0,120}$|you (?:may|might) (?:also )?(?:like|be interested)|recommended(?: for you| stories|:)?|most (?:read|popular|viewed|shared|recent)|trending(?: now)?$|top stories|latest (?:news|stories|headlines)|popular (?:posts|stories|now)|what to read next|up next|editor[’']?s[’']? picks?|next (?:article|story|post)|previous (?:article|story|post)|back to top|skip (?:to|ad|advert|in)|continue reading|story continues|article continues|(?:this )?(?:article|story) continues|scroll (?:down|to)|load(?:ing)? more|show more|view (?:gallery|all|more|photos|full)|watch (?:live|now|next|more|the video|this video)\s*:?.{0,80}$|play (?:video|all)|listen (?:now|to this)|video player|slideshow|gallery\b.{0,20}$|photos?$|media caption|image caption|hide caption|toggle caption|enlarge this image|close(?: this)?$|print(?: this)?(?: page| article)?$|\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago$|(?:analysis|opinion|commentary|editorial|news|politics|world|business)(?:\s?[/|]\s?(?:opinion|analysis|commentary|news|politics))*\s?:?$|this article is more than .{3,20} old\.?$|home$|menu$|search$|news$|skip to .*)/i;

const SHARING =
  /^(?:share(?: (?:this|on|via|with|it|article|story|facebook|twitter)\b.{0,60})?$|share\s*:|tweet(?: this)?$|facebook$|twitter$|whatsapp$|linkedin$|reddit$|pinterest$|email$|e-mail$|telegram$|copy (?:link|url)|link copied|(?:facebook|twitter|whatsapp|linkedin|email|reddit|pinterest|telegram|instagram|youtube|print)(?:[ ,|/•]+(?:facebook|twitter|whatsapp|linkedin|email|reddit|pinterest|telegram|instagram|youtube|print|share))+$|save (?:article|story|for later)|bookmark|\d+ shares?$|x$|font size)/i;

const RIGHTS =
  /^(?:(?:all )?rights reserved|copyright (?:©|\(c\)|(?:19|20)\d\d|by )|©|\(c\) ?(?:19|20)\d\d|terms (?:of (?:use|service)|and conditions)|privacy (?:policy|notice)|cookie (?:policy|notice)|we use cookies|this (?:site|website|page) (?:uses|is protected)|this (?:material|article|content|story|report) (?:may not be|has been (?:auto-generated|published from)|was (?:originally )?(?:published|posted|provided|first published)|is (?:republished|provided|brought)|originally appeared|first appeared)|(?:a version of )?this (?:article|story|post|piece) (?:originally |first )?(?:appeared|was (?:originally |first )?published)|reprinted with permission|powered by|sponsored(?: content| by)?\b.{0,60}$|promoted(?: content| stories)?$|paid (?:content|post)$|partner content$|quotes (?:displayed|delayed)|market data provided|legal statement|mutual fund|(?:javascript|your browser) (?:is|does|must|has)|turn on (?:desktop )?notifications|to (?:view|see) this (?:video|content)|this video (?:file|cannot)|(?:our standards|the thomson reuters trust principles))/i;

/** What an office that sends a release puts around it. */
const RELEASE =
  /^(?:(?:for )?immediate release\b.{0,40}$|not for (?:release|publication|distribution)\b|.{2,60} (?:press|news|media) release$|(?:press|news|media) release\b.{0,60}$|notes? to editors?\b.{0,20}$|(?:media |press )?(?:contacts?|enquiries)(?:\s*:.{0,120})?$|this (?:announcement|release|press release) contains (?:certain )?forward[- ]looking)/i;

const ADVERT = /^(?:ADVERTISEMENTS?|Advertisements?|Ad|AD|ADVERT|Advert|SPONSORED)(?!\s?\p{Ll})(?=\P{L}|\p{Lu}\p{L}{2}|$)/u;

const FOLLOW =
  /^(?:Follow|Reach|Contact|Email) \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}(?:,? \p{Ll}+){0,4} (?:on (?:Twitter|X|Facebook|Instagram)|at\b.{0,40}@)/u;

const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;

/** Where one of these stands, what follows at the end of a text belongs to the page, unless it reads like prose. */
const TAIL =
  /^(?:related|recommended|more (?:from|stories|on)|most (?:read|popular)|trending|you (?:may|might)|comments?\b|no comments|comment disclaimer|leave a|latest|top stories|topics?:|tags?:|advertisement|read (?:more|next|also)|share)/i;

const OCCUPATION =
  'journalist|reporter|writer|correspondent|editor|columnist|contributor|producer|blogger|author|fellow|professor|lecturer|analyst|commentator|freelancer|photographer|critic|director|researcher|intern|anchor|broadcaster|bureau chief';
const BIO = new RegExp(
  `^\\p{Lu}[\\p{L}.'’-]+(?: (?:(?:de|van|von|bin|al|el|la|der|di|du|da) )?\\p{Lu}[\\p{L}.'’-]*){1,4} (?:is|was|covers|writes|reports|has been|works as|joined)(?: (?:an?|the|our|currently|also|as|about|for|on))?\\b.{0,120}?(?:\\b(?:${OCCUPATION})\\b|covers |writes |reports on |based in )`,
  'u',
);

const FURNITURE: readonly RegExp[] = [
  new RegExp([COMMENTS, ASKING, LINKS, SHARING, RIGHTS, RELEASE, ADDRESS].map(({ source }) => source).join('|'), 'i'),
  ADVERT,
  FOLLOW,
];

export function isFurniture(paragraph: string): boolean {
  const head = paragraph.slice(0, 300);
  return FURNITURE.some(pattern => pattern.test(head));
}

export const opensTail = (paragraph: string): boolean => TAIL.test(paragraph.slice(0, 60));

/** "Ada Moss is a freelance journalist based in Leeds": of the author, where it stands at the end (the caller sees to that). */
export const isAuthorNote = (paragraph: string): boolean => paragraph.length <= 420 && BIO.test(paragraph.slice(0, 300));
