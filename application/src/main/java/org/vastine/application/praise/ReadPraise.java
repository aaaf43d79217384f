package org.vastine.application.praise;

import jakarta.inject.Inject;
import java.util.List;
import org.vastine.application.kernel.Page;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** Reads the praise wall (R32). */
public final class ReadPraise {

  private final Permitted permitted;
  private final PraiseAtHand wall;

  /** Needs the wall. */
  @Inject
  public ReadPraise(Permitted permitted, PraiseAtHand wall) {
    this.permitted = permitted;
    this.wall = wall;
  }

  /** Which part of the wall. */
  public enum Part implements Labelled {
    /** All of it. */
    ALL,
    /** What is about what the one who asks did; an integration did nothing. */
    MINE,
    /** What the one who asks took off. */
    HIDDEN
  }

  /**
   * What is asked.
   *
   * @param part which part
   * @param limit how many, 1 to {@link Page#MOST}
   */
  public record Command(Part part, int limit) {
    /** Keeps the limit in its range. */
    public Command {
      limit = Math.clamp(limit, 1, Page.MOST);
    }
  }

  /** Gives it, the newest and most fitting first. */
  public Decision<List<PraiseEntry>> handle(Actor actor, Command command) {
    return permitted.read(
        actor,
        Permission.READ_CASES,
        () -> part(actor, command.part()).stream().limit(command.limit()).toList());
  }

  private List<PraiseEntry> part(Actor actor, Part part) {
    return switch (part) {
      case ALL -> wall.of(actor.member());
      case MINE -> wall.of(actor.member()).stream().filter(entry -> entry.praise().mine()).toList();
      case HIDDEN -> actor.member().map(wall::hiddenBy).orElse(List.of());
    };
  }
}
