package org.vastine.web.feedbackcase;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vastine.application.feedbackcase.CaseFilter;
import org.vastine.application.feedbackcase.InboxView;
import org.vastine.domain.feedbackcase.CaseStatus;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Style;
import org.vastine.domain.watch.WatchName;
import org.vastine.web.kernel.Field;
import org.vastine.web.kernel.Fields;

/**
 * Reads which cases a request asks for: a ready-made view, narrowed or changed by single filters.
 */
public final class CaseQuery {
  private static final int LONGEST_TEXT = 200;

  private final InstantSource clock;

  /** Needs the clock, for what is due soon. */
  @Inject
  public CaseQuery(InstantSource clock) {
    this.clock = clock;
  }

  /** The filter of a request; mistakes are noted in the query. */
  public CaseFilter filter(Fields query, Actor actor) {
    CaseFilter view = view(query.optional("view"), actor);
    Set<CaseStatus> statuses = query.optional("status").labels(CaseStatus.class);
    Set<Style> styles = query.optional("style").labels(Style.class);
    Optional<Owner> owner = owner(query.optional("owner"), actor);
    Optional<Instant> dueBefore = query.optional("dueBefore").instant();
    return new CaseFilter(
        statuses.isEmpty() ? view.statuses() : statuses,
        styles.isEmpty() ? view.styles() : styles,
        owner.map(Owner::member).orElse(view.owner()),
        owner.map(Owner::nobody).orElse(view.unowned()),
        query.optional("undecided").flag().orElse(view.undecided()),
        query.optional("chased").flag().orElse(view.chased()),
        query.optional("channel").text(40, ChannelKind::new, "a kind of channel such as mastodon"),
        query.optional("language").language(),
        dueBefore.or(view::dueBefore),
        query.optional("watch").text(WatchName.LONGEST).map(WatchName::handle),
        query.optional("text").text(LONGEST_TEXT).filter(text -> !text.isBlank()),
        query.optional("unsolvedInTime").flag().orElse(view.unsolvedInTime()));
  }

  private CaseFilter view(Field field, Actor actor) {
    return field
        .label(InboxView.class)
        .flatMap(named ->
            CaseFilter.of(named, actor.member(), clock.instant()).or(() -> noMember(field)))
        .orElse(CaseFilter.ALL);
  }

  private static <T> Optional<T> noMember(Field field) {
    return field.wrong(
        "field.no-member", "This asks for the cases of a member, and the token belongs to none.");
  }

  private record Owner(Optional<MemberId> member, boolean nobody) {}

  private static Optional<Owner> owner(Field field, Actor actor) {
    return field
        .text(36)
        .flatMap(text ->
            switch (text) {
              case "none" -> Optional.of(new Owner(Optional.empty(), true));
              case "me" ->
                  actor
                      .member()
                      .map(member -> new Owner(Optional.of(member), false))
                      .or(() -> noMember(field));
              default ->
                  field.uuid().map((UUID id) -> new Owner(Optional.of(new MemberId(id)), false));
            });
  }
}
