/** Numbers that others published, as curators look after them, one by one or by table. */
@NullMarked
package org.kindling.curation.readings;

import org.jspecify.annotations.NullMarked;
