package io.orgdeck.core.formatting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Takes from a text in CommonMark what cards show, and all else as it was typed. */
final class MarksReader extends AbstractVisitor {

	/** What an item without a number has before it. */
	static final String BULLET = "•";

	private final String source;
	private final List<FormattedParagraph> paragraphs = new ArrayList<>();
	private final List<Run> runs = new ArrayList<>();
	private String mark = "";
	private int depth;
	private boolean bold;
	private boolean italic;
	private String link = "";

	/** @param depth of lists at the top */
	MarksReader(String source, int depth) {
		this.source = source;
		this.depth = depth - 1;
	}

	List<FormattedParagraph> of(Node document) {
		document.accept(this);
		return List.copyOf(paragraphs);
	}

	@Override
	public void visit(BulletList list) {
		items(list, place -> BULLET);
	}

	@Override
	public void visit(OrderedList list) {
		items(list, place -> list.getMarkerStartNumber() + place + list.getMarkerDelimiter());
	}

	private void items(Node list, IntFunction<String> marks) {
		depth++;
		int place = 0;
		for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
			mark = marks.apply(place++);
			if (item.getFirstChild() == null) {
				end(); // an item without words
			} else {
				visitChildren(item);
			}
		}
		depth--;
	}

	@Override
	public void visit(Paragraph paragraph) {
		visitChildren(paragraph);
		end();
	}

	@Override
	public void visit(LinkReferenceDefinition definition) {
		asTyped(definition);
		end();
	}

	private void end() {
		if (runs.isEmpty()) {
			add("");
		}
		paragraphs.add(new FormattedParagraph(mark, Math.max(depth, 0), List.copyOf(runs)));
		runs.clear();
		mark = "";
	}

	@Override
	public void visit(Text text) {
		add(text.getLiteral());
	}

	@Override
	public void visit(SoftLineBreak lineBreak) {
		add("\n");
	}

	@Override
	public void visit(HardLineBreak lineBreak) {
		add("\n");
	}

	@Override
	public void visit(StrongEmphasis strong) {
		boolean before = bold;
		bold = true;
		visitChildren(strong);
		bold = before;
	}

	@Override
	public void visit(Emphasis emphasis) {
		boolean before = italic;
		italic = true;
		visitChildren(emphasis);
		italic = before;
	}

	@Override
	public void visit(Link words) {
		if (!FormattedText.isAddress(words.getDestination()) || words.getTitle() != null || words.getFirstChild() == null) {
			asTyped(words);
			return;
		}
		link = words.getDestination();
		visitChildren(words);
		link = "";
	}

	@Override
	public void visit(Code code) {
		asTyped(code);
	}

	@Override
	public void visit(HtmlInline html) {
		asTyped(html);
	}

	@Override
	public void visit(Image image) {
		asTyped(image);
	}

	private void asTyped(Node node) {
		for (var span : node.getSourceSpans()) {
			add((span == node.getSourceSpans().getFirst() ? "" : "\n")
					+ source.substring(span.getInputIndex(), span.getInputIndex() + span.getLength()));
		}
	}

	private void add(String text) {
		var run = new Run(text, bold, italic, link);
		if (!runs.isEmpty() && runs.getLast().looksLike(run)) {
			run = new Run(runs.removeLast().text() + text, bold, italic, link);
		}
		runs.add(run);
	}
}
