/** What stands out in the draft of a reply: tone, personal data, and what it leaves out. */
@NullMarked
package org.vastine.language.reply;

import org.jspecify.annotations.NullMarked;
