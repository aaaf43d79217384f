package org.vastine.web.community;

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

class CommunityApiTest {

  private static final String SHOWN =
      "{'marked':true,'evidence':{'quote':'Discounts end on 28 February.',"
          + "'where':'https://acme.example/terms','stated':'2026-01-15'}}";

  private static final ExternalId POST = new ExternalId("post-1");

  private final WebWorld world = new WebWorld();
  private final Api aino = world.as(Role.RESPONDER);
  private Mention answer;
  private String path;
  private FeedbackCase helper;

  @BeforeEach
  void somebody_answers() {
    world.given(given -> {
      ChannelAccount account = given.anAccount();
      Mention question =
          given.aMention(
              account, given.item(new ExternalId("q"), POST, "Maija", "Is it waterproof?"));
      answer =
          given.aMention(
              account, given.item(new ExternalId("a"), POST, "Bo", "I think it may be so."));
      helper = given.aCase(answer);
      FeedbackCase asked =
          given.with(
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
                  new Confidence(0.55),
                  List.of(AnswerSign.EXPLAINS)));
      path = "/api/v1/cases/" + asked.id();
      return asked;
    });
  }

  @AfterEach
  void stop() {
    world.close();
  }

  private Reply judge(String good) {
    return aino.post(path + "/community/answers/" + answer.id(), "{'good':" + good + "}");
  }

  @Test
  void R10_an_answer_is_told_with_how_sure_it_is_and_why() {
    Reply read = aino.get(path + "/community");
    assertThat(read.status()).as(read.body()).isEqualTo(200);
    assertThat(read.text("/answers/0/text")).isEqualTo("I think it may be so.");
    assertThat(read.text("/answers/0/confidence")).isEqualTo("0.55");
    assertThat(read.text("/answers/0/signs/0")).isEqualTo("explains");
    assertThat(read.text("/answers/0/asksMember")).isEqualTo("true");
    assertThat(read.text("/until")).isNotEmpty();
    assertThat(aino.get(path + "/timeline").body()).contains("community-answer-seen");
  }

  @Test
  void R10_a_member_confirms_it_and_prepares_a_thanks_on_the_helpers_case() {
    assertThat(aino.post(path + "/community/answers/" + answer.id() + "/thanks", "").code())
        .isEqualTo("community.not-a-good-answer");
    assertThat(judge("true").text("/status")).isEqualTo("community");
    assertThat(judge("true").code()).isEqualTo("community.judged-already");

    Reply draft = aino.post(path + "/community/answers/" + answer.id() + "/thanks", "");
    assertThat(draft.status()).as(draft.body()).isEqualTo(201);
    assertThat(draft.text("/case")).isEqualTo(helper.id().toString());
    assertThat(aino.get(path + "/community").text("/thanking")).isEqualTo(helper.id().toString());
  }

  @Test
  void R10_a_wrong_answer_or_a_members_wish_makes_the_case_ours() {
    assertThat(judge("false").text("/status")).isEqualTo("open");
    assertThat(aino.post(path + "/community/take-back", "").code())
        .isEqualTo("community.not-waiting");
  }

  @Test
  void R10_bad_input_is_refused_clearly() {
    assertThat(judge("'yes'").status()).isEqualTo(422);
    assertThat(aino.post(path + "/community/answers/" + answer.id(), "{}").status()).isEqualTo(422);
    assertThat(aino.post(path + "/community/answers/nobody", "{'good':true}").status())
        .isEqualTo(404);
    assertThat(aino.get("/api/v1/cases/" + answer.id() + "/community").status()).isEqualTo(404);
    assertThat(world.as(Role.AUDITOR).post(path + "/community/take-back", "").status())
        .isEqualTo(403);
    assertThat(aino.post(path + "/community/take-back", "").text("/status")).isEqualTo("open");
  }

  @Test
  void R23_a_mistake_is_marked_its_prevention_noted_listed_and_counted() {
    assertThat(aino.post(path + "/mistake/prevention", "{'text':'Say it'}").code())
        .isEqualTo("mistake.not-marked");
    assertThat(aino.post(path + "/mistake", "{'marked':true}").code())
        .isEqualTo("mistake.evidence-needed");
    Reply marked = aino.post(path + "/mistake", SHOWN);
    assertThat(marked.text("/mistake/marked")).isEqualTo("true");
    assertThat(marked.body()).contains("regret_confusion", "explain_professionally");
    assertThat(aino.post(path + "/close", "{'outcome':'solved_by_community'}").code())
        .isEqualTo("mistake.prevention-owed");
    Reply noted = aino.post(path + "/mistake/prevention", "{'text':'Say it on the page'}");
    assertThat(noted.text("/mistake/preventionNoted")).isEqualTo("true");
    assertThat(aino.post(path + "/close", "{'outcome':'solved_by_community'}").status())
        .isEqualTo(200);

    Reply listed = aino.get("/api/v1/preventions");
    assertThat(listed.text("/items/0/text")).isEqualTo("Say it on the page");
    assertThat(listed.text("/items/0/nothing")).isEqualTo("false");
    assertThat(listed.text("/counts/0/count")).isEqualTo("1");
    assertThat(aino.get("/api/v1/preventions?subject=billing").text("/counts/0/subject"))
        .isEqualTo("other");
  }

  @Test
  void R23_bad_input_is_refused_clearly() {
    assertThat(aino.post(path + "/mistake", "{'marked':1}").status()).isEqualTo(422);
    assertThat(aino.post(path + "/mistake", "{'marked':false}").code())
        .isEqualTo("mistake.not-marked");
    assertThat(aino.get("/api/v1/preventions?subject=nothing").status()).isEqualTo(400);
    assertThat(aino.get("/api/v1/preventions?after=nonsense").status()).isEqualTo(400);
    assertThat(
            aino.post(
                    path + "/mistake",
                    "{'marked':true,'evidence':{'quote':'x','where':'y','stated':'soon'}}")
                .status())
        .isEqualTo(422);
    aino.post(path + "/mistake", SHOWN);
    assertThat(aino.post(path + "/mistake/prevention", "{'text':' '}").status()).isEqualTo(422);
    assertThat(aino.post(path + "/mistake", SHOWN).code()).isEqualTo("mistake.marked-already");
    assertThat(aino.get("/api/v1/mistake-shares").status()).isEqualTo(403);
    assertThat(world.as(Role.LEAD).get("/api/v1/mistake-shares").text("/members/0/marked"))
        .isEqualTo("1");
  }
}
