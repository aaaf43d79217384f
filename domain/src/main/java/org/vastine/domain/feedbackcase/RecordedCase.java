package org.vastine.domain.feedbackcase;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.mention.MentionKind;

/**
 * A case as it was recorded, to be decided once more.
 *
 * @param id the case
 * @param events what happened, from its opening on
 * @param channel the kind of place that its mentions came from, where it is known
 * @param kinds what sort of item each of its mentions is, as far as it is known
 * @param told what the workspace told besides: who is known by name today, and every incident
 */
public record RecordedCase(
    CaseId id,
    List<CaseEvent> events,
    Optional<ChannelKind> channel,
    Map<MentionId, MentionKind> kinds,
    WorkspaceFacts told) {

  /** A case of which the workspace told nothing besides. */
  public RecordedCase(
      CaseId id,
      List<CaseEvent> events,
      Optional<ChannelKind> channel,
      Map<MentionId, MentionKind> kinds) {
    this(id, events, channel, kinds, WorkspaceFacts.NONE);
  }

  /** The same with what the workspace told. */
  public RecordedCase with(WorkspaceFacts facts) {
    return new RecordedCase(id, events, channel, kinds, facts);
  }

  /** Copies; refuses a case without its opening. */
  public RecordedCase {
    requireNonNull(id, "id is null");
    requireNonNull(channel, "channel is null");
    requireNonNull(told, "told is null");
    events = List.copyOf(events);
    kinds = Map.copyOf(kinds);
    if (events.isEmpty() || !(events.getFirst() instanceof CaseEvent.Opened)) {
      throw new IllegalArgumentException("case " + id + " does not begin with its opening");
    }
  }
}
