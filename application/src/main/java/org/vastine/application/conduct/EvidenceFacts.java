package org.vastine.application.conduct;

import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.vastine.application.feedbackcase.CaseTexts;
import org.vastine.application.mention.MentionList;
import org.vastine.application.mention.Mentions;
import org.vastine.application.team.Members;
import org.vastine.domain.conduct.LadderStep;
import org.vastine.domain.conduct.Standing;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.mention.Handle;
import org.vastine.domain.mention.InboundMention;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.mention.ThreadId;
import org.vastine.domain.team.MemberId;

/**
 * What can be sealed of a case: each wording of what the author wrote, what we answered, and each
 * step that was taken (R30). The facts of what did not change are the same every time, so that it
 * is sealed once.
 */
public final class EvidenceFacts {

  private static final int THREAD = 200;

  private final Mentions mentions;
  private final MentionList list;
  private final CaseTexts texts;
  private final Members members;
  private final OwnReplies replies;

  /** Needs what was written and answered, and by whom steps were taken. */
  @Inject
  public EvidenceFacts(
      Mentions mentions, MentionList list, CaseTexts texts, Members members, OwnReplies replies) {
    this.mentions = mentions;
    this.list = list;
    this.texts = texts;
    this.members = members;
    this.replies = replies;
  }

  /** The facts: what was written, oldest first, what we answered, then what was done about it. */
  List<Map<String, Object>> of(FeedbackCase feedbackCase, Standing standing) {
    List<Map<String, Object>> facts = new ArrayList<>();
    for (Mention mention : written(feedbackCase, standing)) {
      List<InboundMention> wordings = mentions.revisions(mention.id());
      for (int at = 0; at < wordings.size(); at++) {
        facts.add(mention(mention, wordings.get(at), at + 1, at + 1 == wordings.size()));
      }
    }
    replies.published(feedbackCase.id()).forEach(said -> facts.add(reply(said)));
    Map<CaseTextId, String> words = texts.find(words(standing));
    standing.steps().forEach(step -> facts.add(step(step, words)));
    return facts;
  }

  /** The name of a member, for people. */
  String name(MemberId id) {
    return members.find(id).map(member -> member.name()).orElse(id.toString());
  }

  private List<Mention> written(FeedbackCase feedbackCase, Standing standing) {
    Set<MentionId> wanted = new LinkedHashSet<>();
    ThreadId thread = feedbackCase.key().thread();
    list.thread(thread, THREAD).stream()
        .flatMap(view -> view.mentions().stream())
        .filter(mention -> mention.author().equals(feedbackCase.key().author()))
        .forEach(mention -> wanted.add(mention.id()));
    standing.steps().forEach(step -> wanted.add(step.grounds().mention()));
    return mentions.findAll(wanted).stream()
        .sorted(
            java.util.Comparator.comparing(Mention::takenInAt)
                .thenComparing(mention -> mention.id().value()))
        .toList();
  }

  private static Collection<CaseTextId> words(Standing standing) {
    Set<CaseTextId> ids = new LinkedHashSet<>();
    for (LadderStep step : standing.steps()) {
      ids.add(step.grounds().reason());
      step.ending().flatMap(LadderStep.Ending::reason).ifPresent(ids::add);
    }
    return ids;
  }

  private static Map<String, Object> mention(
      Mention mention, InboundMention wording, int revision, boolean latest) {
    Map<String, Object> facts = new TreeMap<>();
    facts.put("kind", "mention");
    facts.put("mention", mention.id().toString());
    facts.put("revision", revision);
    facts.put("state", latest ? mention.state().label() : "reworded");
    facts.put("account", mention.account().toString());
    facts.put("channel", wording.author().channel().name());
    facts.put("external_id", wording.externalId().value());
    facts.put("external_thread", wording.thread().value());
    facts.put("audience", wording.audience().label());
    facts.put("author", author(mention, wording.author()));
    facts.put("text", wording.text().value());
    facts.put("published_at", wording.publishedAt().toString());
    facts.put("taken_in_at", mention.takenInAt().toString());
    wording.url().map(URI::toString).ifPresent(url -> facts.put("url", url));
    wording.parent().ifPresent(parent -> facts.put("external_parent", parent.value()));
    return facts;
  }

  private Map<String, Object> reply(OwnReplies.Said said) {
    Map<String, Object> facts = new TreeMap<>();
    facts.put("kind", "reply");
    facts.put("reply", said.delivery().toString());
    facts.put("answers", said.answers().toString());
    facts.put("audience", said.audience().label());
    facts.put("by", name(said.by()));
    facts.put("text", said.text());
    said.externalId().ifPresent(id -> facts.put("external_id", id));
    said.url().map(URI::toString).ifPresent(url -> facts.put("url", url));
    return facts;
  }

  private static Map<String, Object> author(Mention mention, Handle handle) {
    Map<String, Object> facts = new TreeMap<>();
    facts.put("id", mention.author().toString());
    facts.put("external_id", handle.externalId().value());
    facts.put("name", handle.name());
    handle.profile().map(URI::toString).ifPresent(profile -> facts.put("profile", profile));
    return facts;
  }

  private Map<String, Object> step(LadderStep step, Map<CaseTextId, String> words) {
    Map<String, Object> facts = new TreeMap<>();
    facts.put("kind", "step");
    facts.put("step", step.id().toString());
    facts.put("rung", step.rung().label());
    facts.put("state", step.state().label());
    facts.put("case", step.grounds().caseId().toString());
    facts.put("mention", step.grounds().mention().toString());
    facts.put("rule", step.grounds().rule().number());
    facts.put("rules_version", step.grounds().rule().version());
    facts.put("at", step.at().toString());
    facts.put("by", name(step.by()));
    said(facts, "reason", Optional.of(step.grounds().reason()), words);
    step.until().map(Instant::toString).ifPresent(until -> facts.put("until", until));
    step.skipped().ifPresent(ground -> facts.put("skipped", ground.label()));
    step.second().ifPresent(second -> facts.put("confirmed_by", name(second)));
    step.ending()
        .ifPresent(end -> {
          facts.put("ended_at", end.at().toString());
          end.by().ifPresent(by -> facts.put("ended_by", name(by)));
          said(facts, "ended_because", end.reason(), words);
        });
    return facts;
  }

  private static void said(
      Map<String, Object> facts,
      String name,
      Optional<CaseTextId> id,
      Map<CaseTextId, String> words) {
    id.flatMap(one -> Optional.ofNullable(words.get(one))).ifPresent(text -> facts.put(name, text));
  }
}
