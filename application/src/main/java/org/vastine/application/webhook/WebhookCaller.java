package org.vastine.application.webhook;

import java.net.URI;
import org.vastine.domain.webhook.WebhookAnswer;

/**
 * Calls webhooks. It never throws for what networks and servers do, keeps its calls within {@link
 * #LONGEST_SECONDS}, and follows no redirect.
 */
public interface WebhookCaller {

  /** The longest that a call takes, in seconds. */
  int LONGEST_SECONDS = 30;

  /** Whether webhooks may be at that address; looks its name up. */
  boolean mayReach(URI address);

  /** Tells, and waits for the answer. */
  WebhookAnswer call(WebhookCall call);
}
