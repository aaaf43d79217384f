/**
 * Who is told what, where and when: members' rules, and the messages that follow from them (R3).
 */
@NullMarked
package org.vastine.domain.alert;

import org.jspecify.annotations.NullMarked;
