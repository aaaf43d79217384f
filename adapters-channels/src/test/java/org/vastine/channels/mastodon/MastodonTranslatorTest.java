package org.vastine.channels.mastodon;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vastine.application.channel.InboundItem;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.InboundMention;
import org.vastine.domain.mention.MentionKind;
import org.vastine.domain.mention.MentionText;

final class MastodonTranslatorTest {

  @Test
  void a_status_becomes_a_mention_with_everything_that_it_says() {
    InboundMention mention = translated(aStatus());

    assertThat(mention.externalId()).isEqualTo(new ExternalId("115001"));
    assertThat(mention.thread()).isEqualTo(new ExternalId("114990"));
    assertThat(mention.kind()).isEqualTo(MentionKind.POST);
    assertThat(mention.author().name()).isEqualTo("Kai");
    assertThat(mention.author().externalId()).isEqualTo(new ExternalId("501"));
    assertThat(mention.author().profile()).contains(URI.create("https://far.example/@kai"));
    assertThat(mention.publishedAt()).isEqualTo("2026-11-22T09:15:01.900Z");
    assertThat(mention.url()).contains(URI.create("https://far.example/@kai/9"));
    assertThat(mention.reach()).isEqualTo(12);
    assertThat(mention.languageHint()).contains(new LanguageTag("en"));
  }

  @ParameterizedTest
  @CsvSource({
    "public,PUBLIC,POST",
    "unlisted,PUBLIC,POST",
    "private,PRIVATE,POST",
    "direct,PRIVATE,DIRECT_MESSAGE",
    "some_new_one,PRIVATE,POST"
  })
  void only_what_everyone_can_see_is_public(
      String visibility, Audience audience, MentionKind kind) {
    InboundMention mention = translated(aStatus().put("visibility", visibility));

    assertThat(mention.audience()).isEqualTo(audience);
    assertThat(mention.kind()).isEqualTo(kind);
  }

  @Test
  void an_answer_is_a_comment_with_its_parent() {
    InboundMention mention = translated(aStatus().put("in_reply_to_id", "114995"));

    assertThat(mention.kind()).isEqualTo(MentionKind.COMMENT);
    assertThat(mention.parent()).contains(new ExternalId("114995"));
  }

  @Test
  void a_warning_stands_before_the_words_that_it_hides() {
    assertThat(translated(aStatus().put("spoiler_text", "rant")).text().value())
        .isEqualTo("rant\n\nmy parcel is late");
  }

  @Test
  void somebody_without_a_display_name_is_shown_by_address() {
    ObjectNode status = aStatus();
    status.withObject("/account").put("display_name", "");

    assertThat(translated(status).author().name()).isEqualTo("kai@far.example");
  }

  @Test
  void what_lacks_a_needed_field_is_set_aside() {
    ObjectNode status = aStatus();
    status.remove("created_at");

    assertThat(MastodonTranslator.item(new MastodonStatus(status), "114990"))
        .isEqualTo(
            new InboundItem.Unreadable(
                Optional.of(new ExternalId("115001")),
                "unreadable.missing-field",
                status.toString()));
  }

  @Test
  void what_is_longer_than_a_mention_can_be_is_set_aside() {
    ObjectNode status = aStatus().put("content", "<p>" + "x".repeat(MentionText.MOST + 1) + "</p>");

    assertThat(MastodonTranslator.item(new MastodonStatus(status), "114990"))
        .isInstanceOfSatisfying(
            InboundItem.Unreadable.class,
            item -> assertThat(item.problem()).isEqualTo("unreadable.too-long"));
  }

  private static ObjectNode aStatus() {
    ObjectNode status = Payloads.copyOf("status");
    status.set("account", Payloads.copyOf("account"));
    return status;
  }

  private static InboundMention translated(ObjectNode status) {
    return ((InboundItem.Published) MastodonTranslator.item(new MastodonStatus(status), "114990"))
        .mention();
  }
}
