package org.vastine.web.proof;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vastine.application.proof.ReadPublicAndPrivate;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.proof.PublicAndPrivate;
import org.vastine.domain.proof.Spread;
import org.vastine.domain.proof.WayFigure;

/** Public against private, as answers tell it. */
record WayBody(List<RowBody> rows, int looked, boolean whole) {

  /** As many cases as are named behind a figure. */
  static final int MOST_CASES = 100;

  static WayBody of(ReadPublicAndPrivate.View view) {
    return new WayBody(
        view.figure().rows().stream().map(RowBody::of).toList(), view.looked(), view.whole());
  }

  /** One row. */
  record RowBody(
      Optional<String> style,
      Optional<String> channel,
      FigureBody inPublic,
      FigureBody inPrivate,
      FigureBody before,
      Optional<Long> quickerPercent) {
    static RowBody of(PublicAndPrivate.Row row) {
      return new RowBody(
          row.style().map(style -> style.label()),
          row.channel().map(ChannelKind::name),
          FigureBody.of(row.inPublic()),
          FigureBody.of(row.inPrivate()),
          FigureBody.of(row.before()),
          row.quickerPercent());
    }
  }

  /** How long one way took. */
  record FigureBody(
      int count, boolean enough, SpreadBody turns, SpreadBody minutes, List<UUID> cases) {
    static FigureBody of(WayFigure figure) {
      return new FigureBody(
          figure.turns().count(),
          figure.turns().median().isPresent(),
          SpreadBody.of(figure.turns()),
          SpreadBody.of(figure.minutes()),
          figure.cases().stream().limit(MOST_CASES).map(CaseId::value).toList());
    }
  }

  /** The middle and the far end. */
  record SpreadBody(Optional<Long> median, Optional<Long> p90) {
    static SpreadBody of(Spread spread) {
      return new SpreadBody(spread.median(), spread.p90());
    }
  }
}
