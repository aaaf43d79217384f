package org.vastine.benchmarks.large;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.vastine.application.bystander.NoteEndings;
import org.vastine.application.community.WatchCommunity;
import org.vastine.application.feedbackcase.TickCases;
import org.vastine.application.intake.PullChannelAccount;
import org.vastine.application.kernel.Ids;
import org.vastine.application.mention.FileMentions;
import org.vastine.application.reply.DeliverReplies;
import org.vastine.application.sandbox.WriteOnSandbox;
import org.vastine.benchmarks.world.Installation;
import org.vastine.bootstrap.running.Founding;
import org.vastine.bootstrap.running.RunningVastine;
import org.vastine.domain.team.Actor;

/**
 * Some weeks in which people wrote on a practice page and were answered, by the use cases that do
 * it in earnest: complaints that others join, questions that others answer, praise; replies,
 * promises, tasks, solutions and endings. What is refused here and there stays out, as it would at
 * work.
 */
final class Life {

  /** So many workdays it lasts. */
  static final int DAYS = 28;

  private static final int THREADS_A_DAY = 8;

  /** Every so many threads a complaint is joined by this many others. */
  private static final int LARGE_THREAD = 20;

  private static final int JOINING = 25;

  private static final String CASE_OF =
      """
      SELECT c.id FROM mention m JOIN feedback_case c
        ON c.workspace_id = m.workspace_id AND c.author_id = m.author_id AND c.thread_id = m.thread_id
      WHERE m.external_id = ?
      """;

  private final Installation installation;
  private final RunningVastine node;
  private final LifeClock clock;
  private final Team team;
  private final Ids ids;
  private final Actor vastine;
  private final List<Told> answered = new ArrayList<>();
  private int number;
  private int refused;
  private Optional<String> lastRefusal = Optional.empty();

  /** A customer whose words became a case. */
  private record Told(String who, UUID item, String caseId, int number) {}

  /** A draft to a customer. */
  private record Written(Told to, String draft) {}

  Life(Installation installation, RunningVastine node, LifeClock clock, Team team) {
    this.installation = installation;
    this.node = node;
    this.clock = clock;
    this.team = team;
    this.ids = node.part(Ids.class);
    this.vastine = Actor.vastine(installation.workspace());
  }

  /** It is lived, from tomorrow on. */
  void isLived() throws Exception {
    for (int day = 0; day < DAYS; day++) {
      clock.dawns();
      morning(day);
      List<Told> today = threads();
      clock.passes(Duration.ofMinutes(20));
      List<Written> written = new ArrayList<>();
      for (Told one : today) {
        answer(one).ifPresent(written::add);
      }
      // What was written in heat has to lie for a while.
      clock.passes(Duration.ofMinutes(40));
      for (Written one : written) {
        send(one);
      }
      clock.passes(Duration.ofHours(1));
      timers();
    }
  }

  /** How many steps of the life were refused, and why the last one was. */
  String refusals() {
    return refused + lastRefusal.map(last -> ", the last one: " + last).orElse("");
  }

  /** The customers of the day before come back, and what is settled ends. */
  private void morning(int day) throws Exception {
    List<Told> waiting = List.copyOf(answered);
    answered.clear();
    for (Told one : waiting) {
      if (one.number() % 4 != 0) {
        says(
            one.who(),
            Optional.of(one.item()),
            one.number() % 9 == 0 ? Words.WAITING : Words.CONTENT);
      }
    }
    timers();
    for (Told one : waiting) {
      if (one.number() % 4 == 1) {
        keep("/cases/" + one.caseId());
      }
      if (one.number() % 5 != 0) {
        close(one);
      }
    }
    if (day % 7 == 0) {
      tries("/knowledge", knowledge());
    }
  }

  private void close(Told one) throws IOException, InterruptedException {
    String outcome =
        one.number() % 9 == 0
            ? "still_unhappy"
            : one.number() % 2 == 0 ? "turned_positive" : "content";
    String at = "/cases/" + one.caseId() + "/close";
    // Who complained in public is to be asked there, or the page says why nobody asks.
    if (tries(at, Map.of("outcome", outcome)).isEmpty()) {
      tries(at, Map.of("outcome", outcome, "noReturn", "They thanked us."));
    }
  }

  private Map<String, Object> knowledge() {
    return Map.of(
        "title",
        "Returns " + number,
        "text",
        "You can return a parcel within 30 days.",
        "source",
        "https://acme.example/returns",
        "subjects",
        List.of("delivery_transport"),
        "languages",
        List.of("en"),
        "reviewOn",
        clock.workday(60).toString());
  }

  private List<Told> threads() throws Exception {
    List<Told> begun = new ArrayList<>();
    for (int thread = 0; thread < THREADS_A_DAY; thread++) {
      String who = ids.next().toString();
      int one = ++number;
      if (one % 8 == 6) {
        UUID question = says(who, Optional.empty(), Words.question(one));
        timers();
        clock.passes(Duration.ofMinutes(9));
        says(ids.next().toString(), Optional.of(question), Words.ADVICE);
        clock.passes(Duration.ofMinutes(9));
        says(who, Optional.of(question), Words.THAT_WORKED);
      } else if (one % 8 == 3) {
        says(who, Optional.empty(), Words.praise(one));
      } else {
        UUID item = says(who, Optional.empty(), Words.complaint(one));
        if (one % LARGE_THREAD == 1) {
          for (int joining = 0; joining < JOINING; joining++) {
            clock.passes(Duration.ofMinutes(2));
            says(ids.next().toString(), Optional.of(item), Words.joining(one + joining));
          }
        }
        begun.add(new Told(who, item, "", one));
      }
    }
    timers();
    List<Told> found = new ArrayList<>();
    for (Told one : begun) {
      caseOf(one.item())
          .ifPresent(id -> found.add(new Told(one.who(), one.item(), id, one.number())));
    }
    return found;
  }

  private Optional<Written> answer(Told one) throws IOException, InterruptedException {
    String at = "/cases/" + one.caseId();
    if (tries(at + "/claim", Map.of()).isEmpty()) {
      return Optional.empty();
    }
    if (one.number() % 3 == 0) {
      String due = clock.workday(2 + one.number() % 4).toString();
      Optional<JsonNode> given =
          tries(at + "/tasks", Map.of("what", "Find it", "department", "Warehouse", "dueOn", due));
      if (one.number() % 6 == 0 && given.isPresent()) {
        finish(at, given.get());
      }
    }
    if (one.number() % 11 == 0) {
      tries(at + "/follow", Map.of());
    }
    if (one.number() % 13 == 0) {
      tries(
          at + "/mistake",
          Map.of(
              "marked",
              true,
              "evidence",
              Map.of(
                  "quote",
                  "Thirty days.",
                  "where",
                  "https://acme.example",
                  "stated",
                  "2026-01-15")));
      tries(at + "/mistake/prevention", Map.of("text", "Say it on the page"));
    }
    return one.number() % 7 == 0 ? Optional.empty() : written(one, at);
  }

  private void keep(String at) throws IOException, InterruptedException {
    JsonNode promises = team.worker().sends("GET", at, Map.of()).path("word").path("promises");
    for (JsonNode promise : promises) {
      tries(at + "/promises/" + promise.path("id").asText() + "/keep", Map.of("note", "Told"));
    }
  }

  private void finish(String at, JsonNode given) throws IOException, InterruptedException {
    JsonNode task = given.path("team").path("tasks").path(0).path("id");
    tries(at + "/tasks/" + task.asText() + "/done", Map.of("result", "In Turku"));
  }

  /** In the words of a template that it was not answered with before. */
  private Optional<Written> written(Told one, String at) throws IOException, InterruptedException {
    JsonNode proposed = team.worker().sends("GET", at + "/templates", Map.of()).path("items");
    List<JsonNode> unused = new ArrayList<>();
    proposed.forEach(template -> {
      if (template.path("words").has("variant")) {
        unused.add(template);
      }
    });
    if (unused.isEmpty()) {
      return Optional.empty();
    }
    JsonNode chosen = unused.get(one.number() % unused.size());
    return tries(
            "/drafts",
            Map.of(
                "case",
                one.caseId(),
                "audience",
                "public",
                "text",
                chosen.path("words").path("text").asText(),
                "mentionsSeen",
                1,
                "templates",
                List.of(
                    Map.of(
                        "template",
                        chosen.path("template").asText(),
                        "variant",
                        chosen.path("words").path("variant").asInt()))))
        .map(draft -> new Written(one, draft.path("id").asText()));
  }

  private void send(Written one) throws IOException, InterruptedException {
    Map<String, Object> promise =
        Map.of(
            "promise",
            Map.of("what", "Where it is", "by", clock.workday(1).atTime(14, 0).toString()));
    if (tries("/drafts/" + one.draft() + "/send", one.to().number() % 4 == 1 ? promise : Map.of())
        .isPresent()) {
      answered.add(one.to());
    }
  }

  private UUID says(String who, Optional<UUID> below, String words) {
    return Founding.accepted(
            node.part(WriteOnSandbox.class)
                .handle(
                    new WriteOnSandbox.Command(
                        installation.slug(),
                        team.page(),
                        who,
                        new WriteOnSandbox.Deed.Publish(below, false, words))))
        .id();
  }

  private Optional<JsonNode> tries(String path, Object body)
      throws IOException, InterruptedException {
    try {
      return Optional.of(team.worker().does(path, body));
    } catch (IOException e) {
      refused++;
      lastRefusal = Optional.ofNullable(e.getMessage());
      return Optional.empty();
    }
  }

  /** What a node does by itself. */
  private void timers() {
    long deliver =
        Founding.accepted(
                node.part(DeliverReplies.class).handle(vastine, new DeliverReplies.Command()))
            .handled();
    while (deliver > 0) {
      deliver =
          Founding.accepted(
                  node.part(DeliverReplies.class).handle(vastine, new DeliverReplies.Command()))
              .handled();
    }
    again(() ->
        Founding.accepted(
                node.part(PullChannelAccount.class)
                    .handle(vastine, new PullChannelAccount.Command(team.account())))
            .more());
    again(() ->
        Founding.accepted(node.part(FileMentions.class).handle(vastine, new FileMentions.Command()))
            .more());
    again(() ->
        Founding.accepted(
                node.part(WatchCommunity.class).handle(vastine, new WatchCommunity.Command()))
            .more());
    again(() ->
        Founding.accepted(node.part(TickCases.class).handle(vastine, new TickCases.Command()))
            .more());
    Founding.accepted(node.part(NoteEndings.class).handle(vastine, new NoteEndings.Command()));
  }

  private static void again(BooleanSupplier work) {
    while (work.getAsBoolean()) {
      // Batch after batch, as its timer does.
    }
  }

  /** What is on the practice page is known by its item. */
  private Optional<String> caseOf(UUID item) throws SQLException {
    try (Connection connection = installation.administerData();
        PreparedStatement find = connection.prepareStatement(CASE_OF)) {
      find.setString(1, item.toString());
      try (ResultSet row = find.executeQuery()) {
        return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
      }
    }
  }
}
