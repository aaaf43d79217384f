package org.vastine.language.advice;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.triage.Style;

/**
 * Reads answers. The shell of a chat completion may hold more than we know; what the model itself
 * said has to be exactly the JSON object that it was asked for, or there is no usable answer.
 */
final class StrictAnswers {

  /** The most characters of a reason. */
  static final int MOST_WHY = 300;

  /** The most characters of a reply. */
  static final int MOST_REPLY = 4_000;

  private static final int MOST_TOKENS = 1_000_000;

  private static final ObjectMapper JSON =
      new ObjectMapper(
              JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private StrictAnswers() {}

  /**
   * The shell of an answer.
   *
   * @param content what the model said; empty when it said nothing, or was cut off
   * @param tokens what it cost, where the server says so
   */
  record Shell(Optional<String> content, OptionalInt tokens) {
    static final Shell UNREADABLE = new Shell(Optional.empty(), OptionalInt.empty());
  }

  /** A style with its reason. */
  record Judged(Style style, String why) {}

  static Shell shell(byte[] body) {
    return tree(new String(body, StandardCharsets.UTF_8))
        .map(it -> new Shell(content(it.path("choices").path(0)), tokens(it.path("usage"))))
        .orElse(Shell.UNREADABLE);
  }

  static Optional<Judged> opinion(String content, Masking masking) {
    return tree(content)
        .filter(answer -> answer.isObject() && answer.size() == 2)
        .filter(answer -> answer.path("style").isTextual() && answer.path("why").isTextual())
        .flatMap(answer ->
            Labelled.find(Style.class, answer.path("style").textValue())
                .flatMap(style ->
                    PlainWords.incoming(
                            PlainWords.oneLine(masking.restore(answer.path("why").textValue())),
                            MOST_WHY)
                        .map(why -> new Judged(style, why))));
  }

  static Optional<String> reply(String content, Masking masking) {
    return tree(content)
        .filter(answer -> answer.isObject() && answer.size() == 1)
        .filter(answer -> answer.path("reply").isTextual())
        .flatMap(answer ->
            PlainWords.incoming(masking.restore(answer.path("reply").textValue()), MOST_REPLY));
  }

  private static Optional<String> content(JsonNode choice) {
    boolean whole = !choice.path("finish_reason").asText("stop").equals("length");
    JsonNode content = choice.path("message").path("content");
    return whole && content.isTextual() ? Optional.of(content.textValue()) : Optional.empty();
  }

  private static OptionalInt tokens(JsonNode usage) {
    JsonNode total = usage.path("total_tokens");
    if (total.isIntegralNumber()) {
      return OptionalInt.of(count(total));
    }
    JsonNode prompt = usage.path("prompt_tokens");
    JsonNode answer = usage.path("completion_tokens");
    return prompt.isIntegralNumber() && answer.isIntegralNumber()
        ? OptionalInt.of(Math.min(count(prompt) + count(answer), MOST_TOKENS))
        : OptionalInt.empty();
  }

  private static int count(JsonNode number) {
    return Math.clamp(number.asLong(), 0, MOST_TOKENS);
  }

  private static Optional<JsonNode> tree(String text) {
    try {
      return Optional.ofNullable(JSON.readTree(text)).filter(node -> !node.isMissingNode());
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}
