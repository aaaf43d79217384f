package org.vastine.language.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The cue books of all languages, read from the lexicon files beside a class. */
public final class CueLexicon {

  /** The languages that have a lexicon of their own. */
  public static final List<String> LANGUAGES = List.of("fi", "sv", "tr", "en", "de", "es");

  private final List<String> cues;
  private final Map<String, CueBook> books;
  private final CueBook common;

  private CueLexicon(List<String> cues, Map<String, CueBook> books, CueBook common) {
    this.cues = cues;
    this.books = books;
    this.common = common;
  }

  /**
   * Reads {@code <folder>/common.cues} and {@code <folder>/<language>.cues} as resources of the
   * class.
   */
  public static CueLexicon load(Class<?> beside, String folder) {
    List<CueFile.Entry> shared = entries(beside, folder + "/common.cues");
    Map<String, List<CueFile.Entry>> own = new LinkedHashMap<>();
    Set<String> names = new LinkedHashSet<>();
    shared.forEach(entry -> names.add(entry.cue()));
    for (String language : LANGUAGES) {
      List<CueFile.Entry> entries = entries(beside, folder + "/" + language + ".cues");
      own.put(language, entries);
      entries.forEach(entry -> names.add(entry.cue()));
    }
    List<String> cues = names.stream().sorted().toList();
    Map<String, CueBook> books = new LinkedHashMap<>();
    own.forEach((language, entries) -> {
      List<CueFile.Entry> all = new ArrayList<>(shared);
      all.addAll(entries);
      books.put(language, CueBook.of(cues, all));
    });
    return new CueLexicon(cues, books, CueBook.of(cues, shared));
  }

  /** Reads ideas that have words in every language, in the form of {@link IdeaFile}. */
  public static CueLexicon loadIdeas(Class<?> beside, String path) {
    Map<String, List<CueFile.Entry>> entries = IdeaFile.parse(path, text(beside, path));
    List<String> ideas =
        entries.values().stream()
            .flatMap(List::stream)
            .map(CueFile.Entry::cue)
            .distinct()
            .sorted()
            .toList();
    Map<String, CueBook> books = new LinkedHashMap<>();
    entries.forEach((language, own) -> books.put(language, CueBook.of(ideas, own)));
    return new CueLexicon(ideas, books, CueBook.of(ideas, List.of()));
  }

  /** The cues of the language, or only those common to all when it has no lexicon. */
  public CueBook of(String language) {
    @Nullable CueBook book = books.get(language);
    return book == null ? common : book;
  }

  /** The names of all cues by their number, the same in every language. */
  public List<String> cues() {
    return cues;
  }

  /** The number of the cue; an unknown name is a mistake in the code. */
  public int number(String cue) {
    int number = cues.indexOf(cue);
    if (number < 0) {
      throw new IllegalArgumentException("no lexicon has the cue " + cue);
    }
    return number;
  }

  private static List<CueFile.Entry> entries(Class<?> beside, String path) {
    return CueFile.parse(path, text(beside, path));
  }

  private static String text(Class<?> beside, String path) {
    try (@Nullable InputStream in = beside.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the lexicon " + path + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
