package org.vastine.application.sandbox;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.vastine.application.kernel.Transactions;
import org.vastine.application.kernel.Workspaces;
import org.vastine.application.kernel.Workspaces.Workspace;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;

/** The way of an anonymous visitor from a public address to a page. */
public final class SandboxVisit {

  private final Transactions transactions;
  private final Workspaces workspaces;
  private final SandboxPages pages;

  /** Needs the directory and the pages. */
  @Inject
  public SandboxVisit(Transactions transactions, Workspaces workspaces, SandboxPages pages) {
    this.transactions = transactions;
    this.workspaces = workspaces;
    this.pages = pages;
  }

  /** Does work on the page of an address in one transaction of its workspace. */
  <T> Decision<T> to(
      String workspace, String page, BiFunction<Workspace, SandboxPage, Decision<T>> work) {
    Supplier<Optional<Workspace>> lookUp = () -> workspaces.find(workspace);
    return transactions
        .asSystem(lookUp)
        .map(found -> transactions.inWorkspace(found.id(), () -> onPage(found, page, work)))
        .orElseGet(SandboxVisit::noSuchPage);
  }

  private <T> Decision<T> onPage(
      Workspace workspace, String page, BiFunction<Workspace, SandboxPage, Decision<T>> work) {
    return pages
        .find(page)
        .map(found -> work.apply(workspace, found))
        .orElseGet(SandboxVisit::noSuchPage);
  }

  private static <T> Decision<T> noSuchPage() {
    return Decision.refused(Refusal.Kind.NOT_FOUND, "sandbox.no-such-page");
  }
}
