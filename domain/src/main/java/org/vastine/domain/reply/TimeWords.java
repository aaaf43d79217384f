package org.vastine.domain.reply;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vastine.domain.kernel.LanguageTag;

/**
 * How a language names times.
 *
 * @param code of the language
 * @param today this day
 * @param tomorrow the next
 * @param weekdays from Monday to Sunday
 * @param noon twelve o'clock
 * @param clocks an hour, its minutes or none, and in English which half of the day
 * @param hours within so many hours
 */
record TimeWords(
    String code,
    Pattern today,
    Pattern tomorrow,
    List<Pattern> weekdays,
    Pattern noon,
    List<Pattern> clocks,
    Pattern hours) {

  private static final String HOUR = "([01]?\\d|2[0-3])";
  private static final String MINUTES = "(?:[.:]([0-5]\\d))?(?![\\d:])";

  private static final TimeWords ENGLISH =
      new TimeWords(
          "en",
          word("today|tonight|this (?:morning|afternoon|evening)|end of the day"),
          word("tomorrow"),
          days("monday|tuesday|wednesday|thursday|friday|saturday|sunday"),
          word("noon|midday"),
          List.of(
              Pattern.compile(
                  "(?<![\\d.,:])(1[0-2]|0?[1-9])(?:[.:]([0-5]\\d))?\\s?(am|pm|a\\.m|p\\.m)(?!\\p{L})")),
          word("(?:within|in)(?: the next)? (\\d{1,2}) (?:hours?|hrs?)"));

  private static final TimeWords FINNISH =
      new TimeWords(
          "fi",
          word("tänään|tämän päivän|iltaan mennessä|illaksi"),
          word("huomenna|huomiseen|huomisen"),
          days("maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai"),
          stem("keskipäivä|puoleenpäivään|puoliltapäivin"),
          List.of(Pattern.compile("(?<!\\p{L})(?:klo|kello)\\s?" + HOUR + MINUTES)),
          word("(\\d{1,2}) tunnin (?:kuluessa|sisällä|kuluttua|päästä)"));

  private static final TimeWords SWEDISH =
      new TimeWords(
          "sv",
          word("i dag|idag|i kväll|ikväll|under dagen"),
          word("i morgon|imorgon"),
          days("måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag"),
          word("klockan tolv|mitt på dagen"),
          List.of(Pattern.compile("(?<!\\p{L})(?:kl\\.?|klockan)\\s?" + HOUR + MINUTES)),
          word("(?:inom|om) (\\d{1,2}) timm(?:e|ar)"));

  private static final TimeWords TURKISH =
      new TimeWords(
          "tr",
          word("bugün|bu akşam|akşama|gün sonuna"),
          word("yarın|yarına"),
          days("pazartesi|salı|çarşamba|perşembe|cuma(?!rtesi)|cumartesi|pazar(?!tesi)"),
          stem("öğle(?!den)|öğlen|öğlene"),
          List.of(Pattern.compile("(?<!\\p{L})saat\\s?" + HOUR + MINUTES)),
          word("(\\d{1,2}) saat(?:e kadar| içinde| sonra)"));

  private static final TimeWords GERMAN =
      new TimeWords(
          "de",
          word("heute"),
          Pattern.compile("(?<!\\p{L}|heute |guten )morgen(?!\\p{L})"),
          days("montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag"),
          word("mittag|mittags"),
          List.of(Pattern.compile("(?<![\\d.,:])" + HOUR + "(?:[.:]([0-5]\\d))?\\s?uhr")),
          word("(?:innerhalb von|binnen|in) (\\d{1,2}) stunden?"));

  private static final TimeWords SPANISH =
      new TimeWords(
          "es",
          word("hoy|esta tarde|esta noche"),
          Pattern.compile("(?<!\\p{L}|la |esta )mañana(?!\\p{L})"),
          days("lunes|martes|miércoles|jueves|viernes|sábado|domingo"),
          word("mediodía"),
          List.of(Pattern.compile("(?<!\\p{L})(?:a )?las\\s" + HOUR + MINUTES)),
          word("(?:dentro de|en) (\\d{1,2}) horas?"));

  /** Those that are known. */
  static final List<TimeWords> ALL = List.of(ENGLISH, FINNISH, SWEDISH, TURKISH, GERMAN, SPANISH);

  /** Copies the lists. */
  TimeWords {
    weekdays = List.copyOf(weekdays);
    clocks = List.copyOf(clocks);
  }

  /** Those of a language. */
  static Optional<TimeWords> of(LanguageTag language) {
    return ALL.stream().filter(one -> one.code().equals(language.code())).findFirst();
  }

  private static Pattern word(String words) {
    return Pattern.compile("(?<!\\p{L})(?:" + words + ")(?!\\p{L})");
  }

  /** With any ending of a few letters, as Finnish and Turkish put them behind. */
  private static Pattern stem(String words) {
    return Pattern.compile("(?<!\\p{L})(?:" + words + ")\\p{L}{0,6}(?!\\p{L})");
  }

  private static List<Pattern> days(String words) {
    return Stream.of(words.split("\\|", -1)).map(TimeWords::stem).toList();
  }
}
