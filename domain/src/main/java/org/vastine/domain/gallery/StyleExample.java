package org.vastine.domain.gallery;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Style;

/**
 * What feedback of a style looks like (R6). It points to nobody.
 *
 * @param id which
 * @param style the style that it is an example of
 * @param language the language of its words
 * @param text the words, 1 to {@link #LONGEST} UTF-16 code units
 * @param addition who added it to the workspace; empty for those that come with Vastine
 */
public record StyleExample(
    ExampleId id, Style style, LanguageTag language, String text, Optional<Addition> addition) {

  /** The longest text, in UTF-16 code units: what is longer nobody reads to learn a style. */
  public static final int LONGEST = 2_000;

  /** How many a workspace adds at most. */
  public static final int MOST = 500;

  /** Refuses null. */
  public StyleExample {
    requireNonNull(id, "id is null");
    requireNonNull(style, "style is null");
    requireNonNull(language, "language is null");
    requireNonNull(text, "text is null");
  }

  /**
   * How an example came to a workspace.
   *
   * @param by who added it
   * @param at when
   * @param from the case whose words it was made of; empty for what somebody wrote
   */
  public record Addition(MemberId by, Instant at, Optional<CaseId> from) {}

  /**
   * An example before it is one.
   *
   * @param style the style that it shows
   * @param language the language of its words
   * @param text the words
   * @param confirmed whether a person read them and says that they point to nobody
   * @param left what in them still points to somebody
   */
  public record Draft(
      Style style, LanguageTag language, String text, boolean confirmed, List<String> left) {
    /** Copies the list. */
    public Draft {
      left = List.copyOf(left);
    }
  }

  /** The example that a member adds, or what speaks against it. */
  public static Decision<StyleExample> added(ExampleId id, Draft draft, Addition addition) {
    String text = draft.text().replace("\r\n", "\n").strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      return Decision.refused(
          Refusal.of(Refusal.Kind.INVALID, "gallery.text").with("most", LONGEST));
    }
    if (draft.language().equals(LanguageTag.UNDETERMINED)) {
      return Decision.refused(Refusal.Kind.INVALID, "gallery.language");
    }
    if (!draft.confirmed()) {
      return Decision.refused(Refusal.Kind.INVALID, "gallery.not-confirmed");
    }
    if (!draft.left().isEmpty()) {
      return Decision.refused(
          Refusal.of(Refusal.Kind.INVALID, "gallery.names-left")
              .with("what", String.join(", ", draft.left())));
    }
    return Decision.accepted(
        new StyleExample(id, draft.style(), draft.language(), text, Optional.of(addition)));
  }

  /** Where it is from. */
  public ExampleOrigin origin() {
    return addition
        .map(how -> how.from().isPresent() ? ExampleOrigin.FROM_CASE : ExampleOrigin.WRITTEN)
        .orElse(ExampleOrigin.SHIPPED);
  }
}
