package org.vastine.application.watch;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.watch.WatchHit;
import org.vastine.domain.watch.WatchTermId;

/** What watch terms hit in mentions, in their latest wording, when they were taken in. */
public interface WatchHits {

  /** How far hits of one term are counted. */
  int MOST_COUNTED = 1_000;

  /**
   * A hit with the term's name of today.
   *
   * @param term which term
   * @param name what it is called
   * @param spans where its words stand
   */
  record Named(WatchTermId term, String name, List<TextSpan> spans) {
    /** Copies the spans. */
    public Named {
      spans = List.copyOf(spans);
    }
  }

  /** Keeps the hits of mentions that have none; hits of terms that are gone are passed over. */
  void keep(Map<MentionId, List<WatchHit>> hits);

  /** Forgets the hits of mentions whose words have changed. */
  void forget(Collection<MentionId> mentions);

  /**
   * In how many mentions taken in since then each of these terms held. Of a term only its newest
   * {@link #MOST_COUNTED} are looked at; terms without any are left out.
   */
  Map<WatchTermId, Integer> recent(Collection<WatchTermId> terms, Instant since);

  /**
   * In how many mentions each of these terms held, of those that were taken in from one moment on
   * and before another; all are counted. Terms without any are left out.
   */
  Map<WatchTermId, Long> between(Collection<WatchTermId> terms, Instant from, Instant to);

  /** The hits of some mentions, by the terms' handles; mentions without any are left out. */
  Map<MentionId, List<Named>> of(Collection<MentionId> mentions);
}
