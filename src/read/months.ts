// The months as pages print them, by name and by abbreviation, in the languages of the web (CLDR's wide and abbreviated forms, folded).

/** One line a month, January first; without case and accents. */
const NAMES = [
  'january januar janvier enero gennaio janeiro januari styczen stycznia tammikuu tammikuuta leden ledna ocak januarie ianuarie sichen sichnya yanvar january jan jän janv ene gen gennaio sty ян янв январь января січень січня січ tam led oca ian',
  'february februar fevrier febrero febbraio fevereiro februari luty lutego helmikuu helmikuuta unor unora subat februarie feb febr fev fevr febb lut фев февр февраль февраля лютий лютого лют hel uno sub',
  'march marz maerz mars marzo marco maart marzec marca maaliskuu maaliskuuta brezen brezna mart martie marcius mar mrz mrt marc мар март марта березень березня бер maa bre',
  'april avril abril aprile kwiecien kwietnia huhtikuu huhtikuuta duben dubna nisan aprilie aprilis apr avr abr kwi апр апрель апреля квітень квітня кві huh dub nis',
  'may mai mayo maggio maio mei maj maja toukokuu toukokuuta kveten kvetna mayis majus maj mag maja май мая травень травня тра tou kve',
  'june juni juin junio giugno junho czerwiec czerwca kesakuu kesakuuta cerven cervna haziran iunie junius jun giu cze июнь июня июн червень червня чер kes haz iun',
  'july juli juillet julio luglio julho lipiec lipca heinakuu heinakuuta cervenec cervence temmuz iulie julius jul juil lug lip июль июля июл липень липня лип hei tem iul',
  'august aout agosto augustus augusti sierpien sierpnia elokuu elokuuta srpen srpna agustos augusztus aug ago sie авг август августа серпень серпня сер elo srp agu',
  'september septembre septiembre setiembre settembre setembro wrzesien wrzesnia syyskuu syyskuuta zari eylul septembrie szeptember sep sept set sett wrz szept сен сент сентябрь сентября вересень вересня вер syy eyl',
  'october oktober octobre octubre ottobre outubro pazdziernik pazdziernika lokakuu lokakuuta rijen rijna ekim octombrie oct okt ott out paz окт октябрь октября жовтень жовтня жов lok rij eki',
  'november novembre noviembre novembro listopad listopada marraskuu marraskuuta kasim noiembrie nov lis ноя нояб ноябрь ноября листопад листопада лис kas noi',
  'december dezember decembre diciembre dicembre dezembro desember grudzien grudnia joulukuu joulukuuta prosinec prosince aralik decembrie dec dez dic des gru дек декабрь декабря грудень грудня гру jou pro ara',
]

const NUMBERS = new Map(NAMES.flatMap((names, at) => names.split(' ').map(name => [foldWord(name), at + 1] as const)))

/** 1 to 12, `null` for a word that is no month. */
export function monthNamed(word: string): number | null {
  return NUMBERS.get(foldWord(word)) ?? null
}

/** Lower case, without accents: "März" and "marz", "août" and "aout", "paź" and "paz" are one; so are "й" and "и". */
export function foldWord(word: string): string {
  return word.toLowerCase().replaceAll('ł', 'l').replaceAll('ı', 'i').normalize('NFD').replaceAll(/\p{M}/gu, '').normalize('NFC')
}
