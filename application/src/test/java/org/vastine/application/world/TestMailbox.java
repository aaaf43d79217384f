package org.vastine.application.world;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vastine.application.channel.AccountAccess;
import org.vastine.application.channel.ChannelProvider;
import org.vastine.application.channel.CheckedAccount;
import org.vastine.application.channel.Cursor;
import org.vastine.application.channel.OutgoingReply;
import org.vastine.application.channel.PublishedReply;
import org.vastine.application.channel.PulledPage;
import org.vastine.domain.channel.Capabilities;
import org.vastine.domain.channel.Capability;
import org.vastine.domain.channel.ChannelAnswer;
import org.vastine.domain.channel.ChannelDescription;
import org.vastine.domain.channel.TextLimit;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.mention.ExternalId;

/** A mailbox whose addresses relay. */
public final class TestMailbox implements ChannelProvider {

  /** Its kind. */
  public static final ChannelKind EMAIL = new ChannelKind("email");

  private final List<OutgoingReply> sent = new ArrayList<>();

  /** What was sent, in order. */
  public List<OutgoingReply> sent() {
    return List.copyOf(sent);
  }

  @Override
  public ChannelDescription description() {
    return new ChannelDescription(
        EMAIL,
        "Test mailbox",
        Capabilities.of(Capability.READ_PRIVATE, Capability.REPLY_PRIVATE, Capability.POLL),
        Optional.empty(),
        Optional.of(new TextLimit(5_000, TextLimit.Unit.CODE_POINTS, 0)),
        List.of(),
        Optional.of(Duration.ofSeconds(5)));
  }

  @Override
  public ChannelAnswer<CheckedAccount> check(AccountAccess access) {
    return ChannelAnswer.done(new CheckedAccount("care@acme.example"));
  }

  @Override
  public ChannelAnswer<PulledPage> pull(AccountAccess access, Cursor cursor) {
    return ChannelAnswer.done(PulledPage.of(List.of(), cursor, false));
  }

  @Override
  public ChannelAnswer<PublishedReply> send(AccountAccess access, OutgoingReply reply) {
    sent.add(reply);
    return ChannelAnswer.done(
        new PublishedReply(new ExternalId("mail-" + reply.key()), Optional.empty(), Instant.EPOCH));
  }

  @Override
  public ChannelAnswer<Optional<PublishedReply>> find(AccountAccess access, OutgoingReply reply) {
    return ChannelAnswer.done(Optional.empty());
  }

  @Override
  public Optional<String> relayAddress(AccountAccess access, String token) {
    return Optional.of("care+" + token + "@acme.example");
  }

  @Override
  public Optional<String> address(AccountAccess access) {
    return Optional.of("care@acme.example");
  }
}
