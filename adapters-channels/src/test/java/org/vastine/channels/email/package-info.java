/**
 * E-mail: the contract of every channel against a real mail server in the test, and mails as people
 * and machines write.
 */
@NullMarked
package org.vastine.channels.email;

import org.jspecify.annotations.NullMarked;
