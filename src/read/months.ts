// The months as pages print them, by name and by abbreviation, in the languages of the web (CLDR's wide and abbreviated forms, folded).

/** One line a month, January first; without case and accents. */
const NAMES = [
  'january januar janvier enero gennaio janeiro januari styczen stycznia tammikuu tammikuuta leden ledna ocak januarie ianuarie sichen sichnya yanvar january jan jän janv ene gen gennaio sty ян янв январь января січень січня січ tam led oca ian ιανουαριου ιαν ιανουαριος януари јануар јан јануари januara sausis sausio janvaris jaanuar jaan gener xaneiro sijecanj sijecnja ינואר בינואר يناير',
  'february februar fevrier febrero febbraio fevereiro februari luty lutego helmikuu helmikuuta unor unora subat februarie feb febr fev fevr febb lut фев февр февраль февраля лютий лютого лют hel uno sub φεβρουαριου φεβ φεβρουαριος февруари фебруар феб februara vasaris vasario februaris veebruar veebr febrer febreiro veljaca veljace פברואר בפברואר فبراير',
  'march marz maerz mars marzo marco maart marzec marca maaliskuu maaliskuuta brezen brezna mart martie marcius mar mrz mrt marc мар март марта березень березня бер maa bre μαρτιου μαρ μαρτιος marec kovas kovo marts maret ozujak ozujka מרץ במרץ مارس',
  'april avril abril aprile kwiecien kwietnia huhtikuu huhtikuuta duben dubna nisan aprilie aprilis apr avr abr kwi апр апрель апреля квітень квітня кві huh dub nis απριλιου απρ απριλιος април aprila balandis balandzio aprill travanj travnja אפריל באפריל ابريل',
  'may mai mayo maggio maio mei maj maja toukokuu toukokuuta kveten kvetna mayis majus maj mag maja май мая травень травня тра tou kve μαιου μαι μαιος мај geguze geguzes maijs maig svibanj svibnja מאי במאי مايو',
  'june juni juin junio giugno junho czerwiec czerwca kesakuu kesakuuta cerven cervna haziran iunie junius jun giu cze июнь июня июн червень червня чер kes haz iun ιουνιου ιουν ιουνιος юни јун јуни junij juna birzelis birzelio junijs juuni juny xuno lipanj lipnja יוני ביוני يونيو',
  'july juli juillet julio luglio julho lipiec lipca heinakuu heinakuuta cervenec cervence temmuz iulie julius jul juil lug lip июль июля июл липень липня лип hei tem iul ιουλιου ιουλ ιουλιος юли јул јули julij jula liepa liepos julijs juuli juliol xullo srpanj srpnja יולי ביולי يوليو',
  'august aout agosto augustus augusti sierpien sierpnia elokuu elokuuta srpen srpna agustos augusztus aug ago sie авг август августа серпень серпня сер elo srp agu αυγουστου αυγ αυγουστος avgust avg augusta rugpjutis rugpjucio augusts agost agustus kolovoz kolovoza אוגוסט באוגוסט اغسطس',
  'september septembre septiembre setiembre settembre setembro wrzesien wrzesnia syyskuu syyskuuta zari eylul septembrie szeptember sep sept set sett wrz szept сен сент сентябрь сентября вересень вересня вер syy eyl σεπτεμβριου σεπ σεπτεμβριος септември септембар сеп septembar septembra rugsejis rugsejo septembris setembre rujan rujna ספטמבר בספטמבר سبتمبر',
  'october oktober octobre octubre ottobre outubro pazdziernik pazdziernika lokakuu lokakuuta rijen rijna ekim octombrie oct okt ott out paz окт октябрь октября жовтень жовтня жов lok rij eki οκτωβριου οκτ οκτωβριος октомври октобар oktobar oktobra spalis spalio oktobris oktoober אוקטובר באוקטובר اكتوبر',
  'november novembre noviembre novembro listopad listopada listopadu marraskuu marraskuuta kasim noiembrie nov lis ноя нояб ноябрь ноября листопад листопада лис kas noi νοεμβριου νοε νοεμβριος ноември новембар нов novembar novembra lapkritis lapkricio novembris studeni studenoga נובמבר בנובמבר نوفمبر',
  'december dezember decembre diciembre dicembre dezembro desember grudzien grudnia joulukuu joulukuuta prosinec prosince aralik decembrie dec dez dic des gru дек декабрь декабря грудень грудня гру jou pro ara δεκεμβριου δεκ δεκεμβριος декември децембар дец decembar decembra gruodis gruodzio decembris detsember dets desembre decembro prosinca דצמבר בדצמבר ديسمبر',
]

const NUMBERS = new Map(NAMES.flatMap((names, at) => names.split(' ').map(name => [foldWord(name), at + 1] as const)))

/** Croatian months whose names are others in Polish; Polish puts no point behind a day. */
const CROATIAN = new Map([
  ['lip', 6],
  ['listopada', 10],
])

/** 1 to 12, `null` for a word that is no month; `isOrdinal` where the day before it has a point. */
export function monthNamed(word: string, isOrdinal = false): number | null {
  const name = foldWord(word)
  return (isOrdinal ? CROATIAN.get(name) : undefined) ?? NUMBERS.get(name) ?? null
}

/** Lower case, without accents: "März" and "marz", "août" and "aout", "paź" and "paz" are one; so are "й" and "и". */
export function foldWord(word: string): string {
  return word.toLowerCase().replaceAll('ł', 'l').replaceAll('ı', 'i').normalize('NFD').replaceAll(/\p{M}/gu, '').normalize('NFC')
}
