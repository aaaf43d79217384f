package org.vastine.web.continuation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vastine.application.continuation.ReadContinuations;
import org.vastine.domain.template.ReplyTemplate;
import org.vastine.domain.template.TemplateId;

/** The order of templates on their page: ranked ones first, as they rank, the rest as it was. */
public final class CalmestFirst {

  private CalmestFirst() {}

  /** By these figures. */
  public static Comparator<ReplyTemplate> of(ReadContinuations.View went) {
    List<TemplateId> ranked =
        went.lines().stream()
            .filter(line -> line.figure().isRanked())
            .map(line -> line.template().id())
            .toList();
    Map<TemplateId, Integer> places = new HashMap<>();
    for (int place = 0; place < ranked.size(); place++) {
      places.put(ranked.get(place), place);
    }
    return Comparator.comparingInt(one -> places.getOrDefault(one.id(), ranked.size()));
  }
}
