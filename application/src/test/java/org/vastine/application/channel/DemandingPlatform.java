package org.vastine.application.channel;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.vastine.domain.channel.Capabilities;
import org.vastine.domain.channel.Capability;
import org.vastine.domain.channel.ChannelAnswer;
import org.vastine.domain.channel.ChannelDescription;
import org.vastine.domain.channel.Setting;
import org.vastine.domain.mention.ChannelKind;

/**
 * A platform with a setting of each type, that answers checks as a test tells it and remembers with
 * what it was asked.
 */
final class DemandingPlatform implements ChannelProvider, ChannelProviders {

  static final ChannelKind KIND = new ChannelKind("demanding");

  private final BooleanSupplier transactionOpen;
  private final List<AccountAccess> checked = new ArrayList<>();
  private ChannelAnswer<CheckedAccount> answer = ChannelAnswer.done(new CheckedAccount("@acme"));

  DemandingPlatform(BooleanSupplier transactionOpen) {
    this.transactionOpen = transactionOpen;
  }

  void answers(ChannelAnswer<CheckedAccount> other) {
    answer = other;
  }

  List<AccountAccess> checked() {
    return checked;
  }

  @Override
  public ChannelDescription description() {
    return new ChannelDescription(
        KIND,
        "Demanding",
        Capabilities.of(Capability.READ_PUBLIC, Capability.POLL),
        Optional.empty(),
        Optional.empty(),
        List.of(
            setting("text", Setting.Type.TEXT, true, Optional.empty()),
            setting("password", Setting.Type.SECRET, true, Optional.empty()),
            setting("url", Setting.Type.URL, false, Optional.empty()),
            setting("host", Setting.Type.HOST, false, Optional.empty()),
            setting("port", Setting.Type.PORT, true, Optional.of("993")),
            setting("number", Setting.Type.NUMBER, false, Optional.empty()),
            setting("switch", Setting.Type.SWITCH, false, Optional.empty()),
            new Setting(
                "choice",
                Setting.Type.CHOICE,
                Map.of("en", "Choice"),
                Map.of(),
                false,
                Optional.empty(),
                List.of("one", "two")),
            setting("mailbox", Setting.Type.EMAIL, false, Optional.empty())),
        Optional.of(Duration.ofMinutes(1)));
  }

  @Override
  public ChannelAnswer<CheckedAccount> check(AccountAccess access) {
    if (transactionOpen.getAsBoolean()) {
      throw new AssertionError("a platform is asked while a transaction is open");
    }
    checked.add(access);
    return answer;
  }

  @Override
  public ChannelAnswer<PulledPage> pull(AccountAccess access, Cursor cursor) {
    throw new AssertionError("nobody pulls here");
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
    return kind.equals(KIND) ? Optional.of(this) : Optional.empty();
  }

  private static Setting setting(
      String name, Setting.Type type, boolean required, Optional<String> fallback) {
    return new Setting(name, type, Map.of("en", name), Map.of(), required, fallback, List.of());
  }
}
