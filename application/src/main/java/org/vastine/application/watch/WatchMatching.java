package org.vastine.application.watch;

import java.util.List;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.watch.WatchHit;
import org.vastine.domain.watch.WatchQuery;
import org.vastine.domain.watch.WatchTermId;

/** Makes queries ready to be found in texts: many at once, in process, without a network. */
@FunctionalInterface
public interface WatchMatching {

  /** Makes queries ready; what comes of it never changes and serves any number of threads. */
  Watch watch(List<Watched> queries);

  /**
   * A query of a term.
   *
   * @param term the term
   * @param query what hits
   */
  record Watched(WatchTermId term, WatchQuery query) {}

  /** Queries that are ready to be found. */
  @FunctionalInterface
  interface Watch {

    /** Finds nothing. */
    Watch NOTHING = (_, _) -> List.of();

    /**
     * The terms that hold in a text, in the order of the queries. Never throws for any text,
     * whatever its characters or length; the time grows with the text and no faster.
     *
     * @param language the language whose endings count; where it is undetermined, those of all do
     */
    List<WatchHit> hits(String text, LanguageTag language);
  }
}
