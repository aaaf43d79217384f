package org.vastine.web.workbench;

import jakarta.inject.Inject;
import java.util.List;
import org.vastine.application.feedbackcase.FindSimilarCases;
import org.vastine.application.knowledge.FindKnowledge;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.web.console.Desk;
import org.vastine.web.console.Shell;

/** Puts together what is known about the matter of a case. */
final class MatterGroup {
  private final FindKnowledge knowledge;
  private final FindSimilarCases findSimilar;

  /** Takes the use cases that it shows. */
  @Inject
  MatterGroup(FindKnowledge knowledge, FindSimilarCases findSimilar) {
    this.knowledge = knowledge;
    this.findSimilar = findSimilar;
  }

  MatterModel of(CaseSight sight, boolean answering) {
    Desk desk = sight.desk();
    Shell s = sight.shell();
    CaseId id = sight.it().id();
    KnowledgeModel known =
        KnowledgeModel.of(
            desk, desk.orTell(knowledge.handle(desk.actor(), new FindKnowledge.Command(id))));
    MistakeModel mistake = MistakeModel.of(desk, sight.it(), sight.words());
    List<CaseModel.Similar> similar = similar(desk, id);
    boolean facts = !known.facts().isEmpty();
    GroupModel.Notes notes = new GroupModel.Notes();
    if (facts) {
      notes.say(s.n("group.facts", known.facts().size()));
    }
    notes.sayIf(!known.lessons().isEmpty(), s.t("knowledge.lessons"));
    notes.sayIf(mistake.marked(), s.t("mistake.title"));
    notes.urge(
        mistake.marked() && mistake.mayNote() && mistake.prevention().isEmpty(),
        s.t("group.prevention-unsaid"));
    if (!similar.isEmpty()) {
      notes.say(s.n("group.similar", similar.size()));
    }
    notes.orElse(s.t("group.holds-matter"));
    return new MatterModel(
        notes.of(desk, "matter", answering && facts || mistake.marked()), known, mistake, similar);
  }

  private List<CaseModel.Similar> similar(Desk desk, CaseId id) {
    Shell s = desk.shell();
    return desk.orTell(findSimilar.handle(desk.actor(), new FindSimilarCases.Command(id))).stream()
        .map(found ->
            new CaseModel.Similar(
                CaseRow.of(desk, found.row()),
                found.percent(),
                s.t("status." + found.row().feedbackCase().status().label()),
                s.t("similar." + found.reason().label(), "percent", found.percent())))
        .toList();
  }
}
