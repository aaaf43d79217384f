package org.vastine.web.reply;

import java.util.Optional;
import org.vastine.application.reply.ReadReplyLimit.ReplyLimit;

/** How much may still be said in public in a case, as answers tell it. */
record ReplyLimitBody(
    Optional<Integer> most, int given, Optional<Integer> left, boolean reached, boolean mayReply) {

  static ReplyLimitBody of(ReplyLimit limit) {
    Optional<Integer> most = limit.most().stream().boxed().findFirst();
    return new ReplyLimitBody(
        most,
        limit.given(),
        most.map(all -> Math.max(0, all - limit.given())),
        limit.reached(),
        limit.mayReply());
  }
}
