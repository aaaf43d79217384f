package org.vastine.persistence.feedbackcase;

import java.util.LinkedHashMap;
import java.util.Map;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.persistence.kernel.PostgresWorld;

/**
 * Cases by the ten thousand, straight into their table: open, of authors and threads of their own,
 * owned by nobody. Tests about PostgreSQL's plans need many, and nothing of what makes them.
 */
final class ManyCases {

  private ManyCases() {}

  /**
   * Inserts them.
   *
   * @param changed SQL for columns that are to differ, by their names; {@code n} is the number of
   *     the case, from 1
   */
  static void insert(
      PostgresWorld world, WorkspaceId workspace, int many, Map<String, String> changed) {
    Map<String, String> columns = usual();
    columns.putAll(changed);
    world
        .transactions()
        .doInWorkspace(
            workspace,
            () ->
                world
                    .current()
                    .sql()
                    .execute(
                        "insert into feedback_case ("
                            + String.join(", ", columns.keySet())
                            + ") select "
                            + String.join(", ", columns.values())
                            + " from generate_series(1, "
                            + many
                            + ") as n"));
  }

  private static Map<String, String> usual() {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put("workspace_id", "current_workspace()");
    for (String id :
        new String[] {
          "id", "author_id", "thread_id", "account_id", "first_mention_id", "latest_mention_id"
        }) {
      columns.put(id, "gen_random_uuid()");
    }
    for (String moment :
        new String[] {
          "latest_at", "owed_since", "answer_due", "changed_at", "inbox_at", "due_at"
        }) {
      columns.put(moment, "now()");
    }
    for (String number : new String[] {"reach", "replies", "public_replies", "built_on"}) {
      columns.put(number, "0");
    }
    for (String number : new String[] {"version", "mentions", "policy"}) {
      columns.put(number, "1");
    }
    for (String no : new String[] {"undecided", "corrected", "breached", "threatened"}) {
      columns.put(no, "false");
    }
    columns.put("status", "'open'");
    columns.put("audience", "'public'");
    columns.put("style", "'irritated'");
    columns.put("confidence", "0.5");
    columns.put("runner_up", "'neutral'");
    columns.put("sentiment", "'negative'");
    columns.put("subject", "'other'");
    columns.put("language", "'fi'");
    columns.put("obligation", "'always'");
    columns.put("steps", "''");
    columns.put("silence", "'free'");
    return columns;
  }
}
