package org.vastine.application.watch;

import java.util.List;
import java.util.Optional;
import org.vastine.application.kernel.Page;
import org.vastine.domain.watch.WatchTerm;
import org.vastine.domain.watch.WatchTermId;

/** The watch terms of the workspace. */
public interface WatchTerms {

  /**
   * Begins a change: parallel transactions that change terms wait for each other here, and {@link
   * #revision} is another one from now on.
   */
  void lock();

  /** Which state the terms are in; equal revisions mean equal terms. 0 where none was ever made. */
  long revision();

  /** The term of that id. */
  Optional<WatchTerm> find(WatchTermId id);

  /** The term of that handle. */
  Optional<WatchTerm> named(String handle);

  /** How many terms there are. */
  int count();

  /** Whether any term is active. */
  boolean anyActive();

  /** All terms that are active, by their handles. */
  List<WatchTerm> active();

  /** A page of all terms, by their handles. */
  Page<WatchTerm> list(Optional<String> after, int limit);

  /** Keeps a new term, or what became of one that is there. No two have the same handle. */
  void keep(WatchTerm term);

  /** Removes a term with all that it hit. */
  void remove(WatchTermId id);
}
