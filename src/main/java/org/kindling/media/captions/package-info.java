/** What captions look like as text, and what can be wrong with them. */
@NullMarked
package org.kindling.media.captions;

import org.jspecify.annotations.NullMarked;
