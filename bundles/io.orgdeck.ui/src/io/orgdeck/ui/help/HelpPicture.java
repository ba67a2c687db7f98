package io.orgdeck.ui.help;

import java.net.URL;

/**
 * A picture in a topic of the help.
 *
 * @param file        where it is, in a format that the toolkit reads, such as PNG
 * @param description what it shows, in words: stands below it, and is what those hear who do not see it
 */
public record HelpPicture(URL file, String description) {
}
