package org.vastine.language.advice;

import java.util.Optional;
import java.util.OptionalInt;
import org.vastine.application.advice.Adviser;
import org.vastine.application.advice.Answered;
import org.vastine.application.advice.Opinion;
import org.vastine.application.advice.Question;
import org.vastine.application.advice.ReplyQuestion;
import org.vastine.application.advice.Wording;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;

/** Where no endpoint is set: says which keys of the configuration to set. */
public final class NoAdviser implements Adviser {

  private static final Refusal NOT_CONFIGURED =
      Refusal.of(Refusal.Kind.CONFLICT, "advice.not-configured")
          .with("key", "adviser.url")
          .with("model", "adviser.model");

  @Override
  public Optional<Refusal> absent() {
    return Optional.of(NOT_CONFIGURED);
  }

  @Override
  public int costOf(int characters) {
    return 0;
  }

  @Override
  public Answered<Opinion> judge(Question question) {
    return nothing();
  }

  @Override
  public Answered<Wording> word(ReplyQuestion question) {
    return nothing();
  }

  private static <T> Answered<T> nothing() {
    return new Answered<>(Decision.refused(NOT_CONFIGURED), OptionalInt.of(0));
  }
}
