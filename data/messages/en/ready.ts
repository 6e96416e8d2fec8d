/** Ready texts: the first line says the news, and what stands in square brackets is for the person to fill in. 40 to 90 words each. */
export const ready = {
  'ready.hint': 'Press one to put it into your post. Then replace what stands in [brackets].',
  'ready.language': 'These texts are in {language}. Your post is in {other}.',
  'ready.own': 'Your own texts',
  'ready.noOwn': 'Save a text that you write again and again.',
  'ready.new': 'Save a text of your own',
  'ready.name': 'Name of the text',
  'ready.nameHint': 'Such as Weekly opening hours',
  'ready.text': 'Text',
  'ready.textHint': 'Put [brackets] around what changes each time.',
  'ready.needed': 'Write a name and a text.',
  'ready.saved': '{name} is saved.',
  'ready.removed': '{name} is removed.',
  'ready.thanks': 'A thank-you',
  'ready.thanks.text':
    'Thank you to everyone who [what people did]. Because of you, [what is better now].\n\nOne moment stays with us: [something you saw]. It happened because [number] people gave their time.\n\nWere you there? Tell us about your day below. If you could not come, join us next time, on [date]. We would love to see you.',
  'ready.event': 'An event',
  'ready.event.text':
    '[Name of the event] is on [date] at [time], in [place].\n\nCome and [what people can do there]. It costs [price, or nothing]. [Who is invited] are welcome.\n\nYou get there by [bus or way]. If you need help at the door, call us on [phone number]. Someone will meet you.\n\nWill you come? Tell us below, and bring a friend.',
  'ready.result': 'A result',
  'ready.result.text':
    '[Number] people now have [what changed]. Last year it was [number then].\n\nThis is what your help has done. [Name] from [place] told us: "[what they said]"\n\nThere is more to do. [Who] still wait for [what is missing]. Our next step is [next step], by [date].\n\nThank you for staying with us. Here is the whole story: [link]',
  'ready.action': 'A call to action',
  'ready.action.text':
    '[Who decides] will vote on [topic] on [date]. We still have time to be heard.\n\nIf they say no, [what people would lose]. We know what that means here: [one example].\n\nPlease [sign, write or call] today: [link or number]. It takes about [how long].\n\nThen ask two friends to do the same. The more of us there are, the harder we are to ignore.',
  'ready.help': 'A request for help',
  'ready.help.text':
    'We need [what you need] by [date]. Can you help?\n\n[Number] people in [place] are waiting for [what they wait for]. We can [what you can do]. What we do not have is [what is missing].\n\nYou could give [amount], lend us [thing], or join us on [day].\n\nWrite to us at [contact]. Even if you cannot help, please share this with someone who might.',
  'ready.day': 'An awareness day',
  'ready.day.text':
    'Today is [name of the day]. Did you know that [one surprising fact]?\n\nIn [place], about [number] people live with [topic]. They are our neighbours, friends and colleagues. [Name] says: "[what they said]"\n\nHere is one thing you can do today: [one small action]. It helps because [reason].\n\nThe number comes from [source]. Please pass this on to one person who should know.',
  'ready.correction': 'A correction',
  'ready.correction.text':
    'We got something wrong. On [date] we wrote that [what was wrong]. That is not true.\n\nThe truth is: [what is right]. You can check it here: [source].\n\nWe are sorry. It happened because [reason]. From now on, we will [what you do differently].\n\nIf you shared our post, please share this one too. Thank you, [who told us], for letting us know.',
} as const;
