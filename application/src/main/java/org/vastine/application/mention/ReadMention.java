package org.vastine.application.mention;

import jakarta.inject.Inject;
import java.util.List;
import org.vastine.application.kernel.Transactions;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.InboundMention;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** One mention with all its wordings. */
public final class ReadMention {

  private final Transactions transactions;
  private final Mentions mentions;

  /** Needs the mentions. */
  @Inject
  public ReadMention(Transactions transactions, Mentions mentions) {
    this.transactions = transactions;
    this.mentions = mentions;
  }

  /**
   * What is asked.
   *
   * @param mention the mention
   */
  public record Command(MentionId mention) {}

  /**
   * A mention and how it was worded.
   *
   * @param mention in its latest wording
   * @param wordings all of them, the first one first
   */
  public record Worded(Mention mention, List<InboundMention> wordings) {

    /** Copies the wordings. */
    public Worded {
      wordings = List.copyOf(wordings);
    }
  }

  /** Gives the mention. */
  public Decision<Worded> handle(Actor actor, Command command) {
    return actor
        .lacks(Permission.READ_CASES)
        .<Decision<Worded>>map(Decision::refused)
        .orElseGet(
            () -> transactions.inWorkspace(actor.workspace(), () -> read(command.mention())));
  }

  private Decision<Worded> read(MentionId id) {
    return mentions
        .find(id)
        .<Decision<Worded>>map(
            mention -> Decision.accepted(new Worded(mention, mentions.revisions(id))))
        .orElseGet(() -> Decision.refused(Refusal.Kind.NOT_FOUND, "mention.not-found"));
  }
}
