package org.vastine.application.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.vastine.application.watch.WatchMatching;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.domain.watch.WatchEvaluation;
import org.vastine.domain.watch.WatchEvaluation.Place;
import org.vastine.domain.watch.WatchHit;
import org.vastine.domain.watch.WatchQuery;

/** Finds words as they are written, without regard to capitals: no endings, no slips. */
public final class TestMatching implements WatchMatching {

  @Override
  public Watch watch(List<Watched> queries) {
    List<Watched> ready = List.copyOf(queries);
    return (text, _) -> {
      List<WatchHit> hits = new ArrayList<>();
      for (Watched watched : ready) {
        WatchEvaluation.of(watched.query(), phrase -> places(phrase, text))
            .ifPresent(spans -> hits.add(new WatchHit(watched.term(), spans)));
      }
      return hits;
    };
  }

  private static List<Place> places(WatchQuery.Phrase phrase, String text) {
    List<MatchResult> words =
        Pattern.compile("[\\p{L}\\p{N}]+")
            .matcher(text.toLowerCase(Locale.ROOT))
            .results()
            .toList();
    List<Place> places = new ArrayList<>();
    int length = phrase.words().size();
    for (int at = 0; at + length <= words.size(); at++) {
      List<String> here = words.subList(at, at + length).stream().map(MatchResult::group).toList();
      if (here.equals(phrase.words().stream().map(w -> w.toLowerCase(Locale.ROOT)).toList())) {
        places.add(
            new Place(
                at,
                at + length - 1,
                new TextSpan(words.get(at).start(), words.get(at + length - 1).end())));
      }
    }
    return places;
  }
}
