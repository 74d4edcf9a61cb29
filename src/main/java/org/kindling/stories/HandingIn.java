package org.kindling.stories;

/** What is checked only when a story is handed in: a draft may be incomplete. */
interface HandingIn {

}
