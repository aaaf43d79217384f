package org.vastine.application.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.vastine.application.kernel.Workspaces.Workspace;
import org.vastine.application.world.PortContract;
import org.vastine.domain.kernel.WorkspaceId;

/** What every {@link Workspaces} keeps to. */
public abstract class WorkspacesContract extends PortContract {

  @Test
  final void an_added_one_is_found_by_slug_and_by_id() {
    Workspace added = asSystem(() -> added(fresh()));

    assertThat(asSystem(() -> ports().workspaces().find(added.slug()))).contains(added);
    assertThat(asSystem(() -> ports().workspaces().find(added.id()))).contains(added);
    assertThat(asSystem(() -> ports().workspaces().all())).contains(added);
  }

  @Test
  final void an_absent_one_is_not_found() {
    Workspace absent = fresh();

    assertThat(asSystem(() -> ports().workspaces().find(absent.slug()))).isEmpty();
    assertThat(asSystem(() -> ports().workspaces().find(absent.id()))).isEmpty();
  }

  @Test
  final void a_slug_is_taken_once() {
    Workspace first = asSystem(() -> added(fresh()));
    Workspace second =
        new Workspace(
            new WorkspaceId(UUID.randomUUID()), first.slug(), "Second", "Europe/Istanbul", "tr");

    assertThatThrownBy(() -> asSystem(() -> added(second))).isInstanceOf(RuntimeException.class);
    assertThat(asSystem(() -> ports().workspaces().find(first.slug()))).contains(first);
  }

  @Test
  final void a_workspace_adds_itself_together_with_what_it_needs() {
    Workspace mine = fresh();

    ports().transactions().inWorkspace(mine.id(), () -> added(mine));

    assertThat(asSystem(() -> ports().workspaces().find(mine.slug()))).contains(mine);
  }

  @Test
  final void a_workspace_sees_its_own_entry_and_no_other() {
    Optional<Workspace> own = inside(() -> ports().workspaces().find(ours()));

    assertThat(own).isPresent();
    assertThat(inside(() -> ports().workspaces().all())).containsExactly(own.get());
    assertThat(inside(() -> ports().workspaces().find(theirs()))).isEmpty();
  }

  @Test
  final void a_workspace_does_not_add_another() {
    assertThatThrownBy(() -> inside(() -> added(fresh()))).isInstanceOf(RuntimeException.class);
  }

  @Test
  final void what_is_rolled_back_was_never_there() {
    Workspace mine = fresh();

    assertThatThrownBy(() ->
            asSystem(() -> {
              added(mine);
              throw new IllegalStateException("on purpose");
            }))
        .hasMessage("on purpose");
    assertThat(asSystem(() -> ports().workspaces().find(mine.slug()))).isEmpty();
  }

  @Test
  final void null_is_refused() {
    assertThatThrownBy(() -> asSystem(() -> added(null))).isInstanceOf(RuntimeException.class);
    assertThatThrownBy(() -> asSystem(() -> ports().workspaces().find((WorkspaceId) null)))
        .isInstanceOf(RuntimeException.class);
  }

  private Workspace added(Workspace workspace) {
    ports().workspaces().add(workspace);
    return workspace;
  }

  private <T> T asSystem(Supplier<T> work) {
    return ports().transactions().asSystem(work);
  }

  private static Workspace fresh() {
    UUID id = UUID.randomUUID();
    return new Workspace(
        new WorkspaceId(id), "n" + id.toString().substring(1), "New", "Europe/Stockholm", "sv");
  }
}
