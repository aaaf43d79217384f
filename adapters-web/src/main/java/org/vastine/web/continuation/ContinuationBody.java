package org.vastine.web.continuation;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.vastine.application.continuation.ReadContinuations;
import org.vastine.domain.continuation.Continuation;
import org.vastine.domain.continuation.Share;
import org.vastine.domain.continuation.TemplateFigure;
import org.vastine.domain.feedbackcase.CaseId;

/** How threads went on after templates, as answers tell it. */
record ContinuationBody(List<LineBody> items, int looked, boolean whole) {

  private static final int MOST_CASES = 100;

  static ContinuationBody of(ReadContinuations.View view) {
    return new ContinuationBody(
        view.lines().stream().map(LineBody::of).toList(), view.looked(), view.whole());
  }

  /** A template. */
  record LineBody(
      UUID template, String name, String language, FigureBody figure, List<VariantBody> variants) {
    static LineBody of(ReadContinuations.Line line) {
      return new LineBody(
          line.template().id().value(),
          line.template().name(),
          line.template().language().code(),
          FigureBody.of(line.figure()),
          line.variants().entrySet().stream()
              .map(one -> new VariantBody(one.getKey(), FigureBody.of(one.getValue())))
              .toList());
    }
  }

  /** One wording. */
  record VariantBody(int variant, FigureBody figure) {}

  /** What is known. */
  record FigureBody(
      int sent,
      int known,
      boolean ranked,
      List<ShareBody> went,
      List<OutcomeBody> outcomes,
      List<UUID> cases) {
    static FigureBody of(TemplateFigure figure) {
      return new FigureBody(
          figure.sent(),
          figure.known(),
          figure.isRanked(),
          Stream.of(Continuation.values())
              .map(how -> ShareBody.of(how, figure.share(how)))
              .toList(),
          figure.outcomes().entrySet().stream()
              .map(one -> new OutcomeBody(one.getKey().label(), one.getValue()))
              .sorted(Comparator.comparing(OutcomeBody::outcome))
              .toList(),
          figure.cases().stream().limit(MOST_CASES).map(CaseId::value).toList());
    }
  }

  /** How many went on so. */
  record ShareBody(String how, int count, long percent, long atLeast, long atMost) {
    static ShareBody of(Continuation how, Share share) {
      return new ShareBody(
          how.label(), share.part(), share.percent(), share.atLeast(), share.atMost());
    }
  }

  /** How many cases ended so. */
  record OutcomeBody(String outcome, int count) {}
}
