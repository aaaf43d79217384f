package org.vastine.language.advice;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.vastine.application.advice.Adviser;
import org.vastine.application.advice.Answered;
import org.vastine.application.advice.Opinion;
import org.vastine.application.advice.Question;
import org.vastine.application.advice.ReplyQuestion;
import org.vastine.application.advice.Wording;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;

/** Advice from a language model behind an OpenAI-compatible endpoint. */
public final class EndpointAdviser implements Adviser {

  private static final int AT_ONCE = 4;
  private static final int OUR_WORDS = 800;

  private final EndpointSettings settings;
  private final EndpointClient client;
  private final Questions questions;
  private final Pause pause;
  private final Semaphore places = new Semaphore(AT_ONCE);

  /** Asks the endpoint of these settings. */
  public EndpointAdviser(EndpointSettings settings, InstantSource clock) {
    this.settings = settings;
    this.client = new EndpointClient(settings);
    this.questions = new Questions(settings);
    this.pause = new Pause(clock);
  }

  @Override
  public Optional<Refusal> absent() {
    return Optional.empty();
  }

  @Override
  public int costOf(int characters) {
    int read = Math.clamp(characters, 0, Questions.MOST_TEXT * 2);
    return OUR_WORDS + settings.answerTokens() + read;
  }

  @Override
  public Answered<Opinion> judge(Question question) {
    Masking masking = new Masking(question.people());
    return ask(
        questions.opinion(question, masking),
        content ->
            StrictAnswers.opinion(content, masking)
                .map(judged -> new Opinion(judged.style(), judged.why(), settings.model())));
  }

  @Override
  public Answered<Wording> word(ReplyQuestion question) {
    Masking masking = new Masking(question.about().people());
    return ask(
        questions.reply(question, masking),
        content ->
            StrictAnswers.reply(content, masking).map(text -> new Wording(text, settings.model())));
  }

  private <T> Answered<T> ask(byte[] question, Function<String, Optional<T>> read) {
    Optional<Duration> left = pause.left();
    if (left.isPresent()) {
      return refused(
          unavailable("advice.paused").with("seconds", Math.max(1, left.get().toSeconds())), false);
    }
    if (!places.tryAcquire()) {
      return refused(unavailable("advice.busy"), false);
    }
    try {
      return switch (client.call(question)) {
        case Called.Failed failed -> failed(failed);
        case Called.Body(byte[] bytes) -> answered(StrictAnswers.shell(bytes), read);
      };
    } finally {
      places.release();
    }
  }

  private <T> Answered<T> failed(Called.Failed failed) {
    pause.failed(failed.pause());
    return refused(
        unavailable("advice.endpoint-failed").with("why", failed.why().label()), failed.cost());
  }

  private <T> Answered<T> answered(StrictAnswers.Shell shell, Function<String, Optional<T>> read) {
    pause.worked();
    return new Answered<>(
        shell
            .content()
            .flatMap(read)
            .map(Decision::accepted)
            .orElseGet(() -> Decision.refused(unavailable("advice.no-usable-answer"))),
        shell.tokens());
  }

  private static <T> Answered<T> refused(Refusal refusal, boolean cost) {
    return new Answered<>(
        Decision.refused(refusal), cost ? OptionalInt.empty() : OptionalInt.of(0));
  }

  private static Refusal unavailable(String code) {
    return Refusal.of(Refusal.Kind.UNAVAILABLE, code);
  }
}
