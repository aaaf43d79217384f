/** What a mention says and how: its language, style, sentiment and subject, with reasons. */
@NullMarked
package org.vastine.language.triage;

import org.jspecify.annotations.NullMarked;
