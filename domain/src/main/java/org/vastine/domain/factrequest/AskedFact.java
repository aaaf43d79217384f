package org.vastine.domain.factrequest;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;

/**
 * One thing that a customer is asked for.
 *
 * @param kind what kind of fact
 * @param required whether the form cannot be sent without it
 * @param question the question itself; there for own questions only
 * @param why why it is asked; empty where the usual sentence of its kind says so
 */
public record AskedFact(
    FactKind kind, boolean required, Optional<String> question, Optional<String> why) {

  /** The most characters of a question, and of the reason for it. */
  public static final int MOST_WORDS = 200;

  /** Refuses an own question without words or reason, and words where they do not belong. */
  public AskedFact {
    requireNonNull(kind, "kind is null");
    boolean own = kind == FactKind.QUESTION;
    if (own != question.isPresent() || (own && why.isEmpty())) {
      throw new IllegalArgumentException("not an asked fact: " + kind);
    }
  }

  /** A fact of a kind that says itself what it is, with the usual reason. */
  public static AskedFact of(FactKind kind, boolean required) {
    return new AskedFact(kind, required, Optional.empty(), Optional.empty());
  }

  /**
   * What a member asks for, as typed.
   *
   * @param question the words of an own question; refused for other kinds
   * @param why why it is asked; needed for an own question
   */
  public static Decision<AskedFact> asked(
      FactKind kind, boolean required, String question, String why) {
    Optional<String> words = PlainWords.of(question);
    Optional<String> reason = PlainWords.of(why);
    if (kind == FactKind.QUESTION && words.isEmpty()) {
      return Decision.refused(Refusal.Kind.INVALID, "facts.question-missing");
    }
    if (kind != FactKind.QUESTION && words.isPresent()) {
      return Decision.refused(
          Refusal.of(Refusal.Kind.INVALID, "facts.question-not-here").with("kind", kind.label()));
    }
    if (kind == FactKind.QUESTION && reason.isEmpty()) {
      return Decision.refused(Refusal.Kind.INVALID, "facts.why-missing");
    }
    return unfit(words)
        .or(() -> unfit(reason))
        .<Decision<AskedFact>>map(Decision::refused)
        .orElseGet(() -> Decision.accepted(new AskedFact(kind, required, words, reason)));
  }

  private static Optional<Refusal> unfit(Optional<String> words) {
    if (words.filter(text -> text.length() > MOST_WORDS).isPresent()) {
      return Optional.of(
          Refusal.of(Refusal.Kind.INVALID, "facts.words-too-long").with("most", MOST_WORDS));
    }
    return words.filter(text -> !PlainWords.arePlain(text, true)).isPresent()
        ? Optional.of(Refusal.of(Refusal.Kind.INVALID, "facts.words-not-plain"))
        : Optional.empty();
  }
}
