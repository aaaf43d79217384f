package org.vastine.domain.policy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.AudienceRole;
import org.vastine.domain.mention.MentionKind;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;
import org.vastine.domain.triage.Subject;

/** What a rule of a policy can ask about a case. */
public enum Aspect implements Labelled {
  /** How the latest mention is triaged. */
  STYLE,
  /** The writer's stance. */
  SENTIMENT,
  /** The kind of place it came from, for example {@code mastodon}. */
  CHANNEL,
  /** What sort of item it is. */
  KIND,
  /** What it is written in, a code such as {@code fi}. */
  LANGUAGE,
  /** What a team would act on. */
  SUBJECT,
  /** Who can see it. */
  AUDIENCE,
  /** Whether the workspace was open when it was published. */
  HOURS,
  /** Whether the author is a customer known by name. */
  CUSTOMER,
  /** Whether something goes on that it is about. */
  INCIDENT,
  /** Whether anybody is on duty when the plan is made. */
  DUTY,
  /** How the author's case that ended last did. */
  ENDING,
  /** How far the author stands on the conduct ladder. */
  STANDING,
  /** As whom the author speaks. */
  ROLE,
  /** How sure the style is, 0 to 1. */
  CONFIDENCE,
  /** How many people may see it. */
  REACH,
  /** How many negative mentions of others the thread holds: its heat. */
  COMPLAINTS,
  /** How many times the author has written in this case: from 2 on they come back to it. */
  MENTIONS,
  /** How many other cases of the author there were when it was decided. */
  EARLIER;

  /** The label of {@link #HOURS} at opening hours, and of {@link #INCIDENT} while one lasts. */
  public static final String OPEN = "open";

  /** The label of {@link #HOURS} outside of them. */
  public static final String CLOSED = "closed";

  /** The label of {@link #CUSTOMER} of somebody known by name. */
  public static final String NAMED = "named";

  /** The label of {@link #CUSTOMER} of anybody else. */
  public static final String OTHER = "other";

  /** The label of {@link #INCIDENT} while nothing goes on. */
  public static final String NO_INCIDENT = "none";

  /** The label of {@link #ROLE} of somebody of whom nobody said as whom they speak. */
  public static final String NO_ROLE = "none";

  private static final long MUCH = 1_000_000_000_000L;

  /** Whether it is a number, asked for by a range, rather than a label. */
  public boolean isNumber() {
    return switch (this) {
      case CONFIDENCE, REACH, COMPLAINTS, MENTIONS, EARLIER -> true;
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
          false;
    };
  }

  /** The least number it can be, where it is one. */
  public double least() {
    return this == MENTIONS ? 1 : 0;
  }

  /** The greatest number that a rule can ask for, where it is one. */
  public long most() {
    return switch (this) {
      case CONFIDENCE -> 1;
      case EARLIER -> AuthorPast.MOST;
      default -> MUCH;
    };
  }

  /** Whether its labels stand in an order, so that a rule can ask for one and all above it. */
  public boolean isLadder() {
    return this == STANDING;
  }

  /** Every label it can have; empty where there is no end to them, or where it is a number. */
  public Optional<List<String>> labels() {
    return switch (this) {
      case STYLE -> of(Style.values());
      case SENTIMENT -> of(Sentiment.values());
      case KIND -> of(MentionKind.values());
      case SUBJECT -> of(Subject.values());
      case AUDIENCE -> of(Audience.values());
      case HOURS -> Optional.of(List.of(OPEN, CLOSED));
      case CUSTOMER -> Optional.of(List.of(NAMED, OTHER));
      case INCIDENT -> Optional.of(List.of(OPEN, NO_INCIDENT));
      case DUTY -> of(Staffing.values());
      case ENDING -> of(PastEnding.values());
      case STANDING -> of(PastConduct.values());
      case ROLE ->
          Optional.of(
              Stream.concat(
                      Stream.of(AudienceRole.values()).map(Labelled::label), Stream.of(NO_ROLE))
                  .toList());
      case CHANNEL, LANGUAGE, CONFIDENCE, REACH, COMPLAINTS, MENTIONS, EARLIER -> Optional.empty();
    };
  }

  /** Whether it can have this label. */
  public boolean allows(String label) {
    return switch (this) {
      case CHANNEL -> label.matches("[a-z][a-z0-9-]{1,39}");
      case LANGUAGE -> label.matches("[a-z]{2,3}");
      case STYLE,
          SENTIMENT,
          KIND,
          SUBJECT,
          AUDIENCE,
          HOURS,
          CUSTOMER,
          INCIDENT,
          DUTY,
          ENDING,
          STANDING,
          ROLE ->
          labels().orElse(List.of()).contains(label);
      case CONFIDENCE, REACH, COMPLAINTS, MENTIONS, EARLIER -> false;
    };
  }

  private static Optional<List<String>> of(Labelled[] values) {
    return Optional.of(Stream.of(values).map(Labelled::label).toList());
  }
}
