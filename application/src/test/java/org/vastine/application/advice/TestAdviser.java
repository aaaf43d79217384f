package org.vastine.application.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.triage.Style;

/** Answers what a test says outright, at 40 tokens each, and remembers what it was asked. */
public final class TestAdviser implements Adviser {

  private Optional<Opinion> opinion = Optional.empty();
  private Optional<Wording> wording = Optional.empty();
  private boolean absent = true;
  private final List<Question> asked = new ArrayList<>();
  private final List<Optional<String>> voices = new ArrayList<>();
  private Runnable whileAsked = () -> {};

  /** It has this opinion, and these words. */
  public void says(Style style, String why, String words) {
    absent = false;
    opinion = Optional.of(new Opinion(style, why, "test-adviser"));
    wording = Optional.of(new Wording(words, "test-adviser"));
  }

  /** It is there and gives no usable answer. */
  public void mumbles() {
    absent = false;
    opinion = Optional.empty();
    wording = Optional.empty();
  }

  /** Nobody set one up. */
  public void goes() {
    absent = true;
  }

  /** Something that happens while it thinks. */
  public void whileAsked(Runnable happens) {
    whileAsked = happens;
  }

  /** What it was told of the voice of replies, in order. */
  public List<Optional<String>> voices() {
    return List.copyOf(voices);
  }

  /** The words that it was asked about, in order. */
  public List<Question> asked() {
    return List.copyOf(asked);
  }

  @Override
  public Optional<Refusal> absent() {
    return absent
        ? Optional.of(
            Refusal.of(Refusal.Kind.CONFLICT, "advice.not-configured").with("key", "adviser.url"))
        : Optional.empty();
  }

  @Override
  public int costOf(int characters) {
    return 100 + characters;
  }

  @Override
  public Answered<Opinion> judge(Question question) {
    asked.add(question);
    whileAsked.run();
    return answered(opinion);
  }

  @Override
  public Answered<Wording> word(ReplyQuestion question) {
    asked.add(question.about());
    voices.add(question.voice());
    whileAsked.run();
    return answered(wording);
  }

  private static <T> Answered<T> answered(Optional<T> given) {
    return new Answered<>(
        given
            .map(Decision::accepted)
            .orElseGet(() -> Decision.refused(Refusal.Kind.UNAVAILABLE, "advice.no-usable-answer")),
        OptionalInt.of(40));
  }
}
