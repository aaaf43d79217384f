package org.vastine.domain.knowledge;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.triage.Subject;

/**
 * What a fact says, and of what.
 *
 * @param title how the team finds it, 1 to 120 characters
 * @param text what can be said with it, 1 to 2,000 characters
 * @param source where it stands, for whoever wants to read it: a web address
 * @param validFrom the first day on which it holds; empty for always
 * @param validUntil the last day; empty while no end is known
 * @param subjects what it is about; none for everything
 * @param languages in which it can be said, by ISO 639 codes; none for all
 */
public record FactWording(
    String title,
    String text,
    URI source,
    Optional<LocalDate> validFrom,
    Optional<LocalDate> validUntil,
    Set<Subject> subjects,
    Set<String> languages) {

  /** The longest title, in characters. */
  public static final int LONGEST_TITLE = 120;

  /** The longest text, in characters: what goes into a reply is short. */
  public static final int LONGEST_TEXT = 2_000;

  /** The longest address of a source, in characters. */
  public static final int LONGEST_SOURCE = 1_000;

  private static final String LANGUAGE = "[a-z]{2,3}";

  /** Copies the sets in an order of their own, and refuses what {@link #of} would not give. */
  public FactWording {
    EnumSet<Subject> about = EnumSet.noneOf(Subject.class);
    about.addAll(subjects);
    subjects = Collections.unmodifiableSet(about);
    languages = Collections.unmodifiableSet(new TreeSet<>(languages));
    if (title.isBlank()
        || title.length() > LONGEST_TITLE
        || text.isBlank()
        || text.length() > LONGEST_TEXT
        || ends(validFrom, validUntil)) {
      throw new IllegalArgumentException("not the wording of a fact");
    }
  }

  /** What somebody wrote, where it can be kept. */
  public static Decision<FactWording> of(
      String title,
      String text,
      String source,
      Optional<LocalDate> validFrom,
      Optional<LocalDate> validUntil,
      Set<Subject> subjects,
      Set<String> languages) {
    String named = title.strip();
    if (named.isEmpty()
        || named.length() > LONGEST_TITLE
        || named.chars().anyMatch(Character::isISOControl)) {
      return Decision.refused(
          Refusal.of(Refusal.Kind.INVALID, "knowledge.title-invalid").with("most", LONGEST_TITLE));
    }
    String said = text.strip();
    if (said.isEmpty() || said.length() > LONGEST_TEXT) {
      return Decision.refused(
          Refusal.of(Refusal.Kind.INVALID, "knowledge.text-invalid").with("most", LONGEST_TEXT));
    }
    if (ends(validFrom, validUntil)) {
      return Decision.refused(Refusal.Kind.INVALID, "knowledge.ends-before-it-begins");
    }
    if (!languages.stream().allMatch(code -> code.matches(LANGUAGE))) {
      return Decision.refused(Refusal.Kind.INVALID, "knowledge.language-invalid");
    }
    return address(source)
        .map(url ->
            Decision.accepted(
                new FactWording(named, said, url, validFrom, validUntil, subjects, languages)))
        .orElseGet(() -> Decision.refused(Refusal.Kind.INVALID, "knowledge.source-invalid"));
  }

  /** Whether it can be said in a language. */
  public boolean speaks(LanguageTag language) {
    return languages.isEmpty() || languages.contains(language.code());
  }

  /** What goes into a reply: what is said, and where it stands. */
  public String cited() {
    return text + " " + source;
  }

  private static boolean ends(Optional<LocalDate> from, Optional<LocalDate> until) {
    return from.isPresent() && until.filter(last -> last.isBefore(from.get())).isPresent();
  }

  private static Optional<URI> address(String typed) {
    try {
      URI url = new URI(typed.strip());
      String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
      boolean readable =
          typed.length() <= LONGEST_SOURCE
              && Set.of("http", "https").contains(scheme)
              && url.getHost() != null
              && url.getRawUserInfo() == null;
      return readable ? Optional.of(url) : Optional.empty();
    } catch (URISyntaxException notOne) {
      return Optional.empty();
    }
  }
}
