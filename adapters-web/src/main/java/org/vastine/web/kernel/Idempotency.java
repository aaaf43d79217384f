package org.vastine.web.kernel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.vastine.application.kernel.IdempotencyKeys.Answered;
import org.vastine.application.kernel.Idempotently;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;

/**
 * Honours {@code Idempotency-Key}: the same request under the same key gets the same answer and
 * does nothing. Requests without a key are simply done.
 */
@Singleton
public final class Idempotency {
  /** The header with the caller's key. */
  public static final String HEADER = "Idempotency-Key";

  private final Idempotently once;
  private final Answers answers;
  private final Json json;

  /** Needs the use case that remembers. */
  @Inject
  public Idempotency(Idempotently once, Answers answers, Json json) {
    this.once = once;
    this.answers = answers;
    this.json = json;
  }

  /** Does the work once and answers what came of it. */
  public <T> void give(
      Context ctx, Actor actor, Supplier<Decision<T>> work, Function<T, Answer> told) {
    give(ctx, actor, work, told, told);
  }

  /**
   * Does the work once and answers what came of it; a repeated request is told {@code again}, for
   * answers that hold something to be shown once.
   */
  public <T> void give(
      Context ctx,
      Actor actor,
      Supplier<Decision<T>> work,
      Function<T, Answer> told,
      Function<T, Answer> again) {
    String key = ctx.header(HEADER);
    if (key == null) {
      answers.give(ctx, work.get(), told);
      return;
    }
    First first = new First();
    try {
      Decision<Idempotently.Answer> decision =
          once.handle(
              actor,
              new Idempotently.Command(key, hash(ctx)),
              () ->
                  switch (work.get()) {
                    case Decision.Accepted<T>(T value) -> {
                      first.answer = Optional.of(answers.written(told.apply(value)));
                      yield kept(hash(ctx), answers.written(again.apply(value)));
                    }
                    case Decision.Refused<T>(Refusal refusal) -> throw new NotDone(refusal);
                  });
      answers.giveWritten(
          ctx, decision.map(answer -> first.answer.orElseGet(() -> read(answer.answered()))));
    } catch (NotDone notDone) {
      answers.give(ctx, Decision.<T>refused(notDone.refusal), told);
    }
  }

  /** The answer of the one call that did the work. */
  private static final class First {
    private Optional<Answers.Written> answer = Optional.empty();
  }

  /** Takes back a refused request with its key, so that the same request may be accepted later. */
  private static final class NotDone extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Refusal refusal;

    NotDone(Refusal refusal) {
      super(refusal.code(), null, false, false);
      this.refusal = refusal;
    }
  }

  private Answered kept(String hash, Answers.Written written) {
    return new Answered(hash, written.status(), json.write(written));
  }

  private Answers.Written read(Answered answered) {
    try {
      JsonNode kept = json.read(answered.body());
      return new Answers.Written(
          answered.status(),
          kept.path("body").asText(),
          kept.path("tag").asText(),
          Optional.ofNullable(kept.path("location").textValue()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a kept answer is unreadable", e);
    }
  }

  private static String hash(Context ctx) {
    byte[] body = Bodies.bytes(ctx, Bodies.MANY_THINGS);
    String line = ctx.method() + " " + ctx.path() + "\n";
    return Hashes.sha256(line.getBytes(StandardCharsets.UTF_8), body);
  }
}
