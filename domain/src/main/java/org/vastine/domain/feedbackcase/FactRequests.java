package org.vastine.domain.feedbackcase;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vastine.domain.factrequest.FactRequestId;
import org.vastine.domain.factrequest.FactRequestState;
import org.vastine.domain.factrequest.WantedOutcome;

/**
 * What was asked of the customer on a case (R18).
 *
 * @param all every request, in the order of asking
 */
public record FactRequests(List<FactRequest> all) {

  /** Nothing was asked for. */
  static final FactRequests NONE = new FactRequests(List.of());

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

  /** What the customer last said would satisfy them. */
  public Optional<WantedOutcome> wanted() {
    return all.reversed().stream().flatMap(request -> request.wanted().stream()).findFirst();
  }

  FactRequests after(FactRequestEvent event) {
    return switch (event) {
      case FactRequestEvent.FactsAsked asked ->
          new FactRequests(Stream.concat(all.stream(), Stream.of(FactRequest.of(asked))).toList());
      case FactRequestEvent.FactsAnswered _,
          FactRequestEvent.FactsExpired _,
          FactRequestEvent.FactsWithdrawn _,
          FactRequestEvent.FactsErased _ ->
          new FactRequests(
              all.stream()
                  .map(it -> it.id().equals(event.request()) ? it.after(event) : it)
                  .toList());
    };
  }
}
