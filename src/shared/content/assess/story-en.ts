// Words of somebody who reviews a story in English: who is poisoned or sued there is nobody's customer (§4.2).

/** Anywhere in the text, they silence what is told of harm, courts and the press. */
export const storyInEnglish =
  "\\b(?:novels?|novella|villains?|subplot|protagonists?|sequel|narrator|whodunn?it|plot twist|main character|screenwriter|audiobook|(?:this|the) author(?:'s)?)\\b";
