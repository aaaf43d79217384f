package org.vastine.web.community;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.feedbackcase.ListPreventions;
import org.vastine.application.feedbackcase.Preventions;
import org.vastine.application.feedbackcase.ReadMistakeShares;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.team.Permission;
import org.vastine.domain.triage.Subject;
import org.vastine.web.console.Console;
import org.vastine.web.console.Desk;
import org.vastine.web.kernel.Pages;
import org.vastine.web.server.Routes;

/** What would prevent misunderstandings, for the whole organisation to learn from (R23). */
public final class PreventionPages implements Routes {

  private final Console console;
  private final ListPreventions list;
  private final ReadMistakeShares shares;

  /** Takes the use case that it asks. */
  @Inject
  public PreventionPages(Console console, ListPreventions list, ReadMistakeShares shares) {
    this.console = console;
    this.list = list;
    this.shares = shares;
  }

  /**
   * What was noted, as the page shows it.
   *
   * @param subject the subject in words
   * @param words what was noted
   * @param nothing whether nothing would prevent it
   * @param noted who and when, in words
   */
  public record Line(String caseId, String subject, String words, boolean nothing, String noted) {
    static Line of(Desk desk, Preventions.Entry entry, ListPreventions.Listed listed) {
      return new Line(
          entry.caseId().toString(),
          desk.shell().t("subject." + entry.subject().label()),
          listed.words().getOrDefault(entry.words(), desk.shell().t("case.erased")),
          entry.nothing(),
          desk.shell()
              .t(
                  "prevention.noted",
                  "member",
                  desk.name(entry.notedBy()),
                  "time",
                  desk.shell().at(entry.notedAt())));
    }
  }

  /** How often a member says that customers were mistaken, out of how many cases. */
  public record Marked(String member, int marked, int worked) {}

  private List<Marked> marked(Desk desk) {
    return desk.shell().may(Permission.LEAD_CASES)
        ? desk
            .orTell(shares.handle(desk.actor(), new ReadMistakeShares.Command()))
            .members()
            .stream()
            .map(one -> new Marked(desk.name(one.member()), one.marked(), one.worked()))
            .toList()
        : List.of();
  }

  /** A subject and how often it was noted. */
  public record Count(String label, String words, int count, boolean chosen) {}

  @Override
  public void add(RoutesConfig routes) {
    routes.get(
        "/w/{workspace}/settings/preventions", ctx -> show(console.desk(ctx, "settings"), ctx));
  }

  private void show(Desk desk, Context ctx) {
    Optional<Subject> subject =
        Optional.ofNullable(ctx.queryParam("subject"))
            .flatMap(label -> Labelled.find(Subject.class, label));
    Optional<String> after = Optional.ofNullable(ctx.queryParam("after"));
    ListPreventions.Listed listed =
        desk.orTell(
            list.handle(desk.actor(), new ListPreventions.Command(subject, after, Pages.USUAL)));
    List<Count> counts =
        listed.counts().entrySet().stream()
            .sorted(
                Comparator.comparingInt((Map.Entry<Subject, Integer> one) -> one.getValue())
                    .reversed()
                    .thenComparing(one -> one.getKey().label()))
            .map(one ->
                new Count(
                    one.getKey().label(),
                    desk.shell().t("subject." + one.getKey().label()),
                    one.getValue(),
                    subject.equals(Optional.of(one.getKey()))))
            .toList();
    console.show(
        ctx,
        "community/preventions",
        Map.of(
            "marked",
            marked(desk),
            "s",
            desk.shell(),
            "lines",
            listed.page().items().stream().map(entry -> Line.of(desk, entry, listed)).toList(),
            "counts",
            counts,
            "subject",
            subject.map(Labelled::label),
            "next",
            listed.page().next()));
  }
}
