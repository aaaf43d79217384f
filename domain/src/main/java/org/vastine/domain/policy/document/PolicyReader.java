package org.vastine.domain.policy.document;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.policy.Calendars;
import org.vastine.domain.policy.Choices;
import org.vastine.domain.policy.CommunityWindow;
import org.vastine.domain.policy.DefaultResponsePolicy;
import org.vastine.domain.policy.GuardRules;
import org.vastine.domain.policy.Playbook;
import org.vastine.domain.policy.PolicyRule;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.policy.WorkRules;
import org.vastine.domain.triage.Confidence;
import org.vastine.domain.triage.Style;

/**
 * Reads a document as a response policy (R5), with everything that is wrong with it at once. The
 * calendars, the playbooks, the styles and the rules are what the document says; the rest is as in
 * the default policy where the document is silent.
 */
public final class PolicyReader {

  /** The form of documents that this program reads and writes. */
  public static final int FORMAT = 1;

  private static final int MOST_NAME = 100;

  private final List<Fault> faults = new ArrayList<>();
  private final ResponsePolicy usual = DefaultResponsePolicy.in(ZoneOffset.UTC);

  private PolicyReader() {}

  /** The policy, or all that is wrong. */
  public static PolicyReading read(DocumentNode document) {
    return new PolicyReader().policy(document);
  }

  private PolicyReading policy(DocumentNode document) {
    Place top = Place.top(document, faults);
    if (!top.isTable()) {
      top.wrongSort("table");
      return new PolicyReading.Faulty(faults);
    }
    Place.Fields fields =
        top.table(
            "format",
            "name",
            CalendarsReader.ONE,
            CalendarsReader.SEVERAL,
            CalendarsReader.STANDARD,
            "styles",
            "playbooks",
            "rules",
            "undecidedBelow",
            "guard",
            "work",
            "choices",
            "voice");
    boolean ours =
        fields.at("format").required().flatMap(there -> there.whole(FORMAT, FORMAT)).isPresent();
    Optional<String> name = fields.at("name").required().flatMap(PolicyReader::name);
    CalendarsReader calendarsThere = new CalendarsReader(fields);
    Optional<Calendars> calendars = calendarsThere.read();
    Place chosen = fields.at("choices");
    Choices choices = ChoicesReader.read(chosen, usual.choices());
    Place books = fields.at("playbooks");
    Map<String, Playbook> playbooks = new TreeMap<>();
    books
        .required()
        .ifPresent(there -> playbooks.putAll(playbooks(there, choices, calendarsThere)));
    Set<String> named = books.isTable() ? books.entries().keySet() : Set.of();
    Map<Style, String> styles = styles(fields.at("styles"), playbooks, named);
    List<PolicyRule> rules = new RuleReader(playbooks, named).read(fields.at("rules"));
    Confidence undecided =
        fields
            .at("undecidedBelow")
            .optional()
            .flatMap(there -> there.number(0, 1))
            .map(Confidence::new)
            .orElse(usual.undecidedBelow());
    GuardRules guard = GuardReader.read(fields.at("guard"), usual.guard());
    WorkRules work = ChoicesReader.work(fields.at("work"), usual.work());
    Optional<String> voice = fields.at("voice").optional().flatMap(PolicyReader::voice);
    if (ours && faults.isEmpty()) {
      Contradictions.explanation(chosen, books.entries(), choices);
      Contradictions.wayBack(books.entries(), styles, rules);
      Influence.check(fields.at("rules").items(), rules, styles, playbooks);
      unused(books, styles, rules);
      calendars.ifPresent(there -> calendarsThere.unused(there, playbooks.values()));
    }
    return faults.isEmpty()
        ? new PolicyReading.Sound(
            new ResponsePolicy(
                1,
                name.orElseThrow(),
                calendars.orElseThrow(),
                playbooks,
                styles,
                rules,
                undecided,
                guard,
                work,
                choices,
                voice))
        : new PolicyReading.Faulty(faults);
  }

  private static Optional<String> name(Place place) {
    Optional<String> name = place.text();
    boolean wrong = name.isPresent() && !isName(name.get());
    return wrong ? place.wrong(FaultType.NOT_A_NAME) : name;
  }

  private static Optional<String> voice(Place place) {
    Optional<String> voice = place.text();
    boolean wrong =
        voice.isPresent()
            && (voice.get().length() > ResponsePolicy.MOST_VOICE || !isShown(voice.get()));
    return wrong ? place.wrong(FaultType.NOT_WORDS, "most", ResponsePolicy.MOST_VOICE) : voice;
  }

  /** Words in whole characters that can be shown in one line. */
  private static boolean isName(String name) {
    return name.length() <= MOST_NAME && name.indexOf('\n') < 0 && isShown(name);
  }

  /** Words in whole characters that can be shown, in one line or in several. */
  private static boolean isShown(String words) {
    return !words.isBlank()
        && words
            .replace("\n", "")
            .codePoints()
            .noneMatch(point ->
                Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE);
  }

  private static Map<String, Playbook> playbooks(
      Place place, Choices choices, CalendarsReader calendars) {
    Map<String, Playbook> playbooks = new TreeMap<>();
    Map<String, Place> entries = place.entries();
    if (entries.size() > ResponsePolicy.MOST_PLAYBOOKS) {
      place.wrong(FaultType.TOO_MANY, "most", ResponsePolicy.MOST_PLAYBOOKS);
      return playbooks;
    }
    entries.forEach((name, there) ->
        PlaybookReader.read(name, there, choices.community(), calendars)
            .ifPresent(playbook -> playbooks.put(name, playbook)));
    return playbooks;
  }

  private static Map<Style, String> styles(
      Place place, Map<String, Playbook> playbooks, Set<String> named) {
    Map<Style, String> styles = new EnumMap<>(Style.class);
    Place.Fields fields =
        place.table(Stream.of(Style.values()).map(Labelled::label).toArray(String[]::new));
    for (Style style : Style.values()) {
      Place there = fields.at(style.label());
      there
          .required()
          .flatMap(Place::text)
          .ifPresent(called -> {
            styles.put(style, called);
            Playbook playbook = playbooks.get(called);
            if (!named.contains(called)) {
              there.wrong(FaultType.UNKNOWN_PLAYBOOK);
            } else if (playbook != null
                && playbook.communityWindow().isPresent()
                && CommunityWindow.isNeverFor(style)) {
              there.wrong(FaultType.WINDOW_NEVER_FOR_STYLE, "style", style.label());
            }
          });
    }
    return styles;
  }

  private static void unused(Place books, Map<Style, String> styles, List<PolicyRule> rules) {
    Set<String> used = new HashSet<>(styles.values());
    rules.forEach(rule -> used.add(rule.playbook()));
    books
        .entries()
        .forEach((name, there) -> {
          if (!used.contains(name)) {
            there.wrong(FaultType.UNUSED_PLAYBOOK);
          }
        });
  }
}
