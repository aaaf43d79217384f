/** Working on a case together: tasks for colleagues and departments, and following (R12, R42). */
@NullMarked
package org.vastine.application.task;

import org.jspecify.annotations.NullMarked;
