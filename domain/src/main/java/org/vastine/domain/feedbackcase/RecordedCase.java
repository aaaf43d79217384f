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
 */
public record RecordedCase(
    CaseId id,
    List<CaseEvent> events,
    Optional<ChannelKind> channel,
    Map<MentionId, MentionKind> kinds) {

  /** Copies; refuses a case without its opening. */
  public RecordedCase {
    requireNonNull(id, "id is null");
    requireNonNull(channel, "channel is null");
    events = List.copyOf(events);
    kinds = Map.copyOf(kinds);
    if (events.isEmpty() || !(events.getFirst() instanceof CaseEvent.Opened)) {
      throw new IllegalArgumentException("case " + id + " does not begin with its opening");
    }
  }
}
