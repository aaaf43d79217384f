package org.vastine.language.reply;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.vastine.domain.doxxing.DetailKind;
import org.vastine.domain.doxxing.DetailsRead;
import org.vastine.domain.doxxing.PrivateDetail;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.language.kernel.Reading;
import org.vastine.language.reply.PersonalWords.Marked;
import org.vastine.language.reply.PersonalWords.Sort;

/**
 * Finds private details in what somebody wrote about others: what {@link PersonalData} and {@link
 * HomeAddresses} find, the family, and licence plates beside a word for a car. What stands shortly
 * after words such as <em>my</em> or <em>your shop</em> is the writer's own, or the organisation's.
 */
public final class PersonalDetails {

  /** How many tokens before a detail such words count. */
  private static final int NEAR = 4;

  /**
   * The same for what is the organisation's: <em>your shop's Anna Lind, ...</em> names a person.
   */
  private static final int NEARER = 3;

  /** Plates as Finland, Sweden and Turkey write them. */
  static final Pattern PLATE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:[A-ZÅÄÖ]{2,3}[- ]?\\d{2,3}[A-Z]?|\\d{2} [A-Z]{1,3} \\d{2,4})(?![\\p{L}\\p{N}])");

  private final PersonalWords words = PersonalWords.load();

  /** Reads its words. */
  public PersonalDetails() {
    // what it goes by is in the files of PersonalWords
  }

  /**
   * All details of a text.
   *
   * @param language an ISO 639 code; any other than the six is read by what they have in common
   */
  public DetailsRead in(String text, String language) {
    Marked marked = words.mark(words.read(text, language));
    Reading reading = marked.reading;
    List<PrivateDetail> details = new ArrayList<>();
    for (PersonalData.Find find : PersonalData.in(text)) {
      add(details, marked, kind(find), find.span());
    }
    HomeAddresses.dwellings(marked).forEach(span -> add(details, marked, DetailKind.HOME, span));
    families(marked).forEach(span -> add(details, marked, DetailKind.FAMILY, span));
    PLATE
        .matcher(text)
        .results()
        .map(found -> new TextSpan(found.start(), found.end()))
        .filter(span -> tokenAt(reading, span.start()) >= 0)
        .filter(
            span -> marked.holds(reading.sentence(tokenAt(reading, span.start())), Sort.VEHICLE))
        .forEach(span -> add(details, marked, DetailKind.VEHICLE, span));
    return new DetailsRead(details, sentences(reading), givenNames(marked));
  }

  private static DetailKind kind(PersonalData.Find find) {
    return switch (find.kind()) {
      case PHONE -> DetailKind.PHONE;
      case EMAIL -> DetailKind.EMAIL;
      case IBAN, CARD, NATIONAL_ID -> DetailKind.IDENTITY;
    };
  }

  private static void add(
      List<PrivateDetail> details, Marked marked, DetailKind kind, TextSpan span) {
    int token = tokenAt(marked.reading, span.start());
    boolean dwells = token >= 0 && marked.holds(marked.reading.sentence(token), Sort.LIVES);
    boolean ours = kind != DetailKind.HOME || !dwells;
    if (!isAfter(marked, token, Sort.OWN, NEAR)
        && !(ours && isAfter(marked, token, Sort.OURS, NEARER))) {
      details.add(new PrivateDetail(kind, span));
    }
  }

  private static boolean isAfter(Marked marked, int token, Sort sort, int near) {
    for (int before = token - 1; before >= Math.max(0, token - near); before--) {
      if (marked.reading.sentence(before) == marked.reading.sentence(token)
          && marked.is(before, sort)) {
        return true;
      }
    }
    return false;
  }

  /** The token that holds this place; below zero behind all that is read. */
  private static int tokenAt(Reading reading, int place) {
    for (int token = 0; token < reading.count(); token++) {
      if (reading.span(token, token).end() > place) {
        return token;
      }
    }
    return -1;
  }

  /** Who is called <em>daughter Ella</em>, or is told of with a school in the same sentence. */
  private static List<TextSpan> families(Marked marked) {
    List<TextSpan> found = new ArrayList<>();
    for (int token = 0; token < marked.reading.count(); token++) {
      if (!marked.is(token, Sort.FAMILY)) {
        continue;
      }
      if (marked.isName(token + 1)
          && marked.reading.sentence(token + 1) == marked.reading.sentence(token)) {
        found.add(marked.reading.span(token, token + 1));
      } else if (marked.holds(marked.reading.sentence(token), Sort.CHILDREN_PLACE)) {
        found.add(marked.reading.span(token, token));
      }
    }
    return found;
  }

  private static List<Integer> sentences(Reading reading) {
    List<Integer> starts = new ArrayList<>();
    for (int token = 0; token < reading.count(); token++) {
      if (reading.sentence(token) >= starts.size()) {
        starts.add(reading.span(token, token).start());
      }
    }
    return starts;
  }

  private static Set<Integer> givenNames(Marked marked) {
    Set<Integer> places = new HashSet<>();
    for (int token = 0; token < marked.reading.count(); token++) {
      if (marked.is(token, Sort.GIVEN_NAME)) {
        places.add(marked.reading.span(token, token).start());
      }
    }
    return places;
  }
}
