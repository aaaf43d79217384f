package org.vastine.persistence.alert;

import static org.vastine.persistence.schema.Tables.ALERT_SETTINGS;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jooq.Record;
import org.vastine.application.alert.AlertPreferences;
import org.vastine.domain.alert.AlertSettings;
import org.vastine.domain.team.MemberId;
import org.vastine.persistence.kernel.CurrentTransaction;

/** How members want to be told, in PostgreSQL: a document each. */
public final class PostgresAlertPreferences implements AlertPreferences {

  private final CurrentTransaction current;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresAlertPreferences(CurrentTransaction current) {
    this.current = current;
  }

  /** A member without a row has none to lock: of two who add one at once the later one stays. */
  @Override
  public Optional<AlertSettings> lock(MemberId member) {
    return current
        .sql()
        .selectFrom(ALERT_SETTINGS)
        .where(ALERT_SETTINGS.MEMBER_ID.eq(member.value()))
        .forUpdate()
        .fetchOptional(PostgresAlertPreferences::read);
  }

  @Override
  public Optional<AlertSettings> find(MemberId member) {
    return current
        .sql()
        .selectFrom(ALERT_SETTINGS)
        .where(ALERT_SETTINGS.MEMBER_ID.eq(member.value()))
        .fetchOptional(PostgresAlertPreferences::read);
  }

  @Override
  public List<AlertSettings> all() {
    return current.sql().selectFrom(ALERT_SETTINGS).fetch(PostgresAlertPreferences::read);
  }

  @Override
  public void store(AlertSettings settings) {
    current
        .sql()
        .insertInto(ALERT_SETTINGS)
        .set(ALERT_SETTINGS.WORKSPACE_ID, current.workspace().value())
        .set(ALERT_SETTINGS.MEMBER_ID, settings.member().value())
        .set(ALERT_SETTINGS.VERSION, settings.version())
        .set(ALERT_SETTINGS.SAID, SettingsDocument.of(settings))
        .onConflict(ALERT_SETTINGS.WORKSPACE_ID, ALERT_SETTINGS.MEMBER_ID)
        .doUpdate()
        .setAllToExcluded()
        .execute();
  }

  private static AlertSettings read(Record row) {
    return SettingsDocument.read(
        new MemberId(row.get(ALERT_SETTINGS.MEMBER_ID)),
        row.get(ALERT_SETTINGS.VERSION),
        row.get(ALERT_SETTINGS.SAID));
  }
}
