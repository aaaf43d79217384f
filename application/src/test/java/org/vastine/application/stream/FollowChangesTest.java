package org.vastine.application.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Decisions.accepted;
import static org.vastine.application.world.Decisions.code;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.stream.FollowChanges.Followed;
import org.vastine.application.stream.LiveEvents.Change;
import org.vastine.application.stream.LiveEvents.Kind;
import org.vastine.application.world.InMemoryWorld;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.By;
import org.vastine.domain.team.Permission;

final class FollowChangesTest {

  private final InMemoryWorld world = new InMemoryWorld();
  private final WorkspaceId workspace = new WorkspaceId(UUID.randomUUID());
  private final Actor follower = new Actor(workspace, By.VASTINE, Set.of(Permission.READ_EVENTS));
  private final FollowChanges follow =
      new FollowChanges(new Permitted(world.transactions()), world.liveEvents());

  @Test
  void who_names_no_position_begins_with_what_comes_next() {
    announce("before");

    Followed begun = accepted(from(Optional.empty()));
    announce("after");

    assertThat(begun.changes()).isEmpty();
    assertThat(accepted(from(Optional.of(begun.position()))).changes())
        .extracting(placed -> placed.change().subject())
        .containsExactly("after");
  }

  @Test
  void the_position_moves_with_what_was_read_and_stays_where_nothing_came() {
    String begin = accepted(from(Optional.empty())).position();
    announce("one");

    Followed read = accepted(from(Optional.of(begin)));
    Followed again = accepted(from(Optional.of(read.position())));

    assertThat(read.position()).isEqualTo(read.changes().getLast().position());
    assertThat(again.changes()).isEmpty();
    assertThat(again.position()).isEqualTo(read.position());
    assertThat(again.resync()).isFalse();
  }

  @Test
  void who_comes_back_too_late_is_told_to_read_anew() {
    announce("one");

    Followed lost = accepted(from(Optional.of("long gone")));

    assertThat(lost.resync()).isTrue();
    assertThat(lost.changes()).isEmpty();
    assertThat(accepted(from(Optional.of(lost.position()))).resync()).isFalse();
  }

  @Test
  void following_needs_its_permission() {
    Actor nobody = new Actor(workspace, By.VASTINE, Set.of());

    assertThat(code(follow.handle(nobody, new FollowChanges.Command(Optional.empty()))))
        .isEqualTo("team.permission-needed");
  }

  private Decision<Followed> from(Optional<String> position) {
    return follow.handle(follower, new FollowChanges.Command(position));
  }

  private void announce(String subject) {
    world
        .transactions()
        .doInWorkspace(
            workspace,
            () ->
                world
                    .liveEvents()
                    .announce(List.of(new Change(Kind.CASE, subject, 1, world.clock().instant()))));
  }
}
