package org.vastine.domain.feedbackcase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vastine.domain.factrequest.FactRequestId;
import org.vastine.domain.factrequest.FactRequestState;
import org.vastine.domain.factrequest.WantedOutcome;
import org.vastine.domain.team.MemberId;

/**
 * What was asked of the customer on a case (R18).
 *
 * @param all every request, in the order of asking
 * @param noted what a member noted as the customer's wish; empty once the customer's own answer
 *     says what they want
 */
public record FactRequests(List<FactRequest> all, Optional<Noted> noted) {

  /** Nothing was asked for. */
  static final FactRequests NONE = new FactRequests(List.of(), Optional.empty());

  /**
   * A wish that the customer said in the thread.
   *
   * @param wanted what would satisfy them
   * @param member who noted it
   * @param at when
   */
  public record Noted(WantedOutcome wanted, MemberId member, Instant at) {}

  /** Copies the requests. */
  public FactRequests {
    all = List.copyOf(all);
  }

  /** One of them. */
  public Optional<FactRequest> find(FactRequestId id) {
    return all.stream().filter(request -> request.id().equals(id)).findFirst();
  }

  /** The one that was neither answered nor ended; there is one at most. */
  public Optional<FactRequest> asked() {
    return all.stream().filter(request -> request.state() == FactRequestState.ASKED).findFirst();
  }

  /** What the customer last said would satisfy them, in an answer or in the thread. */
  public Optional<WantedOutcome> wanted() {
    return noted
        .map(Noted::wanted)
        .or(() ->
            all.reversed().stream().flatMap(request -> request.wanted().stream()).findFirst());
  }

  FactRequests after(WantedNoted event) {
    return new FactRequests(
        all, Optional.of(new Noted(event.wanted(), event.member(), event.at())));
  }

  FactRequests after(FactRequestEvent event) {
    return switch (event) {
      case FactRequestEvent.FactsAsked asked ->
          new FactRequests(
              Stream.concat(all.stream(), Stream.of(FactRequest.of(asked))).toList(), noted);
      case FactRequestEvent.ContactAsked _,
          FactRequestEvent.FactsAnswered _,
          FactRequestEvent.FactsExpired _,
          FactRequestEvent.FactsWithdrawn _,
          FactRequestEvent.FactsErased _ ->
          new FactRequests(
              all.stream()
                  .map(it -> it.id().equals(event.request()) ? it.after(event) : it)
                  .toList(),
              saysOtherwise(event) ? Optional.empty() : noted);
    };
  }

  /** The customer's own later answer is worth more than what was noted for them. */
  private static boolean saysOtherwise(FactRequestEvent event) {
    return event instanceof FactRequestEvent.FactsAnswered answered
        && answered.wanted().isPresent();
  }
}
