package org.vastine.persistence.escalation;

import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.vastine.application.escalation.ThreadCourses;
import org.vastine.domain.escalation.ThreadCourse;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ThreadId;
import org.vastine.persistence.kernel.CurrentTransaction;

/**
 * How threads went, in PostgreSQL. Large threads are found by the rows of the latest cases and then
 * read by the index of their mentions: how many mentions the workspace has plays no part.
 */
public final class PostgresThreadCourses implements ThreadCourses {

  private static final String VOICE =
      "m.thread_id, m.published_at, m.author_id,"
          + " coalesce(a.document -> 'sentiment' ->> 'is' = 'negative', false) as negative";

  private static final String JUDGED =
      " left join assessment a on a.workspace_id = m.workspace_id and a.mention_id = m.id";

  private final CurrentTransaction current;

  /** Reads in the thread's transaction. */
  @Inject
  public PostgresThreadCourses(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public ThreadCourse of(ThreadId thread, int most) {
    List<ThreadCourse.Voice> voices = new ArrayList<>();
    current
        .sql()
        .resultQuery(
            "select "
                + VOICE
                + " from (select * from mention where thread_id = {0}"
                + " order by taken_in_at desc, id desc limit {1}) m"
                + JUDGED,
            DSL.val(thread.value()),
            DSL.val(most))
        .forEach(row -> voices.add(voice(row)));
    return new ThreadCourse(thread, voices);
  }

  @Override
  public List<ThreadCourse> large(int size, int limit) {
    Map<UUID, List<ThreadCourse.Voice>> threads = new LinkedHashMap<>();
    current
        .sql()
        .resultQuery(
            "select "
                + VOICE
                + " from (select thread_id, min(place) as place from"
                + " (select thread_id, mentions, row_number() over (order by id desc) as place"
                + " from feedback_case where audience = 'public' order by id desc limit {0}) latest"
                + " group by thread_id having sum(mentions) >= {1} order by min(place) limit {2}) t"
                + " cross join lateral (select * from mention where mention.thread_id = t.thread_id"
                + " order by taken_in_at, id limit {3}) m"
                + JUDGED
                + " order by t.place",
            DSL.val(CASES),
            DSL.val(size),
            DSL.val(limit),
            DSL.val(2 * size))
        .forEach(row ->
            threads
                .computeIfAbsent(row.get("thread_id", UUID.class), _ -> new ArrayList<>())
                .add(voice(row)));
    return threads.entrySet().stream()
        .map(thread -> new ThreadCourse(new ThreadId(thread.getKey()), thread.getValue()))
        .toList();
  }

  private static ThreadCourse.Voice voice(Record row) {
    return new ThreadCourse.Voice(
        row.get("published_at", OffsetDateTime.class).toInstant(),
        new AuthorId(row.get("author_id", UUID.class)),
        row.get("negative", Boolean.class));
  }
}
