/** What creators are called, and who may be called what. */
@NullMarked
package org.kindling.creators.handles;

import org.jspecify.annotations.NullMarked;
