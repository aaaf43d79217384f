package org.vastine.application.alert;

import java.util.List;
import java.util.Optional;
import org.vastine.domain.alert.AlertWebhook;
import org.vastine.domain.alert.AlertWebhookId;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.team.MemberId;

/** The webhooks of members. Secrets are encrypted at rest and come out for the outlet only. */
public interface AlertWebhooks {

  /** A webhook with what its messages are signed with. */
  record Signed(AlertWebhook webhook, Secret secret) {}

  /** A member's, by name. */
  List<AlertWebhook> of(MemberId member);

  /** One of them, to be called. */
  Optional<Signed> signed(AlertWebhookId id);

  /** Keeps a new one. */
  void add(AlertWebhook webhook, Secret secret);

  /** Removes one, if it is there. */
  void remove(AlertWebhookId id);
}
