package org.vastine.web.escalation;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.vastine.application.escalation.ForecastThread;
import org.vastine.domain.escalation.Escalation;
import org.vastine.web.feedbackcase.CaseWorkRoutes;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** What is to be expected of the thread of a case (R33). */
public final class ForecastRoutes implements Routes {

  private final ForecastThread forecast;
  private final Answers answers;

  /** Needs the use case. */
  @Inject
  public ForecastRoutes(ForecastThread forecast, Answers answers) {
    this.forecast = forecast;
    this.answers = answers;
  }

  private record SignBody(String kind, double value, int percent, boolean raised) {
    static SignBody of(Escalation.Sign sign) {
      return new SignBody(sign.kind().label(), sign.value(), sign.percent(), sign.raised());
    }
  }

  private record CountedBody(int threads, int grew) {
    static CountedBody of(Escalation.Counted counted) {
      return new CountedBody(counted.threads(), counted.grew());
    }
  }

  private record ForecastBody(
      String level,
      Optional<Integer> mentions,
      Optional<Integer> size,
      Optional<Integer> percent,
      List<SignBody> signs,
      Optional<CountedBody> own,
      Optional<CountedBody> alike) {

    static ForecastBody of(Optional<Escalation> forecast) {
      return forecast
          .map(ForecastBody::of)
          .orElseGet(() ->
              new ForecastBody(
                  "private",
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  List.of(),
                  Optional.empty(),
                  Optional.empty()));
    }

    private static ForecastBody of(Escalation said) {
      Optional<Escalation> compared = Optional.of(said).filter(one -> one.size() > 0);
      Optional<Escalation> reckoned = compared.filter(one -> !one.signs().isEmpty());
      return new ForecastBody(
          said.level().label(),
          Optional.of(said.mentions()),
          compared.map(Escalation::size),
          reckoned.map(Escalation::percent),
          said.signs().stream().map(SignBody::of).toList(),
          compared.map(one -> CountedBody.of(one.own())),
          reckoned.map(one -> CountedBody.of(one.alike())));
    }
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/api/v1/cases/{case}/forecast", this::forecast);
  }

  private void forecast(Context ctx) {
    answers.give(
        ctx,
        forecast.handle(Caller.of(ctx), new ForecastThread.Command(CaseWorkRoutes.id(ctx))),
        said -> Answer.ok(ForecastBody.of(said)));
  }
}
