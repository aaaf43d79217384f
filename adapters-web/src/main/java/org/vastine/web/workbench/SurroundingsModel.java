package org.vastine.web.workbench;

import java.util.List;
import java.util.Optional;
import org.vastine.application.feedbackcase.ReadSurroundings;
import org.vastine.domain.bait.Bait;
import org.vastine.domain.customer.NamedCustomer;
import org.vastine.domain.team.Permission;
import org.vastine.domain.template.TemplateUse;
import org.vastine.web.console.Desk;

/**
 * What the workspace told that bears on a case, as its page shows it.
 *
 * @param customer by which name the author is known
 * @param reference what they are called in the workspace's books
 * @param mayMark whether the viewer may say so
 * @param incidents what goes on that the case is about
 * @param past what rules may ask for about the author
 * @param bait that the author only wants to provoke, where it seems so
 */
public record SurroundingsModel(
    Optional<String> customer,
    Optional<String> reference,
    boolean mayMark,
    List<GoingOn> incidents,
    AuthorPastModel past,
    Optional<BaitModel> bait) {

  /**
   * An incident and what is said in public while it lasts.
   *
   * @param use how a form names its words
   */
  public record GoingOn(String title, String holdingText, String use) {}

  static SurroundingsModel of(
      Desk desk, ReadSurroundings.View view, Optional<Bait> bait, boolean veiled) {
    return new SurroundingsModel(
        view.customer().map(NamedCustomer::name),
        view.customer().flatMap(NamedCustomer::reference),
        desk.shell().may(Permission.WORK_CASES),
        view.incidents().stream()
            .map(incident ->
                new GoingOn(
                    incident.title(),
                    incident.holdingText(),
                    InsertedTemplates.named(TemplateUse.of(incident.id()))))
            .toList(),
        AuthorPastModel.of(desk.shell(), view.past()),
        bait.map(found -> BaitModel.of(desk.shell(), found, veiled)));
  }
}
