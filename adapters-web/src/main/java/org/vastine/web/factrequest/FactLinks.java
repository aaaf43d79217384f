package org.vastine.web.factrequest;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vastine.application.factrequest.AskFacts;
import org.vastine.domain.factrequest.ContactWay;
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

  /**
   * A sentence with the address, in the language of the form; and what was said to follow, each on
   * a line of its own.
   */
  public String text(AskFacts.Asked asked) {
    FactRequest request = asked.request();
    Words words = bundles.forForm(asked.form().language().code());
    String link =
        words.say(
            "form.link-text",
            "time",
            words.length(Duration.between(request.askedAt(), request.until())),
            "link",
            address(asked));
    return Stream.of(
            Optional.of(link),
            contact(asked.said().contact()).map(words::say),
            asked.said().back().map(time -> words.say("form.back-by", "time", time)))
        .flatMap(Optional::stream)
        .collect(Collectors.joining("\n"));
  }

  /** Which sentence says by what we would contact the customer. */
  private static Optional<String> contact(Set<ContactWay> ways) {
    return ways.size() > 1
        ? Optional.of("form.link-contact.both")
        : ways.stream().map(way -> "form.link-contact." + way.label()).findFirst();
  }
}
