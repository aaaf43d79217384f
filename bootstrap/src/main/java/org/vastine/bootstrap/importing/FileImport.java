package org.vastine.bootstrap.importing;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vastine.application.channel.ListChannelAccounts;
import org.vastine.application.intake.ImportFormat;
import org.vastine.application.intake.ImportMentions;
import org.vastine.application.intake.ImportProgress.Progress;
import org.vastine.bootstrap.running.CommandRefused;
import org.vastine.bootstrap.running.Founding;
import org.vastine.bootstrap.running.RunningVastine;
import org.vastine.bootstrap.running.SetUp;
import org.vastine.bootstrap.settings.Settings;
import org.vastine.channels.handin.HandedInProvider;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.team.Actor;

/**
 * Finds the account that people name, and takes the file in with a bar that shows how far it is.
 */
public final class FileImport {

  private final RunningVastine running;
  private final Actor vastine;
  private final PrintWriter out;

  /** Works in the workspace of the settings; rows that are set aside are told to {@code out}. */
  public FileImport(RunningVastine running, Settings.Workspace workspace, PrintWriter out) {
    this.running = running;
    this.vastine = Actor.vastine(Founding.of(running, workspace).workspace().id());
    this.out = out;
  }

  /**
   * Takes in what is not ours yet.
   *
   * @param account its name or id
   * @param create whether it is made when there is none
   * @throws CommandRefused with a reason for people
   */
  public Progress take(Path file, ImportFormat format, String account, boolean create) {
    ChannelAccountId id = account(account, create);
    try (ImportBar bar = new ImportBar(file)) {
      return Founding.accepted(
          running
              .part(ImportMentions.class)
              .handle(
                  vastine,
                  new ImportMentions.Command(
                      id,
                      file,
                      format,
                      step -> {
                        bar.show(step);
                        step.problems().forEach(this::tell);
                      })));
    } finally {
      out.flush();
    }
  }

  private void tell(ImportMentions.BadRow row) {
    out.println("line " + row.line() + ": " + row.problem());
  }

  private ChannelAccountId account(String named, boolean create) {
    List<ChannelAccount> all =
        Founding.accepted(
                running
                    .part(ListChannelAccounts.class)
                    .handle(vastine, new ListChannelAccounts.Command()))
            .stream()
            .map(ListChannelAccounts.AccountView::account)
            .toList();
    List<ChannelAccount> found = all.stream().filter(account -> isNamed(account, named)).toList();
    if (found.size() > 1) {
      throw new CommandRefused(
          "several channel accounts are named " + named + "; give the id of one: " + shown(found));
    }
    return found.stream()
        .findFirst()
        .map(ChannelAccount::id)
        .or(() -> create ? Optional.of(created(named)) : Optional.empty())
        .orElseThrow(() ->
            new CommandRefused(
                "there is no channel account "
                    + named
                    + " (--create makes one). There "
                    + (all.isEmpty() ? "are none yet." : "are: " + shown(all))));
  }

  private static boolean isNamed(ChannelAccount account, String named) {
    return account.name().equals(named) || account.id().toString().equals(named);
  }

  private static String shown(List<ChannelAccount> accounts) {
    return accounts.stream()
        .map(account -> account.name() + " (" + account.kind() + ", " + account.id() + ")")
        .collect(Collectors.joining(", "));
  }

  private ChannelAccountId created(String name) {
    return SetUp.account(running, vastine, HandedInProvider.KIND, name, Map.of()).id();
  }
}
