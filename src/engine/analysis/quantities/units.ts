/** Units of figures: closed lists. */
import { WordMap, WordSet } from '../../language/words/wordLists.ts';

/** Currency signs and codes that stand before a number → the unit. A bare "$" stays "$": whose dollars they are, the text does not say. */
export const CURRENCY_BEFORE = new WordMap<string>([
  ['$', '$'],
  ['us$', 'USD'],
  ['a$', 'AUD'],
  ['c$', 'CAD'],
  ['ca$', 'CAD'],
  ['s$', 'SGD'],
  ['hk$', 'HKD'],
  ['nt$', 'TWD'],
  ['nz$', 'NZD'],
  ['r$', 'BRL'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', '¥'],
  ['₹', 'INR'],
  ['rs', 'INR'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['₪', 'ILS'],
  ['₫', 'VND'],
  ['₴', 'UAH'],
  ['usd', 'USD'],
  ['eur', 'EUR'],
  ['gbp', 'GBP'],
  ['jpy', 'JPY'],
  ['cny', 'CNY'],
  ['rmb', 'CNY'],
  ['inr', 'INR'],
  ['chf', 'CHF'],
  ['aud', 'AUD'],
  ['cad', 'CAD'],
  ['sgd', 'SGD'],
  ['hkd', 'HKD'],
  ['rm', 'MYR'],
  ['rp', 'IDR'],
  ['php', 'PHP'],
  ['thb', 'THB'],
  ['krw', 'KRW'],
]);

/** Names of currencies after a number → the unit. */
export const CURRENCY_AFTER: ReadonlyMap<string, string> = new Map([
  ['dollar', '$'],
  ['dollars', '$'],
  ['dlrs', '$'],
  ['bucks', '$'],
  ['pounds', 'GBP'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['renminbi', 'CNY'],
  ['rupees', 'INR'],
  ['rupee', 'INR'],
  ['won', 'KRW'],
  ['baht', 'THB'],
  ['pesos', 'peso'],
  ['ringgit', 'MYR'],
  ['rupiah', 'IDR'],
  ['roubles', 'RUB'],
  ['rubles', 'RUB'],
  ['francs', 'franc'],
  ['naira', 'NGN'],
  ['rand', 'ZAR'],
  ['lira', 'TRY'],
  ['shekels', 'ILS'],
  ['dirhams', 'AED'],
  ['riyals', 'SAR'],
  ['krona', 'SEK'],
  ['kroner', 'krone'],
  ['zloty', 'PLN'],
  ['reais', 'BRL'],
  ['usd', 'USD'],
  ['eur', 'EUR'],
  ['gbp', 'GBP'],
  ['cents', 'cent'],
  ['pence', 'pence'],
]);

/** Whose dollars: "US dollars", "Hong Kong dollars". */
export const DOLLARS_OF: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['u.s.', 'USD'],
  ['australian', 'AUD'],
  ['canadian', 'CAD'],
  ['singapore', 'SGD'],
  ['kong', 'HKD'],
  ['taiwan', 'TWD'],
  ['zealand', 'NZD'],
]);

export const SCALE = new WordMap<number>([
  ['hundred', 100],
  ['thousand', 1e3],
  ['k', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['million', 1e6],
  ['millions', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['billion', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['trillion', 1e12],
]);

/** Measures after a number, glued to it or not → the unit. */
export const MEASURES: ReadonlyMap<string, string> = new Map(
  `km:km kms:km kilometre:km kilometres:km kilometer:km kilometers:km m:m metre:m metres:m meter:m meters:m cm:cm centimetres:cm centimeters:cm mm:mm
  mile:mile miles:mile foot:foot feet:foot ft:foot inch:inch inches:inch yard:yard yards:yard kg:kg kgs:kg kilogram:kg kilograms:kg kilos:kg gram:g grams:g
  tonne:tonne tonnes:tonne ton:ton tons:ton lb:pound lbs:pound ounce:ounce ounces:ounce hectare:hectare hectares:hectare acre:acre acres:acre
  litre:litre litres:litre liter:litre liters:litre gallon:gallon gallons:gallon barrel:barrel barrels:barrel degree:degree degrees:degree
  mph:mph kph:km/h km/h:km/h mw:MW gw:GW kw:kW megawatt:MW megawatts:MW gigawatts:GW gb:GB tb:TB mb:MB hz:Hz mhz:MHz ghz:GHz megapixel:megapixel megapixels:megapixel`
    .split(/\s+/)
    .map(pair => pair.split(':') as [string, string]),
);

/** Words that end a count's noun phrase or make no unit: "five of", "three more", "two others" count what the text said before. */
export const NOT_COUNTED = new WordSet('of others times time way ways each per a the and or to in on at by for from than'.split(' '));
