package org.vastine.language.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vastine.language.reply.PersonalData;

/**
 * Finds all in a text that points to a person. It rather takes too much than too little: a model
 * that reads a placeholder in place of an order number understands the sentence all the same. Names
 * that nobody told us and no phrase introduces stay.
 */
final class PrivateData {

  private static final int FEWEST_DIGITS = 6;

  /**
   * Names and streets have at most 41 letters, so that no letter is read more than 41 times. For
   * the same reason no pattern asks for {@code \\b}, which reads back over all marks before it.
   */
  private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}'-]{1,40}+";

  private static final String NAMES = NAME + "(?:[ ]" + NAME + "){0,2}";

  /**
   * A sort of stretch.
   *
   * @param kind as placeholders name it
   * @param pattern where it stands; its first group, where it has one
   */
  private record Sort(String kind, Pattern pattern) {
    static Sort of(String kind, String... parts) {
      return new Sort(
          kind, Pattern.compile(String.join("", parts), Pattern.UNICODE_CASE | Pattern.MULTILINE));
    }
  }

  private static final List<Sort> SORTS =
      List.of(
          Sort.of("WORD", Masking.PLACEHOLDER_FORM),
          Sort.of(
              "LINK", "(?i)(?<![\\p{L}\\p{N}])(?:[a-z][a-z0-9+.-]{1,20}://|www\\.)[^\\s<>\"]++"),
          Sort.of(
              "LINK",
              "(?i)(?<![\\p{L}\\p{N}.@-])[a-z0-9-]{1,63}+(?:\\.[a-z0-9-]{1,63}+){1,5}+/[^\\s<>\"]*+"),
          Sort.of(
              "HANDLE",
              "(?<![\\p{L}\\p{N}._%+-])@[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]*+(?:@[\\p{L}\\p{N}.-]++)?"),
          Sort.of("HANDLE", "(?<![\\p{L}\\p{N}/])u/[A-Za-z0-9_-]{3,20}"),
          Sort.of(
              "ADDRESS",
              "(?i)(?<![\\p{L}\\p{N}])\\p{L}[\\p{L}'-]{0,40}(?:katu|kadu|tie|kuja|polku|polu|kaari|raitti|ranta|rinne|väylä|aukio"
                  + "|gata|väg|gränd|stig|torg|allé|backe|kaj|straße|strasse)\\p{L}{0,4}[ ]+\\d{1,4}(?:[ ]?[a-h](?!\\p{L}))?(?:[ ]\\d{1,3})?"),
          Sort.of(
              "ADDRESS",
              "(?<![\\p{L}\\p{N}])\\d{1,5}[A-Za-z]?[ ]+(?:\\p{Lu}[\\p{L}'-]{0,40}+[ ]+){1,3}"
                  + "(?i:street|st|road|rd|avenue|ave|lane|ln|drive|dr|close|way|square|court|ct|place|pl|boulevard|blvd)(?![\\p{L}\\p{N}])\\.?"),
          Sort.of(
              "ADDRESS",
              "(?:\\p{Lu}[\\p{L}'-]{0,40}+[ ]+){1,3}(?:Mahallesi|Mah|Mh|Sokağı|Sokak|Sok|Sk|Caddesi|Cadde|Cad|Cd|Bulvarı|Blv)(?!\\p{L})"
                  + "\\.?(?:[ ,]*(?i:no|daire|d|kat)[ ]?[:.]?[ ]?\\d{1,4}[A-Za-z]?(?:/\\d{1,4})?)*"),
          Sort.of("ADDRESS", "(?<![\\p{L}\\p{N}])\\d{5}[ ]+\\p{Lu}[\\p{L}-]++"),
          Sort.of("ADDRESS", "(?<![\\p{L}\\p{N}])\\d{3}[ ]\\d{2}[ ]+\\p{Lu}[\\p{L}-]++"),
          Sort.of(
              "ADDRESS",
              "(?<![\\p{L}\\p{N}])[A-Z]{1,2}\\d[A-Z\\d]?[ ]?\\d[A-Z]{2}(?![\\p{L}\\p{N}])"),
          Sort.of(
              "NAME",
              "(?i:my name is|i am|i'm|nimeni on|nimi on|olen|jag heter|mitt namn är|jag är|mein name ist|ich heiße|adım"
                  + "|ismim|ben)[ ]+(",
              NAMES,
              ")"),
          Sort.of(
              "NAME",
              "(?i:regards|br|cheers|terv|terveisin|t|mvh|hälsningar|hälsning|saygılarımla|saygılar|sevgiler)[ ]?[,.:!]?\\s{1,3}(",
              NAMES,
              ")\\s*$"),
          Sort.of(
              "NAME",
              "(?<!\\p{L})(?:Mr|Mrs|Ms|Dr|herra|rouva|herr|fru|Herra|Rouva|Herr|Fru|Sayın|Bay|Bayan)\\.?[ ](",
              NAMES,
              ")"),
          Sort.of("NAME", "(", NAMES, ")[ ](?:Bey|Hanım)(?:'?\\p{L}{0,4})(?!\\p{L})"));

  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\p{L}\\p{N}])[+(]?\\d(?:[ \\-./()]{0,2}\\d){5,29}+");

  private static final Pattern CODE = Pattern.compile("(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}-]{5,40}+");

  /** All patterns, which have to read any text in a time that grows with its length. */
  static List<Pattern> patterns() {
    return Stream.concat(SORTS.stream().map(Sort::pattern), Stream.of(NUMBER, CODE)).toList();
  }

  private PrivateData() {}

  /** All of it, in order, none within another. */
  static List<Span> in(String text, KnownNames names) {
    List<Span> found = new ArrayList<>();
    PersonalData.in(text)
        .forEach(find -> found.add(new Span(find.kind().name(), find.start(), find.end())));
    SORTS.forEach(sort -> sorts(sort, text, found));
    names.in(text, found);
    NUMBER
        .matcher(text)
        .results()
        .forEach(it -> found.add(new Span("NUMBER", it.start(), it.end())));
    CODE.matcher(text)
        .results()
        .filter(it -> isCode(it.group()))
        .forEach(it -> found.add(new Span("NUMBER", it.start(), it.end())));
    return apart(found);
  }

  private static void sorts(Sort sort, String text, List<Span> found) {
    Matcher matcher = sort.pattern().matcher(text);
    while (matcher.find()) {
      int group = matcher.groupCount();
      found.add(new Span(sort.kind(), matcher.start(group), matcher.end(group)));
    }
  }

  private static boolean isCode(String token) {
    long digits = token.chars().filter(Character::isDigit).count();
    return digits >= 3 && digits < token.length() || digits >= FEWEST_DIGITS;
  }

  /** Overlapping ones become one that covers them all, of the kind of the longest. */
  private static List<Span> apart(List<Span> found) {
    List<Span> sorted = new ArrayList<>(found);
    sorted.sort(Comparator.comparingInt(Span::start));
    List<Span> apart = new ArrayList<>();
    int longest = 0;
    for (Span span : sorted) {
      Span last = apart.isEmpty() ? new Span("", 0, 0) : apart.getLast();
      if (last.overlaps(span)) {
        String kind = span.length() > longest ? span.kind() : last.kind();
        longest = Math.max(longest, span.length());
        apart.set(apart.size() - 1, new Span(kind, last.start(), Math.max(last.end(), span.end())));
      } else {
        apart.add(span);
        longest = span.length();
      }
    }
    return apart;
  }
}
