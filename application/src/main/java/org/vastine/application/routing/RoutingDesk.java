package org.vastine.application.routing;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vastine.application.care.ExposureLevels;
import org.vastine.application.channel.ChannelAccounts;
import org.vastine.application.mention.Mentions;
import org.vastine.application.team.AbsenceBook;
import org.vastine.application.team.Members;
import org.vastine.domain.care.ExposureLevel;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.routing.Concern;
import org.vastine.domain.routing.Crew;
import org.vastine.domain.routing.NamedMembers;
import org.vastine.domain.routing.Roster;
import org.vastine.domain.routing.RoutedCase;
import org.vastine.domain.team.Absences;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Sentiment;

/**
 * What a decision looks at, read within the transaction that is open: each part by one question,
 * however many cases there are.
 */
public final class RoutingDesk {

  private static final ChannelKind UNKNOWN = new ChannelKind("unknown");

  private final RoutingQueue queue;
  private final RoutingBook book;
  private final Members members;
  private final AbsenceBook absences;
  private final Mentions mentions;
  private final ChannelAccounts accounts;
  private final ExposureLevels levels;

  /** Needs the team, what it has to do and had to meet, and what was said. */
  @Inject
  public RoutingDesk(
      RoutingQueue queue,
      RoutingBook book,
      Members members,
      AbsenceBook absences,
      Mentions mentions,
      ChannelAccounts accounts,
      ExposureLevels levels) {
    this.queue = queue;
    this.book = book;
    this.members = members;
    this.absences = absences;
    this.mentions = mentions;
    this.accounts = accounts;
    this.levels = levels;
  }

  /** Everybody who may get a case, as they stand. */
  Crew crew(Roster roster, Instant now) {
    return new Crew(
        roster,
        Absences.of(absences.notOver(now)),
        members.all(),
        queue.loads(),
        strained(now),
        now);
  }

  private Set<MemberId> strained(Instant now) {
    return levels.at(now).entrySet().stream()
        .filter(entry -> entry.getValue() == ExposureLevel.OVER)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** What routing looks at in each of these cases. */
  Map<CaseId, RoutedCase> about(Collection<FeedbackCase> cases, Crew crew) {
    if (cases.isEmpty()) {
      return Map.of();
    }
    Set<CaseId> ids = cases.stream().map(FeedbackCase::id).collect(Collectors.toSet());
    Map<CaseId, MemberId> former = queue.formerOwners(ids);
    Map<CaseId, Set<MemberId>> concerned = concerned(ids);
    cases.forEach(one ->
        concerned
            .computeIfAbsent(one.id(), _ -> new HashSet<>())
            .addAll(one.standoff().exposedMembers()));
    named(cases, crew)
        .forEach((id, some) -> concerned.computeIfAbsent(id, _ -> new HashSet<>()).addAll(some));
    Map<ChannelAccountId, ChannelKind> kinds =
        accounts.all().stream().collect(Collectors.toMap(ChannelAccount::id, ChannelAccount::kind));
    return cases.stream()
        .collect(
            Collectors.toMap(
                FeedbackCase::id,
                one ->
                    new RoutedCase(
                        one.judgement().language(),
                        kinds.getOrDefault(one.account(), UNKNOWN),
                        one.judgement().subject(),
                        one.judgement().style(),
                        concerned.getOrDefault(one.id(), Set.of()),
                        Optional.ofNullable(former.get(one.id())))));
  }

  private Map<CaseId, Set<MemberId>> concerned(Set<CaseId> ids) {
    Map<CaseId, Set<MemberId>> concerned = new HashMap<>();
    for (Concern concern : book.concerns(ids)) {
      concerned.computeIfAbsent(concern.caseId(), _ -> new HashSet<>()).add(concern.member());
    }
    return concerned;
  }

  /** Whom the words of these cases name, where they are angry ones: thanks are no conflict. */
  Map<CaseId, Set<MemberId>> named(Collection<FeedbackCase> cases, Crew crew) {
    List<FeedbackCase> angry =
        cases.stream().filter(one -> one.judgement().sentiment() == Sentiment.NEGATIVE).toList();
    Set<MentionId> wanted = angry.stream().flatMap(RoutingDesk::words).collect(Collectors.toSet());
    if (wanted.isEmpty()) {
      return Map.of();
    }
    Map<MentionId, Mention> read =
        mentions.findAll(wanted).stream()
            .collect(Collectors.toMap(Mention::id, Function.identity()));
    List<Member> team = crew.members();
    return angry.stream()
        .collect(
            Collectors.toMap(
                FeedbackCase::id,
                one ->
                    NamedMembers.in(
                        words(one)
                            .flatMap(id -> Optional.ofNullable(read.get(id)).stream())
                            .map(mention -> mention.item().text().value())
                            .toList(),
                        team)));
  }

  private static Stream<MentionId> words(FeedbackCase one) {
    return Stream.of(one.talk().first(), one.talk().latest()).distinct();
  }
}
