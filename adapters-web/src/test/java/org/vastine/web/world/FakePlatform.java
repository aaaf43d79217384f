package org.vastine.web.world;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.channel.AccountAccess;
import org.vastine.application.channel.ChannelProvider;
import org.vastine.application.channel.ChannelProviders;
import org.vastine.application.channel.CheckedAccount;
import org.vastine.application.channel.Cursor;
import org.vastine.application.channel.InboundItem;
import org.vastine.application.channel.OutgoingReply;
import org.vastine.application.channel.PublishedReply;
import org.vastine.application.channel.PulledPage;
import org.vastine.application.channel.WebhookAnswer;
import org.vastine.application.channel.WebhookRequest;
import org.vastine.domain.channel.Capabilities;
import org.vastine.domain.channel.Capability;
import org.vastine.domain.channel.ChannelAnswer;
import org.vastine.domain.channel.ChannelDescription;
import org.vastine.domain.channel.Setting;
import org.vastine.domain.channel.TextLimit;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.mention.ExternalId;

/** A platform that calls with a signature and takes replies in public. */
final class FakePlatform implements ChannelProvider, ChannelProviders {

  static final ChannelKind KIND = new ChannelKind("sandbox");

  @Override
  public ChannelDescription description() {
    return new ChannelDescription(
        KIND,
        "Sandbox",
        Capabilities.of(
            Capability.READ_PUBLIC, Capability.REPLY_PUBLIC, Capability.WEBHOOK, Capability.POLL),
        Optional.of(new TextLimit(500, TextLimit.Unit.GRAPHEMES, 23)),
        Optional.empty(),
        List.of(
            new Setting(
                "title",
                Setting.Type.TEXT,
                Map.of("en", "Title"),
                Map.of(),
                true,
                Optional.empty(),
                List.of()),
            new Setting(
                "password",
                Setting.Type.SECRET,
                Map.of("en", "Password"),
                Map.of(),
                false,
                Optional.empty(),
                List.of())),
        Optional.of(Duration.ofMinutes(1)));
  }

  @Override
  public ChannelAnswer<CheckedAccount> check(AccountAccess access) {
    return access.required("title").equals("broken")
        ? new ChannelAnswer.NeedsAuthorisation<>("401")
        : ChannelAnswer.done(new CheckedAccount("@" + access.required("title")));
  }

  @Override
  public ChannelAnswer<PulledPage> pull(AccountAccess access, Cursor cursor) {
    return ChannelAnswer.done(PulledPage.of(List.of(), cursor, false));
  }

  @Override
  public ChannelAnswer<PublishedReply> send(AccountAccess access, OutgoingReply reply) {
    return ChannelAnswer.done(
        new PublishedReply(
            new ExternalId("reply-" + reply.key()), Optional.empty(), Instant.EPOCH));
  }

  @Override
  public ChannelAnswer<Optional<PublishedReply>> find(AccountAccess access, OutgoingReply reply) {
    return ChannelAnswer.done(Optional.empty());
  }

  @Override
  public WebhookAnswer receive(AccountAccess access, WebhookRequest request) {
    if (request.method().equals("GET")) {
      return request
          .parameter("challenge")
          .<WebhookAnswer>map(WebhookAnswer.Challenge::new)
          .orElseGet(WebhookAnswer.NotAuthentic::new);
    }
    if (!request.header("X-Signature").equals(Optional.of("right"))) {
      return new WebhookAnswer.NotAuthentic();
    }
    String removed = new String(request.body(), StandardCharsets.UTF_8);
    return new WebhookAnswer.Items(
        List.of(new InboundItem.Removed(new ExternalId(removed), Instant.EPOCH)));
  }

  @Override
  public List<ChannelProvider> all() {
    return List.of(this);
  }

  @Override
  public Optional<ChannelProvider> of(ChannelKind kind) {
    return kind.equals(KIND) ? Optional.of(this) : Optional.empty();
  }

  @Override
  public Optional<String> relayAddress(AccountAccess access, String token) {
    return Optional.of("care+" + token + "@acme.example");
  }
}
