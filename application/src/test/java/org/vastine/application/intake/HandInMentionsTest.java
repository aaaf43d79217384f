package org.vastine.application.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.vastine.application.channel.InboundItem;
import org.vastine.application.kernel.Measurements.Count;
import org.vastine.application.kernel.Measurements.Work;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.triage.TextUnderstanding;
import org.vastine.application.world.Casework;
import org.vastine.application.world.Given;
import org.vastine.application.world.Measured;
import org.vastine.application.world.TestUnderstanding;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;
import org.vastine.domain.triage.Assessment;

/**
 * Programs that hand in what they heard, one beside the other: whoever comes while others are
 * stored waits for its turn, and is stored together with those who wait as well.
 */
final class HandInMentionsTest {

  private static final String SLOW = "irritated: slow to read";
  private static final String POISON = "irritated: makes reading fail";

  private final Casework work = new Casework();
  private final Measured measured = new Measured();
  private final CountDownLatch read = new CountDownLatch(1);
  private final CountDownLatch reading = new CountDownLatch(1);
  private final TakeInMentions takeIn = work.takeIn(new Understanding(), measured);
  private int written;

  /** Reads one text only once it is let, and fails at another. */
  private final class Understanding implements TextUnderstanding {

    private final TestUnderstanding usual = new TestUnderstanding();

    @Override
    public Assessment assess(String text) {
      if (text.equals(SLOW)) {
        reading.countDown();
        await(read);
      }
      if (text.equals(POISON)) {
        throw new IllegalStateException("cannot be read");
      }
      return usual.assess(text);
    }

    @Override
    public String model() {
      return usual.model();
    }

    @Override
    public TextUnderstanding taught(List<Example> examples) {
      return this;
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private HandInMentions through(IntakeGate gate) {
    return new HandInMentions(
        new Permitted(work.world.transactions()), work.world.channelAccounts(), gate, takeIn);
  }

  private static IntakeGate.Limits limits(int mostWaiting, int much, int beside) {
    return new IntakeGate.Limits(mostWaiting, 10, much, beside);
  }

  private InboundItem said(String words) {
    written++;
    return new InboundItem.Published(
        work.given.item(
            new ExternalId("c-" + written), new ExternalId("post-" + written), "Maija", words));
  }

  private HandInMentions.Command brings(String... words) {
    List<InboundItem> items = new ArrayList<>();
    for (String each : words) {
      items.add(said(each));
    }
    return new HandInMentions.Command(work.account.id(), _ -> items, false);
  }

  /** Somebody who hands in on a thread of their own. */
  private record Caller(Thread thread, CompletableFuture<Decision<List<ItemResult>>> told) {

    static Caller of(HandInMentions hands, Actor who, HandInMentions.Command command) {
      CompletableFuture<Decision<List<ItemResult>>> told = new CompletableFuture<>();
      Thread thread =
          Thread.ofVirtual()
              .start(() -> {
                try {
                  told.complete(hands.handle(who, command));
                } catch (RuntimeException | Error e) {
                  told.completeExceptionally(e);
                }
              });
      return new Caller(thread, told);
    }

    /** Until it stands in the line; nothing else makes it wait. */
    Caller inLine() {
      while (thread.getState() != Thread.State.WAITING) {
        Thread.onSpinWait();
      }
      return this;
    }

    List<ItemResult> results() throws InterruptedException, ExecutionException {
      return accepted(told.get());
    }
  }

  private Caller caller(HandInMentions hands, String... words) {
    return Caller.of(hands, work.vastine, brings(words));
  }

  /** Somebody who leads, and does not get on before the slow text was read. */
  private Caller slowLeader(HandInMentions hands) {
    Caller leader = caller(hands, SLOW);
    await(reading);
    return leader;
  }

  private static List<String> kinds(List<ItemResult> results) {
    return results.stream().map(result -> result.getClass().getSimpleName()).toList();
  }

  @Test
  void R1_each_item_gets_its_own_answer_in_the_order_in_which_it_was_handed_in() {
    HandInMentions hands = through(new IntakeGate(takeIn, IntakeGate.Limits.USUAL));
    InboundItem item = said("irritated: where is it?");
    InboundItem unplausible =
        new InboundItem.Published(
            work.given.wrote("Kalle", "irritated: hm").publishedAt(Given.NOW.plusSeconds(86_400)));

    assertThat(kinds(accepted(hands.handle(work.vastine, of(item, unplausible, item)))))
        .containsExactly("TakenIn", "Refused", "Duplicate");
  }

  private HandInMentions.Command of(InboundItem... items) {
    return new HandInMentions.Command(work.account.id(), _ -> List.of(items), false);
  }

  @Test
  void an_item_is_read_as_the_accounts_platform_writes_it() {
    HandInMentions hands = through(new IntakeGate(takeIn, IntakeGate.Limits.USUAL));
    List<ChannelKind> told = new ArrayList<>();
    HandInMentions.Command command =
        new HandInMentions.Command(
            work.account.id(),
            kind -> {
              told.add(kind);
              return List.of();
            },
            true);

    accepted(hands.handle(work.vastine, command));
    accepted(hands.handle(work.vastine, command));

    assertThat(told).containsExactly(Given.SANDBOX, Given.SANDBOX);
  }

  @Test
  void what_must_be_stored_with_something_else_is_stored_alone_and_at_once() throws Exception {
    IntakeGate full = new IntakeGate(takeIn, limits(1, 100, 0));
    HandInMentions hands = through(full);
    Caller leader = slowLeader(hands);
    InboundItem item = said("irritated: where is it?");

    assertThat(
            kinds(
                accepted(
                    hands.handle(
                        work.vastine,
                        new HandInMentions.Command(work.account.id(), _ -> List.of(item), true)))))
        .containsExactly("TakenIn");

    read.countDown();
    assertThat(kinds(leader.results())).containsExactly("TakenIn");
  }

  @Test
  void those_who_wait_are_stored_together_and_each_gets_its_own_answer() throws Exception {
    HandInMentions hands = through(new IntakeGate(takeIn, limits(100, 100, 0)));
    Caller leader = slowLeader(hands);
    Caller second = caller(hands, "irritated: one", "irritated: two").inLine();
    Caller third = caller(hands, "irritated: three").inLine();

    read.countDown();

    assertThat(kinds(leader.results())).containsExactly("TakenIn");
    assertThat(kinds(second.results())).containsExactly("TakenIn", "TakenIn");
    assertThat(kinds(third.results())).containsExactly("TakenIn");
    assertThat(measured.times(Work.INTAKE)).hasSize(2);
    assertThat(measured.counts()).containsExactly(Map.entry(Count.MENTIONS_TAKEN_IN, 4L));
    assertThat(kinds(accepted(hands.handle(work.vastine, brings("irritated: four")))))
        .containsExactly("TakenIn");
  }

  @Test
  void what_makes_one_fail_hurts_nobody_who_waited_beside_it() throws Exception {
    HandInMentions hands = through(new IntakeGate(takeIn, limits(100, 100, 0)));
    Caller leader = slowLeader(hands);
    Caller fine = caller(hands, "irritated: one").inLine();
    Caller broken = caller(hands, POISON).inLine();
    Caller fineToo = caller(hands, "irritated: two").inLine();

    read.countDown();

    assertThat(kinds(leader.results())).containsExactly("TakenIn");
    assertThat(kinds(fine.results())).containsExactly("TakenIn");
    assertThat(kinds(fineToo.results())).containsExactly("TakenIn");
    assertThatThrownBy(() -> broken.told().get()).hasRootCauseMessage("cannot be read");
  }

  @Test
  void who_leads_and_fails_alone_is_told_and_the_next_one_leads() {
    HandInMentions hands = through(new IntakeGate(takeIn, limits(100, 100, 0)));

    HandInMentions.Command poisoned = brings(POISON);
    assertThatThrownBy(() -> hands.handle(work.vastine, poisoned)).hasMessage("cannot be read");

    assertThat(kinds(accepted(hands.handle(work.vastine, brings("irritated: one")))))
        .containsExactly("TakenIn");
  }

  @Test
  void who_finds_the_line_full_is_told_when_to_come_back() throws Exception {
    HandInMentions hands = through(new IntakeGate(takeIn, limits(2, 100, 0)));
    Caller leader = slowLeader(hands);
    Caller waits = caller(hands, "irritated: one", "irritated: two").inLine();

    assertThat(hands.handle(work.vastine, brings("irritated: three")))
        .isEqualTo(
            Decision.refused(
                Refusal.of(Refusal.Kind.TOO_MANY, "intake.queue-full").with("seconds", 1)));

    read.countDown();
    assertThat(kinds(leader.results())).containsExactly("TakenIn");
    assertThat(kinds(waits.results())).containsExactly("TakenIn", "TakenIn");
  }

  @Test
  void who_brings_much_goes_beside_the_line_one_after_the_other() throws Exception {
    HandInMentions hands = through(new IntakeGate(takeIn, limits(1, 2, 1)));
    Caller leader = slowLeader(hands);

    assertThat(kinds(accepted(hands.handle(work.vastine, brings("irritated: 1", "irritated: 2")))))
        .containsExactly("TakenIn", "TakenIn");
    HandInMentions.Command poisoned = brings("irritated: 3", POISON);
    assertThatThrownBy(() -> hands.handle(work.vastine, poisoned)).hasMessage("cannot be read");
    assertThat(kinds(accepted(hands.handle(work.vastine, brings("irritated: 4", "irritated: 5")))))
        .containsExactly("TakenIn", "TakenIn");

    read.countDown();
    assertThat(kinds(leader.results())).containsExactly("TakenIn");
  }

  @Test
  void a_gate_that_would_let_nothing_in_is_none() {
    assertThat(IntakeGate.Limits.USUAL).isEqualTo(IntakeGate.Limits.usual(20_000));
    assertThat(new IntakeGate.Limits(1, 1, 1, 0).mostBeside()).isZero();
    assertThatThrownBy(() -> new IntakeGate.Limits(1, 0, 1, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new IntakeGate.Limits(1, 1, 0, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new IntakeGate.Limits(1, 1, 1, -1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void an_account_that_is_not_there_takes_nothing_in() {
    HandInMentions hands = through(new IntakeGate(takeIn, IntakeGate.Limits.USUAL));

    assertThat(
            code(
                hands.handle(
                    work.vastine,
                    new HandInMentions.Command(
                        new ChannelAccountId(new UUID(9, 9)), _ -> List.of(), false))))
        .isEqualTo("channel-account.not-found");
  }

  @Test
  void it_takes_the_permission_to_take_in_however_well_the_account_is_known() {
    HandInMentions hands = through(new IntakeGate(takeIn, IntakeGate.Limits.USUAL));
    Actor idle = work.lacking(Permission.TAKE_IN_MENTIONS);
    assertThat(code(hands.handle(idle, brings("irritated: one"))))
        .isEqualTo("team.permission-needed");
    accepted(hands.handle(work.vastine, brings("irritated: two")));

    assertThat(code(hands.handle(idle, brings("irritated: three"))))
        .isEqualTo("team.permission-needed");
    assertThat(
            code(
                hands.handle(
                    idle, new HandInMentions.Command(work.account.id(), _ -> List.of(), true))))
        .isEqualTo("team.permission-needed");
  }
}
