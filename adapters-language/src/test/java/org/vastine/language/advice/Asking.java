package org.vastine.language.advice;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vastine.application.advice.Answered;
import org.vastine.application.advice.Question;
import org.vastine.application.advice.ReplyQuestion;
import org.vastine.application.kernel.SettableClock;
import org.vastine.application.world.InMemoryWorld;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.triage.Style;
import org.vastine.language.advice.EndpointSettings.AnswerFormat;
import org.vastine.language.advice.EndpointSettings.TokenField;

/** An adviser over a fake endpoint, and questions for it. */
final class Asking implements AutoCloseable {

  static final String KEY = "sk-very-secret";

  final FakeEndpoint endpoint = new FakeEndpoint();
  final SettableClock clock = new SettableClock(InMemoryWorld.MONDAY_MORNING);
  final EndpointAdviser adviser = adviser(Duration.ofSeconds(20));

  EndpointAdviser adviser(Duration whole) {
    return new EndpointAdviser(settings(whole, TokenField.MAX_TOKENS, AnswerFormat.NONE), clock);
  }

  EndpointSettings settings(Duration whole, TokenField field, AnswerFormat format) {
    return new EndpointSettings(
        endpoint.base(),
        "small-one",
        Optional.of(new Secret(KEY)),
        Duration.ofSeconds(5),
        whole,
        600,
        field,
        format,
        "Warm, short, and without jargon.");
  }

  static Question question(String text) {
    return new Question(text, LanguageTag.of("en"), Set.of("Mira Berg", "mira_b"));
  }

  static ReplyQuestion reply(String text) {
    return reply(text, Optional.empty());
  }

  static ReplyQuestion reply(String text, Optional<String> voice) {
    return new ReplyQuestion(
        question(text), Style.IRRITATED, Audience.PUBLIC, List.of("Hello, anybody?"), 500, voice);
  }

  /** The code of a refusal with why, or "accepted". */
  static String code(Answered<?> answered) {
    return switch (answered.given()) {
      case Decision.Accepted<?> _ -> "accepted";
      case Decision.Refused<?>(Refusal refusal) ->
          refusal.code()
              + Optional.ofNullable(refusal.facts().get("why")).map(why -> " " + why).orElse("");
    };
  }

  static <T> T accepted(Answered<T> answered) {
    return switch (answered.given()) {
      case Decision.Accepted<T>(T value) -> value;
      case Decision.Refused<T>(Refusal refusal) -> throw new AssertionError(refusal);
    };
  }

  @Override
  public void close() {
    endpoint.close();
  }
}
