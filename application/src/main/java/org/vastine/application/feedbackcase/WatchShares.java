package org.vastine.application.feedbackcase;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.alert.AlertKind;
import org.vastine.domain.alert.Occasion;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/**
 * The timer's wish: notice when leaving one more case unanswered would break the share of answers
 * that the policy asks for. Whoever asks for it is told once for the whole stretch, on the case
 * that comes next (R9).
 */
public final class WatchShares {

  private static final String PREFIX = "share ";

  private final Permitted permitted;
  private final ReadAnsweredShares shares;
  private final ToldStretches stretches;
  private final AlertOutbox outbox;
  private final InstantSource clock;

  /** Needs the shares, which of them were told of, and the outbox of alerts. */
  @Inject
  public WatchShares(
      Permitted permitted,
      ReadAnsweredShares shares,
      ToldStretches stretches,
      AlertOutbox outbox,
      InstantSource clock) {
    this.permitted = permitted;
    this.shares = shares;
    this.stretches = stretches;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** What is asked: nothing but to look. */
  public record Command() {}

  /** How many shares came to be at risk, and how many are no more. */
  public record Watched(int begun, int ended) {}

  /** Looks once. */
  public Decision<Watched> handle(Actor actor, Command command) {
    return shares
        .handle(actor, new ReadAnsweredShares.Command(1, true))
        .then(view -> permitted.read(actor, Permission.LEAD_CASES, () -> watch(view.lines())));
  }

  private Watched watch(List<ReadAnsweredShares.Line> raised) {
    Set<String> before = stretches.running(PREFIX);
    Set<String> now = new HashSet<>();
    int begun = 0;
    for (ReadAnsweredShares.Line line : raised) {
      Optional<CaseListItem> next = line.next().stream().findFirst();
      // Where none is open there is nothing to do about it; it is told of with the next case.
      if (next.isPresent()) {
        String name = name(line);
        now.add(name);
        if (!before.contains(name)) {
          begin(name, line, next.get());
          begun++;
        }
      }
    }
    Set<String> over = new HashSet<>(before);
    over.removeAll(now);
    over.forEach(stretches::end);
    return new Watched(begun, over.size());
  }

  private static String name(ReadAnsweredShares.Line line) {
    return PREFIX + line.share().style().label() + " " + line.share().obligation().leastPercent();
  }

  private void begin(String name, ReadAnsweredShares.Line line, CaseListItem next) {
    Instant now = clock.instant();
    stretches.begin(name, now);
    outbox.add(
        List.of(
            new Occasion(
                AlertKind.SHARE_AT_RISK,
                next.feedbackCase().id(),
                line.share().style().label() + "@" + now,
                now,
                Optional.empty(),
                next.feedbackCase().duty().answerDue(),
                Optional.empty(),
                Optional.empty())));
  }
}
