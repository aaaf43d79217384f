package org.vastine.application.praise;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;

/** A member takes something off their own praise wall, or puts it back (R32). */
public final class HidePraise {

  private final Permitted permitted;
  private final PraiseAtHand wall;
  private final PraiseBook book;
  private final InstantSource clock;

  /** Needs the wall, and where what was taken off is kept. */
  @Inject
  public HidePraise(Permitted permitted, PraiseAtHand wall, PraiseBook book, InstantSource clock) {
    this.permitted = permitted;
    this.wall = wall;
    this.book = book;
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param mention which words
   * @param hidden whether they go; they come back otherwise
   */
  public record Command(MentionId mention, boolean hidden) {}

  /** Gives whether it is hidden then; what is not on the wall cannot be taken off. */
  public Decision<Boolean> handle(Actor actor, Command command) {
    return permitted.decide(
        actor,
        Permission.READ_CASES,
        () -> CaseWork.member(actor).then(member -> decide(member, command)));
  }

  private Decision<Boolean> decide(MemberId member, Command command) {
    if (!command.hidden()) {
      book.show(member, command.mention());
      return Decision.accepted(false);
    }
    boolean there =
        wall.of(Optional.of(member)).stream()
            .anyMatch(entry -> entry.praise().mention().equals(command.mention()));
    if (!there && !book.hiddenBy(member).contains(command.mention())) {
      return Decision.refused(Refusal.Kind.NOT_FOUND, "praise.not-found");
    }
    book.hide(member, command.mention(), clock.instant());
    return Decision.accepted(true);
  }
}
