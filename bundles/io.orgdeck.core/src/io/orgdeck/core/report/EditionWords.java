package io.orgdeck.core.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.deck.Card;

/**
 * Makes what an author wrote for the board whole in another edition: sections, appendices and codes that the edition does not have are
 * not referred to. A code becomes the title of what it stands for; in brackets, where codes only say where something comes from, it goes.
 */
final class EditionWords {

	private static final Pattern CODE = Pattern.compile("\\b[A-Z]{1,6}\\d+(?:\\.\\d+)?\\b");
	private static final Pattern BRACKETS = Pattern.compile("\\s*\\(((?:" + CODE.pattern() + "[\\s,;]*)+)\\)");
	private static final Set<String> KEYS = Set.of("code", "question");

	private final Locale locale;
	private final PassingReferences passing;
	private final Pattern place;
	private final Map<String, String> titles = new HashMap<>();
	private final Set<String> held = new HashSet<>();

	private EditionWords(PaperSource source, List<ReportSection> sections) {
		locale = source.words().language().locale();
		passing = new PassingReferences(source.words().language());
		place = Pattern.compile(source.messages().referencePlace);
		know(source.assessment());
		source.actions().forEach(action -> know(action.getCode(), action.getTitle()));
		sections.stream().flatMap(section -> section.blocks().stream()).forEach(this::hold);
	}

	/** The sections of an edition without numbers, as its readers can follow them. */
	static List<ReportSection> whole(List<ReportSection> sections, PaperSource source) {
		var words = new EditionWords(source, sections);
		return sections.stream().map(section -> new ReportSection(section.id(), section.heading(), section.appendix(),
				section.blocks().stream().map(words::whole).toList())).toList();
	}

	private void know(Assessment assessment) {
		assessment.getFindings().forEach(one -> know(one.getCode(), one.getTitle()));
		assessment.getEvidence().forEach(one -> know(one.getCode(), one.getTitle()));
		for (Card card : assessment.getDeck().getSections().stream().flatMap(section -> section.getCards().stream()).toList()) {
			know(card.getCode(), card.getTitle());
			card.getQuestions().forEach(question -> know(question.getId(), question.getText()));
		}
	}

	private void know(String code, String title) {
		if (!Texts.isBlank(code) && !Texts.isBlank(title)) {
			titles.put(code, title.strip().replaceFirst("\\.$", ""));
		}
	}

	/** Codes that a reader finds in the edition. */
	private void hold(Block block) {
		switch (block) {
			case Block.TableBlock one when KEYS.contains(one.table().columns().getFirst().id()) ->
				one.table().rows().forEach(row -> hold(row.getFirst() instanceof Cell.Text text ? text.text() : ""));
			case Block.Labelled labelled -> hold(labelled.label());
			case Block.Bullets bullets -> bullets.items().forEach(this::hold);
			default -> {
			}
		}
	}

	private void hold(String words) {
		Matcher code = CODE.matcher(words);
		if (code.lookingAt()) {
			held.add(code.group());
			held.add(code.group().replaceFirst("\\..*", "")); // a card is where its questions are
		}
	}

	private Block whole(Block block) {
		return switch (block) {
			case Block.Paragraph paragraph -> new Block.Paragraph(text(paragraph.text()));
			case Block.Labelled labelled -> new Block.Labelled(labelled.label(), text(labelled.text()));
			case Block.Bullets bullets -> new Block.Bullets(bullets.items().stream().map(this::text).toList());
			case Block.Numbered numbered -> new Block.Numbered(numbered.items().stream().map(this::text).toList());
			case Block.TableBlock table -> new Block.TableBlock(table(table.table()));
			case Block.Heading heading -> heading;
			case Block.ChartBlock chart -> chart;
			case Block.ChartRow row -> row;
			case Block.CrossReference reference -> reference;
			case Block.Code code -> code;
			case Block.Illustration picture -> picture;
			case Block.Guidance guidance -> guidance;
		};
	}

	private Table table(Table table) {
		UnaryOperator<Cell> whole = cell -> cell instanceof Cell.Text text ? Cell.of(text(text.text())) : cell;
		return new Table(table.id(), table.caption(), table.columns(),
				table.rows().stream().map(row -> row.stream().map(whole).toList()).toList(), table.note(), table.whenEmpty());
	}

	/** Words without references to what is not there; all of them where nothing would be left. */
	private String text(String text) {
		String plain = text.lines().map(this::line).collect(Collectors.joining("\n"));
		return plain.isBlank() ? text : plain;
	}

	private String line(String line) {
		String traced = BRACKETS.matcher(line).replaceAll(found -> Matcher.quoteReplacement(brackets(found.group(1), found.group())));
		String placed = passing.outOf(traced);
		return named(place.matcher(placed).find() ? withoutPlaces(placed) : placed);
	}

	private String brackets(String codes, String whole) {
		List<String> left = Stream.of(codes.split("[\\s,;]+")).filter(held::contains).toList();
		return left.isEmpty() ? "" : whole.substring(0, whole.indexOf('(')) + "(" + String.join(", ", left) + ")";
	}

	/** Without the sentences, or their parts behind a semicolon, that lead to a place. */
	private String withoutPlaces(String line) {
		var left = new ArrayList<String>();
		for (String sentence : PlainWords.sentences(line, locale)) {
			String rest = Stream.of(sentence.split(";")).filter(part -> !place.matcher(part).find()).map(String::strip)
					.collect(Collectors.joining("; "));
			if (!rest.isEmpty()) {
				left.add(rest.equals(sentence) ? rest : PlainWords.sentence(rest));
			}
		}
		return String.join(" ", left);
	}

	private String named(String text) {
		return CODE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(held.contains(found.group()) ? found.group()
				: titles.containsKey(found.group()) ? "“" + titles.get(found.group()) + "”" : found.group()));
	}
}
