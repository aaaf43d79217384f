package org.vastine.web.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.Given;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.HandOffEvent;
import org.vastine.domain.handoff.AliasId;
import org.vastine.domain.handoff.OfferPurpose;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.team.By;
import org.vastine.domain.team.Role;
import org.vastine.domain.triage.Style;
import org.vastine.web.world.Api;
import org.vastine.web.world.Reply;
import org.vastine.web.world.WebWorld;

/** Going on in private, by the web API; a Monday morning in March 2026 (R16, R17). */
class HandOffApiTest {

  private final WebWorld world = new WebWorld();
  private final Api aino = world.as(Role.RESPONDER);
  private CaseId id;
  private String path;

  @BeforeEach
  void open() {
    FeedbackCase feedbackCase =
        world.given(given -> given.aCaseDueAt(Given.NOW.plusSeconds(900), Style.QUESTION));
    id = feedbackCase.id();
    path = "/api/v1/cases/" + id;
  }

  @AfterEach
  void stop() {
    world.close();
  }

  private Reply offer(String wish) {
    return aino.post(path + "/hand-off/offers", wish);
  }

  /** Offers by mail, and lets the thread see it. */
  private void offered() {
    Reply draft = offer("{'way':'mail','mentionsSeen':1}");
    assertThat(draft.status()).as(draft.body()).isEqualTo(201);
    Reply sent =
        aino.post(
            draft.header("Location") + "/send", "{'overrideReason':'It is as it should be.'}");
    assertThat(sent.status()).as(sent.body()).isEqualTo(200);
    DeliveryId delivery = new DeliveryId(UUID.fromString(sent.text("/id")));
    world.given(given ->
        given.with(
            world.ports().cases().find(id).orElseThrow(),
            new CaseEvent.ReplyPublished(Given.NOW, By.VASTINE, delivery, Audience.PUBLIC, true),
            new HandOffEvent.OfferSent(Given.NOW, By.VASTINE, delivery, OfferPurpose.OFFER)));
  }

  private String contact() {
    Reply planned =
        aino.post(path + "/contacts", "{'kind':'call','when':'2026-03-02T15:00','note':'Ring'}");
    assertThat(planned.status()).as(planned.body()).isEqualTo(200);
    return path + "/contacts/" + planned.text("/handOff/contacts/0/id");
  }

  @Test
  void R17_the_offer_is_a_public_draft_with_an_address_and_counts_when_published() {
    Reply draft = offer("{'way':'mail','mentionsSeen':1}");
    assertThat(draft.text("/audience")).isEqualTo("public");
    String address = aino.get("/api/v1/me/aliases").text("/items/0/address");
    assertThat(draft.text("/text")).contains(address);
    assertThat(aino.get(path + "/hand-off").text("/state")).isEqualTo("not_offered");

    offered();

    Reply view = aino.get(path + "/hand-off");
    assertThat(view.text("/state")).isEqualTo("offered");
    assertThat(view.text("/offer/way")).isEqualTo("mail");
    assertThat(view.text("/aliases/0/address")).isEqualTo(address);
    assertThat(aino.get(path).text("/handOff/state")).isEqualTo("offered");
    assertThat(offer("{'way':'mail','mentionsSeen':1}").code())
        .isEqualTo("hand-off.offered-already");
  }

  @Test
  void R17_a_refusal_is_respected_and_explained_once() {
    offered();
    Reply refused = aino.post(path + "/hand-off/answer", "{'accepted':false,'note':'Here'}");
    assertThat(refused.text("/handOff/state")).isEqualTo("refused");
    assertThat(offer("{'way':'mail','mentionsSeen':1}").code())
        .isEqualTo("hand-off.refused-already");
    assertThat(offer("{'purpose':'explanation','way':'mail','mentionsSeen':1}").status())
        .isEqualTo(201);
    assertThat(aino.post(path + "/contacts", "{'kind':'call','when':'2026-03-02T15:00'}").code())
        .isEqualTo("hand-off.customer-declined");
    assertThat(aino.post(path + "/hand-off/answer", "{'accepted':true}").text("/handOff/state"))
        .isEqualTo("accepted");
  }

  @Test
  void R17_several_ways_are_left_to_the_customer_and_the_chosen_one_is_kept() {
    assertThat(aino.get(path + "/hand-off").json().has("next")).isFalse();
    Reply draft = offer("{'way':'mail','others':['call'],'mentionsSeen':1}");
    assertThat(draft.text("/text")).contains("– ");

    offered();
    assertThat(aino.get(path + "/hand-off").text("/offer/way")).isEqualTo("mail");
    Reply chosen = aino.post(path + "/hand-off/answer", "{'accepted':true,'way':'call'}");
    assertThat(chosen.text("/handOff/chosen")).isEqualTo("call");
    assertThat(aino.get(path + "/hand-off").text("/next/why")).isEqualTo("chosen");
    assertThat(aino.get(path + "/timeline").body()).contains("\"way\":\"call\"");
  }

  @Test
  void R17_a_call_is_planned_moved_and_done_with_a_note() {
    assertThat(aino.post(path + "/contacts", "{'kind':'call','when':'2026-03-02T15:00'}").code())
        .isEqualTo("hand-off.offer-first");
    offered();
    assertThat(aino.post(path + "/contacts", "{'kind':'call','when':'2026-03-02T03:00'}").code())
        .isEqualTo("contact.time-past");
    String call = contact();
    assertThat(aino.post(call + "/move", "{'when':'2026-03-03T10:00','reason':'Asked'}").status())
        .isEqualTo(200);
    assertThat(aino.post(path + "/close", "{'outcome':'lapsed'}").code())
        .isEqualTo("case.contact-open");
    Reply done = aino.post(call + "/done", "{'outcome':'reached','note':'We spoke.'}");
    assertThat(done.text("/handOff/contacts/0/outcome")).isEqualTo("reached");
    assertThat(done.text("/handOff/state")).isEqualTo("accepted");
    assertThat(aino.post(call + "/drop", "{'reason':'No'}").code()).isEqualTo("contact.not-open");
    assertThat(aino.post(path + "/hand-off/end", "{'note':'Solved.'}").text("/handOff/state"))
        .isEqualTo("ended");
    assertThat(aino.get(path + "/timeline").body()).contains("contact-done", "We spoke.");
  }

  @Test
  void R17_a_call_that_is_not_needed_is_dropped_with_a_reason() {
    offered();

    Reply dropped = aino.post(contact() + "/drop", "{'reason':'They wrote meanwhile'}");

    assertThat(dropped.status()).as(dropped.body()).isEqualTo(200);
    assertThat(dropped.text("/handOff/contacts/0/state")).isEqualTo("dropped");
  }

  @Test
  void R17_a_stranger_who_wrote_to_an_address_of_ours_is_turned_away() {
    offered();
    UUID mail = new UUID(0, 7);
    AliasId alias =
        new AliasId(UUID.fromString(aino.get("/api/v1/me/aliases").text("/items/0/id")));
    world.given(given ->
        given.with(
            world.ports().cases().find(id).orElseThrow(),
            new HandOffEvent.StrangerWrote(
                Given.NOW,
                By.VASTINE,
                new MentionId(mail),
                new AuthorId(new UUID(0, 8)),
                alias,
                new CaseId(new UUID(0, 9)))));
    aino.post(path + "/claim");

    Reply decided = aino.post(path + "/hand-off/strangers/" + mail, "{'accepted':false}");

    assertThat(decided.status()).as(decided.body()).isEqualTo(200);
    assertThat(decided.json().at("/handOff/strangers")).isEmpty();
  }

  @Test
  void R16_an_address_is_made_changed_and_shut_off_by_its_member() {
    Reply made = aino.post(path + "/aliases");
    assertThat(made.status()).as(made.body()).isEqualTo(200);
    String shut = "/api/v1/aliases/" + made.text("/id") + "/shut";
    assertThat(world.as(Role.RESPONDER).post(shut).code()).isEqualTo("alias.not-yours");
    Reply next = aino.post(shut, "{'rotate':true}");
    assertThat(next.text("/address")).isNotEqualTo(made.text("/address"));
    assertThat(aino.post(shut).code()).isEqualTo("alias.shut");
    assertThat(aino.get("/api/v1/me/aliases").json().at("/items").size()).isEqualTo(2);
    assertThat(world.as(Role.AUDITOR).post(path + "/aliases").status()).isEqualTo(403);
  }

  @Test
  void what_is_wrong_is_said() {
    assertThat(offer("{'way':'pigeon','mentionsSeen':1}").status()).isEqualTo(422);
    assertThat(offer("{'way':'call','number':'call me','mentionsSeen':1}").code())
        .isEqualTo("hand-off.not-a-number");
    assertThat(offer("{'way':'message','mentionsSeen':1}").code())
        .isEqualTo("hand-off.no-messages");
    assertThat(aino.post(path + "/hand-off/answer", "{'accepted':true}").code())
        .isEqualTo("hand-off.not-now");
    assertThat(
            aino.post(
                    path + "/hand-off/strangers/00000000-0000-7000-8000-000000000000",
                    "{'accepted':true}")
                .code())
        .isEqualTo("stranger.not-found");
  }
}
