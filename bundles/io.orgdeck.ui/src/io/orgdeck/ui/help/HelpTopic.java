package io.orgdeck.ui.help;

import java.net.URL;
import java.util.List;
import java.util.Set;

/**
 * A page of the help.
 *
 * @param id    name in links
 * @param title what the topic is called in the list
 * @param text  where its text is: form text with paragraphs, list items, links to topics ({@code topic:cards}) and to commands
 *              ({@code command:…})
 * @param pictures shown below its first paragraph, in their order
 * @param parts what it explains: ids of views, editors and their pages, names of the classes of dialogs and of pages of the preferences
 */
public record HelpTopic(String id, String title, URL text, List<HelpPicture> pictures, Set<String> parts) {
}
