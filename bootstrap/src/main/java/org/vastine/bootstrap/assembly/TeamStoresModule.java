package org.vastine.bootstrap.assembly;

import com.google.inject.AbstractModule;
import org.vastine.application.care.ExposureLimits;
import org.vastine.application.care.Exposures;
import org.vastine.application.team.AbsenceBook;
import org.vastine.application.team.ApiTokens;
import org.vastine.application.team.Invitations;
import org.vastine.application.team.Members;
import org.vastine.application.team.NewSecrets;
import org.vastine.application.team.PasswordResets;
import org.vastine.application.team.Passwords;
import org.vastine.application.team.Sessions;
import org.vastine.application.team.SignInAttempts;
import org.vastine.persistence.care.PostgresExposureLimits;
import org.vastine.persistence.care.PostgresExposures;
import org.vastine.persistence.team.Argon2Passwords;
import org.vastine.persistence.team.PostgresAbsenceBook;
import org.vastine.persistence.team.PostgresApiTokens;
import org.vastine.persistence.team.PostgresInvitations;
import org.vastine.persistence.team.PostgresMembers;
import org.vastine.persistence.team.PostgresPasswordResets;
import org.vastine.persistence.team.PostgresSessions;
import org.vastine.persistence.team.PostgresSignInAttempts;
import org.vastine.persistence.team.RandomSecrets;

/** Wires what is kept of members, and what protects it. */
final class TeamStoresModule extends AbstractModule {

  @Override
  protected void configure() {
    bind(Exposures.class).to(PostgresExposures.class);
    bind(ExposureLimits.class).to(PostgresExposureLimits.class);
    bind(AbsenceBook.class).to(PostgresAbsenceBook.class);
    bind(Members.class).to(PostgresMembers.class);
    bind(Sessions.class).to(PostgresSessions.class);
    bind(ApiTokens.class).to(PostgresApiTokens.class);
    bind(Invitations.class).to(PostgresInvitations.class);
    bind(PasswordResets.class).to(PostgresPasswordResets.class);
    bind(SignInAttempts.class).to(PostgresSignInAttempts.class);
    bind(Passwords.class).to(Argon2Passwords.class);
    bind(NewSecrets.class).to(RandomSecrets.class);
  }
}
