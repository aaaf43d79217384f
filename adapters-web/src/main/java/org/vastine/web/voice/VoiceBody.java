package org.vastine.web.voice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vastine.application.voice.ReadVoice;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.voice.VoiceFigure;
import org.vastine.domain.voice.VoiceReport;

/** How replies sound, as answers tell it. */
record VoiceBody(List<RowBody> rows, boolean everybody, int looked, boolean whole) {

  static VoiceBody of(ReadVoice.View view) {
    return new VoiceBody(
        view.report().rows().stream().map(RowBody::of).toList(),
        view.everybody(),
        view.looked(),
        view.whole());
  }

  /** One row. */
  record RowBody(
      Optional<UUID> member, Optional<String> channel, FigureBody figure, List<PartBody> parts) {
    static RowBody of(VoiceReport.Row row) {
      return new RowBody(
          row.member().map(MemberId::value),
          row.channel().map(ChannelKind::name),
          FigureBody.of(row.figure()),
          row.parts().stream().map(PartBody::of).toList());
    }
  }

  /** A mean with its bounds; without them, where there are too few. */
  record FigureBody(
      int count,
      boolean enough,
      Optional<Integer> points,
      Optional<Integer> low,
      Optional<Integer> high) {
    static FigureBody of(VoiceFigure figure) {
      return new FigureBody(
          figure.count(),
          figure.mean().isPresent(),
          figure.mean().map(VoiceFigure.Mean::points),
          figure.mean().map(VoiceFigure.Mean::low),
          figure.mean().map(VoiceFigure.Mean::high));
    }
  }

  /** A part of the score. */
  record PartBody(String part, FigureBody figure, List<ExampleBody> examples) {
    static PartBody of(VoiceReport.PartRow row) {
      return new PartBody(
          row.part().label(),
          FigureBody.of(row.figure()),
          row.examples().stream().map(ExampleBody::of).toList());
    }
  }

  /** A stretch of an own reply. */
  record ExampleBody(UUID caseId, String sign, boolean good, String words) {
    static ExampleBody of(VoiceReport.Shown shown) {
      return new ExampleBody(
          shown.caseId().value(),
          shown.example().sign().label(),
          shown.example().sign().good(),
          shown.example().words());
    }
  }
}
