package io.orgdeck.core.decksheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.orgdeck.core.tables.ImportProblem;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.core.tables.Spreadsheet.Sheet;
import io.orgdeck.model.deck.Activity;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.CardReference;
import io.orgdeck.model.deck.Deck;

/** The usage guide, templates and changes as somebody types them into sheets of their own, without ids. */
class GuideSheetTest {

	private static final String ACTIVITIES = "audience|when|activity|description|meeting|cards|as printed|first card|last card|section of cards|note|template|leads to|id";
	private static final String TEMPLATES = "template|description|meeting|item|minutes|notes|cards|as printed|first card|last card|section of cards|note|item id|id";

	private static DeckImport read(Sheet... sheets) {
		Sheet cards = DeckSheetTest.sheet("Cards", "section|card|title|question|dimension", "A|A1|One|Do we?|D", "A|A2|Two|Do they?|D",
				"B|B1|Three|Who?|D");
		return DeckReader.read(new Spreadsheet("deck.xlsx", Stream.concat(Stream.of(cards), Stream.of(sheets)).toList()));
	}

	private static Deck deck(Sheet... sheets) {
		DeckImport read = read(sheets);
		assertEquals(List.of(), read.problems());
		return read.deck().orElseThrow();
	}

	private static List<String> told(DeckImport read) {
		return read.problems().stream().map(problem -> (problem.isError() ? "! " : "") + problem.place().toString()
				.replaceFirst("deck.xlsx, sheet ", "") + ": " + problem.text()).toList();
	}

	private static String line(CardReference reference) {
		return String.join(" ", reference.getKind().getLiteral(), code(reference.getFirst()), code(reference.getLast()),
				reference.getSection() == null ? "-" : reference.getSection().getCode(), String.valueOf(reference.getNote()));
	}

	private static String code(Card card) {
		return card == null ? "-" : card.getCode();
	}

	@Test
	@DisplayName("D2: an activity has what its first row says, and the cards of all its rows; what a row fills in says which")
	void activities() {
		Deck deck = deck(DeckSheetTest.sheet("Activities", ACTIVITIES, "Leaders|Medium|Read|Alone|special meeting||A1|A1|||aloud||Talk|",
				"||||||||||choose|||", "||read|||||A1|B1|||||",
				"Staff|longer|Talk|||||||||Kick-off||"),
				DeckSheetTest.sheet("Templates", TEMPLATES, "Kick-off|To begin|regular-meeting|Hello|5|Smile|||||||"));
		Activity read = deck.getActivities().getFirst();
		assertEquals(List.of("Read", "Talk"), deck.getActivities().stream().map(Activity::getTitle).toList());
		assertEquals("Leaders medium special-meeting Alone",
				String.join(" ", read.getAudience().getName(), read.getTimeFrame().getLiteral(),
						read.getMeeting().getLiteral(), read.getDescription()));
		assertEquals(deck.getActivities().getLast(), read.getPointsTo());
		assertEquals(deck.getTemplates().getFirst(), deck.getActivities().getLast().getTemplate());
		assertEquals(List.of("single A1 - - aloud", "own-choice - - - choose", "range A1 B1 - null"),
				read.getCards().stream().map(GuideSheetTest::line).toList());
		assertEquals(List.of("Leaders", "Staff"), deck.getAudiences().stream().map(one -> one.getName()).toList());
		assertEquals("A1", read.getCards().getFirst().getLabel());
	}

	@Test
	@DisplayName("D2: of two activities without a title each row with words of its own begins one; a whole section and other kinds are named")
	void kindsOfCards() {
		Deck deck = deck(DeckSheetTest.sheet("Activities", ACTIVITIES, "|||First||||||A||||", "|||Second||whole pack||||||||"));
		assertEquals(List.of("section - - A null", "whole-pack - - - null"),
				deck.getActivities().stream().flatMap(one -> one.getCards().stream()).map(GuideSheetTest::line).toList());
	}

	@Test
	@DisplayName("D2: a template has items with minutes, notes and cards; a row without an item brings cards to the one above")
	void templates() {
		Deck deck = deck(DeckSheetTest.sheet("Templates", TEMPLATES, "Kick-off|To begin|small group|Hello|5|Smile|||||||",
				"||||||single|A1|A1|||||", "|||Vote|99999||||A2||||vote|",
				"Review|||Look|0|||||||||", "kick-off|||Bye||||||||||"));
		assertEquals(List.of("Hello 5 [single A1 - - null]", "Vote 99999 [single A2 - - null]", "Bye 0 []"),
				deck.getTemplates().getFirst().getItems().stream().map(item -> item.getTitle() + ' ' + item.getMinutes() + ' '
						+ item.getCards().stream().map(GuideSheetTest::line).toList()).toList());
		assertEquals(List.of("Kick-off small-group To begin", "Review regular-meeting null"), deck.getTemplates().stream()
				.map(one -> one.getTitle() + ' ' + one.getMeeting().getLiteral() + ' ' + one.getDescription()).toList());
		assertEquals("vote", deck.getTemplates().getFirst().getItems().get(1).getId());
		assertEquals("Smile", deck.getTemplates().getFirst().getItems().getFirst().getNotes());
	}

	@Test
	@DisplayName("D2: cards of the base are renamed, hidden or moved")
	void changes() {
		Deck deck = deck(DeckSheetTest.sheet("Deck", "title|Ours", "based on|org.base"),
				DeckSheetTest.sheet("Cards of the base", "card|title|id", "K1|Base card|k1"),
				DeckSheetTest.sheet("Changes", "card|title|hidden|to section|before|without picture",
						"k1|Our name|no|B|B1|", "k2||YES|||yes"));
		assertEquals(List.of("k1 Our name false B B1 false", "k2 null true null null true"), deck.getChanges().stream()
				.map(one -> String.join(" ", one.getCard(), one.getTitle(), String.valueOf(one.isHidden()), one.getSection(),
						one.getBefore(), String.valueOf(one.isWithoutPicture())))
				.toList());
		assertEquals("k1 K1 Base card", deck.getStandIns().stream().map(one -> String.join(" ", one.getId(), one.getCode(), one.getTitle()))
				.findFirst().orElseThrow());
	}

	@ParameterizedTest(name = "{1}, {3}")
	@CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
			A; Leaders|soon|Read|||||||||||              ; row 2, column B; "soon" is none of the words that are known here.
			A; Leaders||Read||party||||||||||            ; row 2, column E; "party" is none of the words that are known here.
			A; ||Read|||every||||||||                    ; row 2, column F; "every" is none of the words that are known here.
			A; ||Read|||||A9||||||                       ; row 2, column H; There is no card A9.
			A; ||Read||||||A9|||||                       ; row 2, column I; There is no card A9.
			A; ||Read|||||||Z||||                        ; row 2, column J; There is no section called Z.
			A; ||Read|||||||||Lunch||                    ; row 2, column L; There is no template called Lunch.
			A; ||Read||||||||||Nowhere|                  ; row 2, column M; There is no activity called Nowhere.
			A; ||Read|||||||||||a b                      ; row 2, column N; "a b" cannot be an id.
			T; Kick-off|||Hello|half an hour|||||||||    ; row 2, column E; "half an hour" is no number of minutes.
			T; Kick-off|||Hello|2.5|||||||||             ; row 2, column E; "2.5" is no number of minutes.
			T; Kick-off|||Hello|-5|||||||||              ; row 2, column E; "-5" is no number of minutes.
			T; Kick-off|||Hello|100000|||||||||          ; row 2, column E; "100000" is no number of minutes.
			T; Kick-off||||||||A1|||||                   ; row 2, column D; The row names cards, but the template has no item yet to which they could belong.
			T; Kick-off||party|||||||||||                ; row 2, column C; "party" is none of the words that are known here.
			U; |Who reads|                               ; row 2, column A; The row has no name.
			C; k1||perhaps|||                            ; row 2, column C; "perhaps" is none of the words that are known here.
			C; k1|||||some                               ; row 2, column F; "some" is none of the words that are known here.
			""")
	@DisplayName("D2: what cannot be used is refused by its cell")
	void refused(String sheet, String row, String place, String text) {
		Sheet typed = switch (sheet) {
			case "A" -> DeckSheetTest.sheet("Activities", ACTIVITIES, row);
			case "T" -> DeckSheetTest.sheet("Templates", TEMPLATES, row);
			case "U" -> DeckSheetTest.sheet("Audiences", "audience|description|id", row);
			default -> DeckSheetTest.sheet("Changes", "card|title|hidden|to section|before|without picture", row);
		};
		DeckImport read = read(typed);
		assertTrue(read.deck().isEmpty());
		assertEquals(List.of("! " + typed.name() + ", " + place + ": " + text), told(read));
		assertTrue(read.problems().stream().map(ImportProblem::remedy).noneMatch(String::isBlank));
	}

	@Test
	@DisplayName("D5: an audience that is not listed is added and told; one row with another's id is refused by names or ids, never \"null\"")
	void audiencesAndIds() {
		DeckImport read = read(DeckSheetTest.sheet("Audiences", "audience|description|id", "Leaders|Who lead|lead", "||x"),
				DeckSheetTest.sheet("Activities", ACTIVITIES, "Staff||Read|||||||||||", "leaders||Talk|||||||||||"));
		assertEquals(List.of("Activities, row 2, column A: \"Staff\" does not stand on the sheet Audiences; it is added."), told(read));
		assertEquals(List.of("lead Leaders Who lead", "x null null", "audience-staff Staff null"), read.deck().orElseThrow().getAudiences()
				.stream().map(one -> one.getId() + ' ' + one.getName() + ' ' + one.getDescription()).toList());
		assertEquals(List.of("! Templates, row 3, column A: The row has the id of \"t1\" but is called \"Review\"."),
				told(read(DeckSheetTest.sheet("Templates", TEMPLATES, "|x||Hello||||||||||t1", "Review|||Bye||||||||||t1"))));
		assertEquals(List.of("! Activities, row 4, column C: The row has the id of \"Read\" but is called \"Write\"."),
				told(read(DeckSheetTest.sheet("Activities", ACTIVITIES, "Leaders||Read|||||||||||a1", "Leaders||Talk|||||||||||a2",
						"||Write|||||A1||||||a1"))));
	}
}
