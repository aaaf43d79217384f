/** Tasks for colleagues and other departments, and who is named in a note (R12, R42). */
@NullMarked
package org.vastine.domain.task;

import org.jspecify.annotations.NullMarked;
