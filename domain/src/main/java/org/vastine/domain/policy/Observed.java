package org.vastine.domain.policy;

import java.util.OptionalDouble;
import java.util.function.Function;
import org.vastine.domain.kernel.BusinessCalendar;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.mention.ChannelKind;

/** The facts of a case by the aspects that rules ask about. */
record Observed(CaseFacts facts, BusinessCalendar calendar) {

  private static final String UNKNOWN = "unknown";

  /** The label of an aspect that is no number; {@code unknown} where it was not told. */
  String label(Aspect aspect) {
    return switch (aspect) {
      case STYLE -> facts.style().label();
      case SENTIMENT -> facts.sentiment().label();
      case CHANNEL -> facts.channel().map(ChannelKind::name).orElse(UNKNOWN);
      case KIND -> facts.kind().map(Labelled::label).orElse(UNKNOWN);
      case LANGUAGE -> facts.language().code();
      case SUBJECT -> facts.subject().label();
      case AUDIENCE -> facts.audience().label();
      case HOURS -> calendar.isOpen(facts.publishedAt()) ? Aspect.OPEN : Aspect.CLOSED;
      case CUSTOMER -> facts.namedCustomer() ? Aspect.NAMED : Aspect.OTHER;
      case DUTY -> facts.staffing().map(Labelled::label).orElse(UNKNOWN);
      case INCIDENT -> facts.incident() ? Aspect.OPEN : Aspect.NO_INCIDENT;
      case ENDING -> past(author -> author.ending().label());
      case STANDING -> past(author -> author.standing().label());
      case ROLE -> past(author -> author.role().map(Labelled::label).orElse(Aspect.NO_ROLE));
      case CONFIDENCE, REACH, COMPLAINTS, MENTIONS, EARLIER ->
          throw new IllegalArgumentException(aspect.label() + " is a number");
    };
  }

  private String past(Function<AuthorPast, String> label) {
    return facts.author().map(label).orElse(UNKNOWN);
  }

  /** The number of an aspect that is one; empty where it was not told. */
  OptionalDouble number(Aspect aspect) {
    return switch (aspect) {
      case CONFIDENCE -> OptionalDouble.of(facts.confidence().value());
      case REACH -> OptionalDouble.of((double) facts.reach());
      case COMPLAINTS -> OptionalDouble.of(facts.otherComplaints());
      case MENTIONS -> OptionalDouble.of(facts.mentions());
      case EARLIER -> facts.author().stream().mapToDouble(AuthorPast::earlier).findFirst();
      case STYLE,
          SENTIMENT,
          CHANNEL,
          KIND,
          LANGUAGE,
          SUBJECT,
          AUDIENCE,
          HOURS,
          CUSTOMER,
          INCIDENT,
          DUTY,
          ENDING,
          STANDING,
          ROLE ->
          throw new IllegalArgumentException(aspect.label() + " is a label");
    };
  }

  /** Either, as an explanation tells it. */
  String shown(Aspect aspect) {
    return switch (aspect) {
      case CONFIDENCE -> Double.toString(facts.confidence().value());
      case REACH -> Long.toString(facts.reach());
      case COMPLAINTS -> Integer.toString(facts.otherComplaints());
      case MENTIONS -> Integer.toString(facts.mentions());
      case EARLIER ->
          facts.author().map(author -> Integer.toString(author.earlier())).orElse(UNKNOWN);
      case STYLE,
          SENTIMENT,
          CHANNEL,
          KIND,
          LANGUAGE,
          SUBJECT,
          AUDIENCE,
          HOURS,
          CUSTOMER,
          INCIDENT,
          DUTY,
          ENDING,
          STANDING,
          ROLE ->
          label(aspect);
    };
  }
}
