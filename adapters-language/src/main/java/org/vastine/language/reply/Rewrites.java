package org.vastine.language.reply;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.reply.TextFinding;
import org.vastine.language.kernel.CueBook;
import org.vastine.language.kernel.CueMatches;

/**
 * Calm words for phrases that often go wrong, one file a language: a section {@code [kind]} of the
 * finding, then lines {@code phrases => words instead}. The phrases are written as in a lexicon of
 * cues.
 */
final class Rewrites {

  /** The languages that have a file. */
  static final List<String> LANGUAGES = List.of("fi", "sv", "tr", "en");

  /** One line of a file. */
  record Line(FindingKind kind, String phrases, String instead) {}

  private record Book(List<Line> lines, CueBook phrases) {}

  private record Place(TextSpan span, int line) {}

  private static final Comparator<Place> LONGEST_FIRST =
      Comparator.<Place>comparingInt(place -> place.span().start() - place.span().end())
          .thenComparingInt(Place::line);

  private final Map<String, Book> books = new HashMap<>();

  private Rewrites() {}

  /** The files that ship. */
  static Rewrites load() {
    Rewrites rewrites = new Rewrites();
    for (String language : LANGUAGES) {
      List<Line> lines = lines(language);
      rewrites.books.put(
          language, new Book(lines, CueBook.ofLines(lines.stream().map(Line::phrases).toList())));
    }
    return rewrites;
  }

  /** What the file of a language says. */
  static List<Line> lines(String language) {
    String path = "/org/vastine/language/rewrites/" + language + ".rewrites";
    List<Line> lines = new ArrayList<>();
    Optional<FindingKind> kind = Optional.empty();
    for (String line : text(path).lines().map(String::strip).toList()) {
      int arrow = line.indexOf("=>");
      if (line.startsWith("[") && line.endsWith("]")) {
        kind = Labelled.find(FindingKind.class, line.substring(1, line.length() - 1));
      } else if (arrow > 0) {
        FindingKind open =
            kind.orElseThrow(() -> new IllegalArgumentException(path + ": no such kind: " + line));
        lines.add(
            new Line(open, line.substring(0, arrow).strip(), line.substring(arrow + 2).strip()));
      } else if (!line.isEmpty() && !line.startsWith("//")) {
        throw new IllegalArgumentException(path + ": neither kind nor phrase: " + line);
      }
    }
    return lines;
  }

  private static String text(String path) {
    try (@Nullable InputStream in = Rewrites.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the file " + path + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The finding on the very phrase for which other words are known, with these words; the finding
   * as it is where none are. What was noticed at no place stays without.
   */
  TextFinding suggest(TextFinding finding, DraftText draft) {
    @Nullable Book book = books.get(draft.language());
    if (book == null || finding.span().isEmpty()) {
      return finding;
    }
    return place(book, finding, finding.span().get(), draft)
        .map(place ->
            new TextFinding(
                finding.kind(),
                Optional.of(place.span()),
                finding.confidence(),
                Optional.of(
                    asInPlace(
                        book.lines().get(place.line()).instead(),
                        place.span().of(draft.reading().original()),
                        draft.language()))))
        .orElse(finding);
  }

  /**
   * The longest phrase of this kind that lies where the finding lies; of equals the first line's.
   */
  private static Optional<Place> place(
      Book book, TextFinding finding, TextSpan where, DraftText draft) {
    CueMatches matches = book.phrases().match(draft.reading());
    return IntStream.range(0, matches.size())
        .filter(match -> book.lines().get(matches.cue(match)).kind() == finding.kind())
        .mapToObj(match ->
            new Place(
                draft.reading().span(matches.first(match), matches.last(match)),
                matches.cue(match)))
        .filter(place -> place.span().overlaps(where))
        .min(LONGEST_FIRST);
  }

  /** A sentence goes on beginning with a capital, by the rules of its language (i and İ). */
  private static String asInPlace(String instead, String before, String language) {
    int first = before.codePointAt(0);
    if (!Character.isUpperCase(first)) {
      return instead;
    }
    int end = instead.offsetByCodePoints(0, 1);
    return instead.substring(0, end).toUpperCase(Locale.forLanguageTag(language))
        + instead.substring(end);
  }
}
