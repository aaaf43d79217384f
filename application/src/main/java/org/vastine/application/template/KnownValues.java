package org.vastine.application.template;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vastine.application.feedbackcase.CaseTexts;
import org.vastine.application.kernel.Workspaces;
import org.vastine.application.kernel.Workspaces.Workspace;
import org.vastine.application.mention.Mentions;
import org.vastine.domain.channel.ChannelDescription;
import org.vastine.domain.channel.TextLimit;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.Promise;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.team.Member;
import org.vastine.domain.template.Filling;
import org.vastine.domain.template.GreetedName;
import org.vastine.domain.template.SpokenTime;
import org.vastine.domain.template.Variable;

/** What is known for the variables of templates, within the transaction that is open. */
public final class KnownValues {

  /** What was promised is told again where it is as short as that, in characters. */
  private static final int MOST_WORDS = 120;

  private static final Pattern END = Pattern.compile("[.!;,\\s]+$");

  private final Workspaces workspaces;
  private final Mentions mentions;
  private final CaseTexts texts;

  /** Needs who we are, who wrote, and what was promised. */
  @Inject
  public KnownValues(Workspaces workspaces, Mentions mentions, CaseTexts texts) {
    this.workspaces = workspaces;
    this.mentions = mentions;
    this.texts = texts;
  }

  /**
   * By when they hear from us.
   *
   * @param promiseBy what the reply will promise, where no promise was made yet
   * @param nextUpdate when the update after this reply is due; empty where none is
   */
  record Ahead(Optional<Instant> promiseBy, Optional<Instant> nextUpdate) {}

  /** The workspace that asks. */
  Workspace workspace(WorkspaceId id) {
    return workspaces.find(id).orElseThrow(() -> new IllegalStateException("no workspace " + id));
  }

  /** What is known of a case for a reply by this member. */
  Filling of(
      FeedbackCase feedbackCase,
      Workspace workspace,
      Member member,
      ChannelDescription channel,
      TextLimit limit,
      LanguageTag language,
      Ahead ahead) {
    Map<Variable, String> values = new EnumMap<>(Variable.class);
    mentions
        .find(feedbackCase.talk().latest())
        .flatMap(mention -> GreetedName.of(mention.item().author().name()))
        .ifPresent(name -> values.put(Variable.CUSTOMER, name));
    values.put(Variable.MEMBER, member.firstName());
    values.put(Variable.BRAND, workspace.name());
    values.put(Variable.CHANNEL, channel.name());
    values.put(Variable.CHANNEL_LIMIT, Integer.toString(limit.most()));
    ZoneId zone = ZoneId.of(workspace.zone());
    Optional<Promise> promised = promised(feedbackCase);
    ahead
        .promiseBy()
        .or(() -> promised.map(Promise::due))
        .ifPresent(due -> values.put(Variable.PROMISE_TIME, SpokenTime.of(due, zone, language)));
    promised.flatMap(this::words).ifPresent(what -> values.put(Variable.PROMISE_WHAT, what));
    ahead
        .nextUpdate()
        .ifPresent(due -> values.put(Variable.UPDATE_TIME, SpokenTime.of(due, zone, language)));
    return new Filling(values);
  }

  /** What a promise says, without the stop at its end: it becomes a part of another sentence. */
  private Optional<String> words(Promise promise) {
    return Optional.ofNullable(texts.find(List.of(promise.what())).get(promise.what()))
        .map(what -> END.matcher(what.strip()).replaceFirst(""))
        .filter(what -> what.length() <= MOST_WORDS && !what.contains("\n"));
  }

  /** The word that we have to keep first. */
  private static Optional<Promise> promised(FeedbackCase feedbackCase) {
    return feedbackCase.promises().open().stream().min(Comparator.comparing(Promise::due));
  }
}
