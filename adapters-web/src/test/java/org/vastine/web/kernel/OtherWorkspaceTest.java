package org.vastine.web.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.Given;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Role;
import org.vastine.domain.triage.Style;
import org.vastine.web.world.Api;
import org.vastine.web.world.Reply;
import org.vastine.web.world.WebWorld;

/** An id of another workspace is answered as one that nobody has. */
class OtherWorkspaceTest {

  private final WebWorld world = new WebWorld();
  private FeedbackCase theirCase;
  private ChannelAccount theirAccount;
  private Api us;

  @BeforeEach
  void open() {
    theirAccount = world.anAccount();
    theirCase = world.given(given -> given.aCaseDueAt(Given.NOW.plusSeconds(900), Style.QUESTION));
    us =
        world.as(
            Actor.of(
                new WorkspaceId(new UUID(9, 9)), world.given(given -> given.aMember(Role.ADMIN))));
  }

  @AfterEach
  void stop() {
    world.close();
  }

  @Test
  void their_mentions_cannot_be_read_and_nothing_can_be_handed_in() {
    String item =
        "{'externalId':'c1','author':{'externalId':'u1','name':'A'},'text':'a',"
            + "'publishedAt':'2026-03-02T08:59:00Z'}";

    isUnknown(us.get("/api/v1/mentions/" + theirCase.talk().latest()), "mention.not-found");
    isUnknown(
        us.post(
            "/api/v1/mentions",
            "{'account':'" + theirAccount.id() + "','mentions':[" + item + "]}"),
        "channel-account.not-found");
    isUnknown(
        us.postAs("text/csv", "/api/v1/imports?account=" + theirAccount.id(), "one"),
        "channel-account.not-found");
  }

  @Test
  void their_accounts_cannot_be_seen_or_changed() {
    String account = "/api/v1/channel-accounts/" + theirAccount.id();

    isUnknown(us.get(account), "channel-account.not-found");
    isUnknown(us.get(account + "/coverage"), "channel-account.not-found");
    isUnknown(us.post(account + "/pause"), "channel-account.not-found");
    isUnknown(us.post(account + "/check"), "channel-account.not-found");
    isUnknown(us.put(account, "{'name':'Ours','settings':{}}"), "channel-account.not-found");
  }

  @Test
  void their_cases_drafts_and_deliveries_cannot_be_touched() {
    Api them = world.as(Role.RESPONDER);
    String text =
        "Hello Jo, thank you for telling us, and I am sorry for the wait. Your parcel leaves today;"
            + " I will be back here by 14:00 tomorrow. Aino, aino@acme.example";
    String words =
        "{'case':'"
            + theirCase.id()
            + "','audience':'public','text':'"
            + text
            + "','mentionsSeen':1}";
    them.post("/api/v1/cases/" + theirCase.id() + "/claim");
    String draft = them.post("/api/v1/drafts", words).header("Location");

    isUnknown(us.get("/api/v1/cases/" + theirCase.id()), "case.not-found");
    isUnknown(us.post("/api/v1/drafts", words), "case.not-found");
    isUnknown(us.get(draft), "draft.not-found");
    isUnknown(us.post(draft + "/send"), "draft.not-found");
    String delivery = "/api/v1/deliveries/" + them.post(draft + "/send").text("/id");
    isUnknown(us.post(delivery + "/undo"), "delivery.not-found");
    isUnknown(us.post(delivery + "/retry"), "delivery.not-found");
  }

  private static void isUnknown(Reply reply, String code) {
    assertThat(reply.status()).as(reply.body()).isEqualTo(404);
    assertThat(reply.code()).isEqualTo(code);
  }
}
