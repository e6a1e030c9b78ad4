// Set forms of English letters, folded: as a line of their own they are good manners, not canned phrases.

export const englishConventions = {
  // A name may be in Chinese characters or hold accents.
  opening: [
    "dear [a-z\\u00c0-\\u024f\\u4e00-\\u9fff .,&'-]{1,48}",
    "(?:good (?:morning|afternoon|evening)|hello|hi)(?:,? [a-z\\u00c0-\\u024f\\u4e00-\\u9fff .&'-]{1,32})?",
  ],
  closing: [
    '(?:with )?(?:(?:my|our|all good|very) )?(?:kind|kindest|warm|warmest|best|good|many|sincere)(?: (?:and|personal))?(?: [a-z]{1,12})? (?:regards|wishes|thanks|greetings)',
    'regards|(?:with )?best|(?:yours )?(?:sincerely|faithfully|truly|respectfully|cordially|warmly)(?: yours)?|all the best|many thanks|take care',
    'with (?:many )?(?:thanks|gratitude|respect)(?: for your (?:patience|time|trust))?|see you soon|get well soon',
    'wishing you (?:all the best|well|a (?:quick|speedy|full|good|lovely|pleasant|happy) [a-z]{1,16}(?: [a-z]{1,12})?)|(?:have|enjoy) a (?:good|lovely|nice|pleasant|great) (?:day|evening|week|weekend)',
  ],
};
