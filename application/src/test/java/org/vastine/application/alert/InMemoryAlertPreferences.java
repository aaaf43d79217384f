package org.vastine.application.alert;

import java.util.List;
import java.util.Optional;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.domain.alert.AlertSettings;
import org.vastine.domain.team.MemberId;

/** How members want to be told, in memory. */
public final class InMemoryAlertPreferences implements AlertPreferences {

  private final InMemoryTable<MemberId, AlertSettings> said;

  /** Nobody said anything yet. */
  public InMemoryAlertPreferences(InMemoryTransactions transactions) {
    this.said = new InMemoryTable<>(transactions);
  }

  @Override
  public Optional<AlertSettings> lock(MemberId member) {
    return find(member);
  }

  @Override
  public Optional<AlertSettings> find(MemberId member) {
    return said.find(member);
  }

  @Override
  public List<AlertSettings> all() {
    return said.all();
  }

  @Override
  public void store(AlertSettings settings) {
    said.put(settings.member(), settings);
  }
}
