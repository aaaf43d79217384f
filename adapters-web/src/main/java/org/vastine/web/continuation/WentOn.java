package org.vastine.web.continuation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vastine.application.continuation.ReadContinuations;
import org.vastine.domain.continuation.Continuation;
import org.vastine.domain.continuation.Share;
import org.vastine.domain.continuation.TemplateFigure;
import org.vastine.domain.template.TemplateId;
import org.vastine.web.console.Shell;

/**
 * How threads went on after one template, as pages show it.
 *
 * @param sent how often it was sent, in words
 * @param argued the share that argued on with its interval, in words; that too little is known,
 *     where it is
 * @param ways how customers went on, with counts, in words
 * @param outcomes how the cases ended, with counts, in words
 * @param variants each wording: its number, and its own share that argued on, in words
 * @param cases ids of cases behind it, the latest first
 */
public record WentOn(
    String sent,
    String argued,
    String ways,
    String outcomes,
    List<Variant> variants,
    List<String> cases) {

  private static final int SHOWN_CASES = 10;

  /** One wording. */
  public record Variant(int number, String sent, String argued) {}

  /** After one of the templates; empty where it was not sent. */
  public static Optional<WentOn> of(Shell s, ReadContinuations.View view, TemplateId template) {
    return view.of(template).map(line -> of(s, line));
  }

  private static WentOn of(Shell s, ReadContinuations.Line line) {
    TemplateFigure figure = line.figure();
    return new WentOn(
        s.n("went.sent", figure.sent()),
        argued(s, figure),
        String.join(
            ", ",
            Stream.of(Continuation.values())
                .filter(how -> figure.went().containsKey(how))
                .map(how ->
                    s.t("went." + how.label()) + " " + s.t("number", "n", figure.share(how).part()))
                .toList()),
        String.join(
            ", ",
            figure.outcomes().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one ->
                    s.t("outcome." + one.getKey().label())
                        + " "
                        + s.t("number", "n", one.getValue()))
                .toList()),
        line.variants().entrySet().stream()
            .map(one ->
                new Variant(
                    one.getKey(),
                    s.n("went.sent", one.getValue().sent()),
                    argued(s, one.getValue())))
            .toList(),
        figure.cases().stream().limit(SHOWN_CASES).map(Object::toString).toList());
  }

  private static String argued(Shell s, TemplateFigure figure) {
    if (!figure.isRanked()) {
      return s.t(
          "went.too-few",
          "n",
          s.t("number", "n", figure.known()),
          "least",
          s.t("number", "n", TemplateFigure.LEAST_TO_RANK));
    }
    Share share = figure.argued();
    return s.t(
        "went.argued-share",
        "share",
        s.t("percent", "n", share.percent()),
        "from",
        s.t("percent", "n", share.atLeast()),
        "to",
        s.t("percent", "n", share.atMost()),
        "of",
        s.t("number", "n", share.of()));
  }
}
