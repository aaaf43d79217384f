package org.vastine.benchmarks.similar;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.vastine.application.kernel.Transactions;
import org.vastine.application.mention.FileMentions;
import org.vastine.application.mention.FileMentions.Filed;
import org.vastine.application.mention.MentionWordings;
import org.vastine.application.mention.Mentions;
import org.vastine.application.similarity.TextSignatures;
import org.vastine.benchmarks.world.Installation;
import org.vastine.benchmarks.world.Sample;
import org.vastine.bootstrap.running.RunningVastine;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.NormalisedText;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.team.Actor;

/** Files mentions by their words as the timer does, and finds them as the case page does. */
public final class SimilarMentions {

  private static final int ROWS = 10_000;
  private static final int UNCOUNTED = 300;
  private static final int COUNTED = 2_000;
  private static final int KEPT = 5_000;
  private static final int CANDIDATES = 50;
  private static final Duration RECENT = Duration.ofDays(90);

  private static final String SEE = "SELECT set_config('vastine.workspace', ?, true)";

  /** Spread over the last weeks, the later ones later, all old enough to be settled. */
  private static final String STORE =
      """
      INSERT INTO mention (workspace_id, id, account_id, author_id, thread_id, taken_in_at, state,
        revision, external_id, thread_external_id, kind, audience, author_channel,
        author_external_id, author_name, text, published_at, reach)
      SELECT current_workspace(), md5('m' || n)::uuid, md5('account')::uuid,
        md5('author' || n % 200000)::uuid, md5('thread' || n)::uuid, taken_in_at, 'visible', 1,
        'e' || n, 't' || n, 'comment', 'public', 'sandbox', 'a' || n % 200000,
        'Author ' || n % 200000, text, taken_in_at, 0
      FROM (SELECT ? + number AS n, text,
          now() - interval '60 days' + (? + number) * interval '1 second' AS taken_in_at
        FROM unnest(?::text[]) WITH ORDINALITY AS given (text, number)) AS items
      """;

  private static final String BYTES =
      "SELECT pg_total_relation_size('mention_wording') / greatest(1, count(*)) FROM mention_wording";

  private final Installation installation;
  private final WorkspaceId workspace;
  private final Transactions transactions;
  private final FileMentions file;
  private final MentionWordings wordings;
  private final Mentions mentions;
  private final TextSignatures signatures;
  private final ManyTexts texts = new ManyTexts();
  private final List<String> kept = new ArrayList<>();
  private int stored;

  /** Works in the workspace of the installation, with the parts of a node that is assembled. */
  public SimilarMentions(Installation installation, RunningVastine node) {
    this.installation = installation;
    this.workspace = installation.workspace();
    this.transactions = node.part(Transactions.class);
    this.file = node.part(FileMentions.class);
    this.wordings = node.part(MentionWordings.class);
    this.mentions = node.part(Mentions.class);
    this.signatures = node.part(TextSignatures.class);
  }

  /** The seed of the texts. */
  public static long seed() {
    return ManyTexts.SEED;
  }

  /** How many mentions are filed a second until there are so many. */
  public double fillTo(int mentionsInAll) throws SQLException {
    int before = stored;
    while (stored < mentionsInAll) {
      store(Math.min(ROWS, mentionsInAll - stored));
    }
    long begin = System.nanoTime();
    int filed = 0;
    while (filed < stored - before) {
      filed += fileBatch();
    }
    return filed / ((System.nanoTime() - begin) / 1e9);
  }

  private int fileBatch() throws SQLException {
    return switch (file.handle(Actor.vastine(workspace), new FileMentions.Command())) {
      case Decision.Accepted<Filed>(Filed filed) when filed.filed() > 0 -> filed.filed();
      case Decision.Accepted<Filed> _ -> throw new SQLException("mentions are left unfiled");
      case Decision.Refused<Filed>(var refusal) -> throw new SQLException(refusal.code());
    };
  }

  private void store(int rows) throws SQLException {
    List<String> next = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      next.add(texts.next());
    }
    next.stream().limit(Math.max(0, KEPT - kept.size())).forEach(kept::add);
    try (Connection connection = installation.connect()) {
      connection.setAutoCommit(false);
      try (PreparedStatement see = connection.prepareStatement(SEE);
          PreparedStatement store = connection.prepareStatement(STORE)) {
        see.setString(1, workspace.toString());
        see.execute();
        Array given = connection.createArrayOf("text", next.toArray());
        store.setInt(1, stored);
        store.setInt(2, stored);
        store.setArray(3, given);
        store.execute();
        connection.commit();
      }
    }
    stored += rows;
  }

  /**
   * What looking up came to.
   *
   * @param millis milliseconds a look-up, candidates and their texts read
   * @param found share of those posted anew whose first posting is among what is nearly the same
   */
  public record LookUps(Sample millis, double found) {}

  /** Looks for texts that were posted anew with a tenth of their words exchanged. */
  public LookUps lookUps() {
    List<Double> taken = new ArrayList<>();
    int found = 0;
    for (int go = 0; go < UNCOUNTED + COUNTED; go++) {
      String first = kept.get(go * 7 % kept.size());
      NormalisedText anew = NormalisedText.of(texts.nearlyThatOf(first));
      long begin = System.nanoTime();
      Collection<Mention> candidates = candidates(anew);
      if (go >= UNCOUNTED) {
        taken.add((System.nanoTime() - begin) / 1e6);
        found +=
            candidates.stream().anyMatch(one -> one.item().text().value().equals(first)) ? 1 : 0;
      }
    }
    return new LookUps(
        new Sample(taken.stream().mapToDouble(Double::doubleValue).toArray()),
        (double) found / COUNTED);
  }

  private Collection<Mention> candidates(NormalisedText text) {
    return transactions.inWorkspace(
        workspace,
        () -> {
          Instant after = Instant.now().minus(RECENT);
          List<MentionId> near =
              signatures
                  .of(text)
                  .map(signature -> wordings.near(signature, after, CANDIDATES))
                  .orElse(List.of());
          return mentions.findAll(near).stream().collect(Collectors.toList());
        });
  }

  /** Bytes on disk of what finds one mention, with its indexes. */
  public long bytesEach() throws SQLException {
    try (Connection connection = installation.connect()) {
      connection.setAutoCommit(false);
      try (PreparedStatement see = connection.prepareStatement(SEE);
          PreparedStatement bytes = connection.prepareStatement(BYTES)) {
        see.setString(1, workspace.toString());
        see.execute();
        try (ResultSet row = bytes.executeQuery()) {
          row.next();
          return row.getLong(1);
        }
      }
    }
  }
}
