package org.vastine.application.intake;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.vastine.application.channel.ChannelAccounts;
import org.vastine.application.channel.Coverage;
import org.vastine.application.channel.InboundItem;
import org.vastine.application.intake.ImportProgress.Progress;
import org.vastine.application.kernel.Transactions;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/**
 * Takes in a history file, {@value #BATCH} rows at a time: rows and progress in one transaction
 * each, so that an import that was stopped at any moment goes on with the first row that is not
 * ours yet. Bad rows are set aside by their number.
 */
public final class ImportMentions {

  /** How many rows share a transaction. */
  static final int BATCH = 500;

  private final Transactions transactions;
  private final ChannelAccounts accounts;
  private final ImportFiles files;
  private final ImportProgress progress;
  private final TakeInMentions takeIn;
  private final InstantSource clock;

  /** Needs the files, the accounts, and intake. */
  @Inject
  public ImportMentions(
      Transactions transactions,
      ChannelAccounts accounts,
      ImportFiles files,
      ImportProgress progress,
      TakeInMentions takeIn,
      InstantSource clock) {
    this.transactions = transactions;
    this.accounts = accounts;
    this.files = files;
    this.progress = progress;
    this.takeIn = takeIn;
    this.clock = clock;
  }

  /**
   * What to take in.
   *
   * @param account whose mentions they become
   * @param file where the file is
   * @param format its format
   * @param watcher is told after every batch
   */
  public record Command(
      ChannelAccountId account, Path file, ImportFormat format, Consumer<Step> watcher) {}

  /**
   * How far it came.
   *
   * @param progress all that was taken in of this file, earlier runs included
   * @param bytes the length of the file
   * @param problems the rows of this batch that were set aside
   */
  public record Step(Progress progress, long bytes, List<BadRow> problems) {
    /** Copies the rows. */
    public Step {
      problems = List.copyOf(problems);
    }
  }

  /**
   * A row that was set aside.
   *
   * @param line its number
   * @param problem the message key
   */
  public record BadRow(long line, String problem) {}

  /** Gives the whole progress of the file, when its last row is stored for good. */
  public Decision<Progress> handle(Actor actor, Command command) {
    Optional<Refusal> lacking = actor.lacks(Permission.TAKE_IN_MENTIONS);
    if (lacking.isPresent()) {
      return Decision.refused(lacking.get());
    }
    Optional<ChannelAccount> account =
        transactions.inWorkspace(actor.workspace(), () -> accounts.find(command.account()));
    if (account.isEmpty()) {
      return Decision.refused(Refusal.Kind.NOT_FOUND, "channel-account.not-found");
    }
    return files
        .open(command.file(), command.format(), account.get().kind())
        .then(file -> takeInAll(actor, command, file));
  }

  private Decision<Progress> takeInAll(Actor actor, Command command, ImportFile file) {
    Progress begin =
        transactions.inWorkspace(
            actor.workspace(),
            () -> progress.find(command.account(), file.fingerprint()).orElse(Progress.NONE));
    Decision<Progress> reached = Decision.accepted(begin);
    try (ImportFile.Rows rows = file.rowsFrom(begin.position())) {
      List<ImportRow> batch = batch(rows);
      while (!batch.isEmpty() && reached instanceof Decision.Accepted<Progress>(Progress before)) {
        reached = takeIn(actor, command, file, batch, before);
        batch = batch(rows);
      }
    }
    return reached;
  }

  private Decision<Progress> takeIn(
      Actor actor, Command command, ImportFile file, List<ImportRow> batch, Progress before) {
    List<InboundItem> items = batch.stream().map(ImportRow::item).toList();
    List<BadRow> problems = new ArrayList<>();
    Decision<Progress> after =
        transactions.inWorkspace(
            actor.workspace(),
            () ->
                takeIn
                    .handle(
                        actor,
                        new TakeInMentions.Command(
                            List.of(
                                AccountItems.of(command.account(), Coverage.Way.IMPORT, items))))
                    .map(taken -> {
                      Progress now = counted(batch, taken.parts().getFirst(), before, problems);
                      progress.store(command.account(), file.fingerprint(), now, clock.instant());
                      return now;
                    }));
    if (after instanceof Decision.Accepted<Progress>(Progress now)) {
      command.watcher().accept(new Step(now, file.bytes(), problems));
    }
    return after;
  }

  private static Progress counted(
      List<ImportRow> batch, List<ItemResult> results, Progress before, List<BadRow> problems) {
    long takenIn = before.takenIn();
    long known = before.known();
    for (int index = 0; index < batch.size(); index++) {
      long line = batch.get(index).line();
      switch (results.get(index)) {
        case ItemResult.TakenIn _, ItemResult.Edited _ -> takenIn++;
        case ItemResult.Duplicate _, ItemResult.NotOurs _, ItemResult.Removed _ -> known++;
        case ItemResult.PassedOver _ ->
            throw new IllegalStateException("of a file all is kept, also where an account listens");
        case ItemResult.SetAside _ ->
            problems.add(new BadRow(line, problem(batch.get(index).item())));
        case ItemResult.Refused(Refusal refusal) -> problems.add(new BadRow(line, refusal.code()));
      }
    }
    return new Progress(
        batch.getLast().after(), takenIn, known, before.setAside() + problems.size());
  }

  private static String problem(InboundItem item) {
    return item instanceof InboundItem.Unreadable unreadable
        ? unreadable.problem()
        : "unreadable.row";
  }

  private static List<ImportRow> batch(ImportFile.Rows rows) {
    List<ImportRow> batch = new ArrayList<>();
    while (batch.size() < BATCH) {
      Optional<ImportRow> row = rows.next();
      if (row.isEmpty()) {
        return batch;
      }
      batch.add(row.get());
    }
    return batch;
  }
}
