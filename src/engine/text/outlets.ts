/** Tells the name of an outlet from that of a person or a place, by its form. */

const ANYWHERE = 'News|Press|Times|Post|Tribune|Herald|Journal|Gazette|Courier|BBC|CNN|NPR|TODAY';
/** Words that mean an outlet where they end a name of several words. */
const LAST =
  'Today|Mail|Express|Globe|Mirror|Monitor|Argus|Echo|Advertiser|Sentinel|Register|Reporter|Review|Ledger|Chronicle|Guardian|Telegraph|Examiner|Inquirer|Enquirer|Dispatch|Bulletin|Observer|Standard|Independent|Daily|Weekly|Magazine|Radio|Television|TV';
const OUTLET = new RegExp(
  `\\b(?:${ANYWHERE})\\b|^\\p{L}[\\p{L}\\p{N}-]+\\.(?:\\p{Ll}{2,4}|co\\.\\p{Ll}{2})$|\\.(?:com|ca|org|net|co\\.uk)$|\\p{L} (?:${LAST})$|^The \\p{Lu}`,
  'u',
);
const OUTLET_ENDING = new RegExp(`^(?!newport )[^,]*[\\p{L}.] (?:${ANYWHERE}|${LAST})$`, 'iu');

/** "Local Democracy Reporter": somebody's post. */
const POST = /\b(?:Democracy|Staff|Senior|Chief|Political|Crime|Court|News|Business|Health|Education|Sports?) Reporter$/;

export const isPost = (name: string): boolean => POST.test(name);

/** No person's name begins with "The". */
export const isOutletName = (name: string): boolean => OUTLET.test(name) && !isPost(name);

/** Of what stands where a dateline has its city: "Northern Courier" of "Northern Courier, 9 May 2025", but not "Newport News". */
export const isOutletForPlace = (place: string): boolean => OUTLET_ENDING.test(place);
