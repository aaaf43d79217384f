package org.vastine.application.team;

final class ReadablePasswordsTest extends PasswordsContract {

  private final Passwords passwords = new ReadablePasswords();

  @Override
  protected Passwords passwords() {
    return passwords;
  }
}
