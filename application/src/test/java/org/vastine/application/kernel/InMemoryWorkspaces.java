package org.vastine.application.kernel;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.vastine.domain.kernel.WorkspaceId;

/** The directory of workspaces, in memory. */
public final class InMemoryWorkspaces implements Workspaces {

  private final InMemoryTransactions transactions;
  private final Map<String, Workspace> bySlug = new ConcurrentSkipListMap<>();

  /** An empty directory. */
  public InMemoryWorkspaces(InMemoryTransactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public List<Workspace> all() {
    return visible().toList();
  }

  @Override
  public Optional<Workspace> find(String slug) {
    requireNonNull(slug, "slug is null");
    return visible().filter(workspace -> workspace.slug().equals(slug)).findFirst();
  }

  @Override
  public Optional<Workspace> find(WorkspaceId id) {
    requireNonNull(id, "id is null");
    return visible().filter(workspace -> workspace.id().equals(id)).findFirst();
  }

  @Override
  public void add(Workspace workspace) {
    if (!transactions.isSystem() && !transactions.workspace().equals(workspace.id())) {
      throw new IllegalStateException("a workspace adds nobody but itself");
    }
    if (bySlug.putIfAbsent(workspace.slug(), workspace) != null) {
      throw new IllegalStateException("the slug is taken");
    }
    transactions.onRollback(() -> bySlug.remove(workspace.slug()));
  }

  private Stream<Workspace> visible() {
    boolean all = transactions.isSystem();
    return bySlug.values().stream()
        .filter(workspace -> all || workspace.id().equals(transactions.workspace()));
  }
}
