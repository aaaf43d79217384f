package org.vastine.domain.feedbackcase;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vastine.domain.feedbackcase.TrialRowFault.Kind;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.AudienceRole;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.mention.MentionKind;
import org.vastine.domain.mention.ThreadId;
import org.vastine.domain.policy.Aspect;
import org.vastine.domain.policy.AuthorPast;
import org.vastine.domain.policy.CaseFacts;
import org.vastine.domain.policy.ObligationShare.Ending;
import org.vastine.domain.policy.PastConduct;
import org.vastine.domain.policy.PastEnding;
import org.vastine.domain.policy.Staffing;
import org.vastine.domain.triage.Confidence;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;
import org.vastine.domain.triage.Subject;

/**
 * Reads one row of a file of recorded cases. All faults of a row are told, and what could not be
 * read gives no case.
 */
public final class TrialRowReader {

  private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");
  private static final int LONGEST_NAME = 200;
  private static final int MOST_MENTIONS = 1_000_000;

  private final Map<String, String> row;
  private final List<TrialRowFault> faults = new ArrayList<>();

  private TrialRowReader(Map<String, String> row) {
    this.row = row;
  }

  /**
   * What a row gave.
   *
   * @param found the case; empty where something is wrong
   * @param faults what is wrong
   */
  public record Reading(Optional<TrialCase> found, List<TrialRowFault> faults) {
    /** Copies the faults. */
    public Reading {
      faults = List.copyOf(faults);
    }
  }

  /** Reads a row. */
  public static Reading read(Map<String, String> row) {
    TrialRowReader reader = new TrialRowReader(row);
    Optional<TrialCase> found = reader.read();
    return reader.faults.isEmpty()
        ? new Reading(found, List.of())
        : new Reading(Optional.empty(), reader.faults);
  }

  private Optional<TrialCase> read() {
    row.keySet().stream()
        .filter(name -> !TrialRow.FIELDS.contains(name))
        .forEach(name ->
            wrong(
                TrialRowFault.ROW,
                Kind.UNKNOWN_FIELD,
                "allowed",
                String.join(", ", TrialRow.FIELDS)));
    Optional<String> name = required("case").flatMap(text -> name("case", text));
    Optional<String> thread = optional("thread").flatMap(text -> name("thread", text));
    Optional<Instant> published = required("published").flatMap(text -> moment("published", text));
    Optional<Instant> decided = optional("decided").flatMap(text -> moment("decided", text));
    Optional<Style> style = required("style").flatMap(text -> label("style", text, Style.class));
    Sentiment sentiment = label("sentiment", Sentiment.class).orElse(Sentiment.NEUTRAL);
    Optional<Instant> negative =
        optional("negativeSince").flatMap(text -> moment("negativeSince", text));
    Optional<Ending> answer = answer();
    Optional<Instant> answeredAt =
        optional("answeredAt").flatMap(text -> moment("answeredAt", text));
    needBoth("answer", "answeredAt");
    Optional<CaseFacts> facts =
        published.isPresent() && style.isPresent()
            ? Optional.of(facts(style.get(), sentiment, published.get()))
            : Optional.empty();
    if (name.isEmpty() || facts.isEmpty() || !faults.isEmpty()) {
      return Optional.empty();
    }
    Instant since = published.orElseThrow();
    return Optional.of(
        new TrialCase(
            new CaseId(id("case", name.get())),
            new ThreadId(id("thread", thread.orElse(name.get()))),
            facts.get(),
            decided.orElse(since),
            negative.or(
                () -> sentiment == Sentiment.NEGATIVE ? Optional.of(since) : Optional.empty()),
            answeredAt,
            answer));
  }

  private CaseFacts facts(Style style, Sentiment sentiment, Instant published) {
    return CaseFacts.of(
            style,
            new Confidence(number("confidence", 0, 1).map(BigDecimal::doubleValue).orElse(1.0)),
            sentiment,
            form("language", LanguageTag::new, "codes such as fi").orElse(LanguageTag.UNDETERMINED),
            label("audience", Audience.class).orElse(Audience.PUBLIC),
            published)
        .withSubject(label("subject", Subject.class).orElse(Subject.OTHER))
        .from(
            form("channel", ChannelKind::new, "kinds such as mastodon"),
            label("kind", MentionKind.class))
        .withMentions(whole("mentions", 1, MOST_MENTIONS).map(Long::intValue).orElse(1))
        .withReach(whole("reach", 0, Aspect.REACH.most()).orElse(0L))
        .withNamedCustomer(oneOf("customer", TrialRow.NAMED, TrialRow.OTHER))
        .withIncident(oneOf("incident", TrialRow.OPEN, TrialRow.NONE))
        .withStaffing(label("duty", Staffing.class))
        .withAuthor(author());
  }

  /** Known as soon as anything is told of the author; what else is not told is as of a new one. */
  private Optional<AuthorPast> author() {
    AuthorPast past =
        new AuthorPast(
            whole("earlier", 0, AuthorPast.MOST).map(Long::intValue).orElse(0),
            label("ending", PastEnding.class).orElse(PastEnding.NONE),
            label("standing", PastConduct.class).orElse(PastConduct.NONE),
            optional("role")
                .filter(role -> !role.equals(Aspect.NO_ROLE))
                .flatMap(text -> label("role", text, AudienceRole.class)));
    return Stream.of("earlier", "ending", "standing", "role").anyMatch(row::containsKey)
        ? Optional.of(past)
        : Optional.empty();
  }

  private Optional<Ending> answer() {
    return optional("answer")
        .flatMap(text ->
            switch (text) {
              case TrialRow.ANSWERED -> Optional.of(Ending.ANSWERED);
              case TrialRow.SILENT -> Optional.of(Ending.SILENT);
              default ->
                  wrong(
                      "answer",
                      Kind.UNKNOWN_VALUE,
                      "allowed",
                      TrialRow.ANSWERED + ", " + TrialRow.SILENT);
            });
  }

  private void needBoth(String one, String other) {
    if (row.containsKey(one) && !row.containsKey(other)) {
      wrong(other, Kind.NEEDED_BESIDE, "other", one);
    }
    if (row.containsKey(other) && !row.containsKey(one)) {
      wrong(one, Kind.NEEDED_BESIDE, "other", other);
    }
  }

  private Optional<String> optional(String field) {
    return Optional.ofNullable(row.get(field));
  }

  private Optional<String> required(String field) {
    return row.containsKey(field) ? optional(field) : wrong(field, Kind.MISSING, "field", field);
  }

  private Optional<String> name(String field, String text) {
    return text.isBlank() || text.length() > LONGEST_NAME
        ? wrong(field, Kind.NOT_A_NAME, "most", Integer.toString(LONGEST_NAME))
        : Optional.of(text);
  }

  private Optional<Instant> moment(String field, String text) {
    try {
      Instant moment = OffsetDateTime.parse(text).toInstant();
      if (!moment.isBefore(EARLIEST) && moment.isBefore(LATEST)) {
        return Optional.of(moment);
      }
    } catch (DateTimeException e) {
      // Told below, together with what lies out of range.
    }
    faults.add(
        new TrialRowFault(
            field,
            Kind.NOT_A_MOMENT,
            Map.of("least", EARLIEST.toString(), "most", LATEST.toString())));
    return Optional.empty();
  }

  private <E extends Enum<E> & Labelled> Optional<E> label(String field, Class<E> type) {
    return optional(field).flatMap(text -> label(field, text, type));
  }

  private <E extends Enum<E> & Labelled> Optional<E> label(
      String field, String text, Class<E> type) {
    Optional<E> found = Labelled.find(type, text);
    return found.isPresent()
        ? found
        : wrong(
            field,
            Kind.UNKNOWN_VALUE,
            "allowed",
            Stream.of(type.getEnumConstants())
                .map(Labelled::label)
                .collect(Collectors.joining(", ")));
  }

  private <T> Optional<T> form(String field, Function<String, T> made, String allowed) {
    return optional(field)
        .flatMap(text -> {
          try {
            return Optional.of(made.apply(text));
          } catch (IllegalArgumentException e) {
            return wrong(field, Kind.UNKNOWN_VALUE, "allowed", allowed);
          }
        });
  }

  private boolean oneOf(String field, String yes, String no) {
    Optional<String> text = optional(field);
    if (text.isPresent() && !text.get().equals(yes) && !text.get().equals(no)) {
      wrong(field, Kind.UNKNOWN_VALUE, "allowed", yes + ", " + no);
    }
    return text.filter(yes::equals).isPresent();
  }

  private Optional<Long> whole(String field, long least, long most) {
    return number(field, least, most)
        .flatMap(value ->
            value.stripTrailingZeros().scale() <= 0
                ? Optional.of(value.longValue())
                : notANumber(field, least, most));
  }

  private Optional<BigDecimal> number(String field, long least, long most) {
    Optional<String> text = optional(field);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return text.filter(it -> it.matches("[0-9]{1,20}(\\.[0-9]{1,20})?([eE][-+]?[0-9]{1,2})?"))
        .map(BigDecimal::new)
        .filter(value ->
            value.compareTo(BigDecimal.valueOf(least)) >= 0
                && value.compareTo(BigDecimal.valueOf(most)) <= 0)
        .or(() -> notANumber(field, least, most));
  }

  private <T> Optional<T> notANumber(String field, long least, long most) {
    faults.add(
        new TrialRowFault(
            field,
            Kind.NOT_A_NUMBER,
            Map.of("least", Long.toString(least), "most", Long.toString(most))));
    return Optional.empty();
  }

  private <T> Optional<T> wrong(String field, Kind kind, String fact, String value) {
    faults.add(new TrialRowFault(field, kind, Map.of(fact, value)));
    return Optional.empty();
  }

  /** Ids of ours are kept; any other name has one of its own, always the same. */
  private static UUID id(String sort, String name) {
    try {
      UUID known = UUID.fromString(name);
      if (known.toString().equals(name)) {
        return known;
      }
    } catch (IllegalArgumentException e) {
      // Any other name.
    }
    return UUID.nameUUIDFromBytes((sort + ' ' + name).getBytes(StandardCharsets.UTF_8));
  }
}
