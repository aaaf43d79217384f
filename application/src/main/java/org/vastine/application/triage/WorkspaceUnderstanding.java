package org.vastine.application.triage;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vastine.application.kernel.Transactions;
import org.vastine.application.mention.Mentions;
import org.vastine.application.triage.TaughtCorrections.Summary;
import org.vastine.application.triage.TaughtCorrections.Taught;
import org.vastine.application.triage.TextUnderstanding.Example;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.mention.MentionId;

/**
 * Text understanding as each workspace has taught it (R6). What was learnt is held in memory and
 * compared with the store when it is older than {@link #FRESH}, so that every node knows a
 * correction within that time; it is always what the stored corrections give, in their order.
 */
@Singleton
public final class WorkspaceUnderstanding {

  /** The newest corrections count; older ones no longer do. */
  public static final int MOST = 1_000;

  /** For how long nobody asks the store. */
  public static final Duration FRESH = Duration.ofMillis(500);

  private static final long UNKNOWN_ROUND = -1;

  private final TextUnderstanding base;
  private final TaughtCorrections corrections;
  private final Mentions mentions;
  private final Transactions transactions;
  private final InstantSource clock;
  private final Held untaught;
  private final Map<WorkspaceId, Held> held = new ConcurrentHashMap<>();

  /** Needs the base, and what was taught on top of it. */
  @Inject
  public WorkspaceUnderstanding(
      TextUnderstanding base,
      TaughtCorrections corrections,
      Mentions mentions,
      Transactions transactions,
      InstantSource clock) {
    this.base = base;
    this.corrections = corrections;
    this.mentions = mentions;
    this.transactions = transactions;
    this.clock = clock;
    this.untaught = new Held(UNKNOWN_ROUND, 0, Instant.MIN, base);
  }

  /** What is known of a workspace, and when it was last compared with the store. */
  private record Held(long round, int count, Instant checked, TextUnderstanding understanding) {}

  /** Text understanding with what this workspace taught; the base where that is nothing. */
  public TextUnderstanding of(WorkspaceId workspace) {
    Instant now = clock.instant();
    Held known = held.getOrDefault(workspace, untaught);
    if (now.isBefore(known.checked().plus(FRESH))) {
      return known.understanding();
    }
    Held fresh = transactions.inWorkspace(workspace, () -> compared(known, now));
    held.put(workspace, fresh);
    return fresh.understanding();
  }

  private Held compared(Held known, Instant now) {
    Summary summary = corrections.summary();
    int count = summary.count();
    boolean grown =
        known.round() == summary.round()
            && known.count() <= count
            && (count <= MOST || known.count() == count);
    TextUnderstanding before = grown ? known.understanding() : base;
    int from = grown ? known.count() : Math.max(0, count - MOST);
    if (from == count) {
      return new Held(summary.round(), count, now, before);
    }
    List<Taught> more =
        corrections.after(from).stream().filter(taught -> taught.number() <= count).toList();
    return new Held(summary.round(), count, now, before.taught(examples(more)));
  }

  private List<Example> examples(List<Taught> taught) {
    Map<MentionId, Mention> found =
        mentions.findAll(taught.stream().map(Taught::mention).distinct().toList()).stream()
            .collect(Collectors.toMap(Mention::id, Function.identity()));
    List<Example> examples = new ArrayList<>();
    for (Taught one : taught) {
      @Nullable Mention mention = found.get(one.mention());
      if (mention != null) {
        examples.add(new Example(words(mention, one.revision()), one.correction()));
      }
    }
    return examples;
  }

  private String words(Mention mention, int revision) {
    return mention.revision() == revision
        ? mention.item().text().value()
        : mentions.revisions(mention.id()).get(revision - 1).text().value();
  }
}
