package io.orgdeck.exchange.decks.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.orgdeck.core.deck.Slug;
import io.orgdeck.core.decksheet.DeckLayout;
import io.orgdeck.core.formatting.FormattedText;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.core.words.Typed;
import io.orgdeck.exchange.decks.internal.CisoLibrary.Node;
import io.orgdeck.model.Texts;
import io.orgdeck.model.Values;

/**
 * A library as the sheets that a deck is written on. A heading above requirements is a dimension, and at the top a section; a requirement is
 * a card with one rated question. What stands below a requirement and is not assessed is read on its card.
 */
final class CisoDeck {

	/** A description of one line up to that length is what is rated; a longer one stands on the card where there is a name. */
	private static final int LONGEST_ASKED = 400;
	private static final int LONGEST_NAME = 120;
	private static final int LONGEST_TITLE = 60;
	private static final int LONGEST_SHORT = 12;
	/** A line break within a paragraph, as a deck's sheet has it. */
	private static final char WITHIN = '\u2028';

	private record Section(String id, String code) {
	}

	private final CisoLibrary library;
	private final String file;
	private final Told told;
	private final CisoSheets sheets = new CisoSheets();
	private final CisoQuestions questions;
	private final CisoCodes codes;
	private final CisoGroups groups;
	private Said title = Said.NOTHING;
	private String scale = "";
	private Section rest;
	private String whole = "";

	CisoDeck(CisoLibrary library, String file) throws IOException {
		this.library = library;
		this.file = file;
		told = new Told(file);
		groups = new CisoGroups(library.framework, sheets, told);
		questions = new CisoQuestions(sheets, groups, told);
		codes = new CisoCodes(library, told);
	}

	Spreadsheet spreadsheet() throws IOException {
		head();
		scale = sheets.scale("score", CisoScale.of(library.framework, told));
		Node root = library.roots.getFirst();
		boolean inOne = library.roots.size() == 1 && root.children.size() > 1 && root.isWhole() && !root.asks();
		String above = inOne ? dimension(root, "") : "";
		for (Node node : inOne ? root.children : library.roots) {
			visit(node, node.isWhole() ? section("section:" + node.urn, name(node), node.ref) : rest(), above);
		}
		questions.resolve();
		library.nodes.forEach(node -> told.unread(node.part, node.called()));
		for (Part part : List.of(library.framework, library.objects, library.library)) {
			told.unread(part, Messages.ciso_whole);
		}
		return new Spreadsheet(file, sheets.sheets(), told.remarks());
	}

	private void head() throws IOException {
		Part part = library.library;
		Part framework = library.framework;
		Said name = framework.said("name");
		Said more = framework.said("description");
		Said description = part.said("description");
		String ref = part.text("ref_id");
		title = part.said("name").or(name);
		sheets.head("title", "title", title.each(Typed::line));
		sheets.head("id", "", Said.of("deck." + Slug.of(Texts.or(ref, part.text("urn")))));
		sheets.head("version", "", Said.of(part.text("version")));
		if (Part.isLanguage(library.language)) {
			sheets.head("language", "", Said.of(library.language));
		} else if (!library.language.isEmpty()) {
			told.field("locale", library.language);
		}
		sheets.head("publisher", "", Said.of(part.text("provider")));
		sheets.head("licence", "licence", part.said("copyright"));
		sheets.head("attribution", "attribution",
				Said.of(Stream.of(ref, part.text("urn"), part.text("publication_date"), part.text("packager"))
						.filter(text -> !text.isEmpty()).collect(Collectors.joining(", "))));
		sheets.head("description", "description",
				Said.joined("\n\n", Typed.same(name.text(), title.text()) ? Said.NOTHING : name, description,
						Typed.same(more.text(), description.text()) ? Said.NOTHING : more, part.said("annotation")));
		part.known("convert_library_version", "locale"); // of the table that the library was made of
		framework.known("urn", "ref_id");
	}

	/** The section of what stands below no heading. */
	private Section rest() {
		if (rest == null) {
			rest = section("section:", title, "");
		}
		return rest;
	}

	private Section section(String wanted, Said called, String ref) {
		String id = sheets.id(wanted);
		String code = codes.section(ref);
		Map<String, String> row = sheets.row("Sections");
		row.put("section", code);
		row.put("title", sheets.say(id, "title", called.or(Said.of(code)).each(Typed::line)));
		row.put("id", id);
		return new Section(id, code);
	}

	/** @param above the dimension around it; empty for none */
	private void visit(Node node, Section section, String above) throws IOException {
		String dimension = node.isWhole() ? dimension(node, above) : above;
		if (node.asks() || !node.isWhole()) {
			card(node, section, dimension);
		}
		if (node.isWhole()) {
			for (Node child : node.children) {
				if (!isReadWith(node, child)) {
					visit(child, section, dimension);
				}
			}
		}
	}

	/** Whether something is a part of the card above it. */
	private static boolean isReadWith(Node above, Node child) {
		return (above.asks() || !above.isWhole()) && !child.assessable && !child.isWhole();
	}

	private static Said name(Node node) {
		Said words = node.description.text().length() <= LONGEST_NAME ? node.description : Said.NOTHING;
		return node.name.or(words).or(Said.of(node.ref)).or(node.description.each(text -> Texts.excerpt(text, LONGEST_TITLE)))
				.or(node.nameless).each(Typed::line);
	}

	private String dimension(Node node, String above) throws IOException {
		String id = sheets.id("dimension:" + node.urn);
		Said called = name(node);
		boolean isShort = node.ref.length() <= LONGEST_SHORT;
		Said more = node.asks() ? Said.NOTHING // its card says it
				: Said.joined("\n\n", isShort || called.text().equals(node.ref) ? Said.NOTHING : Said.of(node.ref),
						isSaidBy(called, node.description) ? Said.NOTHING : node.description, node.annotation, node.evidence);
		Map<String, String> row = sheets.row("Dimensions");
		row.put("dimension", sheets.say(id, "name", called));
		row.put("part of", above);
		row.put("weight", node.assessable ? "" : weight(node));
		row.put("short name", isShort ? node.ref : "");
		row.put("description", sheets.say(id, "description", more));
		row.put("id", id);
		return id;
	}

	private String weight(Node node) throws IOException {
		double weight = node.part.number("weight").orElse(1.0);
		if (weight <= 0) {
			told.field("weight", node.called());
		}
		return weight <= 0 || weight == 1 ? "" : Values.text(weight);
	}

	/** The dimension of requirements that stand below no heading. */
	private String whole() {
		if (whole.isEmpty()) {
			whole = sheets.id("dimension:");
			Map<String, String> row = sheets.row("Dimensions");
			row.put("dimension", sheets.say(whole, "name", title.each(Typed::line)));
			row.put("id", whole);
		}
		return whole;
	}

	private void card(Node node, Section section, String dimension) throws IOException {
		var card = new Card(sheets.id("card:" + node.urn), node);
		Said asked = asked(node);
		card.first.put("section", section.id());
		card.first.put("card", codes.card(node, node.refAbove().filter(ref -> ref.length() <= LONGEST_SHORT).orElse(section.code())));
		card.first.put("title", sheets.say(card.id, "title", title(node)));
		if (node.assessable) {
			String id = sheets.id(node.urn);
			Map<String, String> row = card.question();
			row.put("question", sheets.say(id, "text", asked));
			row.put("question id", id);
			row.put("dimension", dimension.isEmpty() ? whole() : dimension);
			row.put("scale", scale);
			row.put("weight", weight(node));
			row.put("tags", groups.tags(node));
		}
		if (node.assessable ? !asked.equals(node.description) : !isSaidBy(title(node), node.description)) {
			card.read(node.description);
		}
		card.read(node.annotation);
		fill(card, node);
		card.write();
	}

	private void fill(Card card, Node node) throws IOException {
		card.example(node.evidence);
		questions.put(node, card);
		for (Node child : node.children) {
			if (isReadWith(node, child) || !card.node.isWhole()) {
				card.read(Said.joined("\n", Said.joined(" ", Said.of(child.ref), child.name), child.description, child.annotation));
				fill(card, child);
			}
		}
	}

	/** What is rated. */
	private static Said asked(Node node) {
		String text = node.description.text();
		boolean isShort = text.length() <= LONGEST_ASKED && text.indexOf('\n') < 0;
		Said words = node.name.isEmpty() || isShort ? node.description.or(node.name) : node.name;
		return words.or(node.nameless);
	}

	/** Whether a line has all words of a text, in each language. */
	private static boolean isSaidBy(Said line, Said text) {
		return line.equals(text.each(Typed::line));
	}

	private static Said title(Node node) {
		return node.name.or(node.description.each(text -> Texts.excerpt(text, LONGEST_TITLE))).or(node.nameless).each(Typed::line);
	}

	/** The rows of one card. */
	private final class Card implements CisoQuestions.Card {
		private final String id;
		private final Node node;
		private final Map<String, String> first = new LinkedHashMap<>();
		private final List<Map<String, String>> asked = new ArrayList<>();
		private final List<Said> paragraphs = new ArrayList<>();
		private final List<Said> examples = new ArrayList<>();

		Card(String id, Node node) {
			this.id = id;
			this.node = node;
		}

		@Override
		public Map<String, String> question() {
			var row = new LinkedHashMap<String, String>();
			asked.add(row);
			return row;
		}

		@Override
		public void read(Said text) {
			text.lines().forEach(line -> paragraphs.add(line.each(FormattedText::literal)));
		}

		void example(Said text) {
			if (!text.isEmpty()) {
				examples.add(text.each(FormattedText::literal));
			}
		}

		/** As many rows as there are questions or examples, whichever are more. */
		void write() {
			first.put("text", paragraphs.stream().map(one -> sheets.say(id, "paragraphs", one).replace('\n', WITHIN))
					.collect(Collectors.joining("\n")));
			for (int i = 0; i < Math.max(1, Math.max(asked.size(), examples.size())); i++) {
				Map<String, String> row = i < asked.size() ? asked.get(i) : new LinkedHashMap<>();
				row.put("card id", id);
				if (i == 0) {
					row.putAll(first);
				}
				if (i < examples.size()) {
					row.put("example", sheets.say(id, "examples", examples.get(i)));
				}
				sheets.add(DeckLayout.CARDS, row);
			}
		}
	}
}
