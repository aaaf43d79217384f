package org.vastine.application.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.application.channel.InboundItem;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.world.Casework;
import org.vastine.application.world.Given;
import org.vastine.domain.conduct.EvidenceChain;
import org.vastine.domain.conduct.EvidenceLink;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.ConductRung;
import org.vastine.domain.feedbackcase.ConductStepId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.Handle;
import org.vastine.domain.mention.InboundMention;
import org.vastine.domain.mention.MentionKind;
import org.vastine.domain.mention.MentionText;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;
import org.vastine.domain.team.Role;

/** What sealed evidence tells somebody who was not there (R30). */
final class EvidenceTest {

  private static final ExternalId POST = new ExternalId("post-1");

  private final Casework work = new Casework();
  private final ConductDesk desk =
      new ConductDesk(work.world, work.platform, work.world.ids(), work.world.clock());
  private final Actor lead = work.one(Role.LEAD);
  private final Actor admin = work.one(Role.ADMIN);
  private final FeedbackCase insult = work.caseOf(wrote("c-1", "Hostile: you are all idiots"));

  private static InboundMention wrote(String id, String words) {
    return new InboundMention(
        new ExternalId(id),
        POST,
        Optional.of(new ExternalId("c-0")),
        MentionKind.COMMENT,
        Audience.PUBLIC,
        new Handle(
            Given.SANDBOX,
            new ExternalId("visitor-troll"),
            "Troll",
            Optional.of(URI.create("https://example.org/troll"))),
        new MentionText(words),
        Given.NOW.minusSeconds(60),
        Optional.of(URI.create("https://example.org/post-1#" + id)),
        0,
        Optional.empty(),
        Optional.empty());
  }

  private Decision<EvidenceChain> seals(Actor who) {
    return desk.seal().handle(who, new SealEvidence.Command(insult.id()));
  }

  private List<String> sealed() {
    return accepted(seals(work.aino)).links().stream().map(EvidenceLink::body).toList();
  }

  /** Our warning is out; who gets it alone is enough. */
  private void warned() {
    work.inside(() ->
        new Given(work.world, work.world.ids())
            .answeredAt(insult.id(), work.world.clock().instant(), Audience.PRIVATE));
  }

  private void takes(ConductRung rung, String why, Optional<Instant> until) {
    warned();
    accepted(
        desk.take()
            .handle(
                work.aino,
                new TakeConductStep.Command(
                    insult.id(),
                    ExpectedVersion.ANY,
                    rung,
                    1,
                    Optional.empty(),
                    why,
                    until,
                    false)));
  }

  private void moves(Actor who, MoveConductStep.What what, String why) {
    ConductStepId last =
        accepted(desk.read().handle(work.aino, new ReadCaseConduct.Command(insult.id())))
            .standing()
            .steps()
            .getLast()
            .id();
    accepted(
        desk.move()
            .handle(
                who,
                new MoveConductStep.Command(last, ExpectedVersion.ANY, what, Optional.of(why))));
  }

  @Test
  void R30_every_wording_is_kept_with_who_wrote_it_where_and_when() {
    work.takesIn(new InboundItem.Published(wrote("c-1", "Lovely people")));

    List<String> links = sealed();

    assertThat(links).hasSize(3);
    assertThat(links.get(0))
        .contains("\"kind\":\"mention\"")
        .contains("\"text\":\"Hostile: you are all idiots\"")
        .contains("\"revision\":1")
        .contains("\"state\":\"reworded\"")
        .contains("\"url\":\"https://example.org/post-1#c-1\"")
        .contains("\"external_parent\":\"c-0\"")
        .contains("\"external_id\":\"visitor-troll\"")
        .contains("\"name\":\"Troll\"")
        .contains("\"profile\":\"https://example.org/troll\"")
        .contains("\"published_at\":\"" + Given.NOW.minusSeconds(60) + "\"");
    assertThat(links.get(1))
        .contains("\"text\":\"Lovely people\"")
        .contains("\"revision\":2")
        .contains("\"state\":\"edited\"");
    assertThat(links.get(2))
        .contains("\"kind\":\"seal\"")
        .contains("\"links\":2")
        .contains("\"by\":\"" + work.member(work.aino).name() + "\"")
        .contains("\"case\":\"" + insult.id() + "\"");
  }

  @Test
  void R30_what_others_wrote_in_the_thread_is_left_out() {
    work.caseOf(work.given.item(new ExternalId("c-2"), POST, "Maija", "Calm down, everybody"));

    assertThat(sealed()).noneMatch(body -> body.contains("Calm down"));
  }

  @Test
  void R30_each_step_is_kept_with_its_rule_its_reason_and_how_it_ended() {
    Instant until = Given.NOW.plus(Duration.ofDays(7));
    takes(ConductRung.WARNED, "Insults people", Optional.empty());
    takes(ConductRung.IGNORED, "Goes on", Optional.of(until));
    moves(work.aino, MoveConductStep.What.LIFT, "Apologised to us");

    List<String> steps = sealed().stream().filter(body -> body.contains("\"step\"")).toList();

    String aino = work.member(work.aino).name();
    assertThat(steps).hasSize(2);
    assertThat(steps.get(0))
        .contains("\"rung\":\"warned\"")
        .contains("\"state\":\"replaced\"")
        .contains("\"reason\":\"Insults people\"")
        .contains("\"rule\":1")
        .contains("\"rules_version\":1")
        .contains("\"mention\":\"" + insult.talk().first() + "\"")
        .contains("\"case\":\"" + insult.id() + "\"")
        .contains("\"at\":\"" + Given.NOW + "\"")
        .contains("\"by\":\"" + aino + "\"");
    assertThat(steps.get(1))
        .contains("\"rung\":\"ignored\"")
        .contains("\"state\":\"lifted\"")
        .contains("\"reason\":\"Goes on\"")
        .contains("\"until\":\"" + until + "\"")
        .contains("\"ended_at\":\"" + Given.NOW + "\"")
        .contains("\"ended_by\":\"" + aino + "\"")
        .contains("\"ended_because\":\"Apologised to us\"");
  }

  @Test
  void R30_a_second_person_who_confirmed_is_named() {
    takes(ConductRung.WARNED, "Insults people", Optional.empty());
    takes(ConductRung.IGNORED, "Goes on", Optional.empty());
    takes(ConductRung.MUTED, "Goes on still", Optional.empty());
    takes(ConductRung.BLOCKED, "Goes on and on", Optional.empty());
    moves(admin, MoveConductStep.What.CONFIRM, "");

    assertThat(sealed())
        .filteredOn(body -> body.contains("\"rung\":\"blocked\""))
        .singleElement()
        .asString()
        .contains("\"confirmed_by\":\"" + work.member(admin).name() + "\"");
  }

  @Test
  void R30_a_case_that_is_not_there_has_no_evidence() {
    CaseId nowhere = new CaseId(new UUID(9, 9));

    assertThat(code(desk.evidence().handle(lead, new ReadEvidence.Command(nowhere))))
        .isEqualTo("case.not-found");
    assertThat(code(desk.read().handle(lead, new ReadCaseConduct.Command(nowhere))))
        .isEqualTo("case.not-found");
    assertThat(code(desk.seal().handle(lead, new SealEvidence.Command(nowhere))))
        .isEqualTo("case.not-found");
  }

  @Test
  void R30_sealing_is_members_work_and_takes_the_permission_to_work_on_cases() {
    assertThat(code(seals(work.program()))).isEqualTo("team.member-needed");
    assertThat(code(seals(work.lacking(Permission.WORK_CASES))))
        .isEqualTo("team.permission-needed");
    assertThat(work.inside(() -> work.world.evidenceBook().chain(insult.id()).links())).isEmpty();
  }
}
