package org.vastine.bootstrap.crash;

import static org.vastine.bootstrap.running.Founding.accepted;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vastine.application.kernel.Transactions;
import org.vastine.application.mention.Mentions;
import org.vastine.application.sandbox.SandboxItem;
import org.vastine.application.sandbox.SandboxPage;
import org.vastine.application.sandbox.SandboxPages;
import org.vastine.application.sandbox.WriteOnSandbox;
import org.vastine.bootstrap.running.RunningVastine;
import org.vastine.bootstrap.settings.Settings;
import org.vastine.bootstrap.world.TestWorkspace;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.ExternalId;

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
    return TestWorkspace.settings(home, Map.of());
  }

  static CrashWorkspace founded(Path home, int comments) {
    try (RunningVastine running = RunningVastine.assembled(settings(home))) {
      TestWorkspace founded = TestWorkspace.founded(running, settings(home));
      founded.undoWithin(running, Duration.ZERO);
      ChannelAccountId account =
          founded.connect(running, "sandbox", "Practice", Map.of("title", "Practice"));
      write(running, founded, account, comments);
      return new CrashWorkspace(founded.id(), account, founded.token());
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

  private static void write(
      RunningVastine running, TestWorkspace founded, ChannelAccountId account, int comments) {
    SandboxPage page = SandboxPage.first(account.value(), "Practice");
    running
        .part(Transactions.class)
        .doInWorkspace(
            founded.id(), () -> running.part(SandboxPages.class).open(account.value(), "Practice"));
    for (int number = 0; number < comments; number++) {
      accepted(
          running
              .part(WriteOnSandbox.class)
              .handle(
                  new WriteOnSandbox.Command(
                      founded.slug(),
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

  /** The words of a reply as everybody sees them: with the first name of who wrote them (R16). */
  static String signed(String words) {
    return words + "\n– Lea";
  }
}
