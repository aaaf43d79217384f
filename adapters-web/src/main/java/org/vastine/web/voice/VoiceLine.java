package org.vastine.web.voice;

import java.util.List;
import java.util.stream.Stream;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.voice.VoiceFigure;
import org.vastine.domain.voice.VoiceReport;
import org.vastine.web.console.Desk;
import org.vastine.web.console.Shell;

/**
 * A row of the report, as the page shows it.
 *
 * @param id tells it from others on the page
 * @param name whose replies, and where
 * @param replies how many, in words
 * @param score in words; that there are too few, where there are
 * @param parts what it is made of
 */
public record VoiceLine(String id, String name, String replies, String score, List<Part> parts) {

  /**
   * A part of the score.
   *
   * @param name in words
   * @param score in words
   * @param examples what shows it
   */
  public record Part(String name, String score, List<Example> examples) {}

  /**
   * A stretch of an own reply.
   *
   * @param good whether it shows the voice well
   * @param sign why, in words
   * @param words the words
   * @param caseId the case
   */
  public record Example(boolean good, String sign, String words, String caseId) {
    /** An example, in words. */
    public static Example of(Shell s, VoiceReport.Shown shown) {
      return new Example(
          shown.example().sign().good(),
          s.t("voice-sign." + shown.example().sign().label()),
          shown.example().words(),
          shown.caseId().toString());
    }
  }

  static VoiceLine of(Desk desk, VoiceReport.Row row) {
    Shell s = desk.shell();
    String name =
        String.join(
            " · ",
            Stream.concat(
                    Stream.of(row.member().map(desk::name).orElseGet(() -> s.t("voice.all"))),
                    row.channel().map(desk::channel).stream())
                .toList());
    return new VoiceLine(
        "voice-"
            + row.member().map(Object::toString).orElse("all")
            + row.channel().map(ChannelKind::name).map(kind -> "-" + kind).orElse(""),
        name,
        s.n("voice.replies", row.figure().count()),
        score(s, row.figure()),
        row.parts().stream()
            .map(part ->
                new Part(
                    s.t("voice-part." + part.part().label()),
                    score(s, part.figure()),
                    part.examples().stream().map(one -> Example.of(s, one)).toList()))
            .toList());
  }

  private static String score(Shell s, VoiceFigure figure) {
    return figure
        .mean()
        .map(mean ->
            s.t(
                "voice.points",
                "n",
                s.t("number", "n", mean.points()),
                "low",
                s.t("number", "n", mean.low()),
                "high",
                s.t("number", "n", mean.high())))
        .orElseGet(() -> s.t("voice.too-few", "n", s.t("number", "n", VoiceFigure.LEAST)));
  }
}
