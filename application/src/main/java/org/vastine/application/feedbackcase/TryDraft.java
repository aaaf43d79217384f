package org.vastine.application.feedbackcase;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vastine.application.kernel.Page;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.mention.Mentions;
import org.vastine.application.policy.Policies;
import org.vastine.application.policy.PolicyDrafts;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.PolicyTrial;
import org.vastine.domain.feedbackcase.RecordedCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.mention.MentionKind;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** What the draft of the response policy would have changed in recorded cases (R11). */
public final class TryDraft {

  /** The greatest number of cases of one trial. */
  public static final int MOST = 1_000;

  private static final int MOST_EVENTS = 1_000;

  private final Permitted permitted;
  private final Policies policies;
  private final PolicyDrafts drafts;
  private final CaseList cases;
  private final Timeline timeline;
  private final Mentions mentions;
  private final InstantSource clock;

  /** Needs the draft, and the cases with what happened in them. */
  @Inject
  public TryDraft(
      Permitted permitted,
      Policies policies,
      PolicyDrafts drafts,
      CaseList cases,
      Timeline timeline,
      Mentions mentions,
      InstantSource clock) {
    this.permitted = permitted;
    this.policies = policies;
    this.drafts = drafts;
    this.cases = cases;
    this.timeline = timeline;
    this.mentions = mentions;
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param cases how many cases, 1 to {@link #MOST}, in the order of the inbox with ended ones last
   */
  public record Command(int cases) {
    /** Keeps the number in its range. */
    public Command {
      cases = Math.clamp(cases, 1, MOST);
    }
  }

  /** Gives the report; nothing changes. */
  public Decision<PolicyTrial.Report> handle(Actor actor, Command command) {
    return permitted.decide(
        actor,
        Permission.READ_POLICIES,
        () ->
            drafts
                .find()
                .map(draft ->
                    Decision.accepted(
                        PolicyTrial.of(
                            recorded(command.cases()),
                            policies.active(),
                            draft.policy(),
                            clock.instant())))
                .orElseGet(() -> Decision.refused(Refusal.Kind.NOT_FOUND, "policy.no-draft")));
  }

  private List<RecordedCase> recorded(int most) {
    List<RecordedCase> recorded = new ArrayList<>();
    Optional<String> after = Optional.empty();
    do {
      Page<CaseListItem> page =
          cases.list(CaseFilter.ALL, after, Math.min(Page.MOST, most - recorded.size()));
      recorded.addAll(recorded(page.items()));
      after = page.next();
    } while (after.isPresent() && recorded.size() < most);
    return recorded;
  }

  /** A page of cases, with one question for all their mentions. */
  private List<RecordedCase> recorded(List<CaseListItem> items) {
    Map<CaseListItem, List<CaseEvent>> events =
        items.stream().collect(Collectors.toMap(Function.identity(), this::events));
    Map<MentionId, MentionKind> kinds =
        mentions.findAll(events.values().stream().flatMap(TryDraft::mentioned).toList()).stream()
            .collect(Collectors.toMap(Mention::id, mention -> mention.item().kind()));
    return items.stream()
        .map(item -> recorded(item, events.getOrDefault(item, List.of()), kinds))
        .toList();
  }

  private static RecordedCase recorded(
      CaseListItem item, List<CaseEvent> events, Map<MentionId, MentionKind> kinds) {
    return new RecordedCase(
        item.feedbackCase().id(),
        events,
        Optional.of(item.channel()),
        mentioned(events)
            .filter(kinds::containsKey)
            .distinct()
            .collect(Collectors.toMap(Function.identity(), kinds::get)));
  }

  private List<CaseEvent> events(CaseListItem item) {
    return timeline.of(item.feedbackCase().id(), 0, MOST_EVENTS).stream()
        .map(Timeline.Entry::event)
        .toList();
  }

  private static Stream<MentionId> mentioned(List<CaseEvent> events) {
    return events.stream()
        .flatMap(event -> {
          if (event instanceof CaseEvent.Opened opened) {
            return Stream.of(opened.mention());
          }
          return event instanceof CaseEvent.MentionJoined joined
              ? Stream.of(joined.mention())
              : Stream.empty();
        });
  }
}
