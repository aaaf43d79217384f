package org.vastine.application.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vastine.application.channel.Coverage;
import org.vastine.application.channel.InboundItem;
import org.vastine.application.feedbackcase.CaseFilter;
import org.vastine.application.kernel.Measurements.Count;
import org.vastine.application.kernel.Measurements.Work;
import org.vastine.application.watch.AddWatchTerm;
import org.vastine.application.world.Casework;
import org.vastine.application.world.Given;
import org.vastine.application.world.Measured;
import org.vastine.application.world.TestUnderstanding;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseStatus;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.SilenceReason;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.policy.Aspect;
import org.vastine.domain.policy.Condition;
import org.vastine.domain.policy.PolicyRule;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.team.Permission;
import org.vastine.domain.team.Role;
import org.vastine.domain.triage.Style;

/** What is counted of what came, in which order it counts, and which case it goes to. */
final class TakenInTest {

  private static final ExternalId POST = new ExternalId("post-1");

  private final Casework work = new Casework();
  private final Measured measured = new Measured();
  private final TakeInMentions takeIn = work.takeIn(new TestUnderstanding(), measured);

  private InboundItem.Published wrote(String id, String who, String words) {
    return new InboundItem.Published(work.given.item(new ExternalId(id), POST, who, words));
  }

  private InboundItem.Published wrote(String id, String who, String words, int secondsAgo) {
    return new InboundItem.Published(
        work.given
            .item(new ExternalId(id), POST, who, words)
            .publishedAt(work.world.clock().instant().minusSeconds(secondsAgo)));
  }

  private AccountItems part(Coverage.Way way, InboundItem... items) {
    return AccountItems.of(work.account.id(), way, List.of(items));
  }

  private List<List<ItemResult>> takes(AccountItems... parts) {
    return accepted(takeIn.handle(work.vastine, new TakeInMentions.Command(List.of(parts))))
        .parts();
  }

  private List<String> kinds(InboundItem... items) {
    return takes(part(Coverage.Way.API, items)).getFirst().stream()
        .map(result -> result.getClass().getSimpleName())
        .toList();
  }

  private FeedbackCase caseOf(InboundItem item) {
    List<ItemResult> results = takes(part(Coverage.Way.API, item)).getFirst();
    if (results.getFirst() instanceof ItemResult.TakenIn taken) {
      return work.feedbackCase(taken.caseId());
    }
    throw new AssertionError("not taken in: " + results);
  }

  private static InboundItem removed(String id) {
    return new InboundItem.Removed(new ExternalId(id), Given.NOW);
  }

  @Test
  void R1_what_came_is_counted_by_what_became_of_it() {
    InboundItem first = wrote("c-1", "Maija", "irritated: where is it?");
    InboundItem unreadable =
        new InboundItem.Unreadable(Optional.empty(), "unreadable.not-json", "{");
    InboundItem implausible = wrote("c-2", "Maija", "irritated: hm", -86_400);

    kinds(first, unreadable, implausible, new InboundItem.OurOwn(new ExternalId("ours")));
    kinds(first, wrote("c-1", "Maija", "praise: it came"), removed("c-1"));

    assertThat(measured.counts())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                Count.MENTIONS_TAKEN_IN, 1L,
                Count.MENTIONS_SET_ASIDE, 1L,
                Count.MENTIONS_REFUSED, 1L,
                Count.MENTIONS_DUPLICATE, 1L,
                Count.MENTIONS_EDITED, 1L));
  }

  @Test
  void R1_it_is_measured_how_long_reading_and_storing_took() {
    long begin = System.nanoTime();
    kinds(wrote("c-1", "Maija", "irritated: where is it?"));
    Duration all = Duration.ofNanos(System.nanoTime() - begin);

    assertThat(measured.times(Work.TRIAGE))
        .singleElement()
        .satisfies(time -> assertThat(time).isBetween(Duration.ZERO, all));
    assertThat(measured.times(Work.INTAKE))
        .singleElement()
        .satisfies(time -> assertThat(time).isBetween(Duration.ZERO, all));
  }

  @Test
  void R1_coverage_adds_up_what_came_by_one_way_however_many_parts_it_came_in() {
    Instant latest = work.world.clock().instant().minusSeconds(10);
    InboundItem again = wrote("c-1", "Maija", "irritated: where is it?", 30);
    InboundItem broken = new InboundItem.Unreadable(Optional.empty(), "unreadable.not-json", "{");

    takes(
        part(Coverage.Way.PUSH, again, wrote("c-2", "Kalle", "irritated: mine?", 10)),
        part(Coverage.Way.PUSH, again, broken, wrote("c-3", "Elli", "irritated: hm", 50)),
        part(Coverage.Way.PULL, again, broken));

    assertThat(way(Coverage.Way.PUSH))
        .satisfies(state -> {
          assertThat(state.takenIn()).isEqualTo(3);
          assertThat(state.duplicates()).isEqualTo(1);
          assertThat(state.setAside()).isEqualTo(1);
          assertThat(state.upTo()).contains(latest);
        });
    assertThat(way(Coverage.Way.PULL))
        .satisfies(state -> {
          assertThat(state.takenIn()).isZero();
          assertThat(state.duplicates()).isEqualTo(1);
          assertThat(state.setAside()).isEqualTo(1);
        });
  }

  @Test
  void R1_what_parts_of_one_way_hold_is_added_up_to_the_latest_moment_of_any() {
    Tallies.Tally early = new Tallies.Tally(1, 2, 3, Optional.of(Given.NOW));
    Tallies.Tally late = new Tallies.Tally(10, 20, 30, Optional.of(Given.NOW.plusSeconds(1)));
    Tallies.Tally silent = new Tallies.Tally(0, 0, 0, Optional.empty());

    assertThat(early.plus(late)).isEqualTo(new Tallies.Tally(11, 22, 33, late.upTo()));
    assertThat(late.plus(early)).isEqualTo(new Tallies.Tally(11, 22, 33, late.upTo()));
    assertThat(early.plus(silent)).isEqualTo(early);
    assertThat(silent.plus(early)).isEqualTo(early);
  }

  private Coverage.WayState way(Coverage.Way way) {
    return work.inside(() -> work.world.coverage().of(work.account.id())).ways().stream()
        .filter(state -> state.way() == way)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void R1_one_item_in_several_wordings_of_one_batch_goes_through_all_of_them() {
    assertThat(
            kinds(
                wrote("c-1", "Maija", "irritated: one"),
                wrote("c-1", "Maija", "irritated: two"),
                wrote("c-1", "Maija", "irritated: three"),
                removed("c-1"),
                removed("c-1")))
        .containsExactly("TakenIn", "Edited", "Edited", "Removed", "Duplicate");
  }

  @Test
  void R1_of_what_was_never_ours_nothing_can_be_removed() {
    assertThat(kinds(removed("c-9"), new InboundItem.OurOwn(new ExternalId("ours"))))
        .containsExactly("NotOurs", "NotOurs");
    assertThat(kinds(wrote("c-9", "Maija", "irritated: hm"))).containsExactly("TakenIn");
  }

  @Test
  void R1_what_was_written_first_opens_the_case_though_it_stood_later_in_the_batch() {
    kinds(
        wrote("c-2", "Maija", "urgent: at once, please!", 10),
        wrote("c-1", "Maija", "irritated: where is it?", 50));

    FeedbackCase it =
        work.inside(() -> work.world.cases().list(CaseFilter.ALL, Optional.empty(), 10))
            .items()
            .getFirst()
            .feedbackCase();
    assertThat(it.talk().first()).isEqualTo(mention("c-1"));
    assertThat(it.talk().latest()).isEqualTo(mention("c-2"));
    assertThat(it.judgement().style()).isEqualTo(Style.URGENT);
  }

  private MentionId mention(String id) {
    ExternalId external = new ExternalId(id);
    return work.inside(() -> work.world.mentions().known(work.account.id(), List.of(external)))
        .get(external)
        .id();
  }

  @Test
  void R2_an_edit_that_no_watch_term_hits_any_more_is_not_shown_as_hit() {
    accepted(
        new AddWatchTerm(work.watchTermWork(), work.world.ids())
            .handle(work.one(Role.LEAD), new AddWatchTerm.Command("Parcels", "parcel", true)));
    kinds(wrote("c-1", "Maija", "irritated: my parcel?"));
    MentionId id = mention("c-1");
    assertThat(work.inside(() -> work.world.watchHits().of(List.of(id)))).containsOnlyKeys(id);

    kinds(wrote("c-1", "Maija", "irritated: my letter?"));

    assertThat(work.inside(() -> work.world.watchHits().of(List.of(id)))).isEmpty();
  }

  @Test
  void an_edit_of_earlier_words_leaves_the_judgement_of_the_latest() {
    FeedbackCase it = caseOf(wrote("c-1", "Maija", "irritated: where is it?", 50));
    kinds(wrote("c-2", "Maija", "urgent: at once, please!", 10));

    kinds(wrote("c-1", "Maija", "praise: never mind", 50));

    assertThat(work.feedbackCase(it.id()).judgement().style()).isEqualTo(Style.URGENT);
  }

  @Test
  void who_writes_again_soon_after_a_case_ended_goes_on_with_it_and_later_begins_another() {
    FeedbackCase it = caseOf(wrote("c-1", "Maija", "irritated: where is it?"));
    end(it);
    Duration soon =
        work.inside(() -> work.world.policies().active().work().continuation()).minusSeconds(1);
    work.world.clock().advance(soon);
    FeedbackCase again = caseOf(wrote("c-2", "Maija", "irritated: hello?", 0));
    assertThat(again.id()).isEqualTo(it.id());
    assertThat(again.status()).isEqualTo(CaseStatus.OPEN);

    end(again);
    work.world.clock().advance(soon.plusSeconds(1));

    assertThat(caseOf(wrote("c-3", "Maija", "irritated: me again", 0)).id()).isNotEqualTo(it.id());
  }

  private void end(FeedbackCase it) {
    work.inside(() ->
        work.caseWork()
            .store(
                work.feedbackCase(it.id()),
                List.of(
                    new CaseEvent.AnswerDeclined(
                        work.world.clock().instant(),
                        work.aino.by(),
                        SilenceReason.SPAM,
                        Optional.empty()))));
  }

  @Test
  void R10_a_community_window_is_not_ended_by_the_askers_own_complaint_elsewhere() {
    FeedbackCase question = caseOf(wrote("c-1", "Maija", "question: is it waterproof?"));
    assertThat(question.status()).isEqualTo(CaseStatus.COMMUNITY);

    work.caseOf(work.given.wrote("Pekka", "irritated: mine broke"));
    assertThat(work.feedbackCase(question.id()).status()).isEqualTo(CaseStatus.COMMUNITY);
    caseOf(wrote("c-2", "Elli", "praise: it is"));
    assertThat(work.feedbackCase(question.id()).status()).isEqualTo(CaseStatus.COMMUNITY);
  }

  @Test
  void R6_a_rule_counts_the_complaints_of_others_and_not_the_authors_own() {
    complaintsAreUrgentFrom(2);

    FeedbackCase first = caseOf(wrote("c-1", "Maija", "irritated: mine broke"));
    FeedbackCase again = caseOf(wrote("c-2", "Maija", "irritated: it really did"));
    FeedbackCase more = caseOf(wrote("c-3", "Maija", "irritated: hello?"));
    FeedbackCase second = caseOf(wrote("c-4", "Kalle", "irritated: mine too"));
    FeedbackCase third = caseOf(wrote("c-5", "Elli", "irritated: and mine"));

    assertThat(Stream.of(first, again, more, second).map(this::playbook))
        .containsOnly(Optional.of("irritated"));
    assertThat(playbook(third)).contains("urgent");
    assertThat(playbook(caseOf(wrote("c-6", "Elli", "irritated: anybody?")))).contains("urgent");
    assertThat(playbook(caseOf(wrote("c-7", "Kalle", "irritated: anybody?")))).contains("urgent");
  }

  @Test
  void R6_complaints_of_one_batch_count_one_after_the_other() {
    complaintsAreUrgentFrom(2);

    List<ItemResult> results =
        takes(
                part(
                    Coverage.Way.API,
                    wrote("c-1", "Maija", "irritated: mine broke", 50),
                    wrote("c-2", "Kalle", "irritated: mine too", 40),
                    wrote("c-3", "Elli", "irritated: and mine", 30)))
            .getFirst();

    assertThat(results.stream().map(result -> playbook(of(result))))
        .containsExactly(Optional.of("irritated"), Optional.of("irritated"), Optional.of("urgent"));
  }

  private FeedbackCase of(ItemResult result) {
    return work.feedbackCase(((ItemResult.TakenIn) result).caseId());
  }

  private Optional<String> playbook(FeedbackCase it) {
    return work.inside(() ->
        work.world.timeline().of(it.id(), 0, it.version()).stream()
            .map(entry -> entry.event())
            .filter(CaseEvent.PlanMade.class::isInstance)
            .map(CaseEvent.PlanMade.class::cast)
            .reduce((_, later) -> later)
            .flatMap(CaseEvent.PlanMade::playbook));
  }

  private void complaintsAreUrgentFrom(double number) {
    work.inside(() -> {
      ResponsePolicy policy =
          work.world
              .policies()
              .active()
              .with(
                  List.of(
                      new PolicyRule(
                          "many",
                          Map.of(
                              Aspect.COMPLAINTS,
                              new Condition.Within(Optional.of(number), Optional.empty())),
                          "urgent")))
              .withVersion(2);
      work.world.policies().add(policy, work.vastine.by(), Given.NOW);
      work.world.policies().activate(2);
      return true;
    });
  }

  @Test
  void an_account_that_is_not_there_takes_nothing_in() {
    List<ItemResult> results =
        takes(
                AccountItems.of(
                    new ChannelAccountId(new UUID(9, 9)),
                    Coverage.Way.API,
                    List.of(wrote("c-1", "Maija", "irritated: hm"))))
            .getFirst();

    assertThat(results)
        .singleElement()
        .isInstanceOfSatisfying(
            ItemResult.Refused.class,
            refused -> assertThat(refused.refusal().code()).isEqualTo("channel-account.not-found"));
  }

  @Test
  void it_takes_the_permission_to_take_in() {
    Decision<TakeInMentions.Taken> decision =
        takeIn.handle(
            work.lacking(Permission.TAKE_IN_MENTIONS), new TakeInMentions.Command(List.of()));

    assertThat(code(decision)).isEqualTo("team.permission-needed");
  }

  @Test
  void a_history_file_is_read_as_its_name_ends() {
    assertThat(Stream.of("a.jsonl", "A.NDJSON", "b.csv", "B.CSV", "c.txt", "csv"))
        .extracting(ImportFormat::ofFileName)
        .containsExactly(
            Optional.of(ImportFormat.JSON_LINES),
            Optional.of(ImportFormat.JSON_LINES),
            Optional.of(ImportFormat.CSV),
            Optional.of(ImportFormat.CSV),
            Optional.empty(),
            Optional.empty());
  }

  @Test
  void a_place_in_a_file_is_not_before_its_begin() {
    assertThat(ImportPosition.START).isEqualTo(new ImportPosition(0, 0));
    assertThatThrownBy(() -> new ImportPosition(-1, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ImportPosition(0, -1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
