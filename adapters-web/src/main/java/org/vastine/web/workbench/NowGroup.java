package org.vastine.web.workbench;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.vastine.application.community.ReadCommunity;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.web.console.Shell;

/** Puts together what is to be done on a case now: its plan, our word, what others answer. */
final class NowGroup {
  private final ReadCommunity community;

  /** Takes the use case that it shows. */
  @Inject
  NowGroup(ReadCommunity community) {
    this.community = community;
  }

  NowModel of(CaseSight sight, String judged) {
    Shell s = sight.shell();
    List<CaseModel.Step> steps = CasePlan.steps(s, sight.view(), sight.words());
    WordModel word = CaseWord.of(sight.desk(), sight.it(), sight.words());
    CommunityModel others = others(sight);
    return new NowModel(
        head(sight, steps, word, others),
        steps,
        CasePlan.reasons(s, sight.view().timeline()),
        CasePlan.triage(s, sight.view().assessment(), judged),
        word,
        others);
  }

  private CommunityModel others(CaseSight sight) {
    FeedbackCase it = sight.it();
    return CaseOthers.of(
        sight.desk(),
        sight.unveiled() ? Set.of() : sight.view().abusive(),
        it.community().isEmpty()
            ? new ReadCommunity.View(it, List.of())
            : sight
                .desk()
                .orTell(
                    community.handle(sight.desk().actor(), new ReadCommunity.Command(it.id()))));
  }

  private static GroupModel head(
      CaseSight sight, List<CaseModel.Step> steps, WordModel word, CommunityModel others) {
    Shell s = sight.shell();
    GroupModel.Notes notes = new GroupModel.Notes();
    steps.stream()
        .filter(step -> step.state().equals("next"))
        .findFirst()
        .ifPresentOrElse(
            step -> notes.say(s.t("group.next", "step", step.words())),
            () -> notes.sayIf(!steps.isEmpty(), s.t("group.plan-done")));
    if (!word.open().isEmpty()) {
      notes.by(s.n("group.promises", word.open().size()), word.open().getFirst().due());
    }
    word.back().ifPresent(due -> notes.by(s.t("word.back"), due));
    word.update()
        .ifPresent(
            time -> notes.urge(word.updateMissed(), s.t("word.update-missed", "time", time)));
    notes.urge(word.chases() > 0 && !sight.it().hasAnswer(), s.n("word.chases", word.chases()));
    others.until().ifPresent(time -> notes.say(s.t("community.until", "time", time)));
    return notes.of(sight.desk(), "now", !sight.it().isEnded());
  }
}
