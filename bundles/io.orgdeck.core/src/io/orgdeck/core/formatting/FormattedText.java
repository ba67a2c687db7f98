package io.orgdeck.core.formatting;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.markdown.MarkdownRenderer;

import io.orgdeck.model.Texts;

/**
 * Text in which some marks say how words look: {@code **bold**}, {@code *italic*}, lines that begin with {@code -} or {@code 1.}, and
 * {@code [words](https://address)}. The marks are those of CommonMark; all else that they could mean there stands as it was typed.
 */
public final class FormattedText {

	private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

	/** Lines without any of these read as they stand. */
	private static final Pattern MARK = Pattern.compile("[*_\\\\\\[]|<\\w|&[#\\w]+;|^\\s*([-+]|\\d+[.)])(\\s|$)", Pattern.MULTILINE);

	/** What begins an item of a list where the writer leaves it as it is. */
	private static final Pattern ITEM = Pattern.compile("^(\\d*)([-+.)])(?=\\s|$)", Pattern.MULTILINE);

	private static final Parser PARSER = Parser.builder().enabledBlockTypes(Set.of(ListBlock.class))
			.includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();
	private static final MarkdownRenderer WRITER = MarkdownRenderer.builder().build();

	private FormattedText() {
	}

	/** The paragraphs and items of a text; none of a blank one. */
	public static List<FormattedParagraph> read(String marks) {
		if (Texts.isBlank(marks)) {
			return List.of();
		}
		String source = marks.stripLeading();
		return new MarksReader(source, (marks.length() - source.length()) / 2).of(PARSER.parse(source));
	}

	/** The words of a text without its marks, each paragraph and item on a line. */
	public static String plain(String marks) {
		return read(marks).stream().map(one -> one.mark().isEmpty() ? one.plain() : one.mark() + ' ' + one.plain())
				.collect(Collectors.joining("\n"));
	}

	/** A text in marks that reads as these words: the same, unless something in them would be taken for a mark. */
	public static String literal(String words) {
		return Texts.isBlank(words) || !MARK.matcher(words).find() ? words
				: words.lines().map(FormattedText::literalLine).collect(Collectors.joining("\n"));
	}

	private static String literalLine(String line) {
		return line.isBlank() || plain(line).equals(line.strip()) ? line
				: line.substring(0, line.length() - line.stripLeading().length()) + words(List.of(Run.of(line.strip())));
	}

	/** Paragraphs and items in marks, each on a line. */
	public static String written(List<FormattedParagraph> paragraphs) {
		return paragraphs.stream().map(FormattedText::line).collect(Collectors.joining("\n"));
	}

	private static String line(FormattedParagraph paragraph) {
		String mark = paragraph.mark().equals(MarksReader.BULLET) ? "-" : paragraph.mark();
		String words = words(paragraph.runs());
		return mark.isEmpty() ? words : "  ".repeat(paragraph.depth()) + mark + ' ' + words;
	}

	/** Words in marks; without a look that marks cannot give them where they stand, as inside a word. */
	private static String words(List<Run> runs) {
		var paragraph = new Paragraph();
		runs.forEach(run -> append(paragraph, run));
		String marks = ITEM.matcher(WRITER.render(paragraph).strip()).replaceAll("$1\\\\$2");
		String words = runs.stream().map(Run::text).collect(Collectors.joining());
		boolean plain = runs.stream().allMatch(run -> run.looksLike(Run.of("")));
		return plain || plain(marks).equals(words) ? marks : words(List.of(Run.of(words)));
	}

	/** Blanks at the ends of a run stand outside its marks, or they would be none. */
	private static void append(Paragraph paragraph, Run run) {
		String words = run.text().strip();
		int start = words.isEmpty() ? run.text().length() : run.text().indexOf(words);
		paragraph.appendChild(new Text(run.text().substring(0, start)));
		if (!words.isEmpty()) {
			Node within = paragraph;
			within = run.link().isEmpty() ? within : appended(within, new Link(run.link(), null));
			within = run.bold() ? appended(within, new StrongEmphasis("**")) : within;
			within = run.italic() ? appended(within, new Emphasis("*")) : within;
			String[] lines = words.split("\n", -1);
			for (int line = 0; line < lines.length; line++) {
				if (line > 0) {
					within.appendChild(new SoftLineBreak());
				}
				within.appendChild(new Text(lines[line]));
			}
			paragraph.appendChild(new Text(run.text().substring(start + words.length())));
		}
	}

	private static Node appended(Node outer, Node inner) {
		outer.appendChild(inner);
		return inner;
	}

	/** Where links of a text are meant to lead that lead nowhere, since it is no page on the web and no mail address. */
	public static List<String> deadLinks(String marks) {
		var dead = new ArrayList<String>();
		if (!Texts.isBlank(marks)) {
			PARSER.parse(marks).accept(new AbstractVisitor() {
				@Override
				public void visit(Link link) {
					if (!isAddress(link.getDestination())) {
						dead.add(link.getDestination());
					}
				}
			});
		}
		return dead;
	}

	/** Whether a link may lead there: to a page on the web, or to a mail address. */
	public static boolean isAddress(String address) {
		try {
			var uri = new URI(address);
			return uri.getScheme() != null && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
					&& (uri.getHost() != null || uri.isOpaque() && "mailto".equalsIgnoreCase(uri.getScheme()));
		} catch (URISyntaxException noAddress) {
			return false;
		}
	}
}
