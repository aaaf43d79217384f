package org.vastine.application.continuation;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.vastine.application.feedbackcase.RecordedCases;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.template.TemplateCatalogue;
import org.vastine.application.template.TemplateUses;
import org.vastine.domain.continuation.SentReply;
import org.vastine.domain.continuation.TemplateFigure;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.DraftId;
import org.vastine.domain.feedbackcase.RecordedCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;
import org.vastine.domain.template.ReplyTemplate;
import org.vastine.domain.template.TemplateId;
import org.vastine.domain.template.TemplateUse;

/** How threads went on after each template, those that calm best first (R20). */
public final class ReadContinuations {

  /** Of so many of the newest cases at most. */
  public static final int MOST_CASES = 5_000;

  private static final int PAGE = 500;

  private final Permitted permitted;
  private final RecordedCases cases;
  private final TemplateUses uses;
  private final TemplateCatalogue catalogue;
  private final InstantSource clock;

  /** Needs what happened, and which templates went into it. */
  @Inject
  public ReadContinuations(
      Permitted permitted,
      RecordedCases cases,
      TemplateUses uses,
      TemplateCatalogue catalogue,
      InstantSource clock) {
    this.permitted = permitted;
    this.cases = cases;
    this.uses = uses;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param silentDays after so many days without a word a customer counts as silent, 1 to 30
   * @param openedDays of cases opened in so many last days, 1 to 730
   */
  public record Command(int silentDays, int openedDays) {

    /** What pages show. */
    public static final Command USUAL = new Command(7, 90);

    /** Keeps the numbers in their ranges. */
    public Command {
      silentDays = Math.clamp(silentDays, 1, 30);
      openedDays = Math.clamp(openedDays, 1, 730);
    }
  }

  /**
   * How it went on after one template.
   *
   * @param template which
   * @param figure all of its wordings together
   * @param variants each wording by its number, from 1; wordings that were not sent are left out
   */
  public record Line(
      ReplyTemplate template, TemplateFigure figure, Map<Integer, TemplateFigure> variants) {
    /** Keeps the order of the wordings. */
    public Line {
      variants = Collections.unmodifiableMap(new LinkedHashMap<>(variants));
    }
  }

  /**
   * What is given.
   *
   * @param lines the templates that were sent and are still there, those that calm best first
   * @param looked how many cases were looked through
   * @param whole whether these were all of the time
   */
  public record View(List<Line> lines, int looked, boolean whole) {
    /** Copies the list. */
    public View {
      lines = List.copyOf(lines);
    }

    /** How it went on after one of them. */
    public Optional<Line> of(TemplateId template) {
      return lines.stream().filter(line -> line.template().id().equals(template)).findFirst();
    }
  }

  /** Gives the figures. */
  public Decision<View> handle(Actor actor, Command command) {
    return permitted.read(actor, Permission.READ_CASES, () -> view(command));
  }

  private View view(Command command) {
    Instant now = clock.instant();
    RecordedCases.Period period =
        new RecordedCases.Period(
            Optional.of(now.minus(Duration.ofDays(command.openedDays()))), Optional.empty());
    Map<TemplateUse, List<SentReply>> sent = new HashMap<>();
    Optional<CaseId> last = Optional.empty();
    int looked = 0;
    boolean more = true;
    while (more && looked < MOST_CASES) {
      List<RecordedCase> page = cases.newest(period, last, PAGE);
      note(page, Duration.ofDays(command.silentDays()), now, sent);
      looked += page.size();
      more = page.size() == PAGE;
      last = page.isEmpty() ? last : Optional.of(page.getLast().id());
    }
    return new View(lines(sent), looked, !more);
  }

  private void note(
      List<RecordedCase> page,
      Duration silentAfter,
      Instant now,
      Map<TemplateUse, List<SentReply>> sent) {
    List<SentReply> replies =
        page.stream().flatMap(one -> SentReply.in(one, silentAfter, now).stream()).toList();
    Map<DraftId, Set<TemplateUse>> used =
        uses.in(replies.stream().map(SentReply::draft).collect(toSet()));
    for (SentReply reply : replies) {
      for (TemplateUse use : used.getOrDefault(reply.draft(), Set.of())) {
        sent.computeIfAbsent(use, _ -> new ArrayList<>()).add(reply);
      }
    }
  }

  private List<Line> lines(Map<TemplateUse, List<SentReply>> sent) {
    return catalogue.all().stream()
        .flatMap(template -> line(template, sent).stream())
        .sorted(
            Comparator.comparing(Line::figure, TemplateFigure.CALMEST_FIRST)
                .thenComparing(line -> line.template().name())
                .thenComparing(line -> line.template().id().value()))
        .toList();
  }

  private static Optional<Line> line(
      ReplyTemplate template, Map<TemplateUse, List<SentReply>> sent) {
    Map<Integer, TemplateFigure> variants = new TreeMap<>();
    List<SentReply> all = new ArrayList<>();
    sent.forEach((use, replies) -> {
      if (use.template().equals(template.id()) && use.incident().isEmpty()) {
        variants.put(use.variant(), TemplateFigure.of(replies));
        all.addAll(replies);
      }
    });
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Line(template, TemplateFigure.of(all.stream().distinct().toList()), variants));
  }
}
