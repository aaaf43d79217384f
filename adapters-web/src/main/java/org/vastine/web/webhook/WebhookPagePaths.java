package org.vastine.web.webhook;

import io.javalin.http.Context;
import org.vastine.domain.webhook.WebhookId;
import org.vastine.web.kernel.ProblemException;
import org.vastine.web.kernel.WrittenId;

/** Which webhook a page of the console is about. */
final class WebhookPagePaths {

  private WebhookPagePaths() {}

  static WebhookId webhook(Context ctx) {
    return WrittenId.read(ctx.pathParam("webhook"))
        .map(WebhookId::new)
        .orElseThrow(() -> new ProblemException(404, "webhook.not-found"));
  }
}
