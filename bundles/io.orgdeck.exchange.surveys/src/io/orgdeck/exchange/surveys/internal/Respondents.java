package io.orgdeck.exchange.surveys.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.exchange.AnswerMapping.Use;
import io.orgdeck.core.exchange.NewParticipant;
import io.orgdeck.core.exchange.NewPeople;
import io.orgdeck.core.people.Newcomer;
import io.orgdeck.core.tables.CellNumber;
import io.orgdeck.core.tables.SheetProblems;
import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.tables.Spreadsheet.Kind;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.tables.Spreadsheet.Sheet;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Participant;

/**
 * Who has answered: somebody known by e-mail address or name, somebody new, or nobody by name, known by the tool's id and the time.
 * Whoever answers again under the same id is the same respondent.
 */
final class Respondents {

	/** Ids that no other survey gives: SurveyMonkey's, Qualtrics', UUIDs. */
	private static final Pattern WORLDWIDE = Pattern.compile("\\d{9,20}|r_\\w{10,20}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
	private static final Pattern NUMBER_OF_OURS = Pattern.compile("participant(?: number| id)?");

	private final Sheet sheet;
	private final Map<Use, List<Integer>> columns;
	private final boolean numbersAreOurs;
	private final NewPeople people;
	private final SheetProblems problems;
	private final Tool tool;
	private final Map<String, Participant> byId = new HashMap<>();
	private final Map<Integer, Participant> byNumber = new HashMap<>();
	private final Map<String, List<Participant>> byAddress = new HashMap<>();
	private final Map<String, List<Participant>> byName = new HashMap<>();
	private final Map<String, Integer> nameRows = new HashMap<>();
	private final Map<String, Integer> sameMoment = new HashMap<>();
	private final Map<Integer, NewParticipant> newcomers = new HashMap<>();
	/** Columns that only a tool fills. */
	private final int[] machine;
	private boolean toldOfNumbers;

	Respondents(Assessment assessment, Grid grid, Map<Use, List<Integer>> columns, NewPeople people, SheetProblems problems) {
		this.sheet = grid.sheet();
		this.tool = grid.tool();
		this.columns = columns;
		this.people = people;
		this.problems = problems;
		this.machine = Stream.of(Use.RESPONDENT, Use.STARTED, Use.SUBMITTED).flatMap(use -> columns.getOrDefault(use, List.of()).stream())
				.mapToInt(Integer::intValue).toArray();
		this.numbersAreOurs = tool == Tool.TABLE && at(Use.RESPONDENT) >= 0
				&& NUMBER_OF_OURS.matcher(Heading.folded(grid.headings().get(at(Use.RESPONDENT)).joined())).matches();
		for (Participant one : assessment.getParticipants()) {
			byId.putIfAbsent(one.getId(), one);
			byNumber.putIfAbsent(one.getNumber(), one);
			put(byAddress, Typed.key(one.getEmail()), one);
			put(byName, name(one.getName()), one);
		}
	}

	private static void put(Map<String, List<Participant>> index, String key, Participant one) {
		if (!key.isEmpty()) {
			index.computeIfAbsent(key, unseen -> new ArrayList<>()).add(one);
		}
	}

	/** The words of a name in one order, since some write "Rahman, Ayesha". */
	private static String name(String typed) {
		return Arrays.stream(Typed.key(typed).split("[ ,]+")).filter(word -> !word.isEmpty()).sorted().collect(Collectors.joining(" "));
	}

	private int at(Use use) {
		return columns.getOrDefault(use, List.of(-1)).getFirst();
	}

	private String text(Row row, Use use) {
		return Typed.line(row.cell(at(use)).text());
	}

	/** People who have answered and whom the assessment does not have, by their numbers. */
	Map<Integer, NewParticipant> newcomers() {
		return newcomers;
	}

	/**
	 * The number of whoever has answered in a row; empty once it has been stated why that is not certain.
	 *
	 * @param untaken told the columns of the row whose words are not taken
	 */
	Optional<Integer> of(Row row, BiConsumer<Row, Integer> untaken) {
		for (int column : machine) {
			if (!MachineText.is(row.cell(column))) {
				untaken.accept(row, column);
			}
		}
		String email = text(row, Use.EMAIL);
		if (Vocabulary.has(Vocabulary.ANONYMOUS, email)) {
			email = "";
		} else if (!email.isEmpty() && !isAddress(email)) {
			problems.warning(sheet, row.number(), at(Use.EMAIL), NLS.bind(Messages.who_badAddress, email), Messages.who_badAddressRemedy);
			email = "";
		}
		String typed = Stream.of(Use.FIRST_NAME, Use.NAME, Use.LAST_NAME).map(use -> text(row, use)).filter(part -> !part.isEmpty())
				.collect(Collectors.joining(" "));
		String name = Vocabulary.has(Vocabulary.ANONYMOUS, typed) ? "" : typed;
		var who = new Newcomer(name, text(row, Use.ROLE), text(row, Use.GROUP), email);
		if (!email.isEmpty()) {
			return byAddress(row, who, untaken);
		}
		if (!name.isEmpty()) {
			return byName(row, who, untaken);
		}
		return byTool(row, who, untaken);
	}

	private static boolean isAddress(String text) {
		int at = text.indexOf('@');
		return at > 0 && at == text.lastIndexOf('@') && at < text.length() - 1 && text.chars().noneMatch(Character::isWhitespace);
	}

	private Optional<Integer> byAddress(Row row, Newcomer who, BiConsumer<Row, Integer> untaken) {
		List<Participant> found = byAddress.getOrDefault(Typed.key(who.email()), List.of());
		if (found.isEmpty() && !who.name().isEmpty()) {
			found = byName.getOrDefault(name(who.name()), List.of()).stream().filter(one -> Typed.isBlank(one.getEmail())).toList();
		}
		if (found.size() > 1) {
			problems.error(sheet, row.number(), at(Use.EMAIL), NLS.bind(Messages.who_several, who.email(), found.size()),
					Messages.who_severalRemedy);
			return Optional.empty();
		}
		return Optional.of(
				found.isEmpty() ? add(people.id("address " + Typed.key(who.email())), who) : known(row, found.getFirst(), who, untaken));
	}

	private Optional<Integer> byName(Row row, Newcomer who, BiConsumer<Row, Integer> untaken) {
		List<Participant> found = byName.getOrDefault(name(who.name()), List.of());
		int column = Math.max(at(Use.NAME), at(Use.LAST_NAME));
		if (found.size() > 1) {
			problems.error(sheet, row.number(), column, NLS.bind(Messages.who_several, who.name(), found.size()),
					Messages.who_severalRemedy);
			return Optional.empty();
		}
		Integer before = nameRows.putIfAbsent(name(who.name()), row.number());
		if (before != null) {
			problems.error(sheet, row.number(), column, NLS.bind(Messages.who_nameTwice, who.name(), before), Messages.who_nameTwiceRemedy);
			return Optional.empty();
		}
		return Optional.of(found.isEmpty() ? add(people.id("name " + name(who.name())), who) : known(row, found.getFirst(), who, untaken));
	}

	/** Somebody without a name, by what the tool knows of them. */
	private Optional<Integer> byTool(Row row, Newcomer who, BiConsumer<Row, Integer> untaken) {
		if (numbersAreOurs && !row.cell(at(Use.RESPONDENT)).isBlank()) {
			return ofOurs(row, who, untaken);
		}
		String ids = columns.getOrDefault(Use.RESPONDENT, List.of()).stream().map(column -> spelt(row.cell(column)))
				.filter(id -> !id.isEmpty()).collect(Collectors.joining("\n"));
		String moment = WORLDWIDE.matcher(ids).matches() ? "" : moment(row);
		String key = tool + "\n" + ids + '\n' + moment;
		if (ids.isEmpty() && moment.isEmpty()) {
			key += row.cells().stream().map(cell -> Typed.key(cell.text())).collect(Collectors.joining("\u001f"));
		}
		if (ids.isEmpty()) {
			key += '\n' + String.valueOf(sameMoment.merge(key, 1, Integer::sum));
		}
		String id = people.id(key);
		Participant before = byId.get(id);
		return Optional.of(before == null ? add(id, who) : known(row, before, who, untaken));
	}

	/** A number that a program has shown as 17 or 17.0 is one id. */
	private static String spelt(Cell cell) {
		String text = cell.text();
		boolean plain = cell.kind() == Kind.TEXT && text.length() < 10 && text.chars().allMatch(c -> c >= '0' && c <= '9');
		return plain && !text.startsWith("0") ? text : CellNumber.of(cell).map(CellNumber::spelt).orElseGet(() -> Typed.key(cell.text()));
	}

	/** When answering began, for that stays the same when somebody goes on later; otherwise when it ended. */
	private String moment(Row row) {
		for (Use use : List.of(Use.STARTED, Use.SUBMITTED)) {
			Optional<Cell> cell = columns.getOrDefault(use, List.of()).stream().map(row::cell).filter(one -> !one.isBlank()).findFirst();
			if (cell.isPresent()) {
				return SurveyDates.key(cell.get());
			}
		}
		return "";
	}

	private Optional<Integer> ofOurs(Row row, Newcomer who, BiConsumer<Row, Integer> untaken) {
		Cell cell = row.cell(at(Use.RESPONDENT));
		Participant found = byId.get(Typed.line(cell.text()));
		if (found == null) {
			found = CellNumber.whole(cell).map(byNumber::get).orElse(null);
			if (found != null && !toldOfNumbers) {
				toldOfNumbers = true;
				problems.warning(sheet, row.number(), at(Use.RESPONDENT), Messages.who_numbers, Messages.who_numbersRemedy);
			}
		}
		if (found == null) {
			problems.error(sheet, row.number(), at(Use.RESPONDENT), NLS.bind(Messages.who_unknownNumber, Typed.line(cell.text())),
					Messages.who_unknownNumberRemedy);
			return Optional.empty();
		}
		return Optional.of(known(row, found, who, untaken));
	}

	private int add(String id, Newcomer who) {
		NewParticipant one = people.of(id, who);
		newcomers.putIfAbsent(one.number(), one);
		return one.number();
	}

	/** What the file says otherwise of somebody who is known is told and not taken. */
	private int known(Row row, Participant one, Newcomer who, BiConsumer<Row, Integer> untaken) {
		if (!who.name().isEmpty() && !name(who.name()).equals(name(one.getName()))) {
			List.of(Use.FIRST_NAME, Use.NAME, Use.LAST_NAME).forEach(use -> tell(row, use, untaken));
		}
		if (!who.email().isEmpty() && !Typed.same(who.email(), one.getEmail())) {
			tell(row, Use.EMAIL, untaken);
		}
		if (!who.group().isEmpty() && !Typed.same(who.group(), one.getGroup() == null ? "" : one.getGroup().getName())) {
			tell(row, Use.GROUP, untaken);
		}
		if (!who.role().isEmpty() && !Typed.same(who.role(), one.getRole())) {
			tell(row, Use.ROLE, untaken);
		}
		return one.getNumber();
	}

	private void tell(Row row, Use use, BiConsumer<Row, Integer> untaken) {
		if (at(use) >= 0) {
			untaken.accept(row, at(use));
		}
	}
}
