package org.vastine.persistence.voice;

import static org.vastine.persistence.schema.Tables.VOICE_RULES;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record;
import org.vastine.application.voice.VoiceRuleBook;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.voice.Address;
import org.vastine.domain.voice.VoiceRules;
import org.vastine.domain.voice.VoiceScope;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Labels;

/** Rules of the voice, in PostgreSQL. */
public final class PostgresVoiceRuleBook implements VoiceRuleBook {

  private final CurrentTransaction current;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresVoiceRuleBook(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public List<VoiceRules> all() {
    return current
        .sql()
        .selectFrom(VOICE_RULES)
        .orderBy(VOICE_RULES.CHANNEL, VOICE_RULES.LANGUAGE)
        .fetch(PostgresVoiceRuleBook::read);
  }

  @Override
  public void put(VoiceRules rules) {
    Map<Field<?>, Object> said =
        Map.of(
            VOICE_RULES.ADDRESS, rules.address().label(),
            VOICE_RULES.EMOJI, rules.emoji(),
            VOICE_RULES.EXCLAMATIONS, rules.exclamations(),
            VOICE_RULES.SENTENCE_WORDS, rules.sentenceWords(),
            VOICE_RULES.GREETS, rules.greets(),
            VOICE_RULES.SIGNED, rules.signed());
    current
        .sql()
        .insertInto(VOICE_RULES)
        .set(VOICE_RULES.WORKSPACE_ID, current.workspace().value())
        .set(VOICE_RULES.CHANNEL, channel(rules.scope()))
        .set(VOICE_RULES.LANGUAGE, language(rules.scope()))
        .set(said)
        .onConflict(VOICE_RULES.WORKSPACE_ID, VOICE_RULES.CHANNEL, VOICE_RULES.LANGUAGE)
        .doUpdate()
        .set(said)
        .execute();
  }

  @Override
  public boolean remove(VoiceScope scope) {
    return current
            .sql()
            .deleteFrom(VOICE_RULES)
            .where(VOICE_RULES.CHANNEL.eq(channel(scope)))
            .and(VOICE_RULES.LANGUAGE.eq(language(scope)))
            .execute()
        == 1;
  }

  private static String channel(VoiceScope scope) {
    return scope.channel().map(ChannelKind::name).orElse("");
  }

  private static String language(VoiceScope scope) {
    return scope.language().map(LanguageTag::code).orElse("");
  }

  private static VoiceRules read(Record row) {
    return new VoiceRules(
        new VoiceScope(
            Optional.of(row.get(VOICE_RULES.CHANNEL))
                .filter(name -> !name.isEmpty())
                .map(ChannelKind::new),
            Optional.of(row.get(VOICE_RULES.LANGUAGE))
                .filter(code -> !code.isEmpty())
                .map(LanguageTag::new)),
        Labels.of(Address.class, row.get(VOICE_RULES.ADDRESS)),
        row.get(VOICE_RULES.EMOJI),
        row.get(VOICE_RULES.EXCLAMATIONS),
        row.get(VOICE_RULES.SENTENCE_WORDS),
        row.get(VOICE_RULES.GREETS),
        row.get(VOICE_RULES.SIGNED));
  }
}
