package org.vastine.web.kernel;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Function;
import org.vastine.domain.kernel.Decision;

/** Writes answers: JSON with its entity tag, {@code 304} where the caller has it already. */
@Singleton
public final class Answers {
  private final Json json;
  private final ProblemAnswers problems;

  /** Takes the writers. */
  @Inject
  public Answers(Json json, ProblemAnswers problems) {
    this.json = json;
    this.problems = problems;
  }

  /** Answers what came of asking: what the value is told as, or the refusal as a problem. */
  public <T> void give(Context ctx, Decision<T> decision, Function<T, Answer> told) {
    switch (decision) {
      case Decision.Accepted<T>(T value) -> give(ctx, told.apply(value));
      case Decision.Refused<T>(var refusal) -> problems.refuse(ctx, refusal);
    }
  }

  /** Answers what came of asking, where the answer was written before. */
  void giveWritten(Context ctx, Decision<Written> decision) {
    switch (decision) {
      case Decision.Accepted<Written>(Written written) -> write(ctx, written);
      case Decision.Refused<Written>(var refusal) -> problems.refuse(ctx, refusal);
    }
  }

  /** Answers a request that went well. */
  public void give(Context ctx, Answer answer) {
    write(ctx, written(answer));
  }

  /** The answer as it goes out. */
  public Written written(Answer answer) {
    String body = answer.body().map(json::write).orElse("");
    return new Written(
        answer.status(), body, EntityTags.of(answer.version(), body), answer.location());
  }

  /** Sends an answer. */
  public void write(Context ctx, Written written) {
    written.location().ifPresent(path -> ctx.header("Location", path));
    ctx.header("Cache-Control", "private, no-cache");
    if (written.body().isEmpty()) {
      ctx.status(written.status());
      return;
    }
    ctx.header("ETag", written.tag());
    if (ctx.method().equals(HandlerType.GET) && EntityTags.has(ctx, written.tag())) {
      ctx.status(304);
      return;
    }
    ctx.status(written.status()).contentType("application/json").result(written.body());
  }

  /**
   * An answer as it goes out.
   *
   * @param body JSON, or empty
   * @param tag the entity tag
   */
  public record Written(int status, String body, String tag, Optional<String> location) {}
}
