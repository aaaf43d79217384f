package org.vastine.web.incident;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vastine.domain.incident.IncidentScope;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.triage.Subject;

/** The scope of an incident as somebody types it. */
final class WrittenScope {

  /** How a kind of place is written. */
  static final String CHANNEL = "[a-z][a-z0-9-]{1,39}";

  /** How a language is written. */
  static final String LANGUAGE = "[a-z]{2,3}";

  private WrittenScope() {}

  /** The scope; refused where a word of it is no kind of place or no language. */
  static Decision<IncidentScope> of(List<String> subjects, String channels, String languages) {
    Set<Subject> chosen =
        subjects.stream()
            .flatMap(label -> Labelled.find(Subject.class, label).stream())
            .collect(Collectors.toSet());
    List<String> places = words(channels);
    List<String> codes = words(languages);
    boolean fine =
        chosen.size() == Set.copyOf(subjects).size()
            && places.stream().allMatch(one -> one.matches(CHANNEL))
            && codes.stream().allMatch(one -> one.matches(LANGUAGE));
    return fine
        ? Decision.accepted(
            new IncidentScope(chosen, all(places, ChannelKind::new), all(codes, LanguageTag::new)))
        : Decision.refused(Refusal.Kind.INVALID, "incident.scope-unreadable");
  }

  private static <T> Set<T> all(List<String> words, Function<String, T> made) {
    return words.stream().map(made).collect(Collectors.toSet());
  }

  private static List<String> words(String typed) {
    return Stream.of(typed.split("[,\\s]+", -1)).filter(word -> !word.isEmpty()).toList();
  }
}
