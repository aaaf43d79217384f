/** House rules, ladders of conduct, and evidence, for programs, people and the public. */
@NullMarked
package org.vastine.web.conduct;

import org.jspecify.annotations.NullMarked;
