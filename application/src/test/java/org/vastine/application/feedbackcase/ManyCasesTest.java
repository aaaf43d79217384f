package org.vastine.application.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vastine.application.feedbackcase.ChangeManyCases.Deed;
import org.vastine.application.feedbackcase.ChangeManyCases.Step;
import org.vastine.application.feedbackcase.ChangeManyCases.Which;
import org.vastine.application.world.Casework;
import org.vastine.application.world.Given;
import org.vastine.domain.customer.NamedCustomer;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.feedbackcase.CaseStatus;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.SilenceReason;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Role;

final class ManyCasesTest {

  private static final BatchId BATCH = new BatchId(new UUID(3, 1));
  private static final Deed SPAM = new Deed.Decline(SilenceReason.SPAM, Optional.empty());

  private final Casework work = new Casework();
  private final Actor lead =
      Actor.of(work.lea.workspace(), work.inside(() -> work.given.aMember(Role.LEAD)));

  @Test
  void many_get_an_owner_and_each_goes_back_to_whose_it_was() {
    CaseId nobodys = aCase(1);
    CaseId ainos = aCase(2);
    work.claims(work.aino, work.feedbackCase(ainos));
    Deed toBo = new Deed.Assign(id(work.bo));

    Step step = accepted(changes(lead, named(nobodys, ainos), toBo));

    assertThat(step).isEqualTo(new Step(2, 0, Optional.empty()));
    assertThat(owner(nobodys)).contains(id(work.bo));
    assertThat(owner(ainos)).contains(id(work.bo));
    assertThat(accepted(undoes(lead, Optional.empty())))
        .isEqualTo(new UndoManyCases.Step(2, 0, Optional.empty()));
    assertThat(owner(nobodys)).isEmpty();
    assertThat(owner(ainos)).contains(id(work.aino));
  }

  @Test
  void what_the_rules_refuse_is_left_as_it_is() {
    CaseId held = aCase(1);
    CaseId free = aCase(2);
    work.claims(work.aino, work.feedbackCase(held));

    assertThat(accepted(changes(work.bo, named(held, free), SPAM)))
        .isEqualTo(new Step(1, 1, Optional.empty()));

    assertThat(work.feedbackCase(held).status()).isEqualTo(CaseStatus.OPEN);
    assertThat(work.feedbackCase(free).status()).isEqualTo(CaseStatus.CLOSED);
  }

  @Test
  void R9_many_are_left_unanswered_by_the_same_rule_as_one() {
    CaseId urgent = caseSaying(1, "urgent It burns");
    CaseId hostile = caseSaying(2, "hostile You clowns");
    CaseId free = aCase(3);
    CaseId known = aCase(4);
    work.inside(() -> {
      work.world
          .namedCustomers()
          .store(
              List.of(
                  new NamedCustomer(
                      work.feedbackCase(known).key().author(),
                      "Maija",
                      Optional.empty(),
                      Given.NOW,
                      work.aino.by())));
      return true;
    });
    Which all = named(urgent, hostile, free, known);
    Deed saying = new Deed.Decline(SilenceReason.SPAM, Optional.of("A wave of advertising."));

    assertThat(accepted(changes(work.bo, all, saying))).isEqualTo(new Step(1, 3, Optional.empty()));
    assertThat(accepted(changes(lead, all, SPAM)).changed()).isZero();
    assertThat(accepted(changes(lead, all, saying)).changed()).isEqualTo(3);
    assertThat(work.feedbackCase(urgent).outcome()).contains(CaseOutcome.NOT_ANSWERED);
  }

  @Test
  void a_case_with_which_somebody_went_on_is_not_undone() {
    CaseId claimed = aCase(1);
    CaseId free = aCase(2);
    accepted(changes(lead, named(claimed, free), new Deed.Assign(id(work.bo))));
    work.claims(work.aino, work.feedbackCase(claimed));

    assertThat(accepted(undoes(lead, Optional.empty())))
        .isEqualTo(new UndoManyCases.Step(1, 1, Optional.empty()));

    assertThat(owner(claimed)).contains(id(work.aino));
    assertThat(owner(free)).isEmpty();
  }

  @Test
  void all_of_a_view_go_step_by_step_though_those_that_are_done_leave_it() {
    int many = 2 * ChangeManyCases.STEP + 7;
    List<CaseId> cases = IntStream.rangeClosed(1, many).mapToObj(this::aCase).toList();
    work.claims(work.aino, work.feedbackCase(cases.getFirst()));
    int changed = 0;
    int left = 0;
    Optional<String> after = Optional.empty();
    do {
      Step step = accepted(changes(work.bo, new Which.All(open(), after), SPAM));
      changed += step.changed();
      left += step.left();
      after = step.next();
    } while (after.isPresent());

    assertThat(changed).isEqualTo(many - 1);
    assertThat(left).isEqualTo(1);
    UndoManyCases.Step first = accepted(undoes(work.bo, Optional.empty()));
    assertThat(first.undone()).isEqualTo(ChangeManyCases.STEP);
    UndoManyCases.Step second = accepted(undoes(work.bo, first.next()));
    UndoManyCases.Step third = accepted(undoes(work.bo, second.next()));
    assertThat(third.next()).isEmpty();
    assertThat(cases).allMatch(id -> work.feedbackCase(id).status() == CaseStatus.OPEN);
  }

  @Test
  void nobody_undoes_what_somebody_else_did() {
    CaseId closed = aCase(1);
    accepted(changes(work.bo, named(closed), SPAM));

    assertThat(accepted(undoes(work.aino, Optional.empty())))
        .isEqualTo(new UndoManyCases.Step(0, 0, Optional.empty()));
    assertThat(work.feedbackCase(closed).isEnded()).isTrue();
  }

  @Test
  void it_takes_the_same_permission_as_for_one() {
    CaseId one = aCase(1);

    assertThat(changes(work.aino, named(one), new Deed.Assign(id(work.bo))))
        .isInstanceOf(Decision.Refused.class);
    assertThat(accepted(changes(work.aino, named(one), new Deed.Assign(id(work.aino)))).changed())
        .isEqualTo(1);
    assertThat(code(changes(lead, named(one), new Deed.Assign(new MemberId(new UUID(9, 9))))))
        .isEqualTo("team.member-not-found");
  }

  private CaseId aCase(int number) {
    return work.caseOf(work.given.wrote("Visitor " + number, "irritated Where is it?")).id();
  }

  private CaseId caseSaying(int number, String words) {
    return work.caseOf(work.given.wrote("Visitor " + number, words)).id();
  }

  private static Which named(CaseId... ids) {
    return new Which.Named(List.of(ids));
  }

  private static CaseFilter open() {
    return CaseFilter.of(InboxView.OPEN, Optional.empty(), Given.NOW).orElseThrow();
  }

  private Decision<Step> changes(Actor who, Which which, Deed deed) {
    return work.changesMany().handle(who, new ChangeManyCases.Command(BATCH, which, deed));
  }

  private Decision<UndoManyCases.Step> undoes(Actor who, Optional<CaseId> after) {
    return work.undoesMany().handle(who, new UndoManyCases.Command(BATCH, after));
  }

  private Optional<MemberId> owner(CaseId id) {
    FeedbackCase found = work.feedbackCase(id);
    return found.hold().owner();
  }

  private static MemberId id(Actor actor) {
    return actor.member().orElseThrow();
  }
}
