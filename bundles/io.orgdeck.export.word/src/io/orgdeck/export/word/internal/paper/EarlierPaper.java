package io.orgdeck.export.word.internal.paper;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

import io.orgdeck.core.export.PlannedChange;
import io.orgdeck.core.export.PlannedChange.Kind;
import io.orgdeck.core.export.RevisingExporter;

/**
 * A paper that was exported before and that others went on working in. What says something new takes the place of what was written; what
 * others wrote between the parts, changed in them, claimed as theirs or took out stays as they left it.
 */
final class EarlierPaper {

	private final CTBody body;
	private final EarlierParts parts;
	private final Set<String> keep;
	private final Set<String> replace;
	private final CTP end;
	private final Map<String, EarlierParts.Found> found = new LinkedHashMap<>();
	private final List<List<XmlObject>> tables;
	private final Set<String> out = new HashSet<>();
	private final Map<String, PartList.Entry> entries = new LinkedHashMap<>();

	/**
	 * Reads what is there; what is new is written behind it from now on.
	 *
	 * @param keep    parts to leave as they are
	 * @param replace parts to write anew although others changed them; {@link RevisingExporter#ALL} for all
	 */
	EarlierPaper(CTBody body, EarlierParts parts, Set<String> keep, Set<String> replace) {
		this.body = body;
		this.parts = parts;
		this.keep = keep;
		this.replace = replace;
		parts.words().forEach(word -> parts.find(word).ifPresent(there -> found.put(word, there)));
		tables = Contents.in(parts.blocks());
		parts.list().ifPresent(list -> list.entries().keySet().stream()
				.filter(id -> !isReplaced(id) && !found.containsKey(PartMarks.word(id)) && !isContentsThere(id)).forEach(out::add));
		end = body.addNewP();
	}

	/** Ids of the parts that somebody took out and that stay out. */
	Set<String> out() {
		return out;
	}

	private boolean isContentsThere(String id) {
		return id.equals(Piece.CONTENTS) && !tables.isEmpty();
	}

	private boolean isReplaced(String id) {
		return replace.contains(id) || replace.contains(RevisingExporter.ALL);
	}

	/** Puts new parts in, takes out those that exist no longer, and says what became of each. */
	List<PlannedChange> update(List<Piece> pieces) {
		List<Piece.Part> written = pieces.stream().filter(Piece.Part.class::isInstance).map(Piece.Part.class::cast).toList();
		List<Piece.Part> ordinary = written.stream().filter(part -> !part.id().equals(Piece.CONTENTS)).toList();
		List<PlannedChange> changes = new ArrayList<>();
		ordinary.forEach(part -> changes.add(change(part)));
		add(ordinary, changes);
		for (int i = 0; i < ordinary.size(); i++) {
			apply(changes.get(i).kind(), ordinary.get(i));
		}
		out.forEach(id -> keepOut(id, changes));
		removeOthers(ordinary.stream().map(part -> PartMarks.word(part.id())).collect(Collectors.toSet()), changes);
		contents(written, changes);
		pieces.stream().filter(Piece.Turn.class::isInstance).flatMap(turn -> turn.blocks().stream()).forEach(Blocks::cut);
		return changes;
	}

	/** What did not stand in the file comes after the part before it. */
	private void add(List<Piece.Part> written, List<PlannedChange> changes) {
		XmlObject next = parts.blocks().isEmpty() ? end : parts.blocks().getFirst();
		for (int i = 0; i < written.size(); i++) {
			Piece.Part part = written.get(i);
			EarlierParts.Found there = found.get(PartMarks.word(part.id()));
			if (there != null) {
				next = after(there.blocks().getLast());
			} else if (changes.get(i).kind() == Kind.ADDED) {
				remember(part);
				Blocks.move(part.blocks(), next);
			}
		}
	}

	private PlannedChange change(Piece.Part part) {
		EarlierParts.Found there = found.get(PartMarks.word(part.id()));
		if (there == null) {
			return new PlannedChange(part.id(), part.title(), Kind.ADDED, false);
		}
		boolean same = !there.isEdited() && there.written().equals(part.print().inShort());
		Kind kind = there.claimed() ? Kind.KEPT_MINE : stays(part.id(), there).orElse(same ? Kind.UNCHANGED : Kind.REPLACED);
		return new PlannedChange(part.id(), part.title(), kind, there.isEdited());
	}

	/** Whether a part stays, and why. */
	private Optional<Kind> stays(String id, EarlierParts.Found there) {
		if (keep.contains(id)) {
			return Optional.of(Kind.KEPT_ASKED);
		}
		return there.isEdited() && !isReplaced(id) ? Optional.of(Kind.KEPT_EDITED) : Optional.empty();
	}

	private void apply(Kind kind, Piece.Part part) {
		EarlierParts.Found there = found.get(PartMarks.word(part.id()));
		if (kind == Kind.REPLACED) {
			remember(part);
			Blocks.move(part.blocks(), there.blocks().getFirst());
			Blocks.remove(there.blocks());
		} else if (kind != Kind.ADDED) {
			rememberAsWritten(part.id(), part.title(), there);
			parts.altTexts().restore(there.blocks(), part.blocks());
			part.blocks().forEach(Blocks::cut);
		}
	}

	private XmlObject after(XmlObject block) {
		int at = parts.blocks().indexOf(block) + 1;
		return at < parts.blocks().size() ? parts.blocks().get(at) : end;
	}

	private void remember(Piece.Part part) {
		entries.put(part.id(), new PartList.Entry(part.title(), part.print()));
	}

	/** What stays is compared with what was written the next time, too. */
	private void rememberAsWritten(String id, String title, EarlierParts.Found there) {
		entries.put(id, parts.entry(there.word()).map(Map.Entry::getValue).orElseGet(() -> new PartList.Entry(title, there.print())));
	}

	private void keepOut(String id, List<PlannedChange> changes) {
		PartList.Entry entry = parts.list().orElseThrow().entries().get(id);
		entries.put(id, entry);
		changes.add(new PlannedChange(id, entry.title(), Kind.KEPT_OUT, true));
	}

	/** Parts that the report does not have any more go, unless somebody changed them. */
	private void removeOthers(Set<String> known, List<PlannedChange> changes) {
		for (Map.Entry<String, EarlierParts.Found> other : found.entrySet()) {
			String word = other.getKey();
			EarlierParts.Found there = other.getValue();
			if (known.contains(word) || word.equals(Piece.CONTENTS)) {
				continue;
			}
			String id = parts.entry(word).map(Map.Entry::getKey).orElse(word);
			String title = parts.entry(word).map(one -> one.getValue().title()).orElse(word);
			Kind kind = there.claimed() ? Kind.KEPT_MINE : stays(id, there).orElse(Kind.REMOVED);
			changes.add(new PlannedChange(id, title, kind, there.isEdited()));
			if (kind == Kind.REMOVED) {
				Blocks.remove(there.blocks());
			} else {
				rememberAsWritten(id, title, there);
			}
		}
	}

	/** There is one table of contents. It is written anew when a part came, went or changed. */
	private void contents(List<Piece.Part> written, List<PlannedChange> changes) {
		Optional<Piece.Part> contents = written.stream().filter(part -> part.id().equals(Piece.CONTENTS)).findFirst();
		if (contents.isEmpty()) {
			return;
		}
		Piece.Part part = contents.get();
		remember(part);
		List<XmlObject> there = new ArrayList<>(found.containsKey(Piece.CONTENTS) ? found.get(Piece.CONTENTS).blocks() : List.of());
		tables.forEach(table -> table.stream().filter(block -> !there.contains(block)).forEach(there::add));
		boolean moved = changes.stream().anyMatch(change -> change.kind() != Kind.UNCHANGED && change.kind() != Kind.KEPT_EDITED
				&& change.kind() != Kind.KEPT_MINE && change.kind() != Kind.KEPT_ASKED);
		changes.add(Math.min(1, changes.size()), new PlannedChange(part.id(), part.title(), there.isEmpty() ? Kind.ADDED : Kind.UNCHANGED,
				false));
		if (there.isEmpty()) {
			Blocks.move(part.blocks(), parts.blocks().isEmpty() ? end : firstHeading());
		} else if (moved) {
			Blocks.move(part.blocks(), there.getFirst());
			Blocks.remove(there);
		} else {
			part.blocks().forEach(Blocks::cut);
		}
	}

	private XmlObject firstHeading() {
		return Blocks.of(body).stream().filter(block -> Blocks.bookmarks(block).stream().flatMap(one -> PartMarks.startOf(one).stream())
				.anyMatch(word -> !word.equals(Piece.COVER))).findFirst().orElse(end);
	}

	/** Takes away where the earlier paper ended, and marks what there is now. Says what the next export will find. */
	PartList finish(String edition) {
		Blocks.cut(end);
		List<XmlObject> blocks = Blocks.of(body);
		List<String> marks = blocks.stream().flatMap(block -> Blocks.bookmarks(block).stream()).toList();
		long count = marks.stream().filter(one -> PartMarks.startOf(one).isPresent()).distinct().count();
		List<String> papers = marks.stream().filter(PartMarks::isPaper).distinct().toList();
		for (int i = 0; i < papers.size(); i++) {
			String name = i == 0 ? PartMarks.paper(edition, (int) count) : null;
			for (XmlObject block : blocks) {
				Blocks.rename(block, papers.get(i), name);
			}
		}
		return new PartList(edition, entries);
	}
}
