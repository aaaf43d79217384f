package org.vastine.application.advocate;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.kernel.Page;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.mention.Mentions;
import org.vastine.domain.advocate.Advocate;
import org.vastine.domain.advocate.AdvocateLimits;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** Lists who helps others in our threads, and how often they may be thanked and asked (R10). */
public final class ListAdvocates {

  private final Permitted permitted;
  private final AdvocateDesk desk;
  private final AdvocateBook book;
  private final Mentions mentions;
  private final InstantSource clock;

  /** Needs who helped, and what they wrote last. */
  @Inject
  public ListAdvocates(
      Permitted permitted,
      AdvocateDesk desk,
      AdvocateBook book,
      Mentions mentions,
      InstantSource clock) {
    this.permitted = permitted;
    this.desk = desk;
    this.book = book;
    this.mentions = mentions;
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param limit how many, 1 to {@link Page#MOST}
   */
  public record Command(int limit) {
    /** Keeps the limit in its range. */
    public Command {
      limit = Math.clamp(limit, 1, Page.MOST);
    }
  }

  /**
   * Somebody who helped.
   *
   * @param lastAnswer what they wrote when they helped last; empty where it is not there any more
   */
  public record Listed(Advocate advocate, Optional<Mention> lastAnswer) {}

  /**
   * What is given.
   *
   * @param advocates who helped most often first
   * @param all how many there are
   * @param limits how often they may be thanked and asked
   * @param now when this was read
   */
  public record View(List<Listed> advocates, int all, AdvocateLimits limits, Instant now) {
    /** Copies the list. */
    public View {
      advocates = List.copyOf(advocates);
    }
  }

  /** Gives the register. */
  public Decision<View> handle(Actor actor, Command command) {
    return permitted.read(actor, Permission.READ_CASES, () -> view(command.limit()));
  }

  private View view(int limit) {
    Instant now = clock.instant();
    List<Advocate> all = desk.listed(now);
    List<Advocate> shown = all.stream().limit(limit).toList();
    Map<MentionId, Mention> last =
        shown.isEmpty()
            ? Map.of()
            : mentions.findAll(shown.stream().map(one -> one.last().answer()).toList()).stream()
                .collect(toMap(Mention::id, identity()));
    return new View(
        shown.stream()
            .map(one -> new Listed(one, Optional.ofNullable(last.get(one.last().answer()))))
            .toList(),
        all.size(),
        book.limits(),
        now);
  }
}
