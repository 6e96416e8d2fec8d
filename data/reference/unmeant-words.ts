/**
 * Words that nobody wants to read into a hashtag by mistake, such as in "susanalbumparty" or "kidsexchange"; all English. Of short ones only
 * the worst: "LetItGrow" has one that nobody reads there.
 */
export const unmeantWords: readonly string[] =
  'abuse anal anus arse bitch boob butt cock crap cunt death dick dumb dying fart fuck hate idiot kill loser moron nazi pain penis piss porn rape sex shit slave slut stalking stupid thug turd ugly wank whore'.split(
    ' ',
  );
