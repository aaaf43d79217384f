package org.vastine.channels.handin;

import jakarta.inject.Inject;
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
import org.vastine.domain.mention.ChannelKind;

/**
 * The home of what comes in by history files and over the web API from places that Vastine has no
 * channel for. There is nobody to ask and nowhere to answer, and it says so.
 */
public final class HandedInProvider implements ChannelProvider {

  /** Its name in code and data. */
  public static final ChannelKind KIND = new ChannelKind("import");

  private static final String NAME = "Import";

  private static final ChannelDescription DESCRIPTION =
      new ChannelDescription(
          KIND,
          NAME,
          Capabilities.of(Capability.SEE_EDITS),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty());

  /** Needs nothing. */
  @Inject
  public HandedInProvider() {}

  @Override
  public ChannelDescription description() {
    return DESCRIPTION;
  }

  @Override
  public ChannelAnswer<CheckedAccount> check(AccountAccess access) {
    return ChannelAnswer.done(new CheckedAccount(NAME));
  }

  @Override
  public ChannelAnswer<PulledPage> pull(AccountAccess access, Cursor cursor) {
    return ChannelAnswer.cannot(Capability.POLL);
  }

  @Override
  public ChannelAnswer<PublishedReply> send(AccountAccess access, OutgoingReply reply) {
    return ChannelAnswer.cannot(Capability.replyTo(reply.audience()));
  }

  @Override
  public ChannelAnswer<Optional<PublishedReply>> find(AccountAccess access, OutgoingReply reply) {
    return ChannelAnswer.cannot(Capability.replyTo(reply.audience()));
  }
}
