package io.orgdeck.core.formatting;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * What can be read in HTML, as a page on the web, a word processor or a survey tool hands it over: paragraphs, items of lists, bold, italic
 * and links. Scripts, styles, hidden words and all other looks are left behind.
 */
public final class PastedHtml {

	private static final Set<String> UNREAD = Set.of("head", "script", "style", "template", "noscript", "object", "iframe");
	private static final Set<String> BOLD = Set.of("b", "strong", "h1", "h2", "h3", "h4", "h5", "h6", "th");
	private static final Set<String> ITALIC = Set.of("i", "em", "cite");
	private static final Set<String> LISTS = Set.of("ul", "ol");
	private static final Set<String> CELLS = Set.of("td", "th");
	private static final Pattern WEIGHT = Pattern.compile("font-weight:\\s*(\\w+)");
	private static final Pattern SLANT = Pattern.compile("font-style:\\s*(\\w+)");
	private static final Set<String> HEAVY = Set.of("bold", "bolder", "600", "700", "800", "900");
	private static final Set<String> SLANTED = Set.of("italic", "oblique");
	private static final Pattern HIDDEN = Pattern.compile("display:\\s*none|visibility:\\s*hidden");
	/** Word writes items of lists as paragraphs of this style, and in each of them the mark that it shows. */
	private static final Pattern WORD_ITEM = Pattern.compile("mso-list:\\s*l\\d+ level(\\d)");
	private static final Pattern WORD_MARK = Pattern.compile("mso-list:\\s*ignore");
	private static final Pattern NUMBER = Pattern.compile("\\d{1,9}[.)]");

	private PastedHtml() {
	}

	/** The paragraphs and items, blank ones left out. */
	public static List<FormattedParagraph> read(String html) {
		var lines = new Lines();
		Jsoup.parse(html == null ? "" : html).body().traverse(new Walk(lines));
		return lines.all();
	}

	/** The text in marks, as {@link FormattedText} reads them. */
	public static String marks(String html) {
		return FormattedText.written(read(html));
	}

	/** The words alone, each paragraph and item on a line. */
	public static String plain(String html) {
		return read(html).stream().map(FormattedParagraph::plain).collect(Collectors.joining("\n"));
	}

	private static final class Walk implements NodeVisitor {

		private final Lines lines;
		/** In it nothing is read. */
		private Node unread;

		Walk(Lines lines) {
			this.lines = lines;
		}

		@Override
		public void head(Node node, int level) {
			if (unread != null) {
				return;
			}
			if (node instanceof TextNode text) {
				read(text);
			} else if (node instanceof Element element) {
				begin(element);
			}
		}

		private void read(TextNode text) {
			if (text.parent() instanceof Element parent) {
				boolean asSet = parent.closest("pre") != null;
				var parts = asSet ? text.getWholeText().lines().toList() : List.of(text.text());
				for (int i = 0; i < parts.size(); i++) {
					if (i > 0) {
						lines.end();
					}
					lines.add(run(parts.get(i), parent));
				}
			}
		}

		private void begin(Element element) {
			String style = style(element);
			if (UNREAD.contains(element.normalName()) || HIDDEN.matcher(style).find() || WORD_MARK.matcher(style).find()) {
				unread = element;
				return;
			}
			if (CELLS.contains(element.normalName())) {
				if (element.previousElementSibling() != null) {
					lines.add(Run.of(" | "));
				}
				return;
			}
			if (element.isBlock() || element.nameIs("br")) {
				lines.end();
			}
			var wordItem = WORD_ITEM.matcher(style);
			if (element.nameIs("li")) {
				int lists = (int) element.parents().stream().filter(parent -> LISTS.contains(parent.normalName())).count();
				lines.item(mark(element), Math.max(lists - 1, 0));
			} else if (wordItem.find()) {
				String shown = element.getAllElements().stream().filter(inner -> WORD_MARK.matcher(style(inner)).find())
						.map(inner -> inner.text().replace('\u00a0', ' ').strip()).findFirst().orElse("");
				lines.item(NUMBER.matcher(shown).matches() ? shown : MarksReader.BULLET, Integer.parseInt(wordItem.group(1)) - 1);
			} else if (element.nameIs("img")) {
				lines.add(run(element.attr("alt"), element));
			}
		}

		@Override
		public void tail(Node node, int level) {
			if (node == unread) {
				unread = null;
			} else if (unread == null && node instanceof Element element && element.isBlock() && !CELLS.contains(element.normalName())) {
				lines.end();
			}
		}

		private static String mark(Element item) {
			Element list = item.parent();
			if (list == null || !list.nameIs("ol")) {
				return MarksReader.BULLET;
			}
			String start = list.attr("start");
			int before = (int) list.children().stream().takeWhile(child -> child != item).filter(child -> child.nameIs("li")).count();
			return (start.matches("\\d{1,8}") ? Integer.parseInt(start) : 1) + before + ".";
		}

		private static Run run(String text, Element in) {
			Element anchor = in.closest("a[href]");
			String address = anchor == null ? "" : anchor.attr("href").strip();
			return new Run(text, looks(in, BOLD, WEIGHT, HEAVY), looks(in, ITALIC, SLANT, SLANTED),
					FormattedText.isAddress(address) ? address : "");
		}

		/** What the nearest element says that says anything of it. */
		private static boolean looks(Element in, Set<String> names, Pattern property, Set<String> values) {
			for (Element one = in; one != null; one = one.parent()) {
				var said = property.matcher(style(one));
				if (said.find()) {
					return values.contains(said.group(1));
				}
				if (names.contains(one.normalName())) {
					return true;
				}
			}
			return false;
		}

		private static String style(Element element) {
			return element.attr("style").toLowerCase(Locale.ROOT);
		}
	}
}
