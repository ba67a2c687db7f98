package io.orgdeck.exchange.surveys.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.exchange.AnswerMapping;
import io.orgdeck.core.exchange.AnswerMapping.Column;
import io.orgdeck.core.exchange.AnswerMapping.State;
import io.orgdeck.core.exchange.AnswerMapping.Use;
import io.orgdeck.core.exchange.NewPeople;
import io.orgdeck.core.exchange.Remark;
import io.orgdeck.core.exchange.Response;
import io.orgdeck.core.exchange.Responses;
import io.orgdeck.core.tables.ImportProblem;
import io.orgdeck.core.tables.Place;
import io.orgdeck.core.tables.SheetProblems;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.tables.Spreadsheet.Sheet;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.Vote;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.deck.Question;

/** Reads the rows of a table once it is known what its columns mean, and tells what is not taken. */
final class SurveyReading {

	private final Spreadsheet file;
	private final Grid grid;
	private final Sheet sheet;
	private final Assessment assessment;
	private final AnswerMapping mapping;
	private final SheetProblems problems;
	private final Untaken untaken;
	private final MappingTold told;
	private final Map<Use, List<Integer>> columns;
	private final Respondents respondents;
	private final SurveyAnswers answers;
	private final Set<Place> refused;
	private final int mostFields;
	private final List<Response> responses = new ArrayList<>();
	private final List<Remark> remarks = new ArrayList<>();
	private final Map<Integer, Integer> rowOf = new HashMap<>();
	private int taken;

	SurveyReading(Spreadsheet file, Grid grid, Content[] contents, QuestionIndex questions, Assessment assessment, AnswerMapping mapping,
			NewPeople people) {
		this.file = file;
		this.grid = grid;
		this.sheet = grid.sheet();
		this.assessment = assessment;
		this.mapping = mapping;
		this.problems = new SheetProblems(file.name());
		this.problems.addAll(file.remarks());
		this.refused = file.remarks().stream().filter(ImportProblem::isError).map(ImportProblem::place).map(Place::wholeRow)
				.collect(Collectors.toSet());
		this.untaken = new Untaken(sheet, problems);
		this.told = new MappingTold(grid, questions, problems);
		this.columns = mapping.columns().stream().filter(column -> column.index() >= 0 && column.state() == State.CERTAIN)
				.collect(Collectors.groupingBy(Column::use, LinkedHashMap::new, Collectors.mapping(Column::index, Collectors.toList())));
		this.respondents = new Respondents(assessment, grid, columns, people, problems);
		this.answers = new SurveyAnswers(assessment, grid, contents, questions, mapping, problems, untaken);
		this.mostFields = problems.isText(sheet) ? fields() : Integer.MAX_VALUE;
	}

	/** How many fields a row of a text file has where nothing is shifted. */
	private int fields() {
		int least = grid.rows().stream().mapToInt(row -> row.cells().size()).min().orElse(0);
		return Math.max(grid.headings().size(), least);
	}

	Responses read() {
		told.recognised(mapping);
		told.language(mapping);
		told.columns(mapping);
		told.words(mapping);
		List<Integer> machine = new ArrayList<>(columns.getOrDefault(Use.MACHINE, List.of()));
		machine.addAll(columns.getOrDefault(Use.STATUS, List.of()));
		var used = new BitSet();
		mapping.columns().stream().filter(column -> column.state() == State.CERTAIN && column.use() != Use.UNUSED && column.index() >= 0)
				.mapToInt(Column::index).forEach(used::set);
		for (Row row : grid.rows()) {
			read(row, machine, used);
		}
		answers.tellColumns();
		tellAround();
		untaken.tell();
		tellDates();
		tellWaves();
		if (taken == 0) {
			problems.error(sheet, 0, -1, Messages.reading_nobody, Messages.reading_nobodyRemedy);
		}
		var heard = new BitSet();
		responses.forEach(response -> heard.set(response.vote().participant()));
		remarks.forEach(remark -> heard.set(remark.participant()));
		return new Responses(file.name(), responses, remarks,
				respondents.newcomers().values().stream().filter(one -> heard.get(one.number())).toList(), problems.all());
	}

	private void read(Row row, List<Integer> machine, BitSet used) {
		if (!refused.isEmpty() && refused.contains(problems.place(sheet, row.number(), -1)) || isShifted(row)) {
			untaken.addAll(row);
			return;
		}
		if (isTrial(row)) {
			problems.warning(sheet, row.number(), columns.get(Use.STATUS).getFirst(), Messages.reading_trial, Messages.reading_trialRemedy);
			untaken.addAll(row);
			return;
		}
		for (int column = 0; column < row.cells().size(); column++) {
			if (!used.get(column)) {
				untaken.add(row, column);
			}
		}
		machine.stream().filter(column -> !MachineText.is(row.cell(column))).forEach(column -> untaken.add(row, column));
		respondents.of(row, untaken::add).ifPresentOrElse(number -> take(row, number), () -> untaken.addAll(row));
	}

	private boolean isShifted(Row row) {
		if (row.cells().size() <= mostFields || Grid.width(row) <= grid.headings().size()) {
			return false;
		}
		problems.error(sheet, row.number(), -1, Messages.reading_shifted, Messages.reading_shiftedRemedy);
		return true;
	}

	private boolean isTrial(Row row) {
		return columns.getOrDefault(Use.STATUS, List.of()).stream()
				.anyMatch(column -> Vocabulary.has(Vocabulary.TRIAL, row.cell(column).text()));
	}

	private void take(Row row, int number) {
		Integer before = rowOf.putIfAbsent(number, row.number());
		if (before != null) {
			problems.warning(sheet, row.number(), -1, NLS.bind(Messages.reading_again, before), Messages.reading_againRemedy);
		}
		for (int column = 0; row.hasNotes() && column < row.cells().size(); column++) {
			if (!answers.takesNotesOf(column)) {
				untaken.note(row, column);
			}
		}
		int said = responses.size() + remarks.size();
		answers.read(row, number, responses, remarks);
		for (int column : columns.getOrDefault(Use.WORDS, List.of())) {
			String words = answers.words(row, column);
			if (!Typed.isBlank(words)) {
				remarks.add(
						new Remark(number, null, grid.headings().get(column).line(), words, problems.place(sheet, row.number(), column)));
			}
		}
		taken += responses.size() + remarks.size() > said ? 1 : 0;
	}

	/** What stands around the table: titles above it, other sheets, text boxes, notes on headings. */
	private void tellAround() {
		grid.above().forEach(untaken::addAll);
		for (Row row : sheet.rows().subList(grid.first(), grid.first() + grid.depth())) {
			for (int column = 0; column < row.cells().size(); column++) {
				untaken.note(row, column);
			}
		}
		for (Sheet other : file.sheets()) {
			if (other != sheet) {
				var rest = new Untaken(other, problems);
				other.rows().forEach(rest::addAll);
				rest.tell();
			}
			other.asides().forEach(aside -> problems.warning(other, aside.row(), aside.column(),
					NLS.bind(Messages.untaken_aside, Typed.line(aside.text())), Messages.untaken_remedy));
		}
	}

	/** When the answers were given, and dates of which nobody can say whether day or month stands first. */
	private void tellDates() {
		for (Use use : List.of(Use.STARTED, Use.SUBMITTED)) {
			for (int column : columns.getOrDefault(use, List.of())) {
				var dates = new SurveyDates();
				grid.rows().forEach(row -> dates.add(row.cell(column)));
				dates.ambiguous().ifPresent(example -> problems.warning(sheet, grid.headingRow(), column,
						NLS.bind(Messages.reading_dates, example), Messages.reading_datesRemedy));
				if (use == Use.SUBMITTED) {
					tellSpan(column, dates);
				}
			}
		}
	}

	private void tellSpan(int column, SurveyDates dates) {
		List<LocalDate> days = dates.days().sorted().toList();
		if (!days.isEmpty() && dates.ambiguous().isEmpty()) {
			problems.warning(sheet, grid.headingRow(), column, NLS.bind(Messages.reading_span, days.getFirst(), days.getLast()),
					Messages.reading_spanRemedy);
		}
	}

	/** Respondents who have votes already on the questions of the file: a later wave, or the same file again. */
	private void tellWaves() {
		var voted = new HashSet<Integer>();
		Set<String> asked = responses.stream().map(Response::question).distinct().map(Question::getId).collect(Collectors.toSet());
		for (Session session : assessment.getSessions()) {
			for (Ballot ballot : session.getBallots()) {
				if (ballot.getQuestion() != null && ballot.getVotes() != null && asked.contains(ballot.getQuestion().getId())) {
					ballot.getVotes().stream().map(Vote::participant).forEach(voted::add);
				}
			}
		}
		long again = rowOf.keySet().stream().filter(voted::contains).count();
		if (again > 0) {
			problems.warning(sheet, 0, -1, NLS.bind(Messages.reading_wave, again, rowOf.size()), Messages.reading_waveRemedy);
		}
	}
}
