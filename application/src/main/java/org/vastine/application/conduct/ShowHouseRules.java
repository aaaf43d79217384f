package org.vastine.application.conduct;

import jakarta.inject.Inject;
import java.util.Optional;
import org.vastine.application.kernel.Transactions;
import org.vastine.application.kernel.Workspaces;
import org.vastine.application.kernel.Workspaces.Workspace;
import org.vastine.domain.conduct.HouseRules;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;

/**
 * The house rules for everybody, one click away from a warning (R29). They are public, so that it
 * needs no permission; drafts are not shown.
 */
public final class ShowHouseRules {

  private final Transactions transactions;
  private final Workspaces workspaces;
  private final HouseRulesCatalogue catalogue;

  /** Needs the directory and the house rules. */
  @Inject
  public ShowHouseRules(
      Transactions transactions, Workspaces workspaces, HouseRulesCatalogue catalogue) {
    this.transactions = transactions;
    this.workspaces = workspaces;
    this.catalogue = catalogue;
  }

  /**
   * What is asked.
   *
   * @param slug the workspace's name in addresses
   * @param version which version; empty for the one that holds
   */
  public record Command(String slug, Optional<Integer> version) {}

  /**
   * House rules for the public.
   *
   * @param workspace whose
   * @param rules the version that was asked for
   * @param latest the number of the version that holds
   */
  public record View(Workspace workspace, HouseRules rules, int latest) {}

  /** Gives them. */
  public Decision<View> handle(Command command) {
    Optional<Workspace> found =
        command.slug().matches(Workspace.SLUG)
            ? transactions.asSystem(() -> workspaces.find(command.slug()))
            : Optional.empty();
    return found
        .flatMap(workspace ->
            transactions.inWorkspace(workspace.id(), () -> view(workspace, command.version())))
        .<Decision<View>>map(Decision::accepted)
        .orElseGet(() -> Decision.refused(Refusal.Kind.NOT_FOUND, "house-rules.not-found"));
  }

  private Optional<View> view(Workspace workspace, Optional<Integer> version) {
    HouseRules latest = catalogue.latest();
    return version
        .map(catalogue::find)
        .orElse(Optional.of(latest))
        .map(rules -> new View(workspace, rules, latest.version()));
  }
}
