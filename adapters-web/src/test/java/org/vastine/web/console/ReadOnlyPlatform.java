package org.vastine.web.console;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.vastine.application.channel.AccountAccess;
import org.vastine.application.channel.ChannelProvider;
import org.vastine.application.channel.ChannelProviders;
import org.vastine.application.channel.CheckedAccount;
import org.vastine.application.channel.Cursor;
import org.vastine.application.channel.OutgoingReply;
import org.vastine.application.channel.PublishedReply;
import org.vastine.application.channel.PulledPage;
import org.vastine.application.world.TestPlatform;
import org.vastine.domain.channel.Capabilities;
import org.vastine.domain.channel.Capability;
import org.vastine.domain.channel.ChannelAnswer;
import org.vastine.domain.channel.ChannelDescription;
import org.vastine.domain.mention.ChannelKind;

/** A platform that can be read and has no call for replies. */
record ReadOnlyPlatform() implements ChannelProvider {
  static final ChannelKind KIND = new ChannelKind("news");

  @Override
  public ChannelDescription description() {
    return new ChannelDescription(
        KIND,
        "News site",
        Capabilities.of(Capability.READ_PUBLIC, Capability.POLL),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.of(Duration.ofMinutes(5)));
  }

  @Override
  public ChannelAnswer<CheckedAccount> check(AccountAccess access) {
    return ChannelAnswer.done(new CheckedAccount("a reader"));
  }

  @Override
  public ChannelAnswer<PulledPage> pull(AccountAccess access, Cursor cursor) {
    return ChannelAnswer.done(PulledPage.of(List.of(), cursor, false));
  }

  @Override
  public ChannelAnswer<PublishedReply> send(AccountAccess access, OutgoingReply reply) {
    throw new AssertionError("a reply was sent where none can be");
  }

  @Override
  public ChannelAnswer<Optional<PublishedReply>> find(AccountAccess access, OutgoingReply reply) {
    throw new AssertionError("nobody looks for a reply where none can be");
  }

  /** The platforms of a test: another one, this one, and a mailbox. */
  record Beside(TestPlatform other) implements ChannelProviders {
    @Override
    public List<ChannelProvider> all() {
      return List.of(other, new ReadOnlyPlatform(), other.mailbox());
    }

    @Override
    public Optional<ChannelProvider> of(ChannelKind kind) {
      return all().stream().filter(one -> one.description().kind().equals(kind)).findFirst();
    }
  }
}
