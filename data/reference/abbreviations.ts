/**
 * Abbreviations that end with a stop which ends no sentence, by language, without that stop. Those of single letters ("e.g.") and
 * those without a vowel ("Dr.") are known by their shape, so most of them are not listed.
 * de, en, es, fr, it, pt, ru: the sentence break suppressions of the Unicode CLDR 46.1, without those that are everyday words too
 * (https://github.com/unicode-org/cldr-json; (c) 1991-2024 Unicode, Inc., under https://www.unicode.org/license.txt), and others of
 * everyday use. The other languages: what is common in addresses, dates and names.
 */
export const abbreviations: Record<string, string> = {
  cs: [
    'apod atd cca doc dr ing kap max mgr mil min mj mld např náměstí obr odst okr popř pozn prof resp roč str sv tel tis tj tzn tzv',
    'ul vyd zejm',
  ].join(' '),
  da: 'bl.a ca cand dr evt f.eks ff fmd frk hhv hr inkl jf kl kr m.fl m.m max mht min mio nr osv pga prof red s.u stk tlf tv vedr',
  de: [
    'a.Rh Abs Abt Abw Adj Adr Akt Allg Alt amtl App Apr Aug Ausg Ausschl Bed beil Ben Ber Bibl bspw bzgl bzw Ca ca Chin Chr Co d.h',
    'Dat Dez Dim Dipl.-Ing Dipl.-Kfm Dir Doz Dr Dtzd e.Wz ehem eigtl Einh einschl entspr Erf erw ev Evtl evtl exkl Fa Fam Feb ff Fn',
    'Folg Fr Frl frz geb Gebr gedr gegr gek Gem Geograph Ges Gesch gesch gest Ggf ggf ggfs ggü Hbf Hl hpts Hptst Hr Hrn Hrsg Inc Ing',
    'Inh inkl insb Jahrh Jan jew Jh jhrl Jr Kap kath Kfm kfm kgl Kl Konv Kop led Ltd Mag max Min min Mind Mio Mod Mr Mrd Msp mtl Mwst',
    'möbl Nov Nr Nrn näml Obj Okt Op p.Adr Pfd Phys PIN Prof Prot Proz Qu Rd Reg Reg.-Bez Rep resp röm röm.-kath Sa schles Schr',
    'schweiz schwäb Sek Sep Sept sog Spezif St Std StR Str südd Tel Temp Trans Tägl tägl u.a Urspr Ursprüngl usw v.Chr Verf verh verw',
    'jur med phil Vgl vgl Wg wg z.Hd Zt Ztr zz zzgl österr',
  ].join(' '),
  el: 'αρ βλ δρ κα κκ κλπ λεωφ οδ πχ σελ τηλ',
  en: [
    'Abs Adj Adv Alt Approx approx Assn Aug Ave Bros Capt Co Col Comm Conn Cont Corp Dec Def Dept dept Diff Ed Esq Est est Etc etc Ex',
    'Exec exec ext Feb Fig fig Fn Fri Gb Gen Gov Hon Hon.B.A Hz Inc incl Jan Jr Jun Kb Lev Lib Lt Lt.Cdr Ltd Maj max Mb Md Messrs Mgr',
    'min Misc misc Mr Mrs Ms Mt Nov Nr Num Op Org Ph.D Phys pp Prof Pvt Rep Reps Rev Sen Sens Sep Sept Sgt Sq St Ste tel Univ',
    'Var Vol vol VS vs Yr',
  ].join(' '),
  es: [
    'CC EE FF abr afma afmas afmo afmos ago aprox Arq art Av Avda bco bol c/c cap cf cfr Col col Comm Corp Cía Da depto deptos Desc Desv dic',
    'Dn doc dom dpto dptos Dr Dra Drs Dto dtor Dª Dña ed ej Emm ene Exc Excma Excmas Excmo Excmos Exma Exmas Exmo Exmos Fabric feb',
    'FF.CC fig figs Fr fund hnos Id Ilma Ilmas Ilmo Ilmos Inc Ing JJ.OO jue jul jun km Korn Lcda Lcdo Lda Ldo Lic licda licdo Ltd',
    'Ltda Ltdo lun mar mié Mons Mr Mrs ms mss mtro nov ntra ntro Núm núm oct p.ej Pbro Prof prof Profa prov pág págs Rdo Rdos Reg Rev',
    'RR.HH Rvdmo Rvdmos Rvdo Rvdos SA Sdad Seg sept Sr Sra Sras sras Sres sres srs Srta Srtas ss SS.AA SS.MM Sta Sto sáb Tel tel tfno',
    'Trab trad Ud Uds v.gr Var Vda vid vie vs',
  ].join(' '),
  fi: 'ent esim fil jne klo ko kpl ks maist mm mrd nk noin nr ns os po prof puh pv s.o so srk tj toim tri ts ym yms yo',
  fr: [
    'MM acoust adr anc ann anon append Apr apr aux Av av avr Bd bd boul broch bull cam categ cf ch chap Cie coll collab Comm config coord Desc',
    'dest dict dim dir doc Dr déc encycl env etc Ets exempl fig févr gouv graph hab hôp ill illustr imm imprim Inc indus janv jeu Jr',
    'juil lun mar max Mgr min Mlle Mme niv no nov obs oct Op p.ex part Pr Prof publ quart resp réf sam sept St Ste suiv symb synth',
    'syst Tél tél Var ven voit éd édit équiv éval',
  ].join(' '),
  hu: 'alez dr i.e ill kb kft krt ld max min nr pl prof stb sz szt tel ti u.n ui vö özv ún',
  id: 'Bpk dll dr Drs dsb dst hlm Ir Jl jln Kab Kec Kel No Prof Sdr Tel tgl Yth',
  it: [
    'ag arch avv ca cap Cfr cfr div Dott dott dott.ssa dr ecc Egr es fig Gent Geom geom Ing ing Liv Ltd mitt Mod Mons n.ri nr pag',
    'Prof prof rag sez Sig Sig.na Sig.ra Spett spett tab tav Tel tel ver vol',
  ].join(' '),
  nl: 'bijv bv ca dhr dr drs enz evt excl incl ing ir max mevr min mr mw nr prof resp St str tel zgan zgn',
  pl: [
    'al dr godz gosp hab im in inż itd itp kl ks lek m.in mgr min mld mln np nr ok os pkt pl pn prof pt płk red ref rys tel tj tys',
    'tzn tzw ul ur wg woj zob zł św',
  ].join(' '),
  pt: [
    'abr abrev adm aer ago agric Alm anat ap apart aprox apt arit Arq arqueol arquit art astron autom aux Av biogr bras cap caps Cel',
    'cel cf Cia col comp compl contab créd cx círc cód depto des desc dez dipl Dir dir div doc Dr Dra Dras Drs déb ed educ elem eletr',
    'eletrôn Eng eng esp Est ex Exma Exmo fac fasc fem fev ff fig filos fisiol fl fot Fr fr fís Gen geom gram gên hist Ilma Ilmo ind',
    'ingl jan Jr jul jun jur lat lin lit liter Ltd Ltda mai Mar mat matem mov máq méd mús N.Sra neol nov náut núm obs odont odontol',
    'org organiz Pe Ph.D pol pp pq prod Prof prof Profa profa pron próx psicol pág quím ref relat rep rod sociol Sr Sra Srta Sta Sto',
    'sup séc símb tb tec tecnol tel trad transp univ vol vs álg índ',
  ].join(' '),
  ro: 'adv art bd bl cca conf d.p.d.v dl dna dr etc ing jud lt max min mun nr obs op ord pag prof sat sec sf sos str tel univ',
  ru: [
    'авг акад апр г гг гр дек др им итд кв кг коп млн млрд напр нояб о обл окт отд пл пос пр просп проф р рис род руб с св сент см ст',
    'стр т таб тел тыс ул февр ч чел ш янв',
  ].join(' '),
  sv: 'ang bl.a ca dr dvs enl etc f.d forts fr.o.m jfr jmf kl kr m.m max min nr obs osv prof resp s.k st t.ex t.o.m tel vs',
  tr: 'Alb Apt Av Bul Cad Doç Dr Gen Gör Hz Jan Mah Müh No Prof Sn Sok Tel vb vd vs Yrd yy ör örn Öğr Şti',
  uk: 'акад вул гр грн див кв км млн млрд напр обл пл пр просп проф рис род рр св см ст стор тел тис тощо ім',
  vi: 'BS GS PGS ThS TP Tp TS',
};
