package io.orgdeck.core.formatting;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes formatted text as HTML for other programs: headings, paragraphs, and lists within lists. */
public final class HtmlWriter {

	private final StringBuilder html = new StringBuilder();
	private final Deque<String> lists = new ArrayDeque<>();

	/** @param level from 1 */
	public void heading(int level, String words) {
		close(0);
		html.append("<h").append(level).append('>').append(escaped(words)).append("</h").append(level).append('>');
	}

	/** A paragraph, or the next item of a list. */
	public void paragraph(FormattedParagraph one) {
		if (one.mark().isEmpty()) {
			close(0);
			html.append("<p>");
			one.runs().forEach(this::run);
			html.append("</p>");
			return;
		}
		String number = one.mark().replaceAll("\\D", "");
		String list = number.isEmpty() ? "ul" : "ol";
		close(one.depth() + 1);
		if (lists.size() == one.depth() + 1) {
			html.append("</li>");
			if (!lists.getFirst().equals(list)) {
				html.append("</").append(lists.pop()).append('>');
			}
		}
		while (lists.size() <= one.depth()) {
			html.append(lists.size() < one.depth() ? "<ul><li>" : open(list, number));
			lists.push(lists.size() < one.depth() ? "ul" : list);
		}
		html.append("<li>");
		one.runs().forEach(this::run);
	}

	private static String open(String list, String number) {
		return number.isEmpty() || number.equals("1") ? '<' + list + '>' : "<ol start=\"" + number + "\">";
	}

	private void run(Run run) {
		if (run.text().isEmpty()) {
			return;
		}
		html.append(run.link().isEmpty() ? "" : "<a href=\"" + escaped(run.link()) + "\">").append(run.bold() ? "<b>" : "")
				.append(run.italic() ? "<i>" : "").append(markup(run.text())).append(run.italic() ? "</i>" : "")
				.append(run.bold() ? "</b>" : "").append(run.link().isEmpty() ? "" : "</a>");
	}

	/** Ends lists until so many are open. */
	private void close(int open) {
		while (lists.size() > open) {
			html.append("</li></").append(lists.pop()).append('>');
		}
	}

	/** What has been written; nothing follows it. */
	public String written() {
		close(0);
		return html.toString();
	}

	/** Words as they stand in HTML, line by line. */
	public static String markup(String words) {
		return escaped(words).replace("\n", "<br>");
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}
}
