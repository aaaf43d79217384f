package org.vastine.web.advocate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.Given;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.community.AnswerSign;
import org.vastine.domain.feedbackcase.CommunityEvent;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.team.By;
import org.vastine.domain.team.Role;
import org.vastine.domain.triage.Confidence;
import org.vastine.domain.triage.Style;
import org.vastine.web.world.Api;
import org.vastine.web.world.Reply;
import org.vastine.web.world.WebWorld;

/** The register of helpers by the web API (R10). */
class AdvocateApiTest {

  private static final ExternalId POST = new ExternalId("post-1");
  private static final String PATH = "/api/v1/advocates";
  private static final String WORDS =
      "{'purpose':'try_out','words':'Bo, would you wear the new one first?'}";

  private final WebWorld world = new WebWorld();
  private final Api aino = world.as(Role.RESPONDER);
  private final Api lead = world.as(Role.LEAD);
  private Mention answer;
  private FeedbackCase helper;

  @BeforeEach
  void somebody_helps() {
    world.given(given -> {
      ChannelAccount account = given.anAccount();
      Mention question =
          given.aMention(
              account, given.item(new ExternalId("q"), POST, "Maija", "Is it waterproof?"));
      answer =
          given.aMention(
              account, given.item(new ExternalId("a"), POST, "Bo", "It is, I use mine so."));
      helper = given.aCase(answer);
      return given.with(
          given.aCase(question),
          Given.planned(
              Given.NOW.plusSeconds(3_600),
              Style.QUESTION,
              Optional.of(Given.NOW.plusSeconds(1_800))),
          new CommunityEvent.AnswerSeen(
              Given.NOW,
              By.VASTINE,
              answer.id(),
              answer.author(),
              new Confidence(0.95),
              List.of(AnswerSign.EXPLAINS)),
          new CommunityEvent.AskerThanked(Given.NOW, By.VASTINE, question.id()),
          new CommunityEvent.HelperThanksPrepared(Given.NOW, By.VASTINE, answer.id(), helper.id()));
    });
  }

  @AfterEach
  void stop() {
    world.close();
  }

  private String at(String more) {
    return PATH + "/" + answer.author() + more;
  }

  @Test
  void R10_the_register_tells_who_helped_with_what_and_whether_they_were_thanked() {
    Reply register = aino.get(PATH);
    assertThat(register.status()).as(register.body()).isEqualTo(200);
    assertThat(register.text("/items/0/name")).isEqualTo("Bo");
    assertThat(register.text("/items/0/helps")).isEqualTo("1");
    assertThat(register.text("/items/0/solved")).isEqualTo("1");
    assertThat(register.text("/items/0/thanked")).isEqualTo("1");
    assertThat(register.text("/items/0/subjects/0/subject")).isEqualTo("other");
    assertThat(register.text("/items/0/mayThankFrom")).startsWith("2026-03-16");
    assertThat(register.text("/limits/asksPerWeek")).isEqualTo("3");
  }

  @Test
  void R10_an_ask_is_a_draft_on_the_helpers_case_and_seldom() {
    Reply draft = aino.post(at("/asks"), WORDS);
    assertThat(draft.status()).as(draft.body()).isEqualTo(201);
    assertThat(draft.text("/case")).isEqualTo(helper.id().toString());
    assertThat(aino.get(PATH).text("/items/0/asks/0/purpose")).isEqualTo("try_out");
    assertThat(aino.post(at("/asks"), WORDS).code()).isEqualTo("advocate.asked-lately");
  }

  @Test
  void R10_there_is_no_way_to_order_praise() {
    Reply refused = aino.post(at("/asks"), "{'purpose':'review','words':'Five stars, please?'}");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("opinion", "try_out");
  }

  @Test
  void R43_somebody_is_taken_off_for_good() {
    assertThat(aino.delete(at("")).status()).isEqualTo(204);
    assertThat(aino.get(PATH).json().at("/items")).isEmpty();
    assertThat(aino.delete(at("")).code()).isEqualTo("advocate.not-found");
  }

  @Test
  void R10_a_lead_sets_the_limits() {
    String limits = "{'thankedEveryDays':30,'askedEveryDays':180,'asksPerWeek':1}";
    assertThat(aino.put("/api/v1/advocate-limits", limits).status()).isEqualTo(403);
    Reply set = lead.put("/api/v1/advocate-limits", limits);
    assertThat(set.status()).as(set.body()).isEqualTo(200);
    assertThat(set.text("/askedEveryDays")).isEqualTo("180");
    assertThat(aino.get(PATH).text("/limits/thankedEveryDays")).isEqualTo("30");
    assertThat(lead.put("/api/v1/advocate-limits", "{'thankedEveryDays':-1}").status())
        .isEqualTo(422);
  }
}
