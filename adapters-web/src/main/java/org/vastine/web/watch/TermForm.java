package org.vastine.web.watch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.domain.watch.WatchTerm;

/**
 * The form of a watch term as its page shows it: what is stored or was typed, what was refused, and
 * what the query hits in the texts that it was tried on.
 *
 * @param id the term, empty for a new one
 * @param version the version of the term that was looked at, 0 for a new one
 * @param name what it is called
 * @param query what hits
 * @param active whether it is used
 * @param texts what the query is tried on, with an empty line between two texts
 * @param language the language of these texts, empty when it is not said
 * @param errors what is wrong, by the field where it is said
 * @param place the query with what is wrong marked, where that is known
 * @param theirs the term as somebody else changed it meanwhile
 * @param understood the query as it was understood, written out, once it was tried
 * @param trials the texts with the hit words marked
 */
public record TermForm(
    Optional<String> id,
    int version,
    String name,
    String query,
    boolean active,
    String texts,
    String language,
    Map<String, String> errors,
    List<Piece> place,
    Optional<WatchTerm> theirs,
    Optional<String> understood,
    List<Trial> trials) {

  /** Copies the collections. */
  public TermForm {
    errors = Map.copyOf(errors);
    place = List.copyOf(place);
    trials = List.copyOf(trials);
  }

  /** A text that the query was tried on. */
  public record Trial(boolean hits, List<Piece> pieces) {
    /** Copies the pieces. */
    public Trial {
      pieces = List.copyOf(pieces);
    }
  }

  static TermForm blank() {
    return typed(Optional.empty(), 0, "", "", true, "", "");
  }

  static TermForm of(WatchTerm term) {
    return typed(
        Optional.of(term.id().toString()),
        term.version(),
        term.name().text(),
        term.query(),
        term.active(),
        "",
        "");
  }

  static TermForm typed(
      Optional<String> id,
      int version,
      String name,
      String query,
      boolean active,
      String texts,
      String language) {
    return new TermForm(
        id,
        version,
        name,
        query,
        active,
        texts,
        language,
        Map.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /** The form with what is wrong in one field. */
  TermForm wrong(String field, String why, List<Piece> where) {
    return new TermForm(
        id,
        version,
        name,
        query,
        active,
        texts,
        language,
        Map.of(field, why),
        where,
        theirs,
        understood,
        trials);
  }

  /** The form with the term as it is now beside it; saving once more replaces that. */
  TermForm against(WatchTerm stored) {
    return new TermForm(
        id,
        stored.version(),
        name,
        query,
        active,
        texts,
        language,
        errors,
        place,
        Optional.of(stored),
        understood,
        trials);
  }

  /** The form with what was found. */
  TermForm tried(String written, List<Trial> found) {
    return new TermForm(
        id,
        version,
        name,
        query,
        active,
        texts,
        language,
        errors,
        place,
        theirs,
        Optional.of(written),
        found);
  }

  /** What is wrong in a field. */
  public Optional<String> error(String field) {
    return Optional.ofNullable(errors.get(field));
  }

  /** What a field that is wrong is described by besides its hint. */
  public String describedBy(String field) {
    String hint = "term-" + field + "-hint";
    return errors.containsKey(field) ? hint + " term-" + field + "-error" : hint;
  }

  /** How many of the texts are hit. */
  public long hits() {
    return trials.stream().filter(Trial::hits).count();
  }
}
