/**
 * Members, their sessions and tokens. The refusals of this package carry the codes {@code team.*};
 * each is a message key.
 */
@NullMarked
package org.vastine.application.team;

import org.jspecify.annotations.NullMarked;
