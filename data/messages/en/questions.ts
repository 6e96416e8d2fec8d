/**
 * The questions of the library and their short answers, by "<id>.ask", "<id>.1", "<id>.2" ... one idea a line, and "<id>.also": other
 * words that people type for this, each ended by a full stop. They are looked through and never shown, so write what people say where
 * your language is spoken, misspelt or not, rather than translate. "<id>.doubt" is what is not certain.
 */
export const questions: Readonly<Record<string, string>> = {
  'hacked.ask': 'Our account was hacked. What now?',
  'hacked.1': 'Change the password of the account and of its e-mail address, on a safe computer.',
  'hacked.2': 'Log out all other devices in the security settings. Remove people and apps you do not know.',
  'hacked.3': 'Turn on the second step: a code at each login.',
  'hacked.4': 'Tell your followers what happened, from another place.',
  'hacked.also':
    'hacked. hacker. got into our account. took over our page. password stolen. stolen password. somebody knows our password. account compromised. hijacked. strange posts in our name. strange login. virus. phishing. clicked a bad link',

  'locked-out.ask': 'We cannot log in. What now?',
  'locked-out.1': 'Go to the real site by its address, and press “Forgot password” there.',
  'locked-out.2': 'Ask who else is an admin, or reads the e-mail address of the account.',
  'locked-out.3': 'Blocked by the platform? Use its own form to object.',
  'locked-out.4': 'Pay nobody who promises to bring the account back.',
  'locked-out.also':
    'locked out. log in does not work. login problem. cannot get in. forgot password. lost password. new password. sign in. account suspended. account disabled. account blocked. blocked us. banned. the code does not arrive. lost phone. nobody knows the password. old volunteer has the password',

  'copied.ask': 'Somebody copied our page. What now?',
  'copied.1': 'Keep proof first: the address of the copy, a screenshot and the date.',
  'copied.2': 'Report it for pretending to be you. Ask friends to report it too.',
  'copied.3': 'Warn your followers, and say which account is the real one.',
  'copied.4': 'Do not write to the copy, and never pay.',
  'copied.also':
    'someone copied our page. copied us. fake page. fake account. fake profile. false account. impersonation. impostor. pretends to be us. uses our name. clone. stole our photos. scam in our name. second account with our name',

  'hate.ask': 'People write hate under our posts. What now?',
  'hate.1': 'Save a screenshot before you hide or delete anything.',
  'hate.2': 'Hide or delete hate, and block people who go on. Fair criticism stays: answer it.',
  'hate.3': 'Say in the rules of your page what you remove, and keep to it.',
  'hate.4': 'Is somebody threatened? Look after that person first.',
  'hate.also':
    'hate comments. hateful comments. rude comments. nasty comments. bad comments. negative comments. angry people. insults. trolls. bullying. harassment. abuse. racist. threats. everybody attacks us. hate speech. delete comments. block somebody. report a comment',

  'rumour.ask': 'How do we answer a rumour?',
  'rumour.1': 'First decide whether to answer. An answer can carry it further.',
  'rumour.2': 'Answer if it can do harm and is spreading among your people.',
  'rumour.3': 'Start and end with what is true. Name the false claim once at most.',
  'rumour.4': 'Say who confirms it: a name that people trust, with a link.',
  'rumour.also':
    'rumour. rumor. fake news. false story. lies about us. misinformation. disinformation. gossip. not true. debunk. fact check. correct a false claim',

  'mistake.ask': 'We posted a mistake. What now?',
  'mistake.1': 'A small slip? Edit the post and say so.',
  'mistake.2': 'A wrong fact? Post the right one, and say what was wrong.',
  'mistake.3': 'Delete it if it can harm someone. Then say that you did, and why.',
  'mistake.also':
    'mistake. error. wrong post. posted something wrong. posted by accident. wrong photo. typo in a post. delete a post. edit a post. change a post. apologise. apologize. say sorry',

  'which-platform.ask': 'Which platform should we use?',
  'which-platform.1': 'Ask ten people you want to reach where they look each day.',
  'which-platform.2': 'Start with one place. Add the second when the first runs well.',
  'which-platform.3': 'Choose a place you can keep up. A silent account looks closed.',
  'which-platform.4': 'Keep a website or an e-mail list too. No network can take that from you.',
  'which-platform.also':
    'which network. which social media. which app. which site. where should we post. facebook or instagram. best platform. best social media for us. choose a platform. the right place. do we need tiktok. which is better. what is best. where to start. beginner. getting started. first account. compare platforms',

  'time.ask': 'We have two hours a week. How do we use them?',
  'time.1': 'Stay with one place, and keep one fixed hour for writing.',
  'time.2': 'Write all posts of the week in that hour.',
  'time.3': 'Spend ten minutes a day on answers. That is the second hour.',
  'time.4': 'Put the dates you know into a calendar: meetings, days of your cause, thanks.',
  'time.also':
    'no time. little time. not enough time. two hours. too much work. save time. plan the week. plan posts. posting plan. calendar. schedule posts. planning. busy volunteers. how long does it take. how much time',

  'slow-internet.ask': 'Our internet is slow, or our computer is old. What helps?',
  'slow-internet.1': 'Write here without internet. Go online only to post.',
  'slow-internet.2': 'Make photos smaller before you send them: 1,080 pixels wide are enough.',
  'slow-internet.3': 'Turn on Data saver on an Android phone, or Low Data Mode on an iPhone.',
  'slow-internet.4': 'Send videos over Wi-Fi. Text and photos need far less.',
  'slow-internet.also':
    'slow internet. bad connection. weak signal. no internet. offline. without internet. old laptop. old computer. old phone. slow computer. mobile data. data is expensive. data bundle. save data. photos do not upload. upload fails. video does not load',

  'languages.ask': 'In which languages should we post?',
  'languages.1': 'Write first in the language your people speak at home.',
  'languages.2': 'One post in each language reads better than one long mixed post.',
  'languages.3': 'Put the main thing into the first line of each.',
  'languages.4': 'Let somebody who speaks the language read a machine translation first.',
  'languages.also':
    'language. translate. translation. two languages. several languages. bilingual. other language. mother tongue. local language. google translate. people who do not speak english',

  'reach.ask': 'How do more people see our posts?',
  'reach.1': 'Instagram shows a post to a small group first. If they react, more see it.',
  'reach.2': 'Ask a question that people can answer. Then answer each comment.',
  'reach.3': 'Begin with the news, not with a greeting. Add a photo or a short video.',
  'reach.4': 'Ask partners and volunteers to share it on the first day.',
  'reach.5': 'Look at what worked last month, and do more of it.',
  'reach.doubt': 'Posts whose comments were answered got more reactions in a study. Nobody has shown that the answers are the cause.',
  'reach.also':
    'more people see my posts. nobody sees our posts. few people see it. reach. more views. impressions. not enough views. engagement. more likes. few likes. no reactions. nobody reads our posts. algorithm. low reach. get noticed. visible. go viral. boost a post. promote. shadowban. attention',

  'followers.ask': 'How do we get more followers?',
  'followers.1': 'Tell people who know you: at the door, at events, in e-mails.',
  'followers.2': 'Put the names of your accounts on your website, posters and e-mails.',
  'followers.3': 'Name partners in your posts, and comment on theirs. Their followers see you.',
  'followers.4': 'Never buy followers. Instagram removes false ones, and no real person is behind them.',
  'followers.also':
    'followers. more fans. more subscribers. more members. page likes. grow our page. grow our account. people follow us. buy followers. buy likes. bigger audience. find supporters. we lose followers',

  'best-time.ask': 'When is the best time to post?',
  'best-time.1': 'No hour is best for all. Studies name different ones.',
  'best-time.2': 'For a charity it may be the evening or the weekend, when people are free.',
  'best-time.3': 'Try two times for four weeks, and compare your own numbers.',
  'best-time.4': 'Answers to comments may matter more than the hour.',
  'best-time.also':
    'when to post. when should we post. best time. best hour. what time. what day. which day of the week. best day. morning or evening. weekend. monday. friday. sunday. timing. time of day',

  'how-often.ask': 'How often should we post?',
  'how-often.1': 'Two good posts each week are better than ten on one day.',
  'how-often.2': 'In a study, too many posts were the main reason to stop following a company.',
  'how-often.3': 'Choose a rhythm that you can keep for a year.',
  'how-often.4': 'Write less often in messengers. Each message there rings a phone.',
  'how-often.also':
    'how often. how many posts. how many times a week. posts per week. post every day. daily. too many posts. too few posts. frequency. how much should we post',

  'hashtags.ask': 'What is a hashtag, and how many do we need?',
  'hashtags.1': 'A hashtag is a word after #, such as #CleanWater. People find posts by it.',
  'hashtags.2': 'Two or three are enough. Instagram and TikTok take five at most.',
  'hashtags.3': 'Start each word in it with a capital. Screen readers then say each word.',
  'hashtags.4': 'Look inside a hashtag before you use it. For others it may mean something else.',
  'hashtags.also':
    'hashtag. hash tag. # sign. tags. pound sign. number sign. what does # mean. how many hashtags. best hashtags. trending. find hashtags',

  'cross-post.ask': 'Can we post the same thing in several places?',
  'cross-post.1': 'Yes, but change the words a little. Some people follow you twice.',
  'cross-post.2': 'The composer here makes a version for each place, and counts its letters.',
  'cross-post.3': 'The linking map shows which places pass posts on by themselves.',
  'cross-post.also':
    'cross-posting. crosspost. same post everywhere. same text. several platforms at once. post to all. facebook and instagram together. share to another network. link accounts. connect accounts. copy and paste. repost. automatically post. duplicate',

  'together.ask': 'How do many people post at one moment (thunderclap)?',
  'together.1': 'The site Thunderclap did this for people. It closed in 2018.',
  'together.2': 'Do it yourselves now: agree on one day and one hour.',
  'together.3': 'Everybody posts from their own account, in their own words, with one hashtag.',
  'together.4': 'Send a short text to start from, and a reminder an hour before.',
  'together.5': 'X counts the same text posted again and again as spam. Own words help.',
  'together.also':
    'thunderclap. thunder clap. post at once. all post at the same time. same moment. twitter storm. tweetstorm. tweet storm. social media storm. flash mob. joint action. daycause. mass posting. many people post together. campaign with many people. supporters share at the same hour',

  'days.ask': 'Which days can we post about?',
  'days.1': 'Choose a few days a year that fit your cause.',
  'days.2': 'Women’s Day is on 8 March, World Health Day on 7 April.',
  'days.3': 'Local days often work better: a market, a feast, your own birthday.',
  'days.4': 'Get the post ready two weeks before, with a story of your own.',
  'days.also':
    'world day. international day. awareness day. event days. national day. special days. holidays. religious feast. calendar of days. anniversary. what to post about. ideas for posts. what should we post. no idea what to write',

  'count-visits.ask': 'How do we see which posts bring visitors?',
  'count-visits.1': 'Add a mark to each link that says where you posted it: a utm tag.',
  'count-visits.2': 'Google Analytics reads these marks. Other counters do too.',
  'count-visits.3': 'The composer can add them to the link of each place.',
  'count-visits.4': 'Count people too: calls, sign-ups, visitors at the door.',
  'count-visits.also':
    'count visits. statistics. stats. analytics. numbers. measure. how many clicks. where do visitors come from. traffic. utm. tracking link. is it working. did it help. results. insights. report for donors. website visitors',

  'photo-size.ask': 'How big should a photo be?',
  'photo-size.1': 'For a post: 1,080 pixels wide and 1,350 high, or 1,080 by 1,080.',
  'photo-size.2': 'For a story or an upright video: 1,080 wide and 1,920 high.',
  'photo-size.3': 'For the picture of a link: 1,200 wide and 630 high.',
  'photo-size.4': 'Keep faces and words in the middle. Edges may be cut off.',
  'photo-size.doubt': 'Platforms change these sizes. Look at the post before you publish it.',
  'photo-size.also':
    'photo size. picture size. how big. dimensions. pixels. resolution. format. aspect ratio. crop. cut off. blurry. cover photo. profile picture. banner. header. logo. square or upright. poster',

  'alt-text.ask': 'What is alt text, and how do we write it?',
  'alt-text.1': 'Alt text says what a picture shows. People who cannot see it hear these words.',
  'alt-text.2': 'Say what matters in one or two sentences. Leave out “image of”.',
  'alt-text.3': 'Repeat the words that stand in the picture.',
  'alt-text.4': 'Look for “Alt” or “Description” when you add the picture.',
  'alt-text.also':
    'alt text. alttext. alternative text. image description. describe a picture. describe a photo. blind people. screen reader. accessibility. accessible posts. disabled people. disability. people who cannot see',

  'video.ask': 'How do we make a short video?',
  'video.1': 'Hold the phone upright, near a window. Speak close to it.',
  'video.2': 'Say the main thing in the first three seconds. Stop before a minute is over.',
  'video.3': 'Add captions. Many networks play a video without sound first.',
  'video.4': 'Ask everybody in it before you film.',
  'video.also':
    'short video. video. reel. shorts. tiktok video. film with the phone. filming. clip. record. subtitles. captions. story. live video. edit a video. vertical video. sound',

  'links.ask': 'Why does our link not work? What is a link in bio?',
  'links.1': 'In posts on Instagram and TikTok nobody can press a link.',
  'links.2': 'Put the link into your profile, the “bio”. Write “Link in our profile” in the post.',
  'links.3': 'An Instagram story takes a link: press Stickers, then Link.',
  'links.4': 'Elsewhere begin with https:// and leave a space before and after.',
  'links.also':
    'link in bio. bio link. links do not work. link not clickable. cannot click the link. cannot press the link. dead link. broken link. add a link. website address. url. short link. qr code. linktree. link in profile',

  'consent.ask': 'May we post photos of people?',
  'consent.1': 'Ask first, and say where the picture will be seen.',
  'consent.2': 'A yes must be free, in a language the person knows well.',
  'consent.3': 'Say how to take it back. Note who said yes, and when.',
  'consent.4': 'Leave a photo out if it could shame or harm someone.',
  'consent.also':
    'photos of people. consent. permission. can i post this photo. are we allowed. privacy. faces. release form. gdpr. data protection. patients. people in photos. crowd. event photos. somebody wants a photo deleted. film people. pictures of clients',

  'children.ask': 'May we post photos of children?',
  'children.1': 'Only if the child and a parent or guardian both say yes.',
  'children.2': 'Leave out name, school and home.',
  'children.3': 'Show hands, backs or drawings instead.',
  'children.4': 'Ask yourselves: could this harm the child, now or later?',
  'children.also':
    'children. child. kids. pupils. students. school photos. minors. babies. teenagers. young people. parents. safeguarding. youth group. photo of a child. kindergarten. orphans',

  'thank.ask': 'How do we thank supporters?',
  'thank.1': 'Thank soon, and say what the help made possible.',
  'thank.2': 'Name people only if they want to be named.',
  'thank.3': 'A private note or a short voice message often means more than a list.',
  'thank.4': 'Thank volunteers and people who share your posts, not only givers.',
  'thank.also':
    'thank you post. thanks. thank donors. thank volunteers. gratitude. appreciation. say thank you. sponsors. thankful. reward helpers',

  'money.ask': 'How do we ask for money?',
  'money.1': 'Name one need, one sum, and what it buys.',
  'money.2': 'Give one link, to a donation page of your own.',
  'money.3': 'Show later what the money did.',
  'money.4': 'Meta ended fundraisers and donate buttons on Instagram in the European Economic Area in 2024.',
  'money.also':
    'donation. donations. donate. fundraising. fundraiser. raise money. raise funds. appeal. crowdfunding. collect money. donate button. giving. find donors. need cash. grants. paypal',

  'giving-place.ask': 'Where can we ask for money?',
  'giving-place.1': 'Choose a giving site that sends money to your country. Each names its fees and papers.',
  'giving-place.2': 'A form on your own website keeps donors with you, if you have one.',
  'giving-place.3': 'Some sites add a tip for themselves. Tell donors that they can set it to 0.',
  'giving-place.4': 'Then post the link where your people are. The site alone brings few gifts.',
  'giving-place.also':
    'giving site. donation site. donation page. crowdfunding site. where to collect money. where can our appeal go. gofundme. justgiving. fees of giving sites. which fundraising website. payout. place for donations. fundraising platform',

  'petition.ask': 'Where can our petition go?',
  'petition.1': 'Choose one site, so that all names stand on one list.',
  'petition.2': 'Read who sees the names, and who may write to the signers later.',
  'petition.3': 'Ask signers for nothing else. Some sites ask for money that does not reach you.',
  'petition.4': 'Share the link with the ask: “Sign the petition.” Most people come from your own posts.',
  'petition.also':
    'petition. petitions. signatures. collect signatures. sign. signers. start a petition. open letter. change.org. avaaz. petition site. collect names. who sees the names. promote a petition. e-petition. parliament',

  'volunteers.ask': 'How do we find volunteers?',
  'volunteers.1': 'Name the task, the hours and the place. “Help us” says too little.',
  'volunteers.2': 'Let a volunteer tell what it is like, in their own words.',
  'volunteers.3': 'Give one way to answer, and answer the same day.',
  'volunteers.also': 'volunteers. find helpers. recruit. need help. new members. find staff. job advert. join us. people who help. interns',

  'event.ask': 'How do we invite people to an event?',
  'event.1': 'Say what, when, where and for whom in the first two lines.',
  'event.2': 'Post two weeks before, the day before, and that morning.',
  'event.3': 'Say the price, the way there, and whether a wheelchair can get in.',
  'event.4': 'Thank people the day after, with photos they agreed to.',
  'event.also':
    'event. invite. invitation. meeting. workshop. open day. party. nobody comes. announce. rally. demonstration. concert. facebook event. remind people. registration. sign up. clinic day. webinar',

  'event-heard.ask': 'How do people hear of our event?',
  'event-heard.1': 'Make one page for it, where people sign up. Share that link everywhere.',
  'event-heard.2': 'Let the group be the organiser. Leave your own name off where that could harm you.',
  'event-heard.3': 'Few people find an event by chance. Bring the link to chats, e-mail and networks.',
  'event-heard.4': 'Ask partners and local news to carry the link too.',
  'event-heard.also':
    'where can our event go. event page. event site. sell tickets. free tickets. eventbrite. meetup group. event calendar. publicise an event. advertise our meeting. get people to come. come to our meeting. spread the word. sign-up page',

  'meeting-link.ask': 'May we post the link of a meeting?',
  'meeting-link.1': 'Not in public. Whoever finds it can walk in and disturb.',
  'meeting-link.2': 'Post a page where people sign up. Send the link to them alone.',
  'meeting-link.3': 'Turn on the waiting room. Let one person watch the door.',
  'meeting-link.4': 'Take a new meeting number each time.',
  'meeting-link.also':
    'meeting link. zoom link. video call link. online meeting. zoom bombing. strangers in our call. share the zoom. webinar link. google meet link. teams link. waiting room. disturb a call. link to join',
};
