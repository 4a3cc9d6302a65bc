/** The articles of `media/sample`: a browser's extension host can read the files of an extension, but not list them. */
export const SAMPLE_FILES: readonly string[] = [
  '1-meridian-wire.txt',
  '2-karsholm-courier.txt',
  '3-coastline-today.txt',
  '4-worldnews-express.txt',
  '5-weekly-ledger.txt',
  '6-karsholm-courier-library.txt',
];
