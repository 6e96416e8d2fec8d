/** Words that nobody wants to read into a hashtag by mistake, all English: those of hurt, and those that people laugh about. */

/** "teacherstalking", "kidsexchange". */
export const graveWords: readonly string[] =
  'abuse abused dead death die dying harm hate kill killed killing lie lies pain rape raped sex slave slaves stalker stalking victim'.split(
    ' ',
  );

/** "susanalbumparty", "penisland". Longer forms stand here only where the short one is not in them. */
const rudeWords: readonly string[] =
  'anal anus arse ass bitch boob bum butt cock crap cum cunt dick dumb evil fag fart fuck hell idiot loser moron nazi penis piss poo porn shit slag slut stupid thug tit turd ugly wank whore'.split(
    ' ',
  );

export const unmeantWords: readonly string[] = [...graveWords, ...rudeWords];
