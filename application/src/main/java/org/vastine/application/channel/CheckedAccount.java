package org.vastine.application.channel;

/**
 * What a check of an account's settings found out.
 *
 * @param actsAs the name under which we appear on the platform, for a person to confirm
 */
public record CheckedAccount(String actsAs) {}
