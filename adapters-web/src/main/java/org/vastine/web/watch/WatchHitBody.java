package org.vastine.web.watch;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.vastine.application.watch.WatchHits;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.mention.MentionId;

/** What a watch term hit in a mention. */
public record WatchHitBody(UUID mention, UUID term, String name, List<TextSpan> spans) {
  /** All hits in these mentions, in their order. */
  public static List<WatchHitBody> of(
      List<Mention> mentions, Map<MentionId, List<WatchHits.Named>> hits) {
    return mentions.stream()
        .flatMap(mention ->
            hits.getOrDefault(mention.id(), List.of()).stream()
                .map(hit ->
                    new WatchHitBody(
                        mention.id().value(), hit.term().value(), hit.name(), hit.spans())))
        .toList();
  }
}
