/** Names by which the news calls large companies, brands that stand for them, exchanges, and sports clubs, lower case. Public facts, written down for this project. */

const names = (data: string): string[] =>
  data
    .split(/[|\n]/)
    .map(name => name.trim())
    .filter(Boolean);

/** Large companies of all branches and countries, and exchanges. */
export const COMPANIES: ReadonlySet<string> = new Set(
  names(`abb|abbott laboratories|abbvie|accenture|adidas|aegon|aetna|ahold|aig|air france|air france-klm|airbnb|airbus|akzo nobel|alcatel|alcatel-lucent|alcoa|aldi|alibaba|allergan|allianz
alphabet|alstom|amazon|amazon.com|amc|amd|american airlines|american express|amgen|anglo american|anheuser-busch|anheuser-busch inbev|aol|arcelormittal|asda|asml|aston martin|astrazeneca|at&t|atlassian|audi|aviva|axa
bae systems|baidu|bank of america|bank of china|barclays|basf|bayer|bbva|berkshire hathaway|best buy|bharti airtel|bhp|bhp billiton|biogen|blackberry|blackrock|blackstone|bloomberg|bmw|bnp paribas|boeing|bombardier
bosch|bp|bridgestone|bristol-myers squibb|british airways|british gas|broadcom|bt|burberry|burger king|cadbury|canon|capital one|carlsberg|carrefour|casio|caterpillar|centrica|chevron|chrysler|cigna|cisco
citi|citibank|citigroup|coca-cola|colgate-palmolive|comcast|commerzbank|compaq|conocophillips|costco|coinbase|credit suisse|cvs|daewoo|daimler|danone|delta air lines|deloitte|delta|deutsche bank|deutsche telekom|dhl|diageo|disney|dow chemical
dow jones|dropbox|duke energy|dupont|easyjet|ebay|edf|electronic arts|eli lilly|emirates airline|eni|enron|equinor|ericsson|ernst & young|etihad|eurostar|expedia|exxon|exxon mobil|exxonmobil|facebook|fannie mae|fedex|ferrari|fiat|fiat chrysler
flipkart|ford motor|foxconn|freddie mac|fujifilm|fujitsu|gazprom|general electric|general mills|general motors|genentech|gilead|gilead sciences|glaxosmithkline|glencore|goldman sachs|goodyear|google|gsk|gucci|h&m|halliburton|harley-davidson|hasbro
heineken|heinz|hermes|hewlett-packard|hilton|hitachi|holcim|home depot|honda|honeywell|hsbc|hulu|hyundai|ibm|icici bank|ikea|infosys|ing|instagram|intel|isuzu|itv|jaguar land rover|jetblue|johnson & johnson|jpmorgan|jpmorgan chase|kellogg
kfc|kia|kia motors|kimberly-clark|kingfisher|kkr|klm|kodak|komatsu|kpmg|kraft|kraft heinz|kroger|l'oreal|lafarge|lego|lehman brothers|lenovo|levi strauss|lg|lg electronics|linkedin|lloyds|lloyds banking group|lockheed martin|lucent|lufthansa|lukoil|lvmh|lyft
macy's|maersk|marks & spencer|marriott|mastercard|mattel|mazda|mcdonald's|mckinsey|medtronic|mercedes|mercedes-benz|merck|merrill lynch|meta|michelin|microsoft|mitsubishi|mitsui|moderna|monsanto|moody's|morgan stanley|motorola|mtn|nasdaq|nec
nestle|nestlé|netflix|news corp|nike|nikkei|nintendo|nippon steel|nissan|nokia|nomura|northrop grumman|novartis|novo nordisk|nvidia|nyse|occidental|openai|oracle|orange|panasonic|paramount|paypal|pemex|pepsi|pepsico|petrobras|petrochina|petronas|peugeot
pfizer|philip morris|philips|pinterest|pirelli|pixar|porsche|prada|procter & gamble|prudential|pwc|qantas|qatar airways|qualcomm|quora|rabobank|raytheon|reliance industries|renault|repsol|rio tinto|roche|rolls-royce|rosneft|royal dutch shell|ryanair
saab|sabmiller|sainsbury's|salesforce|sanofi|santander|sap|saudi aramco|aramco|sberbank|schlumberger|sears|sega|sharp|shell|siemens|singapore airlines|sinopec|skoda|skype|snapchat|snap|softbank|sony|southwest airlines|spacex|spotify
sprint|standard & poor's|standard chartered|starbucks|statoil|stellantis|subaru|sun microsystems|suzuki|swatch|syngenta|t-mobile|target|tata|tata motors|tata steel|tata consultancy services|telefonica|telstra|tencent|tesco|tesla|texaco|texas instruments|thyssenkrupp|time warner
toshiba|total|toyota|trafigura|tsmc|tui|twitter|tyson foods|uber|ubs|unicredit|unilever|union pacific|united airlines|ups|us airways|vale|valeant|verizon|viacom|virgin|virgin atlantic|visa|vivendi|vodafone|volkswagen|volvo|wal-mart|walgreens|walmart|walt disney
warner bros|wells fargo|westinghouse|westpac|whatsapp|whirlpool|wipro|woolworths|xerox|yahoo|yahoo!|yamaha|youtube|zoom|zynga|ftse|dax|cac 40|nikkei 225|dow jones industrial average|s&p 500|london stock exchange|new york stock exchange`),
);

/** Sports clubs whose name is not that of their town alone. */
export const CLUBS: ReadonlySet<string> = new Set(
  names(`arsenal|chelsea|everton|liverpool|manchester united|manchester city|tottenham|tottenham hotspur|newcastle united|aston villa|west ham|leeds united|leicester city|crystal palace|wolverhampton wanderers
rangers|celtic|aberdeen|hibernian|real madrid|barcelona|atletico madrid|valencia|sevilla|villarreal|juventus|ac milan|inter milan|internazionale|lazio|fiorentina|sampdoria|parma|napoli|atalanta|ajax|psv eindhoven|psv|feyenoord
benfica|porto|sporting lisbon|bayern munich|borussia dortmund|bayer leverkusen|schalke|werder bremen|paris st germain|paris saint-germain|marseille|olympique lyon|monaco|anderlecht|galatasaray|fenerbahce|besiktas|olympiakos|panathinaikos
spartak moscow|dynamo kiev|red star belgrade|steaua bucharest|boca juniors|river plate|flamengo|santos|corinthians|palmeiras|al ahly|zamalek|kaizer chiefs|orlando pirates|yankees|mets|red sox|dodgers|braves|cubs|white sox|astros|phillies|padres|orioles
mariners|marlins|brewers|blue jays|royals|reds|expos|tigers|twins|pirates|rockies|lakers|celtics|knicks|bulls|spurs|clippers|mavericks|warriors|nets|cavaliers|pistons|pacers|raptors|rockets|cowboys|packers|steelers|dolphins|patriots|broncos|redskins|49ers
raiders|chargers|seahawks|bengals|bruins|canadiens|maple leafs|penguins|oilers|canucks|blackhawks|flyers|all blacks|wallabies|springboks`),
);
