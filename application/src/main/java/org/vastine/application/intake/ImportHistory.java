package org.vastine.application.intake;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.vastine.application.channel.ChannelAccounts;
import org.vastine.application.channel.Coverage;
import org.vastine.application.channel.InboundItem;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/**
 * Takes in a history file, batch by batch, each batch in a transaction of its own. Rows that cannot
 * be read are set aside and stop nothing; a file that was taken in before, in whole or in part, is
 * known again row by row.
 */
public final class ImportHistory {

  private static final int BATCH = 500;
  private static final int MOST_BAD_ROWS = 100;

  private final Permitted permitted;
  private final ChannelAccounts accounts;
  private final ImportFiles files;
  private final TakeInMentions takeIn;

  /** Needs the files and intake. */
  @Inject
  public ImportHistory(
      Permitted permitted, ChannelAccounts accounts, ImportFiles files, TakeInMentions takeIn) {
    this.permitted = permitted;
    this.accounts = accounts;
    this.files = files;
    this.takeIn = takeIn;
  }

  /**
   * What is asked.
   *
   * @param account the channel account that the file belongs to
   * @param file where it lies
   * @param format how it is written
   * @param from where an earlier reading ended
   * @param progress told after each batch that is stored for good
   */
  public record Command(
      ChannelAccountId account,
      Path file,
      ImportFormat format,
      ImportPosition from,
      Consumer<Progress> progress) {}

  /**
   * How far it is.
   *
   * @param position where an interrupted reading goes on
   * @param bytes the length of the whole file
   */
  public record Progress(ImportPosition position, long bytes) {}

  /** A row that could not be read. */
  public record BadRow(long line, String problem) {}

  /**
   * What became of the file.
   *
   * @param rows how many rows were read
   * @param takenIn how many became mentions of ours
   * @param duplicates how many were ours already
   * @param edited how many were ours in other words
   * @param setAside how many could not be read
   * @param bad the first hundred of those
   */
  public record Report(
      long rows, long takenIn, long duplicates, long edited, long setAside, List<BadRow> bad) {

    /** Copies the rows. */
    public Report {
      bad = List.copyOf(bad);
    }
  }

  /** Gives the report when the whole file is stored. */
  public Decision<Report> handle(Actor actor, Command command) {
    return permitted
        .read(actor, Permission.TAKE_IN_MENTIONS, () -> accounts.find(command.account()))
        .then(ImportHistory::known)
        .then(account -> files.open(command.file(), command.format(), account.kind()))
        .then(file -> read(actor, command, file));
  }

  private static Decision<ChannelAccount> known(Optional<ChannelAccount> account) {
    return account
        .<Decision<ChannelAccount>>map(Decision::accepted)
        .orElseGet(() -> Decision.refused(Refusal.Kind.NOT_FOUND, "channel-account.not-found"));
  }

  private Decision<Report> read(Actor actor, Command command, ImportFile file) {
    Tally tally = new Tally();
    try (ImportFile.Rows rows = file.rowsFrom(command.from())) {
      List<ImportRow> batch = batch(rows);
      while (!batch.isEmpty()) {
        Decision<TakeInMentions.Taken> taken = take(actor, command.account(), batch);
        if (taken instanceof Decision.Refused<TakeInMentions.Taken>(Refusal refusal)) {
          return Decision.refused(refusal);
        }
        tally.add(batch, taken);
        command.progress().accept(new Progress(batch.getLast().after(), file.bytes()));
        batch = batch(rows);
      }
    }
    return Decision.accepted(tally.report());
  }

  private Decision<TakeInMentions.Taken> take(
      Actor actor, ChannelAccountId account, List<ImportRow> batch) {
    List<InboundItem> items = batch.stream().map(ImportRow::item).toList();
    return takeIn.handle(
        actor,
        new TakeInMentions.Command(List.of(AccountItems.of(account, Coverage.Way.IMPORT, items))));
  }

  private static List<ImportRow> batch(ImportFile.Rows rows) {
    List<ImportRow> batch = new ArrayList<>();
    Optional<ImportRow> row = rows.next();
    while (row.isPresent()) {
      batch.add(row.get());
      row = batch.size() < BATCH ? rows.next() : Optional.empty();
    }
    return batch;
  }

  private static final class Tally {
    private final List<BadRow> bad = new ArrayList<>();
    private long rows;
    private long takenIn;
    private long duplicates;
    private long edited;
    private long setAside;

    void add(List<ImportRow> batch, Decision<TakeInMentions.Taken> decision) {
      rows += batch.size();
      if (decision instanceof Decision.Accepted<TakeInMentions.Taken>(var taken)) {
        taken.parts().getFirst().forEach(this::count);
      }
      for (ImportRow row : batch) {
        if (row.item() instanceof InboundItem.Unreadable unreadable && bad.size() < MOST_BAD_ROWS) {
          bad.add(new BadRow(row.line(), unreadable.problem()));
        }
      }
    }

    private void count(ItemResult result) {
      switch (result) {
        case ItemResult.TakenIn _ -> takenIn++;
        case ItemResult.Duplicate _, ItemResult.NotOurs _, ItemResult.Removed _ -> duplicates++;
        case ItemResult.Edited _ -> edited++;
        case ItemResult.SetAside _, ItemResult.Refused _ -> setAside++;
      }
    }

    Report report() {
      return new Report(rows, takenIn, duplicates, edited, setAside, bad);
    }
  }
}
