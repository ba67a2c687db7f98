package io.orgdeck.export.word.internal.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import io.orgdeck.core.export.PlannedChange;
import io.orgdeck.core.export.PlannedChange.Kind;
import io.orgdeck.core.export.RevisingExporter;
import io.orgdeck.export.word.internal.house.WordXml;
import io.orgdeck.export.word.internal.markup.TextPrint;

/**
 * A paper that was exported before and that its author went on writing in. New regions take the place of old ones; what
 * the author wrote between them, in them, or claimed as theirs, stays.
 */
final class EarlierPaper {

	/** A region as it stands in the file. */
	private record Found(List<Element> blocks, boolean mine, boolean edited, String print) {
	}

	private final BodyTree tree;
	private final Set<String> keep;
	private final Set<String> replace;

	/**
	 * @param keep    regions to leave as they are
	 * @param replace regions to write anew although the author wrote in them; {@link RevisingExporter#ALL} for all
	 */
	EarlierPaper(BodyTree tree, Set<String> keep, Set<String> replace) {
		this.tree = tree;
		this.keep = keep;
		this.replace = replace;
		unwrapForeignControls();
	}

	/** Word processors that drop our tags keep controls of their own, which no longer end where our regions do. */
	private void unwrapForeignControls() {
		List<Element> marks = bookmarks();
		for (Element control : tree.blocks()) {
			boolean foreign = WordXml.is(control, "sdt") && !tag(control).startsWith(RegionMarks.TAG);
			if (foreign && marks.stream().anyMatch(mark -> tree.block(mark) == control)) {
				tree.unwrap(control);
			}
		}
	}

	/** Whether a document has regions that can be found again. */
	static boolean hasRegions(Document document) {
		return WordXml.all(document, "bookmarkStart").stream().anyMatch(mark -> RegionMarks.isMark(name(mark)));
	}

	/** Puts the new regions in, takes out those that exist no longer, and says what became of each. */
	List<PlannedChange> update(List<Piece> pieces) throws IOException {
		List<PlannedChange> changes = new ArrayList<>();
		Element previous = null;
		for (Piece.Region region : regions(pieces)) {
			Optional<Found> found = find(region.id());
			if (found.isEmpty()) {
				previous = insertAfter(region, previous);
				changes.add(new PlannedChange(region.id(), region.title(), Kind.ADDED, false));
				continue;
			}
			Kind kind = kind(found.get(), region);
			var change = new PlannedChange(region.id(), region.title(), kind, found.get().edited());
			previous = change.isKept() ? found.get().blocks().getLast() : replace(region, found.get().blocks());
			changes.add(change);
		}
		changes.addAll(removeOthers(pieces));
		return changes;
	}

	/** Regions that the report does not have any more go, unless somebody wrote in them. */
	private List<PlannedChange> removeOthers(List<Piece> pieces) {
		Set<String> known = regions(pieces).stream().map(Piece.Region::id).collect(Collectors.toSet());
		List<PlannedChange> changes = new ArrayList<>();
		for (Element control : WordXml.all(tree.document(), "sdt").stream().filter(tree::holds).toList()) {
			String id = RegionMarks.region(tag(control));
			if (id.isEmpty() || known.contains(id) || !holdsMark(control, id)) {
				continue;
			}
			Found found = found(id, List.of(tree.block(control)), RegionMarks.isMine(tag(control), title(control)));
			Kind kind = found.mine() ? Kind.KEPT_MINE : stays(id, found).orElse(Kind.REMOVED);
			changes.add(new PlannedChange(id, title(control), kind, found.edited()));
			if (kind == Kind.REMOVED) {
				tree.remove(found.blocks());
			}
		}
		return changes;
	}

	/** What tells a region of ours from a control of a template that was filled. */
	private static boolean holdsMark(Element control, String id) {
		return WordXml.all(control, "bookmarkStart").stream().anyMatch(mark -> name(mark).equals(RegionMarks.start(id)));
	}

	/** Whether a region stays, and why. */
	private Optional<Kind> stays(String id, Found found) {
		if (keep.contains(id)) {
			return Optional.of(Kind.KEPT_ASKED);
		}
		boolean replaced = replace.contains(id) || replace.contains(RevisingExporter.ALL);
		return found.edited() && !replaced ? Optional.of(Kind.KEPT_EDITED) : Optional.empty();
	}

	private Kind kind(Found found, Piece.Region region) {
		if (region.id().equals(Piece.CONTENTS)) {
			return Kind.UNCHANGED;
		}
		if (found.mine()) {
			return Kind.KEPT_MINE;
		}
		return stays(region.id(), found).orElse(found.print().equals(region.print()) ? Kind.UNCHANGED : Kind.REPLACED);
	}

	private static List<Piece.Region> regions(List<Piece> pieces) {
		return pieces.stream().filter(Piece.Region.class::isInstance).map(Piece.Region.class::cast).toList();
	}

	private Element replace(Piece.Region region, List<Element> blocks) throws IOException {
		tree.insert(region, blocks.getFirst());
		Element written = (Element) elementBefore(blocks.getFirst());
		tree.remove(blocks);
		return written;
	}

	private Element insertAfter(Piece.Region region, Element previous) throws IOException {
		List<Element> blocks = tree.blocks();
		Node before = previous == null ? blocks.isEmpty() ? tree.end() : blocks.getFirst() : previous.getNextSibling();
		tree.insert(region, before);
		return (Element) (before == null ? tree.blocks().getLast() : elementBefore(before));
	}

	private static Node elementBefore(Node node) {
		Node before = node.getPreviousSibling();
		while (!(before instanceof Element)) {
			before = before.getPreviousSibling();
		}
		return before;
	}

	private Optional<Found> find(String id) {
		Optional<Element> control = WordXml.all(tree.document(), "sdt").stream().filter(tree::holds)
				.filter(one -> tag(one).equals(RegionMarks.TAG + id) || tag(one).equals(RegionMarks.MINE + id)).findFirst();
		if (control.isPresent()) {
			return Optional.of(found(id, List.of(tree.block(control.get())), RegionMarks.isMine(tag(control.get()), title(control.get()))));
		}
		Optional<Element> start = bookmarks().stream().filter(mark -> name(mark).equals(RegionMarks.start(id))).findFirst();
		Optional<Element> end = bookmarks().stream().filter(mark -> RegionMarks.print(name(mark), id).isPresent()).findFirst();
		return start.flatMap(first -> end.map(last -> found(id, tree.between(tree.block(first), tree.block(last)), false)));
	}

	private Found found(String id, List<Element> blocks, boolean mine) {
		String print = print(blocks);
		Optional<String> made = bookmarks().stream().flatMap(mark -> RegionMarks.print(name(mark), id).stream()).findFirst();
		return new Found(blocks, mine, made.isEmpty() || !made.get().equals(print), print);
	}

	private List<Element> bookmarks() {
		return WordXml.all(tree.document(), "bookmarkStart").stream().filter(mark -> RegionMarks.isMark(name(mark)))
				.filter(tree::holds).toList();
	}

	private static String name(Element bookmark) {
		return WordXml.attribute(bookmark, "name");
	}

	private static String title(Element control) {
		return WordXml.path(control, "sdtPr", "alias").map(WordXml::val).orElse("");
	}

	private static String tag(Element control) {
		return WordXml.path(control, "sdtPr", "tag").map(WordXml::val).orElse("");
	}

	/** The print of the text in blocks, without what fields show. */
	private static String print(List<Element> blocks) {
		var print = new TextPrint();
		int[] openFields = { 0 };
		blocks.forEach(block -> print(block, print, openFields));
		return print.toString();
	}

	private static void print(Element element, TextPrint print, int[] openFields) {
		if (WordXml.is(element, "fldSimple")) {
			return;
		}
		if (WordXml.is(element, "fldChar")) {
			switch (WordXml.attribute(element, "fldCharType")) {
				case "begin" -> openFields[0]++;
				case "end" -> openFields[0]--;
				default -> {
				}
			}
		} else if (WordXml.is(element, "t") && openFields[0] <= 0) {
			print.add(element.getTextContent());
		}
		WordXml.children(element).forEach(child -> print(child, print, openFields));
	}

	/** Ids of regions that stayed as the author left them. */
	static Set<String> kept(List<PlannedChange> changes) {
		Set<String> kept = new HashSet<>();
		changes.stream().filter(PlannedChange::isKept).forEach(change -> kept.add(change.part()));
		return kept;
	}
}
