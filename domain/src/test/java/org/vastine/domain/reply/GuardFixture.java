package org.vastine.domain.reply;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.domain.channel.TextLimit;
import org.vastine.domain.feedbackcase.ReplyMove;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.NormalisedText;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.policy.PlaybookStep;
import org.vastine.domain.triage.Confidence;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;

/**
 * Builds the situation in which a draft is read: unless said otherwise the first public reply, in
 * time, in English, to an irritated stranger.
 */
public final class GuardFixture {

  /** When the recent replies went out. */
  static final Instant SENT = Instant.parse("2026-03-01T10:00:00Z");

  private Style style = Style.IRRITATED;
  private Sentiment sentiment = Sentiment.NEGATIVE;
  private Audience audience = Audience.PUBLIC;
  private LanguageTag language = LanguageTag.of("en");
  private boolean first = true;
  private boolean late;
  private boolean authorAbusive;
  private boolean threatStands;
  private boolean movesToPrivate;
  private boolean contactGiven;
  private boolean timeGiven;
  private final Map<ReplyMove, Integer> earlier = new EnumMap<>(ReplyMove.class);
  private int inPublic;
  private boolean quarrel;
  private List<PlaybookStep> steps = List.of();
  private boolean keepsWord;
  private boolean mistaken;
  private Optional<TextLimit> limit = Optional.empty();
  private List<SentReply> recentReplies = List.of();

  private GuardFixture() {}

  /** A reply to a mention of this style. */
  public static GuardFixture aReplyTo(Style style) {
    GuardFixture fixture = new GuardFixture();
    fixture.style = style;
    return fixture;
  }

  /** Something noticed in a draft, somewhere in it. */
  public static TextFinding noticed(FindingKind kind, double confidence) {
    return new TextFinding(kind, Optional.empty(), new Confidence(confidence));
  }

  /** Something noticed at these words of a draft. */
  public static TextFinding noticed(
      FindingKind kind, double confidence, String draft, String words) {
    int start = draft.indexOf(words);
    return new TextFinding(
        kind, Optional.of(new TextSpan(start, start + words.length())), new Confidence(confidence));
  }

  GuardFixture with(Sentiment other) {
    sentiment = other;
    return this;
  }

  GuardFixture inPrivate() {
    audience = Audience.PRIVATE;
    return this;
  }

  GuardFixture in(String code) {
    language = LanguageTag.of(code);
    return this;
  }

  GuardFixture afterOtherReplies() {
    first = false;
    return this;
  }

  GuardFixture late() {
    late = true;
    return this;
  }

  GuardFixture toAnAbusiveAuthor() {
    authorAbusive = true;
    return this;
  }

  GuardFixture underAThreat() {
    threatStands = true;
    return this;
  }

  GuardFixture movingToPrivate() {
    movesToPrivate = true;
    return this;
  }

  GuardFixture withAContact() {
    contactGiven = true;
    return this;
  }

  GuardFixture withATime() {
    timeGiven = true;
    return this;
  }

  GuardFixture afterExplanations(int number) {
    return after(ReplyMove.EXPLANATION, number);
  }

  GuardFixture after(ReplyMove move, int number) {
    earlier.put(move, number);
    return this;
  }

  GuardFixture afterPublicReplies(int number) {
    inPublic = number;
    return afterOtherReplies();
  }

  GuardFixture afterAQuarrel() {
    quarrel = true;
    return afterOtherReplies();
  }

  GuardFixture planned(PlaybookStep... asked) {
    steps = List.of(asked);
    return this;
  }

  GuardFixture keepingOurWord() {
    keepsWord = true;
    return this;
  }

  GuardFixture toAMistake() {
    mistaken = true;
    return this;
  }

  GuardFixture within(TextLimit other) {
    limit = Optional.of(other);
    return this;
  }

  GuardFixture afterSending(String... replies) {
    recentReplies =
        List.of(replies).stream()
            .map(reply -> new SentReply(NormalisedText.of(reply), SENT))
            .toList();
    return this;
  }

  GuardFixture after(SentReply... replies) {
    recentReplies = List.of(replies);
    return this;
  }

  /** The situation as the guard takes it. */
  public GuardContext context() {
    return new GuardContext(
        style,
        Optional.empty(),
        sentiment,
        audience,
        language,
        first,
        first,
        late,
        authorAbusive,
        threatStands,
        movesToPrivate,
        contactGiven,
        timeGiven,
        new EarlierReplies(earlier, inPublic, quarrel),
        steps,
        keepsWord,
        mistaken,
        limit,
        recentReplies);
  }
}
