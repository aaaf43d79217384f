package org.vastine.web.workbench;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vastine.web.watch.NamedHit;
import org.vastine.web.watch.Piece;

/**
 * One item of the conversation, as the thread shows it.
 *
 * @param id for the element on the page
 * @param side {@code author}, {@code other}, {@code ours} or {@code team}
 * @param name who said it
 * @param at when
 * @param text the words; empty where they are veiled
 * @param language their language's code
 * @param inPrivate whether only the author and we see it
 * @param state {@code edited}, {@code deleted}, a delivery's state, or empty
 * @param url where a person can see it
 * @param veiled whether the words are held back until asked for (R32)
 * @param fresh whether it came after the viewer looked
 * @param hits the watch terms that hit it
 * @param pieces the words once more, with those marked that were hit
 */
public record Said(
    String id,
    String side,
    String name,
    Instant at,
    String text,
    String language,
    boolean inPrivate,
    String state,
    Optional<String> url,
    boolean veiled,
    boolean fresh,
    List<NamedHit> hits,
    List<Piece> pieces) {
  /** Copies the lists. */
  public Said {
    hits = List.copyOf(hits);
    pieces = List.copyOf(pieces);
  }

  /** Something that no watch term looks at. */
  static Said unwatched(
      String id,
      String side,
      String name,
      Instant at,
      String text,
      String language,
      boolean inPrivate,
      String state,
      Optional<String> url) {
    return new Said(
        id,
        side,
        name,
        at,
        text,
        language,
        inPrivate,
        state,
        url,
        false,
        false,
        List.of(),
        Piece.of(text, List.of()));
  }
}
