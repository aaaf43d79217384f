package org.vastine.bootstrap.crash;

import static org.vastine.bootstrap.running.Founding.accepted;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vastine.application.channel.ConnectChannelAccount;
import org.vastine.application.kernel.Transactions;
import org.vastine.application.mention.Mentions;
import org.vastine.application.policy.Policies;
import org.vastine.application.sandbox.SandboxItem;
import org.vastine.application.sandbox.SandboxPage;
import org.vastine.application.sandbox.SandboxPages;
import org.vastine.application.sandbox.WriteOnSandbox;
import org.vastine.application.team.CompleteSetUp;
import org.vastine.application.team.FoundWorkspace.Founded;
import org.vastine.application.team.MakeToken;
import org.vastine.bootstrap.running.Founding;
import org.vastine.bootstrap.running.RunningVastine;
import org.vastine.bootstrap.settings.Settings;
import org.vastine.bootstrap.settings.SettingsReader;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.policy.WorkRules;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.EmailAddress;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.Permission;

/**
 * The workspace of the crash test: a member with a token, a practice page with comments to answer,
 * and a policy whose replies leave at once.
 *
 * @param workspace its id
 * @param account the practice page's account
 * @param token shown to the web API
 */
record CrashWorkspace(WorkspaceId workspace, ChannelAccountId account, String token) {

  static Settings settings(Path home) {
    return new SettingsReader()
        .read(
            Optional.empty(), Map.of(), Map.of("data.home", home.toString(), "log.level", "warn"));
  }

  static CrashWorkspace founded(Path home, int comments) {
    try (RunningVastine running = RunningVastine.assembled(settings(home))) {
      Founded founded = Founding.of(running, settings(home).workspace());
      WorkspaceId workspace = founded.workspace().id();
      Member member =
          accepted(
              running
                  .part(CompleteSetUp.class)
                  .handle(
                      new CompleteSetUp.Command(
                          new Secret(founded.setUp().orElseThrow().reveal()),
                          "Crash Tester",
                          new EmailAddress("crash@vastine.example"),
                          new Secret("a password only for this test"))));
      Actor admin = Actor.of(workspace, member);
      leaveAtOnce(running, admin);
      ChannelAccountId account =
          accepted(
                  running
                      .part(ConnectChannelAccount.class)
                      .handle(
                          admin,
                          new ConnectChannelAccount.Command(
                              new ChannelKind("sandbox"), "Practice", Map.of("title", "Practice"))))
              .account()
              .id();
      write(running, founded, account, comments);
      String token =
          accepted(
                  running
                      .part(MakeToken.class)
                      .handle(
                          admin,
                          new MakeToken.Command(
                              "crash test",
                              EnumSet.allOf(Permission.class),
                              true,
                              Optional.empty())))
              .key()
              .reveal();
      return new CrashWorkspace(workspace, account, token);
    }
  }

  /** Which of these mentions are there, read from the store itself. */
  Set<String> stored(RunningVastine running, List<String> externalIds) {
    return running
        .part(Transactions.class)
        .inWorkspace(
            workspace,
            () ->
                running
                    .part(Mentions.class)
                    .known(account, externalIds.stream().map(ExternalId::new).toList())
                    .keySet()
                    .stream()
                    .map(ExternalId::value)
                    .collect(Collectors.toSet()));
  }

  /** Our replies that a visitor of the practice page sees, in order. */
  List<String> visibleReplies(RunningVastine running) {
    return running
        .part(Transactions.class)
        .inWorkspace(
            workspace,
            () ->
                running.part(SandboxPages.class).changedAfter(account.value(), 0, 100_000).stream()
                    .filter(SandboxItem::ours)
                    .filter(SandboxItem::isVisible)
                    .map(SandboxItem::text)
                    .toList());
  }

  private static void leaveAtOnce(RunningVastine running, Actor admin) {
    running
        .part(Transactions.class)
        .doInWorkspace(
            admin.workspace(),
            () -> {
              Policies policies = running.part(Policies.class);
              ResponsePolicy active = policies.active();
              WorkRules work = active.work();
              ResponsePolicy quick =
                  active
                      .with(
                          new WorkRules(
                              work.claimLease(),
                              Duration.ZERO,
                              work.lateGrace(),
                              work.continuation(),
                              work.shareWindow(),
                              work.alarmFromReach()))
                      .withVersion(active.version() + 1);
              policies.add(quick, admin.by(), java.time.Instant.now());
              policies.activate(quick.version());
            });
  }

  private static void write(
      RunningVastine running, Founded founded, ChannelAccountId account, int comments) {
    SandboxPage page = SandboxPage.first(account.value(), "Practice");
    running
        .part(Transactions.class)
        .doInWorkspace(
            founded.workspace().id(),
            () -> running.part(SandboxPages.class).open(account.value(), "Practice"));
    for (int number = 0; number < comments; number++) {
      accepted(
          running
              .part(WriteOnSandbox.class)
              .handle(
                  new WriteOnSandbox.Command(
                      founded.workspace().slug(),
                      page.slug(),
                      "Visitor " + number,
                      new WriteOnSandbox.Deed.Publish(
                          Optional.empty(),
                          false,
                          "My parcel number "
                              + number
                              + " has been late for three weeks, this is annoying."))));
    }
  }
}
