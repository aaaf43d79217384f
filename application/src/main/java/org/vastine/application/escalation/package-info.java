/** What is to be expected of a thread, by the workspace's own threads (R33). */
@NullMarked
package org.vastine.application.escalation;

import org.jspecify.annotations.NullMarked;
