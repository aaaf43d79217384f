package org.vastine.web.factrequest;

import jakarta.inject.Inject;
import java.time.Duration;
import org.vastine.application.factrequest.AskFacts;
import org.vastine.domain.feedbackcase.FactRequest;
import org.vastine.web.console.Bundles;
import org.vastine.web.console.Words;
import org.vastine.web.server.WebSettings;

/** What a customer is sent: the address of their page, and words to send it with. */
public final class FactLinks {
  /** How the addresses of these pages begin. */
  static final String PATH = "/f/";

  private final WebSettings settings;
  private final Bundles bundles;

  /** Needs to know under which address customers reach it. */
  @Inject
  public FactLinks(WebSettings settings, Bundles bundles) {
    this.settings = settings;
    this.bundles = bundles;
  }

  /** The address. */
  public String address(AskFacts.Asked asked) {
    return settings.publicAddress() + PATH + asked.link().reveal();
  }

  /** A sentence with the address, in the language of the form. */
  public String text(AskFacts.Asked asked) {
    FactRequest request = asked.request();
    Words words = bundles.forForm(asked.form().language().code());
    return words.say(
        "form.link-text",
        "time",
        words.length(Duration.between(request.askedAt(), request.until())),
        "link",
        address(asked));
  }
}
