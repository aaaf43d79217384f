package org.vastine.application.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.world.Casework;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;
import org.vastine.domain.team.Role;

/** Whether each case is what its timeline says. */
final class CheckTimelinesTest {

  private final Casework work = new Casework();
  private final Actor lead = work.one(Role.LEAD);
  private final FeedbackCase one = aCase("Maija");
  private final FeedbackCase other = aCase("Kalle");

  private FeedbackCase aCase(String who) {
    return work.caseOf(work.given.wrote(who, "irritated: where is it?"));
  }

  private CheckTimelines check(Timeline timeline) {
    return new CheckTimelines(
        new Permitted(work.world.transactions()), work.world.caseList(), timeline);
  }

  private CheckTimelines.Checked checked(Timeline timeline) {
    return accepted(check(timeline).handle(lead, new CheckTimelines.Command(Optional.empty())));
  }

  @Test
  void every_case_is_what_happened_in_it() {
    assertThat(checked(work.world.timeline()))
        .isEqualTo(new CheckTimelines.Checked(2, List.of(), Optional.empty()));
  }

  @Test
  void a_case_whose_timeline_tells_of_something_else_is_named() {
    Timeline cutShort = cut(entries -> entries.subList(0, entries.size() - 1));

    assertThat(checked(cutShort))
        .isEqualTo(new CheckTimelines.Checked(2, List.of(other.id()), Optional.empty()));
  }

  @Test
  void a_case_that_lost_its_timeline_is_named() {
    assertThat(checked(cut(_ -> List.of())).different()).containsExactly(other.id());
  }

  /** The timelines as they are, but for the other case's. */
  private Timeline cut(Function<List<Timeline.Entry>, List<Timeline.Entry>> cut) {
    return new Timeline() {
      @Override
      public List<CaseId> sealed(Optional<CaseId> after, int limit) {
        return List.of();
      }

      @Override
      public List<Entry> of(CaseId id, int after, int limit) {
        List<Entry> whole = work.world.timeline().of(id, after, limit);
        return id.equals(one.id()) ? whole : cut.apply(whole);
      }
    };
  }

  @Test
  void it_takes_the_permission_to_read_the_audit_log() {
    assertThat(
            code(
                check(work.world.timeline())
                    .handle(
                        work.lacking(Permission.READ_AUDIT),
                        new CheckTimelines.Command(Optional.empty()))))
        .isEqualTo("team.permission-needed");
  }
}
