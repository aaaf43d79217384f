package org.vastine.persistence.webhook;

import java.time.Instant;
import org.vastine.application.kernel.UnreadableCursor;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.webhook.WebhookEventId;
import org.vastine.persistence.kernel.Place;

/** Where a page of events for a webhook ended. */
record DeliveryPlace(Instant at, WebhookEventId event) {

  /** The place that a cursor names; throws {@link UnreadableCursor}. */
  static DeliveryPlace of(String cursor) {
    int dot = cursor.lastIndexOf('.');
    String number = cursor.substring(dot + 1);
    if (dot < 0 || !number.matches("[1-9][0-9]{0,8}")) {
      throw new UnreadableCursor();
    }
    Place place = Place.of(cursor.substring(0, dot));
    return new DeliveryPlace(
        place.at(), new WebhookEventId(new CaseId(place.id()), Integer.parseInt(number)));
  }

  String cursor() {
    return new Place(at, event.about().value()).cursor() + "." + event.number();
  }
}
