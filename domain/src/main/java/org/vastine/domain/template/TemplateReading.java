package org.vastine.domain.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;

/** Reads the source of one wording, strictly: what is not meant is refused with its place. */
final class TemplateReading {

  private static final String SIGNS = "{}[]\\";

  /** Why it cannot be read. */
  private static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Refusal refusal;

    Unreadable(Refusal refusal) {
      super(refusal.code());
      this.refusal = refusal;
    }
  }

  private final String source;
  private int at;

  TemplateReading(String source) {
    this.source = source.replace("\r\n", "\n").strip();
  }

  Decision<TemplateText> whole() {
    if (source.length() > TemplateText.LONGEST) {
      return Decision.refused(
          Refusal.of(Refusal.Kind.INVALID, "template.text-too-long")
              .with("length", source.length())
              .with("most", TemplateText.LONGEST));
    }
    try {
      List<TemplateText.Piece> pieces = pieces(Optional.empty());
      if (pieces.stream().noneMatch(TemplateReading::says)) {
        return Decision.refused(Refusal.Kind.INVALID, "template.text-empty");
      }
      return Decision.accepted(new TemplateText(source, pieces));
    } catch (Unreadable wrong) {
      return Decision.refused(wrong.refusal);
    }
  }

  /** Pieces up to the end, or up to the bracket that closes the part opened there. */
  private List<TemplateText.Piece> pieces(Optional<Integer> opened) throws Unreadable {
    List<TemplateText.Piece> pieces = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    while (at < source.length() && !(opened.isPresent() && source.charAt(at) == ']')) {
      char sign = source.charAt(at);
      switch (sign) {
        case '\\' -> words.append(escaped());
        case '{' -> {
          flush(words, pieces);
          pieces.add(slot());
        }
        case '[' -> {
          flush(words, pieces);
          pieces.add(part(opened));
        }
        case '}', ']' -> throw wrong("template.sign-unopened", at);
        default -> words.append(plain(sign));
      }
    }
    flush(words, pieces);
    return pieces;
  }

  private TemplateText.Piece part(Optional<Integer> outer) throws Unreadable {
    int begin = at;
    if (outer.isPresent()) {
      throw wrong("template.part-in-part", begin);
    }
    at++;
    List<TemplateText.Piece> inner = pieces(Optional.of(begin));
    if (at == source.length()) {
      throw wrong("template.sign-unclosed", begin);
    }
    at++;
    if (inner.stream().noneMatch(TemplateText.Piece.Slot.class::isInstance)) {
      throw wrong("template.part-without-variable", begin);
    }
    return new TemplateText.Piece.Part(inner);
  }

  private TemplateText.Piece slot() throws Unreadable {
    int begin = at;
    int end = source.indexOf('}', begin);
    if (end < 0) {
      throw wrong("template.sign-unclosed", begin);
    }
    Optional<Variable> variable = Variable.find(source.substring(begin + 1, end));
    if (variable.isEmpty()) {
      throw wrong("template.variable-unknown", begin);
    }
    at = end + 1;
    return new TemplateText.Piece.Slot(variable.get());
  }

  private char escaped() throws Unreadable {
    if (at + 1 == source.length() || SIGNS.indexOf(source.charAt(at + 1)) < 0) {
      throw wrong("template.escape-unknown", at);
    }
    char meant = source.charAt(at + 1);
    at += 2;
    return meant;
  }

  private char plain(char sign) throws Unreadable {
    boolean half =
        Character.isHighSurrogate(sign)
            ? at + 1 == source.length() || !Character.isLowSurrogate(source.charAt(at + 1))
            : Character.isLowSurrogate(sign)
                && (at == 0 || !Character.isHighSurrogate(source.charAt(at - 1)));
    if (half || Character.isISOControl(sign) && sign != '\n') {
      throw wrong("template.character-unusable", at);
    }
    at++;
    return sign;
  }

  private static void flush(StringBuilder words, List<TemplateText.Piece> pieces) {
    if (!words.isEmpty()) {
      pieces.add(new TemplateText.Piece.Words(words.toString()));
      words.setLength(0);
    }
  }

  /** Whether a piece says something of its own, whatever is known. */
  private static boolean says(TemplateText.Piece piece) {
    return piece instanceof TemplateText.Piece.Words(String text)
        && text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static Unreadable wrong(String code, int index) {
    return new Unreadable(Refusal.of(Refusal.Kind.INVALID, code).with("place", index + 1));
  }
}
