/** Wire agencies and picture agencies: public facts. */

/** As a credit names them → as Article.credit gives them. Keys in lower case. */
export const WIRE_AGENCIES: ReadonlyMap<string, string> = new Map([
  ['ap', 'AP'],
  ['the associated press', 'AP'],
  ['associated press', 'AP'],
  ['afp', 'AFP'],
  ['agence france-presse', 'AFP'],
  ['agence france presse', 'AFP'],
  ['reuters', 'Reuters'],
  ['thomson reuters', 'Reuters'],
  ['upi', 'UPI'],
  ['united press international', 'UPI'],
  ['bloomberg', 'Bloomberg'],
  ['bloomberg news', 'Bloomberg'],
  ['pa', 'PA'],
  ['pa media', 'PA'],
  ['press association', 'PA'],
  ['dpa', 'dpa'],
  ['efe', 'EFE'],
  ['ansa', 'ANSA'],
  ['kyodo', 'Kyodo'],
  ['kyodo news', 'Kyodo'],
  ['jiji', 'Jiji'],
  ['jiji press', 'Jiji'],
  ['yonhap', 'Yonhap'],
  ['xinhua', 'Xinhua'],
  ['cns', 'CNS'],
  ['tass', 'TASS'],
  ['itar-tass', 'TASS'],
  ['interfax', 'Interfax'],
  ['ria novosti', 'RIA Novosti'],
  ['sputnik', 'Sputnik'],
  ['pti', 'PTI'],
  ['press trust of india', 'PTI'],
  ['ani', 'ANI'],
  ['ians', 'IANS'],
  ['uni', 'UNI'],
  ['app', 'APP'],
  ['bernama', 'Bernama'],
  ['antara', 'Antara'],
  ['pna', 'PNA'],
  ['philippine news agency', 'PNA'],
  ['vna', 'VNA'],
  ['aap', 'AAP'],
  ['australian associated press', 'AAP'],
  ['cp', 'CP'],
  ['canadian press', 'CP'],
  ['the canadian press', 'CP'],
  ['anadolu', 'Anadolu'],
  ['anadolu agency', 'Anadolu'],
  ['aa', 'Anadolu'],
  ['irna', 'IRNA'],
  ['sana', 'SANA'],
  ['wam', 'WAM'],
  ['spa', 'SPA'],
  ['mena', 'MENA'],
  ['nan', 'NAN'],
  ['belga', 'Belga'],
  ['ats', 'ATS'],
  ['lusa', 'Lusa'],
  ['prnewswire', 'PR Newswire'],
  ['pr newswire', 'PR Newswire'],
  ['business wire', 'Business Wire'],
  ['businesswire', 'Business Wire'],
  ['globe newswire', 'GlobeNewswire'],
  ['globenewswire', 'GlobeNewswire'],
  ['tribune news service', 'Tribune News Service'],
  ['tns', 'Tribune News Service'],
]);

/** What an agency that is not in the list calls itself: "Meridian Wire", "Norland News Agency". "The Wire" and "The Daily Wire" are outlets. */
const AGENCY_FORM =
  /^(?:The )?(?!The |Daily Wire)(\p{Lu}[\p{L}.&'’-]* (?:(?:\p{Lu}[\p{L}.&'’-]*|of) ){0,3}?(?:Wire|Newswires?|Wire Service|News Agency|News Service|Press Agency|Press Association))$/u;
/** In the brackets of a dateline only: elsewhere a "Free Press" is an outlet. */
const PRESS_FORM = /^(?:The )?((?:\p{Lu}[\p{L}.&'’-]* ){1,3}Press)$/u;

/** As Article.credit gives it: of the list, or of an agency's form; null for all other names. */
export function agencyNamed(name: string): string | null {
  const lower = name.toLowerCase();
  return WIRE_AGENCIES.get(lower) ?? WIRE_AGENCIES.get(lower.replace(/^the /, '')) ?? AGENCY_FORM.exec(name)?.[1] ?? null;
}

export const agencyInBrackets = (name: string): string | null => agencyNamed(name) ?? PRESS_FORM.exec(name)?.[1] ?? null;

/** Outlets that sign a story in brackets before its first sentence, as agencies do. */
export const SIGNING_OUTLETS: ReadonlySet<string> = new Set([
  'cnn',
  'cbs',
  'cbs news',
  'nbc',
  'nbc news',
  'abc',
  'bbc',
  'npr',
  'voa',
  'rfe/rl',
  'fox news',
  'cnbc',
  'cnnmoney',
  'wsj',
  'al jazeera',
  'politico',
]);

/** Who sells or hands out pictures, as a credit names them. Lower case. */
export const PICTURE_AGENCIES =
  /\b(?:getty(?: images)?|ap photo|ap images|afp(?: photo)?|reuters|epa(?:-efe)?|efe|shutterstock|istock(?:photo)?|adobe ?stock|stock\.adobe(?:\.com)?|alamy|unsplash|pixabay|pexels|flickr|wikimedia(?: commons)?|bloomberg|zuma(?: press)?|rex features|pa wire|pa images|xinhua|anadolu|nurphoto|handout|dreamstime|depositphotos|corbis|magnum|picture alliance|creative commons|cc by)\b/i;
