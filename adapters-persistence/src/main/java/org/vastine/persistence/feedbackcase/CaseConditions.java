package org.vastine.persistence.feedbackcase;

import static org.vastine.persistence.schema.Tables.CHANNEL_ACCOUNT;
import static org.vastine.persistence.schema.Tables.FEEDBACK_CASE;
import static org.vastine.persistence.schema.Tables.MENTION;
import static org.vastine.persistence.schema.Tables.WATCH_HIT;
import static org.vastine.persistence.schema.Tables.WATCH_TERM;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.vastine.application.feedbackcase.CaseFilter;
import org.vastine.domain.feedbackcase.CaseKey;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.team.MemberId;
import org.vastine.persistence.kernel.Moments;

/** A filter of cases as a condition, in the forms that the inbox's indexes serve. */
final class CaseConditions {

  private CaseConditions() {}

  static Condition of(CaseFilter filter) {
    List<Condition> all = new ArrayList<>();
    all.add(isAnyOf(FEEDBACK_CASE.STATUS, filter.statuses()));
    all.add(isAnyOf(FEEDBACK_CASE.STYLE, filter.styles()));
    filter.owner().ifPresent(member -> all.add(FEEDBACK_CASE.OWNER_ID.eq(member.value())));
    if (filter.unowned()) {
      all.add(FEEDBACK_CASE.OWNER_ID.isNull());
    }
    if (filter.undecided()) {
      all.add(DSL.condition(FEEDBACK_CASE.UNDECIDED));
    }
    if (filter.chased()) {
      // Spelled out, for the index of those few.
      all.add(DSL.condition("{0} @> '{\"chasing\": true}'", FEEDBACK_CASE.PROMISES));
    }
    if (filter.unsolvedInTime()) {
      all.add(
          DSL.condition(FEEDBACK_CASE.RESOLUTION_MISSED)
              .and(DSL.not(FEEDBACK_CASE.RESOLUTION_STOPPED)));
    }
    filter.language().ifPresent(tag -> all.add(FEEDBACK_CASE.LANGUAGE.eq(tag.code())));
    filter.dueBefore().ifPresent(moment -> all.add(isDueBefore(moment)));
    filter.channel().ifPresent(kind -> all.add(isOnChannel(kind.name())));
    filter.watch().ifPresent(handle -> all.add(isHitBy(handle)));
    filter.text().ifPresent(words -> all.add(says(words)));
    return DSL.and(all);
  }

  /** Nothing stands behind its deadline, so that the index of places bounds what is looked at. */
  static Condition isDueBefore(Instant moment) {
    return FEEDBACK_CASE
        .INBOX_AT
        .lt(Moments.of(moment))
        .and(FEEDBACK_CASE.DUE_AT.lt(Moments.of(moment)));
  }

  /** Spelled out and not bound: the planner has to see that an index of some statuses is enough. */
  private static Condition isAnyOf(Field<String> column, Collection<? extends Labelled> labels) {
    return switch (labels.size()) {
      case 0 -> DSL.noCondition();
      case 1 -> column.eq(DSL.inline(labels.iterator().next().label()));
      default ->
          column.in(
              labels.stream()
                  .map(label -> DSL.inline(label.label()))
                  .sorted((one, other) -> one.toString().compareTo(other.toString()))
                  .collect(Collectors.toList()));
    };
  }

  private static Condition isOnChannel(String kind) {
    return FEEDBACK_CASE.ACCOUNT_ID.in(
        DSL.select(CHANNEL_ACCOUNT.ID).from(CHANNEL_ACCOUNT).where(CHANNEL_ACCOUNT.KIND.eq(kind)));
  }

  private static Condition isHitBy(String handle) {
    return DSL.row(FEEDBACK_CASE.AUTHOR_ID, FEEDBACK_CASE.THREAD_ID)
        .in(
            DSL.select(MENTION.AUTHOR_ID, MENTION.THREAD_ID)
                .from(WATCH_TERM)
                .join(WATCH_HIT)
                .on(WATCH_HIT.TERM_ID.eq(WATCH_TERM.ID))
                .join(MENTION)
                .on(MENTION.ID.eq(WATCH_HIT.MENTION_ID))
                .where(WATCH_TERM.HANDLE.eq(handle)));
  }

  private static Condition says(String words) {
    return DSL.row(FEEDBACK_CASE.AUTHOR_ID, FEEDBACK_CASE.THREAD_ID)
        .in(
            DSL.select(MENTION.AUTHOR_ID, MENTION.THREAD_ID)
                .from(MENTION)
                .where(DSL.condition("mention.search @@ search_for({0})", DSL.val(words))));
  }

  /**
   * Those on which a member has something in hand: each way to have is looked up by an index of few
   * cases, and only then are the cases themselves read.
   */
  static Condition inHandsOf(MemberId member) {
    // An array, and not a set to join with: the ids are looked up, whatever PostgreSQL expects.
    return DSL.condition(
        "{0} = any (array("
            + "select id from feedback_case where owner_id = {1}"
            + " and status not in ('closed', 'disengaged')"
            + " union select case_id from promise where member_id = {1} and state = 'open'"
            + " union select case_id from task where member_id = {1} and state = 'open'"
            + " union select id from feedback_case where hand_off is not null"
            + " and status not in ('closed', 'disengaged')"
            + " and hand_off @> jsonb_build_object('contacts', jsonb_build_array("
            + "jsonb_build_object('member', {1}::text, 'state', 'open')))))",
        FEEDBACK_CASE.ID, DSL.val(member.value()));
  }

  /** Those that a member follows and that have not ended. */
  static Condition followedBy(MemberId member) {
    return DSL.condition(
        "{0} is not null and {1} not in ('closed', 'disengaged')"
            + " and {0} @> jsonb_build_object('followers', jsonb_build_array({2}::text))",
        FEEDBACK_CASE.TEAMWORK, FEEDBACK_CASE.STATUS, DSL.val(member.value()));
  }

  /** Those that are the latest of one of these keys. */
  static Condition latestOf(Collection<CaseKey> keys) {
    List<CaseKey> wanted = keys.stream().distinct().toList();
    UUID[] authors = wanted.stream().map(key -> key.author().value()).toArray(UUID[]::new);
    UUID[] threads = wanted.stream().map(key -> key.thread().value()).toArray(UUID[]::new);
    // An array, and not a set to join with: the ids are looked up, whatever PostgreSQL expects.
    return DSL.condition(
        "{0} = any (array(select (select c.id from feedback_case c"
            + " where c.author_id = k.author_id and c.thread_id = k.thread_id"
            + " order by c.id desc limit 1)"
            + " from unnest({1}, {2}) as k (author_id, thread_id)))",
        FEEDBACK_CASE.ID, DSL.val(authors), DSL.val(threads));
  }
}
