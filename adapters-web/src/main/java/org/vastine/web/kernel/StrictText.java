package org.vastine.web.kernel;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Text that is exactly UTF-8: what is broken is refused with its place, never repaired silently.
 */
final class StrictText {
  private StrictText() {}

  /** The text of these bytes; ends the request where they are no UTF-8. */
  static String decode(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    if (result.isError()) {
      throw new ProblemException(Problem.of(400, "request.not-utf8").with("byte", in.position()));
    }
    return out.flip().toString();
  }

  /** Ends the request where a string holds half of a surrogate pair, which is no character. */
  static void refuseHalfPairs(JsonNode root) {
    halfPair(root, "")
        .ifPresent(pointer -> {
          throw new ProblemException(
              new Problem(
                  400,
                  "request.half-character",
                  Map.of("pointer", pointer),
                  List.of(
                      new FieldError(
                          pointer,
                          "field.half-character",
                          "This holds half of a surrogate pair, which is no character.")),
                  Optional.empty()));
        });
  }

  private static Optional<String> halfPair(JsonNode node, String pointer) {
    if (node.isTextual()) {
      return isWhole(node.textValue()) ? Optional.empty() : Optional.of(pointer);
    }
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      if (!isWhole(entry.getKey())) {
        return Optional.of(pointer);
      }
      Optional<String> found = halfPair(entry.getValue(), pointer + "/" + escaped(entry.getKey()));
      if (found.isPresent()) {
        return found;
      }
    }
    if (node.isArray()) {
      for (int index = 0; index < node.size(); index++) {
        Optional<String> found = halfPair(node.get(index), pointer + "/" + index);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** A name as a JSON pointer writes it. */
  static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  private static boolean isWhole(String text) {
    return text.codePoints()
        .noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
  }
}
