package org.vastine.web.workbench;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.mention.Mention;
import org.vastine.web.console.Desk;
import org.vastine.web.console.Shell;

/** Puts together who wrote: what is known of them, and how they stand. */
final class AuthorGroup {
  private final CaseConduct conduct;

  /** Takes what puts conduct into words. */
  @Inject
  AuthorGroup(CaseConduct conduct) {
    this.conduct = conduct;
  }

  AuthorModel of(CaseSight sight, SurroundingsModel known) {
    ConductModel standing = conduct.of(sight.desk(), sight.it());
    return new AuthorModel(head(sight, known, standing), facts(sight), standing);
  }

  private static GroupModel head(CaseSight sight, SurroundingsModel known, ConductModel standing) {
    Shell s = sight.shell();
    boolean open = !sight.it().isEnded();
    GroupModel.Notes notes = new GroupModel.Notes();
    notes.say(sight.view().row().authorName());
    known.customer().ifPresent(name -> notes.say(s.t("group.customer", "name", name)));
    known.past().role().ifPresent(role -> notes.say(s.t("audience-role." + role)));
    notes.sayIf(known.past().earlier() > 0, s.n("group.earlier", known.past().earlier()));
    if (standing.threat()) {
      notes.note(s.t("style.threat"), open);
    }
    notes.urge(open && !standing.exposed().isEmpty(), s.t("group.exposed"));
    standing
        .standing()
        .forEach(step ->
            notes.note(
                s.t(
                    "group.conduct",
                    "rung",
                    s.t("conduct-rung." + step.rung()),
                    "state",
                    s.t("conduct-state." + step.state())),
                step.state().equals("proposed")));
    standing.acts().stream()
        .filter(act -> act.state().equals("by_hand"))
        .findFirst()
        .ifPresent(_ -> notes.urge(true, s.t("group.by-hand")));
    return notes.of(sight.desk(), "author", false);
  }

  private static Map<String, String> facts(CaseSight sight) {
    Desk desk = sight.desk();
    Shell s = sight.shell();
    FeedbackCase it = sight.it();
    var row = sight.view().row();
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put(s.t("author.name"), row.authorName());
    sight.view().thread().mentions().stream()
        .filter(mention -> mention.author().equals(it.key().author()))
        .findFirst()
        .map(Mention::item)
        .ifPresent(item -> facts.put(s.t("author.handle"), item.author().externalId().value()));
    facts.put(s.t("author.channel"), desk.channel(row.channel()) + " · " + row.accountName());
    facts.put(s.t("author.mentions"), Integer.toString(it.talk().mentions()));
    facts.put(s.t("author.since"), s.full(it.talk().owedSince()));
    facts.put(s.t("triage.subject"), s.t("subject." + it.judgement().subject().label()));
    facts.put(s.t("triage.sentiment"), s.t("sentiment." + it.judgement().sentiment().label()));
    return facts;
  }
}
