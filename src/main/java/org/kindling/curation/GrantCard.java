package org.kindling.curation;

/**
 * An award given to a story, as everybody sees it.
 *
 * @param award the award's number
 * @param name what the award is called
 * @param story the story's number
 * @param slug the story's name in addresses
 * @param title the story's title
 * @param titleLanguage the language of the title
 * @param handle the creator's handle
 * @param sentence why it was given
 * @param language the language of that sentence
 */
public record GrantCard(long award, String name, long story, String slug, String title, String titleLanguage,
		String handle, String sentence, String language) {

}
