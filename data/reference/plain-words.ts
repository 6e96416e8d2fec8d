/** Words that advice must not stumble over. One list a purpose, each word in lower case. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Single words of more than twelve letters that organisations use as hashtags. */
export const longWords = list(`
  accessibility accountability antimicrobial antiretroviral breastfeeding collaboration communication communications
  confidentiality cybersecurity decarbonisation decarbonization deforestation desertification
  digitalisation digitalization discrimination disinformation electrification
  entrepreneurs entrepreneurship environmental environmentalism
  globalisation globalization homelessness hospitalisation humanitarians humanitarianism implementation independence
  infrastructure international internationalism interoperability
  misinformation multiculturalism multilateralism neurodivergent neurodiversity nonviolence
  ophthalmology organisational organizational parliamentarians participation peacebuilding
  pharmaceutical physiotherapy reconciliation reconstruction reforestation regeneration rehabilitation
  reintegration representation representatives responsibility safeguarding schistosomiasis
  socioeconomic statelessness sustainability transformation transnational transparency
  undernutrition underprivileged understanding underrepresented urbanization
  accessibilité accompagnement alphabétisation assainissement biodiversité développement discriminations
  environnement environnementale internationale internationaux
  alfabetización concienciación concientización cooperación desnutrición discriminación
  emprendimiento internacional medioambiente medioambiental responsabilidad sostenibilidad sustentabilidad voluntariado
  acessibilidade alfabetização conscientização desenvolvimento desmatamento empreendedorismo sustentabilidade
  accessibilità cooperazione partecipazione sostenibilità volontariato
`);

/** Languages that write long compounds as one word, so that a long tag says nothing. */
export const compounding = list('da de et fi fo hu is kl lb nb nl nn no se sv tr');

/** Names in capitals that are no shouting. */
export const acronyms = list(`
  aids amr art asean au bbc bipoc brics cdc cedaw cnn cop covid crc crpd cso csos ecowas ecosoc ecdc eu fao
  fgm fifa gavi gbv gdp gdpr gmo hiv hpv iaea icc icrc ids idp idps ifad ifrc igad ilo imf ingo ingos iom ipcc iucn
  lgbt lgbtq lgbtqi lgbtqia mena mers mpox msf mst nasa nato ngo ngos nhs ocha oecd ohchr ong ongs onu oms opcw
  osce osc otan oxfam paho pepfar prep psea rsvp sadc sars sdg sdgs sida srhr sti stis sti tb tvet uk un
  unaids unctad undp undrr unep unesco unfccc unfpa unhcr unicef unido unitaid unmas unoda unodc unops unrwa unv unwomen
  usa usaid uae wash wfp who wipo wmo wto wwf ymca ywca
`);

/** Mailboxes of an organisation and of nobody in particular. */
export const sharedMailboxes = list(`
  admin bonjour comms communications complaints contact contacto contato donate donation donations donors events feedback
  fundraising hallo hello help helpdesk hola hr info information infos inquiries enquiries jobs kontakt mail mailbox media
  members membership news newsletter noreply no-reply office partners post postmaster press presse prensa privacy programs
  programmes recruitment safeguarding secretariat support team volunteer volunteering volunteers web webmaster
`);
