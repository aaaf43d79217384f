package org.vastine.web.conduct;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vastine.application.conduct.ListConductWork;
import org.vastine.domain.conduct.ConductAct;
import org.vastine.domain.conduct.LadderStep;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Fields;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** What steps against authors still ask of people, and whom we keep away now (R29). */
public final class ConductWorkRoutes implements Routes {

  private final ListConductWork list;
  private final Answers answers;

  /** Needs the use case. */
  @Inject
  public ConductWorkRoutes(ListConductWork list, Answers answers) {
    this.list = list;
    this.answers = answers;
  }

  private record TaskBody(
      UUID act,
      String kind,
      Optional<String> problem,
      @JsonProperty("case") UUID feedbackCase,
      UUID step,
      UUID member,
      UUID author,
      String authorName,
      UUID account,
      String accountName,
      Instant since,
      Instant due,
      boolean late,
      Optional<URI> authorAt,
      Optional<URI> itemAt) {
    static TaskBody of(ListConductWork.Task task) {
      ConductAct act = task.chore().act();
      LadderStep step = task.chore().placed().step();
      return new TaskBody(
          act.id().value(),
          act.kind().label(),
          act.problem(),
          step.grounds().caseId().value(),
          step.id().value(),
          step.by().value(),
          task.chore().placed().key().author().value(),
          task.row().authorName(),
          task.chore().placed().key().account().value(),
          task.row().accountName(),
          act.changedAt(),
          task.chore().due(),
          task.chore().late(),
          task.mention().flatMap(mention -> mention.item().author().profile()),
          task.mention().flatMap(mention -> mention.item().url()));
    }
  }

  private record HoldingBody(
      UUID author,
      String authorName,
      UUID account,
      String accountName,
      StepBody step,
      Instant recheck,
      boolean late) {
    static HoldingBody of(ListConductWork.Holding holding) {
      return new HoldingBody(
          holding.placed().key().author().value(),
          holding.row().authorName(),
          holding.placed().key().account().value(),
          holding.row().accountName(),
          StepBody.of(holding.placed().step(), Map.of()),
          holding.recheck(),
          holding.late());
    }
  }

  private record WorkBody(
      List<TaskBody> byHand, List<HoldingBody> rechecks, List<HoldingBody> holding) {}

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/api/v1/conduct-work", this::list);
  }

  private void list(Context ctx) {
    Fields.ofQuery(ctx).done();
    answers.give(
        ctx,
        list.handle(Caller.of(ctx), new ListConductWork.Command()),
        view ->
            Answer.ok(
                new WorkBody(
                    view.tasks().stream().map(TaskBody::of).toList(),
                    view.rechecks().stream().map(HoldingBody::of).toList(),
                    view.holding().stream().map(HoldingBody::of).toList())));
  }
}
