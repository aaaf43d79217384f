package org.vastine.application.watch;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vastine.application.watch.WatchMatching.Watched;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;
import org.vastine.domain.watch.WatchQuery;
import org.vastine.domain.watch.WatchQueryText;
import org.vastine.domain.watch.WatchTermId;

/** Shows what a query hits in a text before it is saved; nothing is stored. */
public final class TryWatchQuery {

  private static final WatchTermId ONLY = new WatchTermId(new UUID(0, 0));

  private final WatchMatching matching;

  /** Needs somebody who makes queries ready. */
  @Inject
  public TryWatchQuery(WatchMatching matching) {
    this.matching = matching;
  }

  /**
   * What is asked.
   *
   * @param query the query
   * @param text where to look
   * @param language the language of the text
   */
  public record Command(String query, String text, LanguageTag language) {}

  /**
   * What was found.
   *
   * @param query the query as it was understood, written out
   * @param hits whether it holds
   * @param spans where its words stand
   */
  public record Tried(String query, boolean hits, List<TextSpan> spans) {
    /** Copies the spans. */
    public Tried {
      spans = List.copyOf(spans);
    }
  }

  /** Gives what the query hits. */
  public Decision<Tried> handle(Actor actor, Command command) {
    Optional<Refusal> lacking = actor.lacks(Permission.READ_CASES);
    return lacking.isPresent()
        ? Decision.refused(lacking.get())
        : WatchQueryText.read(command.query()).map(query -> tried(query, command));
  }

  private Tried tried(WatchQuery query, Command command) {
    List<TextSpan> spans =
        matching
            .watch(List.of(new Watched(ONLY, query)))
            .hits(command.text(), command.language())
            .stream()
            .flatMap(hit -> hit.spans().stream())
            .toList();
    return new Tried(query.toString(), !spans.isEmpty(), spans);
  }
}
