package org.vastine.bootstrap.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vastine.application.audit.ReadAuditLog;
import org.vastine.application.audit.ReadAuditLog.AuditView;
import org.vastine.application.channel.CheckSecrets;
import org.vastine.application.conduct.CheckEvidence;
import org.vastine.application.feedbackcase.CheckTimelines;
import org.vastine.application.feedbackcase.CheckTimelines.Checked;
import org.vastine.application.goodwill.CheckLedgers;
import org.vastine.application.kernel.ListWorkspaces;
import org.vastine.application.kernel.Page;
import org.vastine.application.kernel.Workspaces.Workspace;
import org.vastine.application.reply.ListDeliveries;
import org.vastine.application.routing.ReadDuty;
import org.vastine.application.webhook.ListWebhooks;
import org.vastine.application.webhook.WebhookStanding.Standing;
import org.vastine.bootstrap.running.Founding;
import org.vastine.bootstrap.running.RunningVastine;
import org.vastine.bootstrap.settings.Settings;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.reply.Delivery;
import org.vastine.domain.reply.DeliveryState;
import org.vastine.domain.team.Actor;
import org.vastine.domain.webhook.SuspendReason;
import org.vastine.domain.webhook.Webhook;
import org.vastine.persistence.kernel.DatabaseClock;

/** Looks at one thing after the other; opening the database also brings its schema up to date. */
public final class Examination {

  private static final long LEAST_FREE_BYTES = 1L << 30;
  private static final Duration MOST_CLOCK_DIFFERENCE = Duration.ofSeconds(2);

  private final RunningVastine running;
  private final List<Finding> findings = new ArrayList<>();

  private Examination(RunningVastine running) {
    this.running = running;
  }

  /** Everything that was looked at. */
  public static List<Finding> of(Settings settings) {
    try (RunningVastine running = RunningVastine.assembled(settings)) {
      Examination examination = new Examination(running);
      examination.all(settings);
      return List.copyOf(examination.findings);
    } catch (RuntimeException e) {
      return List.of(Finding.wrong("database: " + e.getMessage()));
    }
  }

  private void all(Settings settings) {
    findings.add(Finding.well("database: reachable, schema up to date"));
    clock();
    disk(settings.data().home());
    List<Workspace> workspaces = running.part(ListWorkspaces.class).handle();
    findings.add(Finding.well("workspaces: " + workspaces.size()));
    for (Workspace workspace : workspaces) {
      Actor vastine = Actor.vastine(workspace.id());
      timelines(workspace, vastine);
      ledgers(workspace, vastine);
      evidence(workspace, vastine);
      audit(workspace, vastine);
      secrets(workspace, vastine);
      deliveries(workspace, vastine);
      duty(workspace, vastine);
      webhooks(workspace, vastine);
    }
  }

  private void clock() {
    Instant here = running.part(InstantSource.class).instant();
    Duration apart = Duration.between(here, running.part(DatabaseClock.class).now()).abs();
    findings.add(
        apart.compareTo(MOST_CLOCK_DIFFERENCE) <= 0
            ? Finding.well("clocks: this machine and the database agree")
            : Finding.wrong(
                "clocks: this machine and the database differ by "
                    + apart.toSeconds()
                    + " s; set both by a time server"));
  }

  private void disk(Path home) {
    try {
      Files.createDirectories(home);
      long free = Files.getFileStore(home).getUsableSpace();
      findings.add(
          free >= LEAST_FREE_BYTES
              ? Finding.well("disk: " + (free >> 30) + " GiB free for the data home")
              : Finding.wrong(
                  "disk: only "
                      + (free >> 20)
                      + " MiB free for the data home; free some before PostgreSQL stops writing"));
    } catch (IOException e) {
      findings.add(Finding.wrong("disk: the data home cannot be looked at: " + e.getMessage()));
    }
  }

  private void timelines(Workspace workspace, Actor vastine) {
    CheckTimelines check = running.part(CheckTimelines.class);
    int cases = 0;
    int different = 0;
    Optional<String> next = Optional.empty();
    do {
      Checked checked = Founding.accepted(check.handle(vastine, new CheckTimelines.Command(next)));
      cases += checked.checked();
      different += checked.different().size();
      next = checked.next();
    } while (next.isPresent());
    findings.add(
        different == 0
            ? Finding.well(workspace.slug() + ": " + cases + " cases equal their timelines")
            : Finding.wrong(
                workspace.slug()
                    + ": "
                    + different
                    + " of "
                    + cases
                    + " cases differ from their timelines"));
  }

  private void ledgers(Workspace workspace, Actor vastine) {
    CheckLedgers.Checked checked =
        Founding.accepted(
            running.part(CheckLedgers.class).handle(vastine, new CheckLedgers.Command()));
    findings.add(
        checked.different().isEmpty()
            ? Finding.well(
                workspace.slug()
                    + ": "
                    + checked.checked()
                    + " goodwill budgets equal their ledgers")
            : Finding.wrong(
                workspace.slug()
                    + ": these goodwill budgets differ from their ledgers: "
                    + checked.different()));
  }

  private void evidence(Workspace workspace, Actor vastine) {
    CheckEvidence check = running.part(CheckEvidence.class);
    int packages = 0;
    List<String> broken = new ArrayList<>();
    Optional<CaseId> next = Optional.empty();
    do {
      CheckEvidence.Checked checked =
          Founding.accepted(check.handle(vastine, new CheckEvidence.Command(next)));
      packages += checked.checked();
      checked
          .broken()
          .forEach(one ->
              broken.add(
                  one.gone()
                      ? "all of case " + one.caseId() + " is gone"
                      : "case " + one.caseId() + " from link " + one.link() + " on"));
      next = checked.next();
    } while (next.isPresent());
    findings.add(
        broken.isEmpty()
            ? Finding.well(workspace.slug() + ": " + packages + " packages of evidence are whole")
            : Finding.wrong(
                workspace.slug()
                    + ": this evidence is not as it was sealed: "
                    + String.join("; ", broken)
                    + "; compare with what was handed out, and with a backup"));
  }

  private void audit(Workspace workspace, Actor vastine) {
    AuditView view =
        Founding.accepted(
            running.part(ReadAuditLog.class).handle(vastine, new ReadAuditLog.Command(1)));
    findings.add(
        view.firstBroken() == 0
            ? Finding.well(workspace.slug() + ": the audit log's chain is whole")
            : Finding.wrong(
                workspace.slug()
                    + ": the audit log was tampered with at entry "
                    + view.firstBroken()));
  }

  private void secrets(Workspace workspace, Actor vastine) {
    List<String> unreadable =
        Founding.accepted(
            running.part(CheckSecrets.class).handle(vastine, new CheckSecrets.Command()));
    findings.add(
        unreadable.isEmpty()
            ? Finding.well(workspace.slug() + ": the secrets of all channel accounts are readable")
            : Finding.wrong(
                workspace.slug()
                    + ": the secrets of these channel accounts cannot be decrypted with the key in use: "
                    + String.join(", ", unreadable)));
  }

  /** A workspace without a roster is well: it gives its cases out by hand. */
  private void duty(Workspace workspace, Actor vastine) {
    ReadDuty.Duty duty =
        Founding.accepted(running.part(ReadDuty.class).handle(vastine, new ReadDuty.Command()));
    findings.add(
        duty.gap()
            .map(gap ->
                Finding.wrong(
                    workspace.slug()
                        + ": cases wait since "
                        + gap.since()
                        + " and nobody is on duty"))
            .orElseGet(() ->
                Finding.well(
                    workspace.slug()
                        + (duty.roster().on()
                            ? ": " + duty.serving().size() + " members are on duty"
                            : ": cases are not assigned automatically"))));
  }

  /** One that somebody suspended by hand is well. */
  private void webhooks(Workspace workspace, Actor vastine) {
    List<Standing> webhooks =
        Founding.accepted(
            running.part(ListWebhooks.class).handle(vastine, new ListWebhooks.Command()));
    List<String> silent =
        webhooks.stream()
            .map(Standing::webhook)
            .filter(one ->
                one.health().suspended().filter(why -> why != SuspendReason.BY_HAND).isPresent())
            .map(Webhook::name)
            .toList();
    findings.add(
        silent.isEmpty()
            ? Finding.well(workspace.slug() + ": " + webhooks.size() + " webhooks")
            : Finding.wrong(
                workspace.slug()
                    + ": these webhooks took nothing and are suspended; see Settings, Webhooks: "
                    + String.join(", ", silent)));
  }

  private void deliveries(Workspace workspace, Actor vastine) {
    Page<Delivery> waiting =
        Founding.accepted(
            running
                .part(ListDeliveries.class)
                .handle(
                    vastine,
                    new ListDeliveries.Command(
                        java.util.Set.of(DeliveryState.NEEDS_PERSON),
                        Optional.empty(),
                        Optional.empty(),
                        Page.MOST)));
    findings.add(
        Finding.well(
            workspace.slug() + ": " + waiting.items().size() + " deliveries wait for a person"));
  }
}
