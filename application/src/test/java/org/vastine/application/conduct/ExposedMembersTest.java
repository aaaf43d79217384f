package org.vastine.application.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.application.alert.Alerting;
import org.vastine.application.channel.InboundItem;
import org.vastine.application.feedbackcase.AssignCase;
import org.vastine.application.feedbackcase.TakeOverCase;
import org.vastine.application.feedbackcase.Timeline;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.reply.CheckReplies;
import org.vastine.application.reply.GuardDesk;
import org.vastine.application.world.Casework;
import org.vastine.domain.alert.Alert;
import org.vastine.domain.alert.AlertKind;
import org.vastine.domain.doxxing.DetailKind;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.ConductEvent;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.InboundMention;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.EmailAddress;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;
import org.vastine.domain.team.Role;

/** Somebody publishes private details of a member (R32). */
final class ExposedMembersTest {

  private static final String NUMBER = "0401234567";
  private static final String WORDS = "irritated: Ring Satu Koskinen on " + NUMBER;

  private final Casework work = new Casework();
  private final Actor lead = work.one(Role.LEAD);
  private final Member satu = aMember("Satu Koskinen");
  private final Alerting alerting = Alerting.of(work);

  private Member aMember(String name) {
    Member member =
        new Member(
            new MemberId(work.world.ids().next()),
            name,
            new EmailAddress("satu@example.org"),
            Role.RESPONDER,
            true,
            work.world.clock().instant());
    work.inside(() -> {
      work.world.members().store(member);
      return true;
    });
    return member;
  }

  private InboundMention edited(InboundMention item, String words) {
    return work.given.item(item.externalId(), item.thread(), "Pekka", words);
  }

  private FeedbackCase exposing() {
    return work.caseOf(work.given.wrote("Pekka", WORDS));
  }

  private List<CaseEvent> events(FeedbackCase one) {
    return work.inside(() -> work.world.timeline().of(one.id(), 0, 100)).stream()
        .map(Timeline.Entry::event)
        .toList();
  }

  private List<AlertKind> told(Actor who) {
    alerting.spreads(work.vastine);
    return alerting.told(who).stream()
        .map(Alert::occasion)
        .map(occasion -> occasion.kind())
        .filter(kind -> kind == AlertKind.MEMBER_EXPOSED || kind == AlertKind.YOU_EXPOSED)
        .toList();
  }

  private Decision<FeedbackCase> dismisses(Actor who, FeedbackCase one, String reason) {
    return new DismissExposure(work.caseWork())
        .handle(who, new DismissExposure.Command(one.id(), ExpectedVersion.ANY, reason));
  }

  private Actor actor(Member member) {
    return Actor.of(work.vastine.workspace(), member);
  }

  @Test
  void R32_a_mention_that_tells_a_members_number_is_an_exposure_from_the_first_moment() {
    FeedbackCase one = exposing();

    assertThat(one.isVeiled()).isTrue();
    assertThat(one.standoff().exposedMembers()).containsExactly(satu.id());
    assertThat(events(one))
        .filteredOn(ConductEvent.MemberExposed.class::isInstance)
        .singleElement()
        .satisfies(event -> {
          ConductEvent.MemberExposed found = (ConductEvent.MemberExposed) event;
          assertThat(found.mention()).isEqualTo(one.talk().latest());
          assertThat(found.details().getFirst().kind()).isEqualTo(DetailKind.PHONE);
          assertThat(found.details().getFirst().span().of(WORDS)).isEqualTo(NUMBER);
        });
    FeedbackCase other =
        work.caseOf(work.given.wrote("Mari", "irritated: Satu was rude " + NUMBER));
    assertThat(other.isVeiled()).isFalse();
  }

  @Test
  void R32_leads_and_whoever_it_is_about_are_told_once_whatever_comes_twice() {
    InboundMention item =
        work.given.item(new ExternalId("i-1"), new ExternalId("p-1"), "Pekka", WORDS);
    FeedbackCase one = work.caseOf(item);
    work.takesIn(new InboundItem.Published(item));
    work.takesIn(new InboundItem.Published(edited(item, WORDS + "!")));

    assertThat(told(lead)).containsExactly(AlertKind.MEMBER_EXPOSED);
    assertThat(told(actor(satu))).containsExactly(AlertKind.YOU_EXPOSED);
    assertThat(told(work.aino)).isEmpty();
    assertThat(told(lead)).hasSize(1);
    assertThat(events(one)).filteredOn(ConductEvent.MemberExposed.class::isInstance).hasSize(1);
  }

  @Test
  void R32_the_exposed_member_is_relieved_and_never_gets_the_case() {
    InboundMention first =
        work.given.item(new ExternalId("i-1"), new ExternalId("p-1"), "Pekka", "irritated: hm");
    FeedbackCase one = work.caseOf(first);
    accepted(work.claims(actor(satu), one));
    assertThat(work.feedbackCase(one.id()).hold().owner()).contains(satu.id());

    work.takesIn(
        new InboundItem.Published(
            work.given.item(new ExternalId("i-2"), new ExternalId("p-1"), "Pekka", WORDS)));

    FeedbackCase after = work.feedbackCase(one.id());
    assertThat(after.hold().owner()).isEmpty();
    assertThat(after.hold().holder(work.world.clock().instant())).isEmpty();
    assertThat(after.duty().breached()).isFalse();
  }

  @Test
  void R32_an_edit_may_expose_as_well() {
    InboundMention item =
        work.given.item(new ExternalId("i-1"), new ExternalId("p-1"), "Pekka", "irritated: hm");
    FeedbackCase one = work.caseOf(item);
    assertThat(one.isVeiled()).isFalse();

    work.takesIn(new InboundItem.Published(edited(item, WORDS)));

    assertThat(work.feedbackCase(one.id()).isVeiled()).isTrue();
  }

  @Test
  void R32_a_lead_says_with_a_reason_that_nobody_was_exposed() {
    FeedbackCase one = exposing();

    assertThat(code(dismisses(work.aino, one, "Ours"))).isEqualTo("team.permission-needed");
    assertThat(code(dismisses(lead, one, " "))).isEqualTo("conduct.say-why");
    FeedbackCase after = accepted(dismisses(lead, one, "It is the number of our switchboard."));
    assertThat(after.isVeiled()).isFalse();
    assertThat(code(dismisses(lead, one, "Again"))).isEqualTo("exposure.none");
    assertThat(told(lead)).isEmpty();
  }

  private Decision<FeedbackCase> gives(
      Actor who, FeedbackCase one, MemberId to, Optional<String> why) {
    return new AssignCase(work.caseWork(), work.world.members())
        .handle(who, new AssignCase.Command(one.id(), ExpectedVersion.ANY, to, why));
  }

  @Test
  void R32_the_exposed_member_takes_the_case_only_where_a_lead_lets_them_with_a_reason() {
    FeedbackCase one = exposing();
    Optional<String> why = Optional.of("She asked to answer it herself.");
    Actor watched = actor(satu);

    assertThat(code(work.claims(watched, one))).isEqualTo("exposure.kept-away");
    assertThat(code(gives(watched, one, satu.id(), Optional.empty())))
        .isEqualTo("exposure.kept-away");
    assertThat(code(gives(watched, one, satu.id(), why))).isEqualTo("team.permission-needed");
    assertThat(code(gives(lead, one, satu.id(), Optional.of(" ")))).isEqualTo("exposure.kept-away");
    assertThat(work.feedbackCase(one.id())).isEqualTo(one);

    FeedbackCase given = accepted(gives(lead, one, satu.id(), why));

    assertThat(given.hold().owner()).contains(satu.id());
    assertThat(events(given)).last().isInstanceOf(CaseEvent.Assigned.class);
    assertThat(events(given)).hasAtLeastOneElementOfType(CaseEvent.NoteAdded.class);
    accepted(work.claims(watched, one));
  }

  @Test
  void R32_a_lead_lets_themselves_only_where_nobody_else_leads() {
    Member leading =
        new Member(
            satu.id(), satu.name(), satu.email(), Role.LEAD, true, work.world.clock().instant());
    work.inside(() -> {
      work.world.members().store(leading);
      return true;
    });
    FeedbackCase one = exposing();
    Optional<String> why = Optional.of("Nobody else is here.");

    assertThat(code(gives(actor(leading), one, satu.id(), why)))
        .isEqualTo("exposure.not-for-oneself");
    assertThat(
            code(
                new TakeOverCase(work.caseWork(), work.world.policies())
                    .handle(
                        actor(leading), new TakeOverCase.Command(one.id(), ExpectedVersion.ANY))))
        .isEqualTo("exposure.kept-away");
    work.inside(() -> {
      for (Member other : work.world.members().all()) {
        if (other.role().permissions().contains(Permission.LEAD_CASES)
            && !other.id().equals(satu.id())) {
          work.world
              .members()
              .store(
                  new Member(
                      other.id(), other.name(), other.email(), other.role(), false, other.since()));
        }
      }
      return true;
    });
    assertThat(accepted(gives(actor(leading), one, satu.id(), why)).hold().owner())
        .contains(satu.id());
  }

  private List<FindingKind> findings(FeedbackCase one, String draft) {
    return accepted(
            work.checks()
                .handle(
                    work.aino,
                    new CheckReplies.Command(
                        List.of(
                            new CheckReplies.Check(
                                draft,
                                "",
                                Optional.empty(),
                                Audience.PUBLIC,
                                false,
                                false,
                                Optional.of(one.id()))))))
        .getFirst()
        .findings()
        .stream()
        .filter(finding -> finding.kind() == FindingKind.DISCLOSES_PERSONAL_DATA)
        .map(finding -> {
          assertThat(finding.span().orElseThrow().of(draft)).isEqualTo("040 123-4567");
          return finding.kind();
        })
        .toList();
  }

  @Test
  void R13_a_reply_that_repeats_the_detail_is_stopped() {
    FeedbackCase one = exposing();
    String draft = "Please do not ring 040 123-4567 again.";

    assertThat(findings(one, draft)).hasSize(1);
    assertThat(findings(one, "Please do not ring our colleague.")).isEmpty();
    assertThat(
            work.inside(() ->
                work.guardDesk()
                    .read(
                        one,
                        new GuardDesk.Words(Audience.PUBLIC, draft),
                        work.world.policies().active(),
                        work.world.clock().instant().plus(Duration.ofMinutes(1)))
                    .findings()))
        .anyMatch(finding -> finding.kind() == FindingKind.DISCLOSES_PERSONAL_DATA);
    accepted(dismisses(lead, one, "Ours"));
    assertThat(findings(work.feedbackCase(one.id()), draft)).isEmpty();
  }
}
