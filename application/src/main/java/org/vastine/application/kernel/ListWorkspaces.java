package org.vastine.application.kernel;

import jakarta.inject.Inject;
import java.util.List;

/**
 * Which workspaces there are: for the timers, which do each one's work in turn, and for pages
 * outside of any workspace. It gives names and no data, so that it needs no permission.
 */
public final class ListWorkspaces {

  private final Transactions transactions;
  private final Workspaces workspaces;

  /** Needs the directory. */
  @Inject
  public ListWorkspaces(Transactions transactions, Workspaces workspaces) {
    this.transactions = transactions;
    this.workspaces = workspaces;
  }

  /** Gives all, in no order. */
  public List<Workspaces.Workspace> handle() {
    return transactions.asSystem(workspaces::all);
  }
}
