package org.vastine.web.kernel;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.vastine.domain.kernel.Refusal;

/** Answers problems as {@code application/problem+json} (RFC 9457). */
@Singleton
public final class ProblemAnswers {
  /** The media type of a problem. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** Where each problem has a page of its own; with the code it is the problem's {@code type}. */
  public static final String PAGES = "/problems/";

  private final ProblemWords words;
  private final Json json;

  /** Takes the words and the writer. */
  @Inject
  public ProblemAnswers(ProblemWords words, Json json) {
    this.words = words;
    this.json = json;
  }

  /** Answers a business "no". */
  public void refuse(Context ctx, Refusal refusal) {
    answer(ctx, Problem.of(refusal));
  }

  /** Answers a problem. */
  public void answer(Context ctx, Problem problem) {
    problem
        .retryAfterSeconds()
        .ifPresent(seconds -> ctx.header("Retry-After", Long.toString(seconds)));
    ctx.status(problem.status())
        .header("Cache-Control", "no-store")
        .contentType(MEDIA_TYPE)
        // Bytes, for a text would be written in Latin letters only under a type of this name.
        .result(json.write(body(ctx, problem)).getBytes(StandardCharsets.UTF_8));
  }

  private Body body(Context ctx, Problem problem) {
    return new Body(
        PAGES + problem.code(),
        words.title(problem.code()),
        problem.status(),
        words.detail(problem),
        problem.code(),
        problem.facts(),
        problem.errors(),
        java.util.Objects.requireNonNullElse(ctx.<String>attribute(RequestNames.ID), ""));
  }

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  private record Body(
      String type,
      String title,
      int status,
      String detail,
      String code,
      Map<String, String> facts,
      List<FieldError> errors,
      String requestId) {}
}
