/**
 * What may go wrong: what each is called, and the everyday words that people look for it by. The words are shown nowhere; they may be
 * others in another language. They stand apart from the help itself, so that whoever only searches need not load that.
 */
export const situations = {
  'hacked.title': 'Our account was hacked or stolen',
  'hacked.words':
    'hack, hacked, hacker, hijacked. Stolen account, stole our page, taken over, broke in. Posts that are not ours, strange messages in our name. Somebody else is in our account',
  'password.title': 'Somebody has our password',
  'password.words':
    'password stolen, stolen password, leaked, data breach. Phishing, fake login page, clicked a bad link. Gave away the code, told somebody the password',
  'locked-out.title': 'We cannot get into our account',
  'locked-out.words':
    'locked out, cannot log in, cannot sign in, no access, lost access. Forgot, forgotten password, password does not work. No code arrives, old e-mail, the person with the login has left',
  'copied.title': 'Somebody copies us or pretends to be us',
  'copied.words':
    'copy, copied, copies our page, fake page, fake account, fake profile. Impersonation, impostor, pretends to be us, double. Uses our name, logo or photos, asks for money in our name',
  'hate.title': 'Hate comments',
  'hate.words':
    'hate, hateful, insults, rude, nasty, mean, abuse, abusive comments. Bullying, harassment, trolls, racist, sexist. Block somebody, hide comments',
  'attack.title': 'Many people attack us at once',
  'attack.words':
    'attack, attacked by many, attacking, pile on, pile-on, mob, storm, flood of comments. Organised, raid, brigading, bots, everybody is against us',
  'blocked.title': 'The platform has blocked our account',
  'blocked.words':
    'blocked, banned, ban, suspended, disabled, restricted, limited, closed. Account or page removed, deleted by the platform, post taken down, strike. Appeal, get unblocked',
  'lost-phone.title': 'Our phone is lost or stolen',
  'lost-phone.words':
    'lost phone, stolen phone, phone gone, mobile, smartphone, device, tablet, laptop, computer, SIM card. Phone was taken, seized, at the border, by the police',
  'mistake.title': 'We posted something by mistake',
  'mistake.words':
    'mistake, by accident, wrong post, wrong account, wrong photo, error, typo. Want to delete a post, take it back, undo. Sorry, apology, private data shown, sent to everybody',
  'rumour.title': 'A rumour or a lie about us',
  'rumour.words':
    'rumour, rumor, rumours, lie, lies, false, fake news, misinformation, disinformation. Gossip, slander, libel, untrue, bad review. Somebody says wrong things about us',
  'threats.title': 'Somebody threatens us',
  'threats.words':
    'threat, threaten, threatened, death threat, violence, danger, afraid, fear, stalking. Blackmail, extortion, ransom, private pictures, nude. Our address was published, doxxing, doxing, doxxed, doxed',
} as const;
