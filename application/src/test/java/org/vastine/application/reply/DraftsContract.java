package org.vastine.application.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.PortContract;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.DraftId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.incident.IncidentId;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.reply.Draft;
import org.vastine.domain.reply.DraftText;
import org.vastine.domain.team.Role;
import org.vastine.domain.template.TemplateId;
import org.vastine.domain.template.TemplateUse;

/** What every {@link Drafts} keeps to. */
public abstract class DraftsContract extends PortContract {

  @Test
  final void a_draft_comes_back_in_all_its_parts() {
    Draft draft =
        inside(() -> {
          Draft asked = accepted(aDraft().askedForApproval());
          return accepted(asked.approved(given().aMember(Role.APPROVER).id()));
        });

    doInside(() -> ports().drafts().store(draft));

    assertThat(inside(() -> ports().drafts().find(draft.id()))).contains(draft);
    assertThat(inside(() -> ports().drafts().lock(draft.id()))).contains(draft);
  }

  @Test
  final void R20_it_comes_back_with_the_prepared_words_that_went_into_it() {
    Set<TemplateUse> used =
        Set.of(
            new TemplateUse(new TemplateId(new UUID(0, 7)), 2),
            TemplateUse.of(new IncidentId(new UUID(0, 8))));
    Draft written =
        inside(() -> {
          Draft begun = aDraft();
          Draft with =
              accepted(begun.rewritten(new DraftText("We are on it."), 1, begun.changedAt()))
                  .with(used);
          ports().drafts().store(with);
          return with;
        });

    assertThat(inside(() -> ports().drafts().find(written.id())).orElseThrow().templates())
        .isEqualTo(used);
  }

  @Test
  final void an_absent_draft_is_not_found() {
    DraftId absent = new DraftId(ids.next());

    assertThat(inside(() -> ports().drafts().find(absent))).isEmpty();
    assertThat(inside(() -> ports().drafts().lock(absent))).isEmpty();
    assertThat(inside(() -> ports().drafts().ofCase(new CaseId(ids.next())))).isEmpty();
  }

  @Test
  final void a_newer_version_takes_the_place_of_the_older() {
    Draft first = inside(this::aDraft);
    Draft newer = rewritten(first, "Better words", NOW.plusSeconds(5));

    doInside(() -> ports().drafts().store(newer));

    assertThat(inside(() -> ports().drafts().find(first.id()))).contains(newer);
  }

  @Test
  final void a_version_that_is_not_newer_is_refused() {
    Draft first = inside(this::aDraft);
    Draft mine = rewritten(first, "Mine", NOW.plusSeconds(5));
    Draft yours = rewritten(first, "Yours", NOW.plusSeconds(6));
    doInside(() -> ports().drafts().store(mine));

    refused(() -> ports().drafts().store(yours));
    refused(() -> ports().drafts().store(first));

    assertThat(inside(() -> ports().drafts().find(first.id()))).contains(mine);
  }

  @Test
  final void the_drafts_of_a_case_come_the_latest_changed_first() {
    FeedbackCase feedbackCase = inside(() -> given().aCase());
    Draft one = inside(() -> given().aDraft(feedbackCase, "One"));
    Draft other = inside(() -> given().aDraft(feedbackCase, "Other"));
    doInside(() -> given().aDraft(given().aCase(), "Of another case"));
    Draft changed = rewritten(one, "One, changed", NOW.plusSeconds(5));
    doInside(() -> ports().drafts().store(changed));

    assertThat(inside(() -> ports().drafts().ofCase(feedbackCase.id())))
        .containsExactly(changed, other);
  }

  @Test
  final void those_that_wait_for_approval_come_the_longest_waiting_first() {
    Draft later = inside(() -> waiting(NOW.plusSeconds(20)));
    Draft earlier = inside(() -> waiting(NOW.plusSeconds(10)));
    doInside(this::aDraft);

    assertThat(inside(() -> ports().drafts().awaitingApproval(10))).containsExactly(earlier, later);
    assertThat(inside(() -> ports().drafts().awaitingApproval(1))).containsExactly(earlier);
  }

  @Test
  final void another_workspace_sees_nothing() {
    Draft ours = inside(() -> waiting(NOW));

    assertThat(elsewhere(() -> ports().drafts().find(ours.id()))).isEmpty();
    assertThat(elsewhere(() -> ports().drafts().lock(ours.id()))).isEmpty();
    assertThat(elsewhere(() -> ports().drafts().ofCase(ours.caseId()))).isEmpty();
    assertThat(elsewhere(() -> ports().drafts().awaitingApproval(10))).isEmpty();
  }

  @Test
  final void what_is_rolled_back_was_never_written() {
    Draft kept = inside(this::aDraft);

    rolledBack(() -> ports().drafts().store(rewritten(kept, "Taken back", NOW)));

    assertThat(inside(() -> ports().drafts().find(kept.id()))).contains(kept);
  }

  @Test
  final void null_is_refused() {
    refused(() -> ports().drafts().store(null));
    refused(() -> ports().drafts().find(null));
  }

  private Draft aDraft() {
    return given().aDraft(given().aCase(), "Hei Aino, selvitän tämän.\nÇok özür dilerim 🙏");
  }

  private Draft waiting(Instant changedAt) {
    Draft asked = accepted(rewritten(aDraft(), "Please read", changedAt).askedForApproval());
    ports().drafts().store(asked);
    return asked;
  }

  private static Draft rewritten(Draft draft, String words, Instant at) {
    return accepted(draft.rewritten(new DraftText(words), 1, at));
  }

  private static Draft accepted(Decision<Draft> decision) {
    assertThat(decision).isInstanceOf(Decision.Accepted.class);
    return ((Decision.Accepted<Draft>) decision).value();
  }
}
