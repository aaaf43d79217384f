package org.vastine.domain.template;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.NormalisedText;

/**
 * One wording of a template: words, variables in braces, and parts in brackets that vanish when a
 * variable in them is not known. {@code Hi[ {customer}]! Thank you.} is {@code Hi Maija! Thank
 * you.} or {@code Hi! Thank you.}; a backslash takes a brace or bracket for itself.
 *
 * @param source as it was written
 * @param pieces what it is made of
 */
public record TemplateText(String source, List<Piece> pieces) {

  /** How long a wording may be, in UTF-16 code units. */
  public static final int LONGEST = 2_000;

  /** What a wording is made of. */
  public sealed interface Piece {
    /** Words as they are. */
    record Words(String text) implements Piece {}

    /** A variable. */
    record Slot(Variable variable) implements Piece {}

    /** What is left out when a variable in it is not known. */
    record Part(List<Piece> pieces) implements Piece {
      /** Copies the pieces. */
      public Part {
        pieces = List.copyOf(pieces);
      }
    }
  }

  /** What came of filling a wording in. */
  public sealed interface Filled {
    /** Words with nothing left open. */
    record Whole(String text) implements Filled {}

    /** What has to be known first. */
    record Lacking(Set<Variable> variables) implements Filled {
      /** Copies the set. */
      public Lacking {
        variables = EnumSet.copyOf(variables);
      }
    }
  }

  /** Copies the pieces. */
  public TemplateText {
    pieces = List.copyOf(pieces);
  }

  /** Reads a wording; a refusal names the place of what is wrong, from 1. */
  public static Decision<TemplateText> read(String source) {
    return new TemplateReading(source).whole();
  }

  /** The words with all variables filled in, or the names of those that are missing. */
  public Filled fill(Filling filling) {
    Set<Variable> lacking = EnumSet.noneOf(Variable.class);
    StringBuilder text = new StringBuilder();
    fill(pieces, filling, text, lacking);
    return lacking.isEmpty()
        ? new Filled.Whole(text.toString().strip())
        : new Filled.Lacking(lacking);
  }

  private static void fill(
      List<Piece> pieces, Filling filling, StringBuilder text, Set<Variable> lacking) {
    for (Piece piece : pieces) {
      switch (piece) {
        case Piece.Words(String words) -> text.append(words);
        case Piece.Slot(Variable variable) ->
            filling.of(variable).ifPresentOrElse(text::append, () -> lacking.add(variable));
        case Piece.Part(List<Piece> inner) -> {
          if (open(inner).stream().allMatch(one -> filling.of(one).isPresent())) {
            fill(inner, filling, text, lacking);
          }
        }
      }
    }
  }

  /** Without which it cannot be used. */
  public Set<Variable> needs() {
    return open(pieces);
  }

  private static Set<Variable> open(List<Piece> pieces) {
    Set<Variable> open = EnumSet.noneOf(Variable.class);
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Slot(Variable variable)) {
        open.add(variable);
      }
    }
    return open;
  }

  /** Its words alone, to compare it with another. */
  NormalisedText words() {
    StringBuilder text = new StringBuilder();
    words(pieces, text);
    return NormalisedText.of(text.toString());
  }

  private static void words(List<Piece> pieces, StringBuilder text) {
    for (Piece piece : pieces) {
      switch (piece) {
        case Piece.Words(String words) -> text.append(words);
        case Piece.Slot _ -> text.append(' ');
        case Piece.Part(List<Piece> inner) -> words(inner, text);
      }
    }
  }

  @Override
  public String toString() {
    return source;
  }
}
