package org.vastine.application.sandbox;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A comment, a private message or a reply of the brand on a practice page.
 *
 * @param id the platform's id
 * @param change grows with every change on the page; 0 before it is stored
 * @param parent the item it answers
 * @param privately whether only its visitor and the brand see it
 * @param ours whether the brand wrote it
 * @param visitor the visitor's name; for a private reply of the brand the one it goes to; else the
 *     brand's title
 * @param text the words
 * @param at when it was published
 * @param state what became of it
 * @param key under which the brand asked for it, for its replies
 */
public record SandboxItem(
    UUID id,
    long change,
    Optional<UUID> parent,
    boolean privately,
    boolean ours,
    String visitor,
    String text,
    Instant at,
    State state,
    Optional<String> key) {

  /** What became of an item. */
  public enum State {
    /** To be seen. */
    VISIBLE,
    /** To be seen, with other words than at first. */
    EDITED,
    /** Hidden by the brand. */
    HIDDEN,
    /** Removed by its author. */
    DELETED
  }

  /** Whether somebody can see it now. */
  public boolean isVisible() {
    return state == State.VISIBLE || state == State.EDITED;
  }

  /** The same item with other words. */
  public SandboxItem edited(String words) {
    return with(words, State.EDITED);
  }

  /** The same item, with something else having become of it. */
  public SandboxItem in(State other) {
    return with(text, other);
  }

  private SandboxItem with(String words, State other) {
    return new SandboxItem(id, change, parent, privately, ours, visitor, words, at, other, key);
  }
}
