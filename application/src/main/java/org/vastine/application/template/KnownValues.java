package org.vastine.application.template;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
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

  private final Workspaces workspaces;
  private final Mentions mentions;

  /** Needs who we are and who wrote. */
  @Inject
  public KnownValues(Workspaces workspaces, Mentions mentions) {
    this.workspaces = workspaces;
    this.mentions = mentions;
  }

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
      Optional<Instant> promiseBy) {
    Map<Variable, String> values = new EnumMap<>(Variable.class);
    mentions
        .find(feedbackCase.talk().latest())
        .flatMap(mention -> GreetedName.of(mention.item().author().name()))
        .ifPresent(name -> values.put(Variable.CUSTOMER, name));
    values.put(Variable.MEMBER, member.firstName());
    values.put(Variable.BRAND, workspace.name());
    values.put(Variable.CHANNEL, channel.name());
    values.put(Variable.CHANNEL_LIMIT, Integer.toString(limit.most()));
    promiseBy
        .or(() -> promised(feedbackCase))
        .ifPresent(due ->
            values.put(
                Variable.PROMISE_TIME, SpokenTime.of(due, ZoneId.of(workspace.zone()), language)));
    return new Filling(values);
  }

  /** By when we owe them a word, at the earliest. */
  private static Optional<Instant> promised(FeedbackCase feedbackCase) {
    return feedbackCase.promises().open().stream().map(Promise::due).min(Comparator.naturalOrder());
  }
}
