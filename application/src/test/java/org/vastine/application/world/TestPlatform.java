package org.vastine.application.world;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.vastine.application.channel.AccountAccess;
import org.vastine.application.channel.ChannelProvider;
import org.vastine.application.channel.ChannelProviders;
import org.vastine.application.channel.CheckedAccount;
import org.vastine.application.channel.Cursor;
import org.vastine.application.channel.InboundItem;
import org.vastine.application.channel.MeasureTaken;
import org.vastine.application.channel.OutgoingMeasure;
import org.vastine.application.channel.OutgoingReply;
import org.vastine.application.channel.PublishedReply;
import org.vastine.application.channel.PulledPage;
import org.vastine.domain.channel.AuthorMeasure;
import org.vastine.domain.channel.Capabilities;
import org.vastine.domain.channel.Capability;
import org.vastine.domain.channel.ChannelAnswer;
import org.vastine.domain.channel.ChannelDescription;
import org.vastine.domain.channel.TextLimit;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.mention.ExternalId;

/**
 * A platform that does as a test tells it, one misbehaviour after the other, and remembers what is
 * to be seen on it.
 */
public final class TestPlatform implements ChannelProvider, ChannelProviders {

  private final List<InboundItem> published = new ArrayList<>();
  private final Map<UUID, String> visible = new LinkedHashMap<>();
  private final Deque<Function<OutgoingReply, ChannelAnswer<PublishedReply>>> misbehaviours =
      new ArrayDeque<>();
  private final Set<Capability> more = EnumSet.noneOf(Capability.class);
  private final List<OutgoingMeasure> measures = new ArrayList<>();
  private final Deque<ChannelAnswer<MeasureTaken>> measureAnswers = new ArrayDeque<>();
  private final Deque<Runnable> meanwhile = new ArrayDeque<>();
  private final TestMailbox mailbox = new TestMailbox();
  private final Deque<ChannelAnswer<Optional<PublishedReply>>> lookAnswers = new ArrayDeque<>();
  private int looks;

  /** It can do this as well. */
  public void can(Capability... capabilities) {
    more.addAll(List.of(capabilities));
  }

  /** The next measure ends like this, and nothing is done. */
  public void answersNextMeasure(ChannelAnswer<MeasureTaken> answer) {
    measureAnswers.add(answer);
  }

  /** What was done about authors, in order. */
  public List<AuthorMeasure> measures() {
    return measures.stream().map(OutgoingMeasure::what).toList();
  }

  /** What was done about authors, as it was asked for, in order. */
  public List<OutgoingMeasure> asked() {
    return List.copyOf(measures);
  }

  /** While the next measure is under way, this happens. */
  public void duringNextMeasure(Runnable work) {
    meanwhile.add(work);
  }

  @Override
  public ChannelAnswer<MeasureTaken> measure(AccountAccess access, OutgoingMeasure measure) {
    if (!meanwhile.isEmpty()) {
      meanwhile.removeFirst().run();
    }
    if (!measureAnswers.isEmpty()) {
      return measureAnswers.removeFirst();
    }
    measures.add(measure);
    return ChannelAnswer.done(MeasureTaken.TAKEN);
  }

  /** Somebody publishes this. */
  public void publishes(InboundItem item) {
    published.add(item);
  }

  /** The next send ends like this, and nothing is published. */
  public void answersNext(ChannelAnswer<PublishedReply> answer) {
    misbehaviours.add(_ -> answer);
  }

  /** The next look for a reply of ours ends like this. */
  public void answersNextLook(ChannelAnswer<Optional<PublishedReply>> answer) {
    lookAnswers.add(answer);
  }

  /** The next send is published, and its receipt is lost. */
  public void losesNextReceipt() {
    misbehaviours.add(reply -> {
      visible.put(reply.key(), reply.text());
      return new ChannelAnswer.Unknown<>("the connection broke");
    });
  }

  /** Our replies that everybody can see, in order. */
  public List<String> visible() {
    return List.copyOf(visible.values());
  }

  /** The mailbox beside it. */
  public TestMailbox mailbox() {
    return mailbox;
  }

  /** How often we looked for a reply of ours. */
  public int looks() {
    return looks;
  }

  @Override
  public ChannelDescription description() {
    TextLimit limit = new TextLimit(500, TextLimit.Unit.CODE_POINTS, 0);
    return new ChannelDescription(
        new ChannelKind("sandbox"),
        "Test platform",
        capabilities(),
        Optional.of(limit),
        Optional.empty(),
        List.of(),
        Optional.of(Duration.ofSeconds(5)));
  }

  private Capabilities capabilities() {
    Set<Capability> all =
        EnumSet.of(Capability.READ_PUBLIC, Capability.REPLY_PUBLIC, Capability.POLL);
    all.addAll(more);
    return new Capabilities(all);
  }

  @Override
  public ChannelAnswer<CheckedAccount> check(AccountAccess access) {
    return ChannelAnswer.done(new CheckedAccount("us"));
  }

  @Override
  public ChannelAnswer<PulledPage> pull(AccountAccess access, Cursor cursor) {
    int from = cursor.isStart() ? 0 : Integer.parseInt(cursor.value());
    int to = Math.min(published.size(), from + 2);
    return ChannelAnswer.done(
        PulledPage.of(
            published.subList(from, to), new Cursor(Integer.toString(to)), to < published.size()));
  }

  @Override
  public ChannelAnswer<PublishedReply> send(AccountAccess access, OutgoingReply reply) {
    if (!misbehaviours.isEmpty()) {
      return misbehaviours.removeFirst().apply(reply);
    }
    if (visible.containsKey(reply.key())) {
      throw new AssertionError("a reply was published twice");
    }
    visible.put(reply.key(), reply.text());
    return ChannelAnswer.done(receipt(reply));
  }

  @Override
  public ChannelAnswer<Optional<PublishedReply>> find(AccountAccess access, OutgoingReply reply) {
    looks++;
    if (!lookAnswers.isEmpty()) {
      return lookAnswers.removeFirst();
    }
    return ChannelAnswer.done(
        visible.containsKey(reply.key()) ? Optional.of(receipt(reply)) : Optional.empty());
  }

  @Override
  public List<ChannelProvider> all() {
    return List.of(this);
  }

  @Override
  public Optional<ChannelProvider> of(ChannelKind kind) {
    if (kind.equals(TestMailbox.EMAIL)) {
      return Optional.of(mailbox);
    }
    return kind.equals(description().kind()) ? Optional.of(this) : Optional.empty();
  }

  private static PublishedReply receipt(OutgoingReply reply) {
    return new PublishedReply(
        new ExternalId("ours-" + reply.key()), Optional.empty(), Instant.EPOCH);
  }
}
