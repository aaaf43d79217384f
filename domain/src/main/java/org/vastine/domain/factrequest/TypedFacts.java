package org.vastine.domain.factrequest;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.team.EmailAddress;

/**
 * A form as it was posted, by whomever. Its text form shows nothing of it.
 *
 * @param facts the fields of facts, by {@link FactForm#field}
 * @param contact labels of the ways that were agreed to
 * @param wanted label of the wanted outcome; empty for none
 * @param wantedWords the wanted outcome in words; empty for none
 */
public record TypedFacts(
    Map<String, String> facts, Set<String> contact, String wanted, String wantedWords) {

  private static final Pattern PHONE = Pattern.compile("\\+?[0-9(][0-9 ()./-]{3,38}");
  private static final int LEAST_DIGITS = 5;

  /** Copies the collections. */
  public TypedFacts {
    facts = Map.copyOf(facts);
    contact = Set.copyOf(contact);
  }

  /** Reads it against the form that was asked; every fault is named, not the first one only. */
  public Filled against(FactForm form) {
    List<FactFault> faults = new ArrayList<>();
    EnumSet<ContactWay> ways = ways(form, faults);
    List<Optional<String>> values = new ArrayList<>();
    for (int place = 0; place < form.facts().size(); place++) {
      AskedFact asked = form.facts().get(place);
      String field = FactForm.field(place);
      Optional<String> value = PlainWords.of(facts.getOrDefault(field, ""));
      fault(asked, value, ways).ifPresent(what -> faults.add(new FactFault(field, what)));
      values.add(value);
    }
    if (facts.size() > known(form)) {
      faults.add(new FactFault("facts", FactFault.What.UNKNOWN));
    }
    Optional<String> words = PlainWords.of(wantedWords);
    Optional<WantedOutcome> outcome = outcome(words, faults);
    return faults.isEmpty()
        ? new Filled.Complete(new FactAnswers(values, ways, outcome, words))
        : new Filled.Faulty(faults);
  }

  private long known(FactForm form) {
    return IntStream.range(0, form.facts().size())
        .filter(place -> facts.containsKey(FactForm.field(place)))
        .count();
  }

  private EnumSet<ContactWay> ways(FactForm form, List<FactFault> faults) {
    EnumSet<ContactWay> ways = EnumSet.noneOf(ContactWay.class);
    for (String label : contact) {
      Optional<ContactWay> way =
          Labelled.find(ContactWay.class, label).filter(form.contactWays()::contains);
      if (way.isEmpty()) {
        faults.add(new FactFault("contact", FactFault.What.UNKNOWN));
        return ways;
      }
      ways.add(way.get());
    }
    return ways;
  }

  private static Optional<FactFault.What> fault(
      AskedFact asked, Optional<String> value, Set<ContactWay> ways) {
    if (value.isEmpty()) {
      if (ways.stream().anyMatch(way -> way.needs() == asked.kind())) {
        return Optional.of(FactFault.What.NEEDED_FOR_CONTACT);
      }
      return asked.required() ? Optional.of(FactFault.What.MISSING) : Optional.empty();
    }
    String words = value.get();
    FactKind kind = asked.kind();
    if (words.length() > kind.most()) {
      return Optional.of(FactFault.What.TOO_LONG);
    }
    if (!PlainWords.arePlain(words, kind.isOneLine())) {
      return Optional.of(FactFault.What.NOT_TEXT);
    }
    return switch (kind) {
      case EMAIL -> isEmail(words) ? Optional.empty() : Optional.of(FactFault.What.NOT_EMAIL);
      case PHONE -> isPhone(words) ? Optional.empty() : Optional.of(FactFault.What.NOT_PHONE);
      case NAME, ORDER_REFERENCE, QUESTION -> Optional.empty();
    };
  }

  /** Words alone are a wish as well: one of another kind. */
  private Optional<WantedOutcome> outcome(Optional<String> words, List<FactFault> faults) {
    if (words.filter(text -> text.length() > FactAnswers.MOST_WANTED_WORDS).isPresent()) {
      faults.add(new FactFault("wanted-words", FactFault.What.TOO_LONG));
    } else if (words.filter(text -> !PlainWords.arePlain(text, false)).isPresent()) {
      faults.add(new FactFault("wanted-words", FactFault.What.NOT_TEXT));
    }
    if (wanted.isEmpty()) {
      return words.map(_ -> WantedOutcome.OTHER);
    }
    Optional<WantedOutcome> outcome = Labelled.find(WantedOutcome.class, wanted);
    if (outcome.isEmpty()) {
      faults.add(new FactFault("wanted", FactFault.What.UNKNOWN));
    } else if (outcome.get() == WantedOutcome.OTHER && words.isEmpty()) {
      faults.add(new FactFault("wanted-words", FactFault.What.MISSING));
    }
    return outcome;
  }

  private static boolean isEmail(String words) {
    try {
      return !new EmailAddress(words).value().isEmpty();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean isPhone(String words) {
    return PHONE.matcher(words).matches()
        && words.chars().filter(unit -> unit >= '0' && unit <= '9').count() >= LEAST_DIGITS;
  }

  @Override
  public String toString() {
    return "TypedFacts[hidden]";
  }
}
