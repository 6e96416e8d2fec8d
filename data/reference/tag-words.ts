/**
 * Words that hashtags of campaigns are made of: health, rights, climate, peace and what holds them together, in British and American
 * spelling. Words that look like two ("network", "injustice", "kids" and "express") stand here as one, so that they are not taken apart. A
 * plural in "s" need not be listed. Put together by this project from the words of its field; no list of anybody else's is in it.
 */
export const tagWords = `
ability aboriginal abortion about above abuse abused abuser academic academy accept access accessibility accessible account accountability accountable
accra achieve achievement across act acting action activate active activism activist activities activity acts adaptation add addiction address adhd
adolescence adolescent adopt adoption adult advance advert advocacy advocate advocating affect afford affordable afforestation afghanistan africa
african after aftercare aftermath afternoon again against age ageing ageism agenda agent ages aging agree agreement agricultural agriculture
agroecology aid aids aim air airline airport airquality alarm albania alcohol alert algeria algorithm alive all alliance allies allow allowance
allyship almighty almost alone along alongside already alright also although altogether always alzheimer amazing amazon ambition ambitious ambulance
amend america amnesty among amplify anaemia analysis ancestor ancestral and anemia angel anger angola angry animal anniversary announce annual another
answer antarctic antibiotic antibullying anticorruption antimicrobial antiracism antiracist antisemitism antiviral anxiety anybody anymore anyone
anything anytime anyway anywhere apartheid appeal append applause apply appoint appreciate appreciation approach april arab arctic are area argentina
argue arise arm arms army around arrest arrested art article artificial artist arts artwork asia asian ask asks assault assembly assess assessment
asset assist assistance associate association asthma asylum at atlantic atmosphere attack attend attention attitude attribute auction audience august
australia austria authoritarian authorities authority autism autistic autumn available average avoid awake award aware awareness babies baby back
backbone backend background backlash backpack backup backward bacteria bacterial bad badge bag bags bake bakesale ballot ban bandage bangladesh bank
banking banner barrier base baseball baseline basement basic basketball battle be beach beast beat beautiful beauty because become becoming bedtime
bee beekeeper been bees before begin behalf behave behavior behaviour behind behold being belarus belgium believe belong below beneath benefit benin
berlin beside best bestseller better between beyond bhutan bias biased bicycle big bigger bike bill billboard billion biodiversity bird birth birthday
bisexual bite black blackboard blackout bleeding blend bless blessed blessing blind blindness block blog blogger blood bloodbath bloodshed blue
bluebird bluetooth boast bodies body bodypositive bodypositivity bold bolivia bomb bombed bombing bone book bookkeeper bookkeeping bookshop booster
border borrow bosnia boss both botswana bottle bottom bottomline box boy boycott boyfriend boyhood boys brain branch brand brave bravery brazil break
breakdown breakfast breaking breakthrough breast breastfeed breastfeeding breastmilk breath breathe bride bridge brief bright bring britain broad
broadcast broadway broken brother brotherhood brown brussels brutality buddhist budget build building built bulgaria bullies bully bullying burma burn
burnout bus bushfire business businesses businessman businessmen businesswoman businesswomen butterflies butterfly buy buyer by bypass bystander
cabinet cake call callback calling calm cambodia camera cameroon camp campaign campaigner campaigning campus can canada cancel cancer candidate
candlelight cannot capacity capital captain car caravan carbon carbonfree card cardboard cardiac care career carefree careful caregiver caregiving
careless carer carfree cargo caribbean caring carnival carpet carriage carrier carrot carry cars carton cartoon case casework caseworker cash cashless
caste casteism catch cause caution cease ceasefire celebrate celebrating celebration cellmate censor censorship center central centre century certain
certificate cervical chain chair chairman chairperson chairwoman challenge champion chance change changemaker changing channel chapter character
charitable charities charity cheap check checkout checkup cheer chief child childbirth childcare childhood childless children chile china choice
cholera choose choosing christian christmas church circle circular cities citizen citizenship city citywide civic civil civilian claim clap class
classes classmate classroom clean cleaning cleanup clear clever click climate climatechange clinic clinical clockwork close clothes clothing cloud
club cluster coach coal coalition coast coastal coauthor cochair code coexist coffee cofounder cohost coin cold colleague collect collective college
colombia colonial colonialism colonise colonize color colour come comeback comfort coming command commend comment commission commit commitment
committee common communicate communication communities community companies company compare compassion compassionate complain complete complex compost
composting comprehend computer concern concert condition conference confidence confident conflict congo congress congressman congresswoman connect
connecting connection consent consequence consider constant constitution constitutional construct consumer contact context continue contraception
contraceptive contract contribute contribution control convention conversation cook cool coop cooperate cooperation cooperative cope coral core corner
coronavirus corporate corporation corps correct corrupt corruption cost could council councillor counsel counseling counselling count countdown
counting countless countries country countryside countrywide county couple courage courageous course court cover coverage covid coward coworker
crackdown craftsman craftwork create creating creative credit crescent crew cricket crime criminal criminalise criminalize crises crisis critical
croatia crop cross crossroad crossword crowd crowdfunding cry cuba cultural culture cup cups cure cured currency current curriculum customer cut
cutback cyber cyberbullying cybersecurity cycle cycling cyclone dalit damage dance danger dangerous dare dark dashboard data database date daughter
day daylight days daytime dead deadline deaf deafness deal death debate debt decade december decent decide decision declaration declare decolonisation
decolonise decolonization decolonize decriminalise decriminalize dedicate deep deeper defence defend defender defending defense deforestation degree
delay delegate delhi deliver delivery demand dementia democracies democracy democratic dengue denmark dental dentist deny department depend deport
deportation deported depression desert desertification deserve design desk desktop desperate destroy destruction detail detain detained detention
develop developing development dhaka diabetes dialog dialogue dictator dictatorship diet difference different difficult digital dignity dinner
diphtheria direct disabilities disability disabled disappear disappeared disarm disarmament disaster discover discovery discriminate discrimination
discriminatory discuss disease disinformation displaced displacement distance distribute district diverse diversity divest diwali do doctor document
does doing dolphin domestic donate donating donation done donor donorship door doorway double doubt downcast downfall download downstairs downtime
downtown downturn draft drawback dream dress drilling drink drinking drive drop dropout drought drug dry during duty dying each earlier early earn
ears earth earthquake east easter eastern easy eat ebola ecological ecology economic economies economy ecosystem ecuador edge editor educate educating
education effect effective efficiency effort egypt eid eight elder elderly elect election electric electricity element elephant eliminate eliminated
elimination elite else elsewhere email embrace emerge emergencies emergency emission empathy employ employed employee employer employment empower
empowered empowering empowerment empty enable encourage end endanger endangered endemic ending endless endlessly endpoint ends endtb endure enemy
energy enforce engage engagement engine engineer engineering england enjoy enough enslaved ensure enter entire entrepreneur entrepreneurship
environment environmental epidemic epilepsy equal equality equally equipment equitable equity era eradicate eradicated eradication escape essential
establish estate estonia ethic ethical ethiopia europe evaluation even evening event ever every everybody everyday everyone everything everywhere
evict eviction evidence evil evolve exam examine example excellence except exception exchange exclude excuse execution exercise exhibition exist
existence exit expand expect expend expense expensive experience experiment expert explain exploit exploitation explore expo export expose express
expression extend extinct extinction extra extreme extremism extremist eye eyes eyesight face facebook facing fact factcheck factchecker factchecking
factories factory fail failure fair fairness fairtrade faith faithful fake fakenews fall fallback fallout false falsehood familiar families family
famine famous fan fans faraway farewell farm farmer farming farmland fascism fascist fashion fast faster fastfashion fate father fatherhood favor
favour fear fearless fearlessness feast feature february federal feed feedback feeding feel feet fellow fellowship female femicide feminicide feminism
feminist fertiliser fertility fertilizer fest festival fiction field fieldwork fight fighter fighting figure fiji file fill film filmmaker final
finally finance financial financing find finding fine finish finland fire firefighter fireman firemen firework first firstaid firstborn fish fisheries
fisherman fishermen fishery fishing five fix flag flame flexible flight flood flooding floodlight floor flow flower flyer flying focus follow follower
food foodbank foot football foothold footprint footwork for forbid force forced forecast forehead foreign foresee foresight forest forestry forever
forge forget forgive forgiving forgo form formal format formation former formula forth fortnight fortune forty forum forward fossil foster foundation
founder four fourteen fracking frame framework france free freed freedom freespeech freeway fresh freshman freshwater friday friend friendly
friendship from front frontline frontliner fruit fuel fulfil fulfill full fulltime fun function fund funding fundraise fundraiser fundraising funeral
funny further furthermore future gabon gambia game gaming gap gaps garbage garden gardening gas gases gate gatekeeper gateway gather gathering gay
gaza gender general generation generosity generous geneva genocide gentle genuine germany get getaway getting ghana gift gig girl girlboss girlfriend
girlhood girlpower give giveaway giving givingback glacier global globe goal goalkeeper going gold golden goldfish good goodbye goodreads gorilla
governance government grace grade graduate graduation grand grandchild grandchildren granddaughter grandfather grandmother grandparent grandson grant
grass grassroots grateful gratitude grave gray great greater greatest greece green greener greenhouse greenpeace greenwash greenwashing greet grey
grid grief grieve ground groundwater group grow growing growth guarantee guard guatemala guesswork guest guide guideline guidestar guilty guinea gun
guncontrol guns gunsafety habit habitat had hair haiti half halfway hallway hand handball handbook handle handout handwashing hangout hanukkah happen
happier happiness happy harass harassed harassment hard harder harm harmful harmless harmony harvest has hashtag hate hateful hatespeech hatred have
having hazard head headless headlight headline headquarters heal healing health healthcare healthier healthy hear heard hearing heart heartbeat
heartbreak heartbroken heartfelt hearth heartless heat heatwave heaven height hello help helper helping helpless helpline hepatitis her here heritage
hero heroes heroine herself hidden high higher highlight highway hill him himself hindsight hindu hiring his hispanic historic historical history hiv
hoax hold holding holi holiday holistic holy home homeland homeless homelessness homeowner homepage homework homophobia honduras honest honesty hong
honor honour hope hopeful hopeless horror horse horseback horsepower hospice hospital host hostage hosting hostname hot hotel hotline hour house
household housekeeper housewife housewives housework housing how however human humane humanitarian humanity humankind humble humility hundred hungary
hunger hungry hurricane hurt husband hydro hygiene iceland icon idea ideal identity ignore illegal illiteracy illness image imagine immigrant
immigration immune immunisation immunise immunity immunization immunize impact impairment implement importance important impossible impression improve
improving impunity in inaction inborn inbox inch incident include included including inclusion inclusive income incoming incomplete incorrect increase
independence independent india indigenous indirect individual indonesia indoor industrial industries industry inequalities inequality inequity infant
infected infection infectious infertility infield influence influencer influenza inform information infrastructure ingo inherit inhumane initial
initiative injured injuries injury injustice inland inmate inn innocent innovate innovation innovative input inquiry insect insecure insecurity
insensitive inset inside insider insight insist inspiration inspire inspired inspiring instagram install instead instill institute institution
instruction insurance intake integrate integrity intelligence intend intent interact interactive interest interfaith interfere intern internal
international internet internship intersex intervention interview into intolerance introduce invalid invest investing investment invisible invitation
invite involve inward iodine iran iraq ireland iron ironwork is islamophobia island israel issue it italy item its itself jail jailed jamaica january
japan jellyfish jewish job jobless jobs join joining joint jordan journal journalism journalist journey joy joyful judge judgement judgment july jump
june junior jury just justice justify kabul kano kashmir keep keeping kenya key keyboard keys keyword keyworker kid kidney kids kill killed killing
kind kindergarten kindly kindness king kiribati kit kitchen kits knock know knowing knowledge kong korea kosovo kurdish kyiv lab label labor labour
labs lack ladies lady lagos lake lamp land landfill landless landlord landmark landmine landowner landslide language laos laptop large larger last
latina latino latinx latrine latvia laugh laughter launch law lawless lawmaker laws lawyer layer lead leader leadership leading leaflet leak learn
learning least leave leaving lebanon leeway left leg legacy legal legend legislate legislation legs legwork leisure lend leprosy lesbian less lessen
lesson let lets letter level lgbt lgbtq lgbtqi lgbtqia lgbtqplus liberation liberia liberty libraries library libya lie lies life lifeboat lifecycle
lifeguard lifeline lifelong lifesaver lifesaving lifestyle lifetime lift liftoff light like likelihood limelight limit limitless lineup link linkedin
lion liquid list listen listening literacy literate lithuania litter little live livelihood liver living loan local location lockdown logic logo
london long look lookout lookup lose loss losses lost lottery loud louder love loved loving low lower loyal luck lucky lunch lunchtime lung machine
magazine mainstream maintain major majority make makeover maker makeup making malaria malawi malaysia male malnutrition man manage management manager
managing mandate mangrove manhood manifesto mankind manmade manner manpower manslaughter manual many map maps marathon march marching marine mark
market marriage married mask mass massacre master mastodon match matched material maternal maternity math matter maximum may maybe mayor me meal mean
meantime measles measure meatless mechanism medal media mediation medical medication medicine mediterranean meet meeting meetup melt member membership
memorial memories memory men meningitis menstrual menstruate menstruation mental mentor mentoring mercy message methane method mexico microfinance
microplastic middle midway midwife midwifery midwives might migrant migrate migration mile militarism military militia million mind mindful
mindfulness mine mineral minimum mining minister minorities minority minute miracle misinform misinformation misogyny miss missing mission misskey
mistake mitigation mixed mobile mobilisation mobilise mobilization mobilize mode model modern moment monday money mongolia monitor monitoring month
mood moonlight moral more morning morocco mosque most mostly mother motherhood motion motivation motorway mountain mouth move movement moving
mozambique much multicultural multilateral multilateralism mumbai mumps munition muscle museum music musician muslim must mutual mutualaid my myanmar
myself mystery nairobi naloxone name namespace namibia narrative nation national nationhood nationwide native natural nature near necessary need
needed needle needlework neglect neglected negotiate neighbor neighborhood neighbour neighbourhood nepal net netball netherlands network networking
neutral neutrality never nevertheless new newborn news newsletter newspaper newsroom next ngo ngos nicaragua nice nigeria night nighttime nine no
nobel nobody noise nonbinary none nonprofit nonviolence nonviolent noon normal normalise normalize north northern norway nose not nothing notice novel
november now nowadays nowhere nuclear nukes number nurse nursing nurture nutrition nutritious obese obesity object objective observation observe
obstacle occasion occupation occupied ocean oceania october of off offence offend offense offer office officer official offline offset offshore
offspring often oil old older olympic on onboard once oncoming one oneself ongoing online only onset onsite onstage onto onward open opened opening
opinion opioid opportunities opportunity oppose option oral orange order organ organic organisation organise organised organiser organising
organization organize organized organizer organizing origin original orphan other otherwise our ours ourselves out outback outbreak outcast outcome
outcry outdated outdoor outfit outgoing outlaw outlet outline outlive outlook output outrage outreach outset outside outstanding over overall
overboard overcome overdose overdue overfishing overflow overhead override oversight overtime overview overweight overwrite own owner ownership oxfam
pace pacific pack package packaging pad pads page paid pain painless paint painting pair pakistan palestine palliative panama pandemic panel paper
paperback paperless paperwork papua parade paraguay paralympic paramedic parent parenthood parenting paris parkinson parliament parliamentary part
participate participation parties partner partnership parttime party pass passage passenger passion passover passport passthrough password past
patchwork paternity path pathway patience patient patriarchy pattern pavement pay payback paycheck payday payment payout payroll paywall peace
peacebuilding peaceful peacekeeper peacekeeping peacemaker peacetime peak peer penalty pencil people perfect perform performance perhaps period
permanent permission permit perpetrator person perspective pertussis peru pesticide petition pharmacy phase philanthropic philanthropy philippines
philosophy phone photo physical physician physiotherapy pick pickup picnic picture piece pink pioneer pipeline plan planet planetary planner planning
plant plantbased planting plastic plate platform play playback player playground playgroup playlist playmate playtime please pleasure pledge plenty
pneumonia poacher poaching pocket podcast poem poet poetry point pointless poland police policeman policewoman policies policing policy policymaker
polio poliovirus polite political politician politics poll pollinator pollster pollute polluted polluter pollution pool poor popular population port
portability portugal position positive possibility possible post poster potential pound poverty power powerful powerless practical practice practise
pray prayer precious precision predict prefer pregnancy pregnant prejudice premium prepare prepared preparedness preschool presence present preserve
president press pressure pretend prevail prevalence prevent preventing prevention preventive previous price priceless pride primary prime prince
princess principle print priorities prioritise prioritize priority prison prisoner privacy private privilege privileged prize problem procedure
process procession produce product production profession professional professor profile profit program programme progress progressive project
prominent promise promising promote promotion proof property proposal propose prosecution prosperity prosperous prostate prosthetic protect protecting
protection protective protector protest protesting protocol proud prove provide provider province psychologist psychology psychosocial puberty public
publication publish pupil purple purpose pursue push put puzzle quake quality quarter queen queer question quick quicker quickly quiet quit quite
quitting quote rabies race racial racing racism racist radical radio raffle railroad railway rain rainbow raincoat raindrop rainfall rainforest
rainwater raise raising rallies rally ramadan range rape raped rapid rare rather ratify reach react read reading ready real realise reality realize
reason reasonable rebuild rebuilding receive recent reception recipe reckless recognise recognize recommend reconcile reconciliation reconstruction
record recover recovery recruit recycle recycled recycling red redaction redcross reduce reduction reef referendum reflect reflection reforestation
reform reformat refuge refugee refuse regardless region regional register regular regulate regulation rehab rehabilitation reject related relation
relationship relative release relevant relief religion religious remain remedy remember remembering remembrance remote remove rename renew renewable
rental renter repair reparation repeat replace reply report reporter reporting represent representation reproductive republic reputation request
requirement rescue rescuer research researcher reserve resettle resettled resettlement resilience resilient resist resistance resolve resource respect
respond responder response responsibility responsible rested restless restoration restore result rethink retire retired retirement return reuse reveal
review revive revolution reward rewild rewilding rhino rhythm rich ride right rise rising risk risky rival river road roadblock roadmap roadside roast
robust rohingya role roma romania rome roof room roommate rotary rotavirus roundup rubbish rubella rugby rule ruling rumor rumour run runaway runner
running runtime runway rural russia ruthless rwanda sacred sacrifice sad safe safeguard safeguarding safely safer safety safeway sahara sahel saint
sainthood salary sale salesman salt saltwater samoa sample sanction sanctuary sanitation satellite saturday save saved savethechildren saving say
saying scale scarecrow scared scene schedule scheme scholar scholarship school schoolwork science scientific scientist score scotland scream screen
screening screenshot script sea sealed sealife seamless search searching seas seashore seaside season seasonal seat seatbelt seawater second secret
secretary section sector secure security see seed seek seeker select self selfish selfless sell seller selling seminar senate send senegal senior
sense sensitive sentence separate sepsis september serbia series serious serve service session set setback settlement setup seven sewage sex sexism
sexist sexual sexuality shadow shame shameless shape share shared shareholder sharing shark she shellfish shelter sheltered shero sheroes shield shift
shine shirt shock shoe shop shopping shore short shortage shortcut shorthand shot should shoulder show showcase showdown showing shut shutdown sibling
sick sickness side sight sign signal signed signing signup sikh silence silent silver similar simple since sincere singapore single sister sisterhood
sit sitin situation six size skateboard skill skilled skin slaughter slave slavery sleep slovakia slovenia slow slowdown slum small smart smile smoke
smokefree smoking snack snowball snowfall snowman soap sober sobriety soccer social socially society soft softball soil solar soldier sole solid
solidarity solution solve somalia some somebody somehow someone something sometime somewhat somewhere son song sons soon sorry soul soulmate sound
source south southern space spain spark speak speaker speaking speakout speakup special specialist species spectrum speech speechless speed spend
spending spirit spokesman spokesperson spokeswoman sponsor sponsorship sport spotlight spouse spread spring square stability stable staff stage
stakeholder stalker stalking stand standalone standard standing standout standup star starfish start started starting startup starvation starve
starving state statehood stateless statelessness statement statesman statistic status stay steel step stepfather stepmother stereotype steward
stewardship sticker stigma still stillborn stock stone stop stopped stopping store stories storm stormwater story storytelling straight strange
stranger strategic strategies strategy stream street strength strengthen stress strike striking stroke strong stronger stronghold structural structure
struggle student study stunting style subject submit subway succeed success such sudan sudden suffer suffering sufficient sugar suicidal suicide suit
summer summit sun sunday sunlight sunrise sunset sunshine superhero superpower supply support supporter supporting supportive surface surfboard surge
surgeon surgery surgical surprise surveillance survey survival survive surviving survivor suspend sustain sustainability sustainable sweat sweatshop
sweden sweet swim swimming switch switzerland symbol sympathy symposium symptom synagogue syria system table tackle taiwan take takeaway takeover
taking talent talk talking tampon tank tanzania tape target task tax taxation taxes tea teach teacher teaching team teammate teamwork tech technical
technique technology teen teenage teenager teeth telegram television tell telling temperature temple tenant tennis term terror terrorism terrorist
test tested testing tetanus text textbox thailand than thank thankful that the theater theatre their them theme themselves then theory therapeutic
therapist therapy there therefore these they thing think thinking third this those thought thousand thread threat three threshold thrive thriving
through throughout throughput thursday tibet ticket tiger tight tiktok time timekeeper timeless timeline timeout timezone tireless title to toast
tobacco today toddler together togo toilet tolerance toll tomorrow tonga tonight too tool toolbox toolkit tooth toothless top topic torch tornado
torture tortured total touch tough tour tourism tourist toward tower town toxic trace trachoma track trade trading tradition traditional trafficked
trafficker trafficking tragedy trail train trained trainer training trans transaction transform transformation transformative transformer transgender
transit transition translate transmission transnational transparency transparent transphobia transplant transport trap trash trauma travel treasure
treat treated treaties treatment treaty tree trend trial tribal tribe tribute trick trip triumph trouble truce true trust truth try tsunami
tuberculosis tuesday tune tunisia turkey turkiye turn turnout turtle tutor tuvalu tweet twilight twin twitter two type typescript typhoid typhoon
typical tyranny uganda ukraine ultimate umbrella unborn unbreakable under underage undercover undergo underground underline undermine undernutrition
underprivileged underrepresented underscore understand understanding understood undertake underwater underwear undo undp unemployed unemployment unep
unequal unesco unfair unfinished unfpa unhcr unheard unicef uniform union unionise unionize unique unit unite united unity universal universe
universities university unjust unknown unlearn unless unlock unpaid unprecedented unsafe unseen unskilled unstoppable until unwomen up upbeat
upbringing upcoming update upend upfront upgrade uphill uphold uplift upon upright uprising uproot upset upside upstairs uptake urban urgency urgent
uruguay us usage use useful useless user username usual uyghur vacancy vaccinate vaccinated vaccinating vaccination vaccine valid valley valuable
value valueless vanuatu vaping variety various vegan vegetarian vehicle venezuela venture venue version very veteran victim victory video vietnam view
village villain violate violation violence violent viral virtual virus visa visibility visible vision visit vital vitamin vocal vocational voice
voiceless volcano volleyball volunteer volunteering volunteerism vote voter voting vow vulnerability vulnerable wage wait wake wales walk walkable
walking walkout wall want war wardrobe warfare warm warming warmth warmup warn warning warrant warrior wars warship wartime warzone was wash waste
wasteland wastewater watch water waterfall waterfront waterless watermelon waterproof waterway waterworks way ways we weak wealth wealthy weapon wear
weather weave web webinar webkit website wedding wednesday week weekday weekend welcome welcoming welfare wellbeing wellness were west western wet
wetland whale what whatever whatsapp wheel wheelchair when whenever where whereas wherever whether while white whiteboard whitespace who whoever whole
whose why wicked wide widespread widow widower wife wild wildcard wildfire wildlife will willing win wind window wing winning winter wire wireless
wisdom wise wish wishlist with withhold within without witness wives woman womanhood womanist womankind women womxn wonder woodland woods woodwork
word wordpress work workaround worked worker workflow workforce working workload workout workplace workshop workspace world worldview worldwide worry
worse worship worst worth worthless worthy would wound wounded write writer writing wrong xenophobia yard year yearly yearn yeast yellow yemen yes
yesterday yet york you young younger your yourself yourselves youth youtube zambia zealand zero zika zimbabwe zone
`;
