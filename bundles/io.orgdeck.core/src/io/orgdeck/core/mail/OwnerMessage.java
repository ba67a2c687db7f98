package io.orgdeck.core.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.exchange.CalendarFile;
import io.orgdeck.core.formatting.HtmlWriter;

/**
 * What one person is told of their actions, as text, as HTML, as a link for the mail program and as a file that it opens.
 *
 * @param owner   the name as it stands at the actions
 * @param address e-mail address; empty where nobody has noted it
 * @param subject in one line
 * @param opening what stands above the actions
 * @param items   the actions, in the order in which they are due
 * @param closing what stands below them; may be empty
 * @param dates   the days on which they are due
 */
public record OwnerMessage(String owner, Optional<String> address, String subject, List<String> opening, List<Item> items,
		String closing, CalendarFile dates) {

	/** What Windows hands over to a mail program at most, less what it adds. */
	private static final int LONGEST_LINK = 2000;

	/**
	 * One action.
	 *
	 * @param title   with its code
	 * @param due     when it is due and whether it is overdue; empty without a date
	 * @param details each as caption and words
	 */
	public record Item(String title, String due, List<Detail> details) {
	}

	/** Something more about an action. */
	public record Detail(String caption, String words) {
	}

	/** The message as plain text, with one kind of line ends. */
	public String text() {
		return body(items.stream().map(OwnerMessage::inFull).toList());
	}

	private String body(List<String> listed) {
		return String.join("\n\n", opening) + "\n\n" + String.join("\n\n", listed) + (closing.isBlank() ? "" : "\n\n" + closing) + "\n";
	}

	private static String inFull(Item item) {
		return item.details().stream().map(detail -> "\n   " + NLS.bind(Messages.detail, detail.caption(), detail.words()))
				.collect(Collectors.joining("", inShort(item), ""));
	}

	private static String inShort(Item item) {
		return item.due().isEmpty() ? item.title() : item.title() + "\n   " + item.due();
	}

	/** The message as a fragment of HTML. */
	public String html() {
		var html = new StringBuilder();
		opening.forEach(line -> html.append("<p>").append(HtmlWriter.markup(line)).append("</p>\n"));
		html.append("<ul>\n");
		for (Item item : items) {
			html.append("<li><b>").append(HtmlWriter.markup(item.title())).append("</b>");
			if (!item.due().isEmpty()) {
				html.append("<br>").append(HtmlWriter.markup(item.due()));
			}
			item.details().forEach(detail -> html.append("<br>")
					.append(HtmlWriter.markup(NLS.bind(Messages.detail, detail.caption(), detail.words()))));
			html.append("</li>\n");
		}
		html.append("</ul>\n");
		if (!closing.isBlank()) {
			html.append("<p>").append(HtmlWriter.markup(closing)).append("</p>\n");
		}
		return html.toString();
	}

	/**
	 * A link that opens the message in the mail program (RFC 6068). Mail programs take links of a certain length only, so that of many
	 * actions the details, and then the last ones, are left out and counted.
	 */
	public String link() {
		String link = link(items.stream().map(OwnerMessage::inFull).toList());
		for (int kept = items.size(); link.length() > LONGEST_LINK && kept >= 0; kept--) {
			var listed = items.stream().limit(kept).map(OwnerMessage::inShort).collect(Collectors.toList());
			if (kept < items.size()) {
				listed.add(NLS.bind(Messages.more, items.size() - kept));
			}
			link = link(listed);
		}
		return link;
	}

	private String link(List<String> listed) {
		return "mailto:" + address.map(OwnerMessage::encoded).orElse("") + "?subject=" + encoded(subject) + "&body="
				+ encoded(body(listed).replace("\n", "\r\n"));
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("%40", "@");
	}

	/** The message as a file that mail programs open as a draft, with the dates attached. */
	public byte[] file(Clock clock) {
		return new MailFile(this, calendar(clock)).bytes();
	}

	/** The dates as an iCalendar file; empty where nothing has a date. */
	public Optional<byte[]> calendar(Clock clock) {
		if (dates.entries().isEmpty()) {
			return Optional.empty();
		}
		try {
			var out = new ByteArrayOutputStream();
			dates.write(out, clock, new NullProgressMonitor());
			return Optional.of(out.toByteArray());
		} catch (IOException e) {
			throw new UncheckedIOException(e); // memory takes everything
		}
	}
}
