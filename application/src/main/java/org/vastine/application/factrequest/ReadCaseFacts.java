package org.vastine.application.factrequest;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vastine.application.feedbackcase.Cases;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.factrequest.FactForm;
import org.vastine.domain.factrequest.FactRequestId;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FactRequest;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.WantedAndGiven;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** What was asked of the customer on a case and where it stands, without the answers (R18). */
public final class ReadCaseFacts {

  private final Permitted permitted;
  private final Cases cases;
  private final FactRequestBook book;

  /** Needs the case and the book of requests. */
  @Inject
  public ReadCaseFacts(Permitted permitted, Cases cases, FactRequestBook book) {
    this.permitted = permitted;
    this.cases = cases;
    this.book = book;
  }

  /**
   * What is asked.
   *
   * @param caseId the case
   */
  public record Command(CaseId caseId) {}

  /**
   * One request.
   *
   * @param request where it stands
   * @param form what is asked
   */
  public record Line(FactRequest request, FactForm form) {}

  /**
   * What was asked on a case.
   *
   * @param feedbackCase the case
   * @param lines every request, in the order of asking
   * @param wanted what would satisfy the customer, beside what they got; empty while not known
   */
  public record View(FeedbackCase feedbackCase, List<Line> lines, Optional<WantedAndGiven> wanted) {
    /** Copies the lines. */
    public View {
      lines = List.copyOf(lines);
    }
  }

  /** Gives it. */
  public Decision<View> handle(Actor actor, Command command) {
    return permitted.decide(
        actor, Permission.READ_CASES, () -> cases.existing(command.caseId()).map(this::view));
  }

  private View view(FeedbackCase feedbackCase) {
    List<FactRequest> all = feedbackCase.factRequests().all();
    Map<FactRequestId, FactRequestBook.Entry> entries =
        all.isEmpty()
            ? Map.of()
            : book.of(feedbackCase.id()).stream()
                .collect(Collectors.toMap(FactRequestBook.Entry::id, Function.identity()));
    return new View(
        feedbackCase,
        all.stream()
            .flatMap(request ->
                Optional.ofNullable(entries.get(request.id())).stream()
                    .map(entry -> new Line(request, entry.form())))
            .toList(),
        WantedAndGiven.on(feedbackCase));
  }
}
