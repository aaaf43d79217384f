package org.vastine.application.alert;

import java.util.List;
import java.util.Optional;
import org.vastine.domain.alert.AlertSettings;
import org.vastine.domain.team.MemberId;

/** How members want to be told, for those who said so. */
public interface AlertPreferences {

  /** What a member said; until the transaction ends nobody else changes it. */
  Optional<AlertSettings> lock(MemberId member);

  /** What a member said. */
  Optional<AlertSettings> find(MemberId member);

  /** What all said, in no order. */
  List<AlertSettings> all();

  /** Keeps what a member says now, in place of what they said before. */
  void store(AlertSettings settings);
}
