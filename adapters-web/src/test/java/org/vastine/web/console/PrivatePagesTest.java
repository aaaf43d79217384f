package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vastine.domain.channel.ChannelAccount;

/** Going on in private in the console, for one who has no script (R16, R17). */
final class PrivatePagesTest extends WithoutBrowser {

  private ChannelAccount mailbox;
  private String at;

  @BeforeEach
  void somebody_complained() {
    mailbox = console.aMailbox();
    at =
        "/w/acme/cases/" + console.writes("Maija", "irritated Where is it?", Duration.ofMinutes(5));
  }

  private Document prepared(String way) {
    return lea.submit(lea.open(at), "/handoff-offer", "purpose", "offer", "way", way);
  }

  private Document offered() {
    Document sent = lea.press(prepared("mail"), "#send-button");
    assertThat(sent.select("#under-way").text()).contains("Publishing in");
    console.waits(Duration.ofMinutes(1));
    console.delivers();
    return lea.open(at);
  }

  private static String address(Document page) {
    return page.select("#case-private [id^=alias-] [dir=ltr]").first().text();
  }

  @Test
  void R17_the_offer_is_written_for_the_member_and_counts_when_the_thread_shows_it() {
    Document draft = prepared("mail");
    assertThat(draft.select("#reply-text").first().wholeText())
        .contains(address(draft), "My direct address", "Lea");
    assertThat(draft.select("#private-state").text()).isEqualTo("not offered");

    Document page = offered();

    assertThat(page.select("#private-state").text()).isEqualTo("offered");
    assertThat(page.select("#case-timeline").text())
        .contains("The thread shows the offer to go on in private");
    assertThat(page.select("#offer-form")).isEmpty();
  }

  @Test
  void R17_mail_to_the_address_stands_in_the_conversation_and_is_answered_by_mail() {
    console.mails(mailbox, "maija@example.org", "question Order 4711", address(offered()));
    Document page = lea.open(at);
    assertThat(page.select("#case-thread").text()).contains("Where is it?", "Order 4711");
    assertThat(page.select("#private-state").text()).isEqualTo("goes on in private");

    Document sent = lea.press(page, "#send-button", "text", Scenery.GOOD_WORDS);
    assertThat(sent.select("#under-way").text()).contains("Publishing in");
    console.waits(Duration.ofMinutes(1));
    console.delivers();

    assertThat(console.platform.mailbox().sent()).hasSize(1);
    assertThat(console.platform.mailbox().sent().getFirst().from().orElseThrow().address())
        .isEqualTo(address(lea.open(at)));
  }

  @Test
  void R17_the_composer_stays_in_public_or_in_private_whatever_else_changes_on_the_page() {
    console.mails(mailbox, "maija@example.org", "question Order 4711", address(offered()));

    assertThat(lea.parts(at + "/parts", at).select("#composer [name=audience]").val())
        .isEqualTo("private");
    assertThat(
            lea.parts(at + "/parts", at + "?audience=public#composer")
                .select("#composer [name=audience]")
                .val())
        .isEqualTo("public");
  }

  @Test
  void R16_a_stranger_is_shown_and_let_in() {
    String address = address(offered());
    console.mails(mailbox, "maija@example.org", "question Order 4711", address);
    console.mails(mailbox, "trolli@example.org", "hostile Ha ha", address);
    Document page = lea.open(at);
    assertThat(page.select("#case-private [id^=stranger-]").text())
        .contains("trolli@example.org", "Ha ha");
    assertThat(page.select("#case-thread").text()).doesNotContain("Ha ha");

    Document let = lea.submit(page, "/stranger");

    assertThat(let.select("#case-private [id^=stranger-]")).isEmpty();
    assertThat(let.select("#case-timeline").text()).contains("was let into the case");
  }

  @Test
  void R17_the_customer_is_left_the_choice_and_what_they_answer_is_noted() {
    Duration now = Duration.ofMinutes(1);
    at = "/w/acme/cases/" + console.writes("Pia", "irritated And mine?", now, "post-pia");
    Document page = lea.open(at);
    assertThat(page.select("#next-way").text()).contains("Next: Private message here");
    Document draft =
        lea.submit(page, "/handoff-offer", "purpose", "offer", "way", "mail", "others", "call");
    assertThat(draft.select("#reply-text").first().wholeText())
        .contains("You choose:", "– by mail", "– I call you", "– here in this thread");
    lea.press(draft, "#send-button");
    console.waits(Duration.ofMinutes(1));
    console.delivers();
    console.writes("Pia", "irritated Call me then", Duration.ZERO, "post-pia");

    Document asked = lea.open(at);
    assertThat(asked.select("#read-way").text()).contains("Call");
    Document noted = lea.submit(asked, "/handoff-answer", "accepted", "yes", "way", "call");

    assertThat(noted.select("#chosen-way").text()).isEqualTo("Chosen by the customer: Call");
    assertThat(noted.select("#next-way").text()).contains("They chose it");
    assertThat(noted.select("#case-timeline").text()).contains("goes on in private: Call");
  }

  @Test
  void R17_a_call_is_planned_and_its_outcome_asked_for_before_closing() {
    Document page = offered();
    Document planned =
        lea.submit(
            page, "/contact-plan", "kind", "call", "when", "2026-03-02T15:00", "note", "Ring");
    assertThat(planned.select("#case-private").text()).contains("Call", "Lea Admin", "to do");
    assertThat(lea.submit(planned, "/close", "outcome", "lapsed").select("[data-refusal]").text())
        .contains("A call or a visit is open");
    Document past =
        lea.submit(planned, "/contact-plan", "kind", "call", "when", "2026-03-02T03:00");
    assertThat(past.select("[data-refusal]").text()).contains("That time is over");

    Document done =
        lea.submit(lea.open(at), "/contact-done", "outcome", "agreed", "note", "A new one comes");

    assertThat(done.select("#private-state").text()).isEqualTo("goes on in private");
    assertThat(done.select("#case-timeline").text())
        .contains("Agreed on what is done", "A new one comes");
  }

  @Test
  void R17_a_call_is_moved_to_another_member_and_refused_times_speak_of_calls() {
    Document planned =
        lea.submit(offered(), "/contact-plan", "kind", "call", "when", "2026-03-02T15:00");
    Document moved =
        lea.submit(
            planned,
            "/contact-move",
            "who",
            scenery.aino.id().toString(),
            "when",
            "2026-03-02T16:00",
            "note",
            "Aino knows the shop");
    assertThat(moved.select("#case-private").text()).contains("Aino Virtanen");
    Document kept =
        lea.submit(moved, "/contact-move", "when", "2026-03-03T10:00", "note", "Tomorrow then");
    assertThat(kept.select("#case-private").text()).contains("Aino Virtanen");

    Document refused =
        lea.submit(kept, "/contact-move", "when", "2026-03-03T03:00", "note", "At night");
    assertThat(refused.select("[data-refusal]").text())
        .contains("Call or come at")
        .doesNotContain("Promise");
  }

  @Test
  void R17_a_refusal_is_noted_and_only_an_explanation_is_prepared_after_it() {
    Document refused =
        lea.submit(offered(), "/handoff-answer", "accepted", "no", "note", "Rather here");

    assertThat(refused.select("#private-state").text()).isEqualTo("customer stays in public");
    assertThat(refused.select("#offer-purpose option").eachAttr("value"))
        .containsExactlyInAnyOrder("asked_for", "explanation");
  }

  @Test
  void R16_a_member_changes_and_shuts_off_their_addresses_in_their_settings() {
    String before = address(prepared("mail"));
    Document settings = lea.open("/w/acme/settings/aliases");
    assertThat(settings.select("#aliases").text()).contains(before, "works");

    Document rotated = lea.submit(settings, "/shut");

    assertThat(rotated.select("#aliases section")).hasSize(2);
    assertThat(rotated.select("#aliases").text()).contains("shut off", "works");
  }
}
