package org.vastine.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vastine.domain.factrequest.FactAnswers;
import org.vastine.domain.factrequest.TypedFacts;
import org.vastine.domain.handoff.RelayNumber;
import org.vastine.domain.handoff.RelayToken;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.MentionText;
import org.vastine.domain.reply.DraftText;
import org.vastine.domain.team.EmailAddress;
import org.vastine.domain.template.TemplateText;

/** What values look like where they are written into a text, a log line among them. */
final class WrittenValuesTest {

  @Test
  void a_value_that_is_a_word_of_its_own_is_written_as_that_word() {
    assertThat(new ChannelKind("mastodon")).hasToString("mastodon");
    assertThat(new EmailAddress("aino@example.org")).hasToString("aino@example.org");
    assertThat(new ExternalId("109348")).hasToString("109348");
    assertThat(new LanguageTag("fi")).hasToString("fi");
    assertThat(new RelayNumber("+358 9 123 456")).hasToString("+358 9 123 456");
    assertThat(new RelayToken("via-k7m3-q9x2-hd4t")).hasToString("via-k7m3-q9x2-hd4t");
  }

  @Test
  void a_text_is_written_word_for_word() {
    assertThat(new DraftText("Kiitos!\nPalaamme.")).hasToString("Kiitos!\nPalaamme.");
    assertThat(new MentionText("Missä paketti?")).hasToString("Missä paketti?");
    assertThat(new TemplateText("Hei[ {customer}]!", List.of())).hasToString("Hei[ {customer}]!");
  }

  @Test
  void secrets_and_what_a_customer_told_in_private_are_never_written() {
    assertThat(new Secret("Maija")).hasToString("Secret[hidden]");
    assertThat(
            new FactAnswers(
                List.of(Optional.of("Maija")), Set.of(), Optional.empty(), Optional.of("Maija")))
        .hasToString("FactAnswers[hidden]");
    assertThat(new TypedFacts(Map.of("fact-1", "Maija"), Set.of(), "other", "Maija"))
        .hasToString("TypedFacts[hidden]");
  }
}
