package org.vastine.application.stream;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** Reads on in the stream of changes. */
public final class FollowChanges {

  private static final int MOST = 500;

  private final Permitted permitted;
  private final LiveEvents live;

  /** Needs the stream. */
  @Inject
  public FollowChanges(Permitted permitted, LiveEvents live) {
    this.permitted = permitted;
    this.live = live;
  }

  /**
   * What is asked.
   *
   * @param after the last position that was read; empty to begin with what comes next
   */
  public record Command(Optional<String> after) {}

  /**
   * What came.
   *
   * @param changes in commit order, at most 500
   * @param position where to read on
   * @param resync whether changes were missed for good, so that the present state must be read anew
   */
  public record Followed(List<LiveEvents.Placed> changes, String position, boolean resync) {
    /** Copies the changes. */
    public Followed {
      changes = List.copyOf(changes);
    }
  }

  /** Gives what came since. */
  public Decision<Followed> handle(Actor actor, Command command) {
    return permitted.read(
        actor,
        Permission.READ_EVENTS,
        () ->
            command
                .after()
                .map(this::after)
                .orElseGet(() -> new Followed(List.of(), live.latest(), false)));
  }

  private Followed after(String position) {
    try {
      List<LiveEvents.Placed> changes = live.after(position, MOST);
      return new Followed(
          changes, changes.isEmpty() ? position : changes.getLast().position(), false);
    } catch (LiveEvents.PositionGone gone) {
      return new Followed(List.of(), live.latest(), true);
    }
  }
}
