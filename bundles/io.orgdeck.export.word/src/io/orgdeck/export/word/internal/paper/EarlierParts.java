package io.orgdeck.export.word.internal.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.xmlbeans.XmlObject;

import io.orgdeck.export.word.internal.house.HostDocument;

/**
 * The parts of a paper that was exported before, as they stand in the file after others have worked in it: found by the marks that are
 * left, and each compared with what was written.
 */
final class EarlierParts {

	/**
	 * A part as it stands in the file.
	 *
	 * @param word    in its marks
	 * @param blocks  its paragraphs and tables, in order
	 * @param print   of them
	 * @param written the print of what was written, in short
	 * @param claimed whether its author keeps it for good
	 */
	record Found(String word, List<XmlObject> blocks, PartPrint print, String written, boolean claimed) {

		/** Whether anybody changed anything in it. */
		boolean isEdited() {
			return !print.inShort().equals(written);
		}
	}

	private static final String CLAIM = "mine";

	private final HostDocument house;
	private final List<XmlObject> blocks;
	private final Map<String, Integer> starts = new LinkedHashMap<>();
	private final Map<String, Integer> ends = new HashMap<>();
	private final Map<String, String> prints = new HashMap<>();
	private final List<String> papers = new ArrayList<>();
	private final Optional<PartList> list;
	private final PartReader reader;

	EarlierParts(HostDocument house) throws IOException {
		this.house = house;
		list = PartList.of(house);
		reader = new PartReader(house);
		unwrapControls();
		blocks = Blocks.of(house.document().getDocument().getBody());
		for (int i = 0; i < blocks.size(); i++) {
			for (String bookmark : Blocks.bookmarks(blocks.get(i))) {
				know(bookmark, i);
			}
		}
	}

	/** Controls that other programs put around paragraphs do not end where our parts do. */
	private void unwrapControls() {
		for (XmlObject block : Blocks.of(house.document().getDocument().getBody())) {
			if (Blocks.kind(block).equals("sdt") && !Contents.isControl(block)
					&& Blocks.bookmarks(block).stream().anyMatch(PartMarks::isMark)) {
				Blocks.unwrap(block);
			}
		}
	}

	private void know(String bookmark, int at) {
		PartMarks.startOf(bookmark).ifPresent(word -> starts.putIfAbsent(word, at));
		PartMarks.endOf(bookmark).ifPresent(word -> {
			ends.putIfAbsent(word, at);
			prints.putIfAbsent(word, PartMarks.print(bookmark));
		});
		if (PartMarks.isPaper(bookmark)) {
			papers.add(bookmark);
		}
	}

	/** Whether there is anything by which the file can be known as a paper. */
	boolean isPaper() {
		return list.isPresent() || !starts.isEmpty() || !ends.isEmpty() || !papers.isEmpty();
	}

	/** Whether it is known of every part that was written whether it is still there: by the list, or because none is missing. */
	boolean isWhole() {
		return list.isPresent() || papers.size() == 1 && PartMarks.parts(papers.getFirst()) == starts.size()
				&& starts.keySet().equals(ends.keySet());
	}

	Optional<PartList> list() {
		return list;
	}

	/** Which edition the marks say it is. */
	Stream<Optional<String>> editions() {
		return Stream.concat(Stream.of(list.map(PartList::edition)),
				papers.stream().map(PartMarks::edition).map(Optional::of));
	}

	/** Words for those who cannot see what is in the file. */
	AltTexts altTexts() {
		return new AltTexts(reader);
	}

	/** Bookmarks that say which edition it is. */
	List<String> papers() {
		return papers;
	}

	/** The blocks of the file before anything was written. */
	List<XmlObject> blocks() {
		return blocks;
	}

	/** Words of the parts in the file, in order. */
	List<String> words() {
		var words = new ArrayList<>(starts.keySet());
		ends.keySet().stream().filter(word -> !starts.containsKey(word)).sorted().forEach(words::add);
		return words;
	}

	/** What was written under a word, as far as a list says. */
	Optional<Map.Entry<String, PartList.Entry>> entry(String word) {
		return list.stream().flatMap(one -> one.entries().entrySet().stream()).filter(one -> PartMarks.word(one.getKey()).equals(word))
				.findFirst();
	}

	/** The part under a word. A mark that was deleted is where the next part begins or the one before ends. */
	Optional<Found> find(String word) {
		if (!starts.containsKey(word) && !ends.containsKey(word)) {
			return Optional.empty();
		}
		int from = starts.containsKey(word) ? starts.get(word) : endBefore(ends.get(word)) + 1;
		int to = ends.getOrDefault(word, from);
		if (to < from || !ends.containsKey(word)) {
			to = Math.max(from, startAfter(from) - 1);
		}
		List<XmlObject> part = List.copyOf(blocks.subList(from, to + 1));
		return Optional.of(new Found(word, part, reader.print(part), prints.getOrDefault(word, ""), isClaimed(part)));
	}

	private int endBefore(int at) {
		return Stream.concat(ends.values().stream(), starts.values().stream()).filter(one -> one < at)
				.mapToInt(Integer::intValue).max().orElse(at - 1);
	}

	private int startAfter(int at) {
		return starts.values().stream().filter(one -> one > at).mapToInt(Integer::intValue).min().orElse(blocks.size());
	}

	/** An author claims a part by a comment in it that begins with the word. */
	private boolean isClaimed(List<XmlObject> part) {
		var comments = house.document().getDocComments();
		boolean[] claimed = { false };
		part.forEach(block -> Blocks.each(block, at -> {
			if (comments != null && at.getName().getLocalPart().equals("commentReference")) {
				XWPFComment comment = comments.getCommentByID(PartReader.attribute(at, "id"));
				claimed[0] |= comment != null && comment.getText().strip().toLowerCase(Locale.ROOT).startsWith(CLAIM);
			}
		}));
		return claimed[0];
	}
}
