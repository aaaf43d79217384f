package org.vastine.web.server;

import io.javalin.http.Context;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.MDC;
import org.vastine.web.kernel.RequestNames;

/**
 * The id that an answer, its problem and its log lines share. A caller's own {@code X-Request-Id}
 * is kept when it is short and plain, so that a chain of systems can be followed.
 */
final class RequestId {
  private static final String HEADER = "X-Request-Id";
  private static final String LOG_KEY = "request";
  private static final String PLAIN = "[A-Za-z0-9._-]{1,64}";

  private RequestId() {}

  static void begin(Context ctx, Supplier<UUID> ids) {
    String theirs = ctx.header(HEADER);
    String id = theirs != null && theirs.matches(PLAIN) ? theirs : ids.get().toString();
    ctx.attribute(RequestNames.ID, id);
    ctx.header(HEADER, id);
    MDC.put(LOG_KEY, id);
  }

  static void end() {
    MDC.clear();
  }
}
