package org.vastine.persistence.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.similarity.Signature;
import org.vastine.domain.kernel.NormalisedText;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.mention.MentionId;
import org.vastine.persistence.kernel.PostgresWorld;

/**
 * How many rows PostgreSQL reads to find mentions by their words, on a table that has grown so fast
 * that no statistics have been gathered.
 */
class WordingLookUpsTest {

  private static final int MANY = 20_000;
  private static final long FEW = 40;
  private static final WorkspaceId OURS = new WorkspaceId(new UUID(21, 1));

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  private final PostgresMentionWordings wordings = new PostgresMentionWordings(WORLD.current());

  /** Each has keys of its own, but for the last band, whose key they all share. */
  @BeforeAll
  static void manyMentions() {
    WORLD
        .transactions()
        .doInWorkspace(
            OURS,
            () -> {
              WORLD.current().sql().execute(MENTIONS);
              WORLD.current().sql().execute(WORDINGS);
              WORLD
                  .current()
                  .sql()
                  .execute(
                      "insert into mention_filing (workspace_id, settled_at)"
                          + " values (current_workspace(), timestamptz '2026-03-02 09:00:00Z')");
            });
  }

  private static final String MENTIONS =
      "insert into mention (workspace_id, id, account_id, author_id, thread_id, taken_in_at, state,"
          + " revision, external_id, thread_external_id, kind, audience, author_channel,"
          + " author_external_id, author_name, text, published_at, reach)"
          + " select current_workspace(), "
          + "md5(n::text)::uuid, md5('account')::uuid, md5('author' || n)::uuid,"
          + " md5('thread' || n)::uuid, timestamptz '2026-03-02 09:00:00Z' - n * interval '1 second',"
          + " 'visible', 1, 'e' || n, 't' || n, 'comment', 'public', 'sandbox', 'a' || n, 'A' || n,"
          + " 'words', timestamptz '2026-03-02 09:00:00Z', 0 from generate_series(1, "
          + MANY
          + ") as n";

  private static final String WORDINGS =
      "insert into mention_wording (workspace_id, mention_id, at, name_key, "
          + IntStream.rangeClosed(1, Signature.BANDS)
              .mapToObj(band -> "b" + band)
              .collect(Collectors.joining(", "))
          + ") select current_workspace(), md5(n::text)::uuid,"
          + " timestamptz '2026-03-02 09:00:00Z' - n * interval '1 second', n, "
          + IntStream.range(1, Signature.BANDS).mapToObj(_ -> "n").collect(Collectors.joining(", "))
          + ", 7 from generate_series(1, "
          + MANY
          + ") as n";

  @Test
  void the_nearest_are_found_without_reading_the_others() {
    Signature sought =
        new Signature(
            IntStream.rangeClosed(1, Signature.BANDS)
                .mapToObj(band -> band < Signature.BANDS ? 5 : 7)
                .toList());
    UUID fifth = WORLD.transactions().inWorkspace(OURS, () -> idOf(5));

    assertThat(
            read(() ->
                assertThat(wordings.near(sought, Instant.EPOCH, 10))
                    .startsWith(new MentionId(fifth))
                    .hasSize(10)))
        .isLessThan(FEW);
  }

  @Test
  void a_name_is_found_without_reading_the_others() {
    assertThat(
            read(() ->
                assertThat(wordings.under(NormalisedText.of("somebody"), Instant.EPOCH, 10))
                    .isEmpty()))
        .isLessThan(FEW);
  }

  @Test
  void what_is_to_be_filed_is_found_without_reading_what_is_settled() {
    assertThat(read(() -> assertThat(wordings.unfiled(10)).isEmpty())).isLessThan(FEW);
  }

  private static UUID idOf(int number) {
    return WORLD
        .current()
        .sql()
        .fetchSingle("select md5(?)::uuid as id", Integer.toString(number))
        .get("id", UUID.class);
  }

  /** The number of rows of mentions and their wordings that the work reads. */
  private static long read(Runnable work) {
    return WORLD
        .transactions()
        .inWorkspace(
            OURS,
            () -> {
              work.run();
              return WORLD
                  .current()
                  .sql()
                  .fetchSingle(
                      "select sum(seq_tup_read + idx_tup_fetch)::bigint as rows"
                          + " from pg_stat_xact_user_tables"
                          + " where relname in ('mention', 'mention_wording')")
                  .get("rows", Long.class);
            });
  }
}
