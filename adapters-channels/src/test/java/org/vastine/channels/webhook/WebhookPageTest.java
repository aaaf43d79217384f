package org.vastine.channels.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vastine.application.webhook.WebhookDocument;
import org.vastine.channels.http.OutboundRequest;
import org.vastine.channels.http.SignedPost;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.mention.ThreadId;
import org.vastine.domain.team.By;
import org.vastine.domain.webhook.WebhookEventId;

/** docs/webhooks.md shows what is really posted. */
class WebhookPageTest {

  private static final Path PAGE = Path.of("../docs/webhooks.md");
  private static final MentionId MENTION =
      new MentionId(UUID.fromString("0198c1d2-0000-7000-8000-000000000017"));
  private static final CaseId ABOUT =
      new CaseId(UUID.fromString("0198c1d2-3e4f-7a5b-8c6d-7e8f90a1b2c3"));
  private static final Instant AT = Instant.parse("2026-11-22T14:05:00Z");

  private static String page() throws IOException {
    return Files.readString(PAGE);
  }

  private static String posted() {
    return WebhookBody.of(
        WebhookDocument.of(
            new WebhookEventId(ABOUT, 1),
            "opened",
            "acme",
            new CaseEvent.Opened(
                AT,
                By.VASTINE,
                MENTION,
                new AuthorId(new UUID(7, 1)),
                new ThreadId(new UUID(7, 2)),
                new ChannelAccountId(new UUID(7, 3)),
                Audience.PUBLIC,
                AT.minusSeconds(30),
                0),
            Optional.of(
                new WebhookDocument.PublicMention(
                    MENTION,
                    "Paketti on taas myöhässä.",
                    Optional.of(URI.create("https://pages.example.org/posts/17"))))));
  }

  @Test
  void the_sample_body_is_what_the_program_writes() throws IOException {
    Matcher sample = Pattern.compile("(?s)```json\n(.*?)```").matcher(page());
    assertThat(sample.find()).isTrue();

    assertThat(new ObjectMapper().readTree(sample.group(1)))
        .isEqualTo(new ObjectMapper().readTree(posted()));
  }

  @Test
  void the_sample_signature_is_that_of_the_sample_body() throws IOException {
    OutboundRequest signed =
        SignedPost.of(
            URI.create("https://hooks.example.org/in"),
            posted(),
            new WebhookEventId(ABOUT, 1).toString(),
            List.of(new Secret("sample-secret")),
            AT.plusSeconds(1));

    for (OutboundRequest.Header header : signed.headers()) {
      assertThat(page()).contains("\n" + header.name() + ": " + header.value() + "\n");
    }
  }

  @Test
  void every_field_that_is_posted_is_in_the_table() throws IOException {
    JsonNode body = new ObjectMapper().readTree(posted());
    TreeSet<String> told = new TreeSet<>();
    Pattern.compile("(?m)^\\| (`[^|]*`) \\|")
        .matcher(page())
        .results()
        .flatMap(row -> Stream.of(row.group(1).replace("`", "").split(", ", -1)))
        .forEach(told::add);

    assertThat(told)
        .containsExactlyInAnyOrderElementsOf(
            body.properties().stream().map(Map.Entry::getKey).toList());
  }
}
