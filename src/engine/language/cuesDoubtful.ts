/**
 * Cue verbs whose objects or infinitives are less often what somebody says than what he does: "backed the bill", "signed the order", "seemed to tire".
 * From general knowledge of English; that they are doubtful was confirmed by reading errors on PolNeAR.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Lemmas, before a noun phrase. */
export const DOUBTFUL_WITH_OBJECT =
  words(`support back oppose endorse release issue sign publish mean want like love prefer address challenge attack offer consider choose seek order seem expect mandate
  debate admire respect welcome favor favour cite address query discuss recite detail indicate demonstrate hear see read learn notice remember forget know`);

/** Lemmas, before "to". */
export const DOUBTFUL_WITH_INFINITIVE = words(
  'want seek seem appear wish like love mean prefer choose fear hesitate opt resolve try order decline refuse',
);
