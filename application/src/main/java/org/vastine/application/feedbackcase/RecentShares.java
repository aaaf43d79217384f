package org.vastine.application.feedbackcase;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.feedbackcase.AnsweredShares.Share;
import org.vastine.domain.kernel.WorkspaceId;

/**
 * The shares counted lately, so that whoever opens the inbox does not have a month of cases counted
 * each time.
 */
@Singleton
public final class RecentShares {

  /** For so long a count may be shown again. */
  public static final Duration LONGEST = Duration.ofSeconds(15);

  private static final int MOST = 1_000;

  private final AnsweredShares shares;
  private final Map<WorkspaceId, Counted> counted =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<WorkspaceId, Counted> eldest) {
          return size() > MOST;
        }
      };

  private record Counted(Instant since, List<Share> shares) {}

  /** Nothing is counted yet. */
  @Inject
  public RecentShares(AnsweredShares shares) {
    this.shares = shares;
  }

  /** As it was counted lately, or as it is now. */
  List<Share> since(WorkspaceId workspace, Instant moment) {
    return recent(workspace, moment).orElseGet(() -> sinceNow(workspace, moment));
  }

  /** As it is now. */
  List<Share> sinceNow(WorkspaceId workspace, Instant moment) {
    List<Share> now = shares.since(moment);
    synchronized (counted) {
      counted.put(workspace, new Counted(moment, now));
    }
    return now;
  }

  private Optional<List<Share>> recent(WorkspaceId workspace, Instant moment) {
    synchronized (counted) {
      return Optional.ofNullable(counted.get(workspace))
          .filter(known -> Duration.between(known.since(), moment).abs().compareTo(LONGEST) < 0)
          .map(Counted::shares);
    }
  }
}
