package org.vastine.application.world;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.vastine.application.kernel.SequentialIds;
import org.vastine.application.kernel.Workspaces.Workspace;
import org.vastine.domain.kernel.WorkspaceId;

/**
 * What the contracts of all ports share: two workspaces of the test's own, so that nothing left by
 * other tests is seen, and work in transactions of them.
 */
public abstract class PortContract {

  /** A moment for tests; whole seconds, so that every store keeps it exactly. */
  protected static final Instant NOW = InMemoryWorld.MONDAY_MORNING;

  /** Ids for what a test makes. */
  protected final SequentialIds ids = new SequentialIds();

  private WorkspaceId ours;
  private WorkspaceId theirs;

  /** The ports of the adapter under test, all over one and the same store. */
  protected abstract Ports ports();

  @BeforeEach
  final void two_workspaces_of_its_own() {
    ours = founded();
    theirs = founded();
  }

  /** The workspace that {@link #inside} works in. */
  protected final WorkspaceId ours() {
    return ours;
  }

  /** The workspace that {@link #elsewhere} works in. */
  protected final WorkspaceId theirs() {
    return theirs;
  }

  /** Does work in one transaction of our workspace. */
  protected final <T> T inside(Supplier<T> work) {
    return ports().transactions().inWorkspace(ours, work);
  }

  /** Does work in one transaction of our workspace. */
  protected final void doInside(Runnable work) {
    ports().transactions().doInWorkspace(ours, work);
  }

  /** Does work in one transaction of another workspace. */
  protected final <T> T elsewhere(Supplier<T> work) {
    return ports().transactions().inWorkspace(theirs, work);
  }

  /** Does work in one transaction of another workspace. */
  protected final void doElsewhere(Runnable work) {
    ports().transactions().doInWorkspace(theirs, work);
  }

  /** Does work in a transaction of our workspace that is rolled back. */
  protected final void rolledBack(Runnable work) {
    assertThatThrownBy(() ->
            doInside(() -> {
              work.run();
              throw new TakenBack();
            }))
        .isInstanceOf(TakenBack.class);
  }

  /** Sees that the work throws and that its transaction is rolled back. */
  protected final void refused(Runnable work) {
    assertThatThrownBy(() -> doInside(work)).isInstanceOf(RuntimeException.class);
  }

  /** Situations that the test is not about, for use within a transaction. */
  protected final Given given() {
    return new Given(ports(), ids);
  }

  private WorkspaceId founded() {
    WorkspaceId id = new WorkspaceId(UUID.randomUUID());
    Workspace workspace =
        new Workspace(
            id, "w" + id.value().toString().substring(1), "Test", "Europe/Helsinki", "fi");
    ports()
        .transactions()
        .asSystem(() -> {
          ports().workspaces().add(workspace);
          return workspace;
        });
    return id;
  }

  /** Thrown to roll back. */
  private static final class TakenBack extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
