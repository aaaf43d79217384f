package org.vastine.domain.mention;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * One inbound item, ours since {@code takenInAt}. Unique by (channel account, external id), however
 * often and by whatever way it arrives (R1). An edit makes a new revision; a deletion is recorded
 * and keeps our copy.
 *
 * @param id our id
 * @param account through which it came
 * @param author our id of who wrote it
 * @param thread our id of the conversation
 * @param item what the platform shows, in its latest wording
 * @param takenInAt when it became ours
 * @param state what became of it on the platform
 * @param revision 1 for the first wording
 */
public record Mention(
    MentionId id,
    ChannelAccountId account,
    AuthorId author,
    ThreadId thread,
    InboundMention item,
    Instant takenInAt,
    MentionState state,
    int revision) {

  /** Refuses null and revisions below 1. */
  public Mention {
    requireNonNull(id, "id is null");
    requireNonNull(account, "account is null");
    requireNonNull(author, "author is null");
    requireNonNull(thread, "thread is null");
    requireNonNull(item, "item is null");
    requireNonNull(takenInAt, "takenInAt is null");
    requireNonNull(state, "state is null");
    if (revision < 1) {
      throw new IllegalArgumentException("revision is below 1");
    }
  }

  /** Whether the platform now shows other words than we have. */
  public boolean isEditedBy(InboundMention newer) {
    return !item.text().equals(newer.text());
  }

  /** The mention with the platform's newer wording; the moment of publication stays. */
  public Mention edited(InboundMention newer) {
    return new Mention(
        id,
        account,
        author,
        thread,
        newer.publishedAt(item.publishedAt()),
        takenInAt,
        MentionState.EDITED,
        revision + 1);
  }

  /** The mention as removed on its platform; our copy of the words stays. */
  public Mention deleted() {
    return new Mention(
        id, account, author, thread, item, takenInAt, MentionState.DELETED, revision);
  }
}
