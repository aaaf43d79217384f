package org.vastine.application.intake;

import java.util.ArrayList;
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
import org.vastine.application.channel.WebhookAnswer;
import org.vastine.application.channel.WebhookRequest;
import org.vastine.application.world.Given;
import org.vastine.domain.channel.Capabilities;
import org.vastine.domain.channel.Capability;
import org.vastine.domain.channel.ChannelAnswer;
import org.vastine.domain.channel.ChannelDescription;
import org.vastine.domain.mention.ChannelKind;

/** A platform that answers what a test tells it, and can do what a test allows it. */
final class ScriptedPlatform implements ChannelProvider, ChannelProviders {

  private final Capability[] can;
  private ChannelAnswer<PulledPage> pulled =
      ChannelAnswer.done(PulledPage.of(List.of(), Cursor.START, false));
  private WebhookAnswer received = new WebhookAnswer.NotAuthentic();
  private final List<Cursor> asked = new ArrayList<>();
  private final List<String> heard = new ArrayList<>();

  ScriptedPlatform(Capability... can) {
    this.can = can.clone();
  }

  /** Every pull is answered so from now on. */
  void answers(ChannelAnswer<PulledPage> answer) {
    pulled = answer;
  }

  /** Every webhook is answered so from now on. */
  void answers(WebhookAnswer answer) {
    received = answer;
  }

  /** From where we pulled, in order. */
  List<Cursor> asked() {
    return asked;
  }

  /** What became of listening, in order. */
  List<String> heard() {
    return heard;
  }

  @Override
  public ChannelDescription description() {
    return new ChannelDescription(
        Given.SANDBOX,
        "Scripted platform",
        Capabilities.of(can),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  @Override
  public ChannelAnswer<CheckedAccount> check(AccountAccess access) {
    throw new AssertionError("nobody checks here");
  }

  @Override
  public ChannelAnswer<PulledPage> pull(AccountAccess access, Cursor cursor) {
    asked.add(cursor);
    return pulled;
  }

  @Override
  public WebhookAnswer receive(AccountAccess access, WebhookRequest request) {
    return received;
  }

  @Override
  public Listening listen(AccountAccess access, Runnable hint) {
    heard.add("listens to " + access.account().name());
    hint.run();
    return () -> heard.add("stopped");
  }

  @Override
  public ChannelAnswer<PublishedReply> send(AccountAccess access, OutgoingReply reply) {
    throw new AssertionError("nobody sends here");
  }

  @Override
  public ChannelAnswer<Optional<PublishedReply>> find(AccountAccess access, OutgoingReply reply) {
    throw new AssertionError("nobody looks here");
  }

  @Override
  public List<ChannelProvider> all() {
    return List.of(this);
  }

  @Override
  public Optional<ChannelProvider> of(ChannelKind kind) {
    return kind.equals(Given.SANDBOX) ? Optional.of(this) : Optional.empty();
  }
}
