package org.vastine.domain.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.domain.alert.AlertKind;
import org.vastine.domain.alert.AlertSettings;
import org.vastine.domain.alert.AlertedCase;
import org.vastine.domain.alert.Attendance;
import org.vastine.domain.alert.Listener;
import org.vastine.domain.alert.Occasion;
import org.vastine.domain.alert.Occasions;
import org.vastine.domain.care.Exposure;
import org.vastine.domain.doxxing.DetailKind;
import org.vastine.domain.doxxing.Doxxing;
import org.vastine.domain.doxxing.PrivateDetail;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Role;
import org.vastine.domain.triage.Style;

/** What becomes of a case whose words tell private details of a member (R32). */
final class CaseExposureTest {

  private static final MemberId AINO = new MemberId(new UUID(4, 1));
  private static final MemberId LEA = new MemberId(new UUID(4, 2));
  private static final MemberId LEO = new MemberId(new UUID(4, 3));
  private static final CaseTextId WHY = new CaseTextId(new UUID(4, 4));
  private static final Instant NOW = JudgedCases.NOON.plusSeconds(60);

  private final FeedbackCase calm = JudgedCases.of(Style.IRRITATED);
  private final MentionId mention = calm.talk().latest();

  private static Doxxing.Found found(MemberId member, DetailKind... kinds) {
    List<PrivateDetail> details = new ArrayList<>();
    for (DetailKind kind : kinds) {
      details.add(new PrivateDetail(kind, new TextSpan(details.size(), 20)));
    }
    return new Doxxing.Found(member, details);
  }

  private List<CaseEvent> seen(FeedbackCase one, Doxxing.Found... found) {
    return CaseExposure.seen(one, mention, List.of(found), NOW);
  }

  private FeedbackCase after(FeedbackCase one, Doxxing.Found... found) {
    return one.applyAll(seen(one, found));
  }

  private FeedbackCase dismissed(FeedbackCase one) {
    return CaseExposure.dismiss(one, WHY, new By.AMember(LEA), NOW)
            instanceof Decision.Accepted<List<CaseEvent>>(List<CaseEvent> events)
        ? one.applyAll(events)
        : one;
  }

  @Test
  void R32_the_case_says_who_is_exposed_and_veils_its_words() {
    FeedbackCase exposed = after(calm, found(AINO, DetailKind.PHONE));

    assertThat(calm.isVeiled()).isFalse();
    assertThat(exposed.isVeiled()).isTrue();
    assertThat(exposed.standoff().exposedMembers()).containsExactly(AINO);
    assertThat(exposed.standoff().isThreat()).isFalse();
    assertThat(Exposure.ofLooking(LEA, exposed, NOW)).isPresent();
    assertThat(Exposure.ofLooking(LEA, calm, NOW)).isEmpty();
  }

  @Test
  void R32_the_same_finding_again_changes_nothing_and_another_place_is_noted() {
    FeedbackCase exposed = after(calm, found(AINO, DetailKind.PHONE));

    assertThat(seen(exposed, found(AINO, DetailKind.PHONE))).isEmpty();
    FeedbackCase more = after(exposed, found(AINO, DetailKind.PHONE, DetailKind.HOME));
    assertThat(more.standoff().exposures()).hasSize(1);
    assertThat(more.standoff().exposures().getFirst().details()).hasSize(2);
    FeedbackCase both = after(more, found(LEA, DetailKind.HOME));
    assertThat(both.standoff().exposedMembers()).containsExactlyInAnyOrder(AINO, LEA);
    assertThat(seen(calm)).isEmpty();
  }

  @Test
  void R32_whoever_is_exposed_lets_go_at_once_and_others_keep_what_they_have() {
    FeedbackCase owned =
        calm.applyAll(
            List.of(
                new CaseEvent.Assigned(NOW, By.VASTINE, AINO),
                new CaseEvent.Claimed(NOW, new By.AMember(AINO), AINO, NOW.plusSeconds(600))));

    FeedbackCase relieved = after(owned, found(AINO, DetailKind.HOME));
    assertThat(relieved.hold().owner()).isEmpty();
    assertThat(relieved.hold().holder(NOW)).isEmpty();
    assertThat(seen(owned, found(AINO, DetailKind.HOME)))
        .allSatisfy(event -> assertThat(event.by()).isEqualTo(By.VASTINE));

    FeedbackCase kept = after(owned, found(LEA, DetailKind.HOME));
    assertThat(kept.hold().owner()).contains(AINO);
    assertThat(kept.hold().holder(NOW)).contains(AINO);
  }

  @Test
  void R32_a_lead_says_that_nobody_was_exposed_and_the_same_is_not_found_again() {
    FeedbackCase exposed = after(calm, found(AINO, DetailKind.PHONE));
    FeedbackCase over = dismissed(exposed);

    assertThat(over.isVeiled()).isFalse();
    assertThat(over.standoff().exposedMembers()).isEmpty();
    assertThat(seen(over, found(AINO, DetailKind.PHONE))).isEmpty();
    assertThat(after(over, found(AINO, DetailKind.PHONE, DetailKind.HOME)).isVeiled()).isTrue();
    assertThat(CaseExposure.dismiss(over, WHY, new By.AMember(LEA), NOW))
        .isInstanceOf(Decision.Refused.class);
    assertThat(CaseExposure.dismiss(calm, WHY, new By.AMember(LEA), NOW))
        .isInstanceOf(Decision.Refused.class);
  }

  private static Decision<List<CaseEvent>> keptAway(MemberId member) {
    return Decision.refused(
        Refusal.of(Refusal.Kind.HELD_BACK, "exposure.kept-away").with("member", member));
  }

  @Test
  void R32_whoever_is_exposed_cannot_take_the_case_and_nobody_gives_it_to_them_in_passing() {
    Duration lease = Duration.ofMinutes(15);
    FeedbackCase exposed = after(calm, found(AINO, DetailKind.PHONE));

    assertThat(CaseClaims.claim(exposed, AINO, lease, NOW)).isEqualTo(keptAway(AINO));
    assertThat(CaseClaims.takeOver(exposed, AINO, lease, NOW)).isEqualTo(keptAway(AINO));
    assertThat(CaseClaims.assign(exposed, AINO, new By.AMember(LEA), NOW))
        .isEqualTo(keptAway(AINO));
    assertThat(CaseClaims.claim(exposed, LEA, lease, NOW)).isInstanceOf(Decision.Accepted.class);
    assertThat(CaseClaims.takeOver(exposed, LEA, lease, NOW)).isInstanceOf(Decision.Accepted.class);
    assertThat(CaseClaims.claim(dismissed(exposed), AINO, lease, NOW))
        .isInstanceOf(Decision.Accepted.class);
    FeedbackCase leas = exposed.apply(new CaseEvent.Assigned(NOW, By.VASTINE, LEA));
    assertThat(CaseHandOver.letGo(leas, LEA, Optional.of(AINO), NOW))
        .as("the case goes back to the team")
        .containsExactly(new CaseEvent.Unassigned(NOW, new By.AMember(LEA)));
  }

  @Test
  void R32_a_lead_gives_it_to_them_with_a_reason_until_more_details_come() {
    Duration lease = Duration.ofMinutes(15);
    FeedbackCase exposed = after(calm, found(AINO, DetailKind.PHONE));
    By lea = new By.AMember(LEA);
    List<CaseEvent> given =
        CaseFixture.accepted(CaseClaims.assignAllTheSame(exposed, AINO, WHY, lea, NOW));

    assertThat(given)
        .containsExactly(
            new CaseEvent.NoteAdded(NOW, lea, WHY), new CaseEvent.Assigned(NOW, lea, AINO));
    FeedbackCase let = exposed.applyAll(given);
    assertThat(CaseClaims.isKeptFrom(let, AINO)).isFalse();
    assertThat(CaseClaims.claim(let, AINO, lease, NOW)).isInstanceOf(Decision.Accepted.class);
    assertThat(let.standoff().exposedMembers()).as("it still veils").containsExactly(AINO);

    FeedbackCase more = after(let, found(AINO, DetailKind.PHONE, DetailKind.HOME));
    assertThat(more.hold().owner()).isEmpty();
    assertThat(CaseClaims.claim(more, AINO, lease, NOW)).isEqualTo(keptAway(AINO));
    assertThat(CaseClaims.assignAllTheSame(let, AINO, WHY, lea, NOW))
        .isEqualTo(Decision.refused(Refusal.Kind.CONFLICT, "case.already-owner"));
  }

  @Test
  void R12_routing_may_still_give_it_to_them_where_there_is_nobody_else_at_all() {
    FeedbackCase exposed = after(calm, found(AINO, DetailKind.PHONE));

    assertThat(CaseClaims.route(exposed, AINO, AssignGround.LAST_RESORT, NOW))
        .isInstanceOf(Decision.Accepted.class);
  }

  @Test
  void R31_a_lifted_threat_and_an_exposure_are_apart() {
    FeedbackCase both = after(JudgedCases.of(Style.THREAT), found(AINO, DetailKind.PHONE));

    assertThat(dismissed(both).standoff().isThreat()).isTrue();
    FeedbackCase lifted = both.apply(new ConductEvent.ThreatLifted(NOW, new By.AMember(LEA), WHY));
    assertThat(lifted.standoff().exposes()).isTrue();
    assertThat(lifted.standoff().isThreat()).isFalse();
  }

  private static Listener listener(MemberId member, Role role) {
    return new Listener(
        AlertSettings.usual(member, role.permissions(), ZoneId.of("Europe/Helsinki")));
  }

  private static List<MemberId> told(FeedbackCase one, Occasion occasion, Listener... all) {
    return Listener.told(
            List.of(all), occasion, AlertedCase.of(one, "mastodon"), Attendance.everybody(NOW))
        .stream()
        .map(Listener.Told::member)
        .toList();
  }

  @Test
  void R32_all_leads_are_told_at_any_hour_and_whoever_it_is_about_in_other_words() {
    List<CaseEvent> events = seen(calm, found(AINO, DetailKind.PHONE));
    FeedbackCase exposed = calm.applyAll(events);
    List<Occasion> occasions = Occasions.in(exposed, events);
    Listener aino = listener(AINO, Role.LEAD);
    Listener lea = listener(LEA, Role.LEAD);
    Listener leo = listener(LEO, Role.RESPONDER);

    assertThat(occasions)
        .extracting(Occasion::kind)
        .containsExactly(AlertKind.MEMBER_EXPOSED, AlertKind.YOU_EXPOSED);
    assertThat(told(exposed, occasions.getFirst(), aino, lea, leo)).containsExactly(LEA);
    assertThat(told(exposed, occasions.getLast(), aino, lea, leo)).containsExactly(AINO);
    assertThat(lea.settings().breakThrough())
        .contains(AlertKind.MEMBER_EXPOSED, AlertKind.YOU_EXPOSED);
    assertThat(occasions).allMatch(one -> one.stands(exposed));
    assertThat(occasions).noneMatch(one -> one.stands(dismissed(exposed)));
  }

  @Test
  void R32_the_owner_of_the_case_does_not_hear_the_words_meant_for_another() {
    FeedbackCase owned = calm.apply(new CaseEvent.Assigned(NOW, By.VASTINE, LEO));
    List<CaseEvent> events = seen(owned, found(AINO, DetailKind.PHONE));
    FeedbackCase exposed = owned.applyAll(events);

    assertThat(
            told(exposed, Occasions.in(exposed, events).getLast(), listener(LEO, Role.RESPONDER)))
        .isEmpty();
  }

  @Test
  void R32_the_same_details_are_one_occasion_and_an_old_archive_is_none() {
    List<CaseEvent> first = seen(calm, found(AINO, DetailKind.PHONE));
    FeedbackCase exposed = calm.applyAll(first);
    Doxxing.Found elsewhere =
        new Doxxing.Found(AINO, List.of(new PrivateDetail(DetailKind.PHONE, new TextSpan(7, 19))));
    List<CaseEvent> moved = CaseExposure.seen(exposed, mention, List.of(elsewhere), NOW);

    assertThat(moved).hasSize(1);
    assertThat(Occasions.in(exposed.applyAll(moved), moved))
        .extracting(Occasion::token)
        .containsExactlyElementsOf(
            Occasions.in(exposed, first).stream().map(Occasion::token).toList());
    List<CaseEvent> late =
        CaseExposure.seen(
            calm,
            mention,
            List.of(found(AINO, DetailKind.PHONE)),
            calm.talk().latestAt().plus(Occasions.NEWS));
    assertThat(Occasions.in(calm.applyAll(late), late)).isEmpty();
  }
}
