package io.orgdeck.core.deckmap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.orgdeck.core.deckmap.DeckMapping.ColumnMapping;
import io.orgdeck.core.deckmap.DeckMapping.SheetMapping;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.tables.Spreadsheet.Sheet;
import io.orgdeck.core.words.Typed;

/**
 * Looks at a file that nobody has made for us and says what its sheets and columns seem to mean: by their headings, and by what
 * stands below them. It is a proposal; somebody looks at it and decides.
 */
public final class MappingProposal {

	/** A list of fewer is taken for a title or a legend. */
	private static final int FEWEST_QUESTIONS = 3;

	private static final Pattern SCALE = Pattern.compile("answer|scale|score|level|maturity|option|rating|response|skala|antwort",
			Pattern.CASE_INSENSITIVE);

	private final Spreadsheet file;

	private MappingProposal(Spreadsheet file) {
		this.file = file;
	}

	/** What the file seems to mean. */
	public static DeckMapping of(Spreadsheet file) {
		return new MappingProposal(file).propose();
	}

	/** What a sheet seems to mean when its headings stand in a certain row. */
	public static SheetMapping of(Sheet sheet, SheetRole role, int heading) {
		return role == SheetRole.ANSWERS ? answers(sheet, heading) : questions(sheet, heading);
	}

	private DeckMapping propose() {
		List<SheetMapping> all = new ArrayList<>(file.sheets().stream().map(sheet -> questions(sheet, HeadingRow.of(sheet))).toList());
		double best = IntStream.range(0, all.size()).mapToDouble(at -> worth(file.sheets().get(at), all.get(at))).max().orElse(0);
		Optional<SheetMapping> certain = IntStream.range(0, all.size())
				.filter(at -> best > 0 && worth(file.sheets().get(at), all.get(at)) == best).mapToObj(all::get).findFirst();
		all.replaceAll(sheet -> certain.filter(one -> one == sheet || isLike(sheet, one)).isPresent() ? sheet
				: asAnswers(file.sheets().get(all.indexOf(sheet))));
		certain.ifPresent(one -> all.replaceAll(sheet -> sheet.role() == SheetRole.QUESTIONS ? alike(sheet, one) : sheet));
		all.replaceAll(sheet -> withSets(sheet, all));
		boolean anySet = all.stream().anyMatch(sheet -> sheet.role() == SheetRole.QUESTIONS && sheet.has(Meaning.ANSWER_SET));
		boolean anyAnswers = all.stream().anyMatch(sheet -> sheet.role() == SheetRole.QUESTIONS
				&& (sheet.has(Meaning.LEVEL) || sheet.has(Meaning.ANSWERS)));
		if (!anySet) {
			all.replaceAll(sheet -> sheet.role() == SheetRole.ANSWERS && (anyAnswers || !isScale(sheet)) ? sheet.withRole(SheetRole.NOTHING)
					: sheet);
		}
		return new DeckMapping(file.name().replaceFirst("\\.[^.]*$", "").replace('_', ' ').strip(), all, true);
	}

	/** What looks like kinds of answer are names of sets where another sheet has sets of these names. */
	private SheetMapping withSets(SheetMapping sheet, List<SheetMapping> all) {
		Optional<ColumnMapping> kind = sheet.role() == SheetRole.QUESTIONS && !sheet.has(Meaning.ANSWER_SET) ? sheet.first(Meaning.KIND)
				: Optional.empty();
		boolean named = kind.isPresent() && all.stream().filter(other -> other.role() == SheetRole.ANSWERS && other.has(Meaning.SET))
				.anyMatch(other -> !Collections.disjoint(keys(sheet, kind.get()), keys(other, other.first(Meaning.SET).get())));
		return named ? sheet.with(kind.get().as(Meaning.ANSWER_SET)) : sheet;
	}

	private Set<String> keys(SheetMapping sheet, ColumnMapping column) {
		return new RowsBelow(file.sheet(sheet.name()).orElseThrow(), sheet).asking().stream()
				.map(row -> Typed.key(CellWords.of(row.cell(column.index()))))
				.filter(key -> !key.isEmpty()).collect(Collectors.toSet());
	}

	/** Whether a sheet has the headings of the one that is certainly meant. */
	private static boolean isLike(SheetMapping sheet, SheetMapping certain) {
		List<String> wanted = headings(certain);
		long same = headings(sheet).stream().filter(wanted::contains).count();
		return sheet.heading() > 0 && sheet.has(Meaning.QUESTION) && same >= 2
				&& same * 10 >= 8 * Math.max(wanted.size(), headings(sheet).size());
	}

	/** The same with the meanings that the columns have on the sheet that is certainly meant; a single sheet may have few rows. */
	private static SheetMapping alike(SheetMapping sheet, SheetMapping certain) {
		SheetMapping same = sheet.withOutline(certain.outline());
		for (ColumnMapping column : sheet.columns()) {
			Optional<ColumnMapping> there = certain.columns().stream()
					.filter(other -> !other.heading().isEmpty() && other.heading().equals(column.heading())).findFirst();
			same = there.isEmpty() ? same : same.with(there.get().at(column.index()));
		}
		return same;
	}

	/** Whether a sheet that no question names holds the answers of them all. */
	private static boolean isScale(SheetMapping sheet) {
		return sheet.has(Meaning.VALUE) && SCALE.matcher(sheet.name()).find();
	}

	private static List<String> headings(SheetMapping sheet) {
		return sheet.columns().stream().map(ColumnMapping::heading).filter(text -> !text.isEmpty()).toList();
	}

	/** How sure it is that a sheet holds questions. */
	private static double worth(Sheet sheet, SheetMapping mapping) {
		Optional<ColumnMapping> question = mapping.first(Meaning.QUESTION);
		if (question.isEmpty()) {
			return 0;
		}
		ColumnShape shape = ColumnShape.of(new RowsBelow(sheet, mapping).asking(), question.get().index());
		double sure = (HeadingWords.of(question.get().heading()) == Meaning.QUESTION ? 3 : 1) * (mapping.has(Meaning.LEVEL) ? 3 : 1)
				* (mapping.has(Meaning.CODE) ? 2 : 1) * (mapping.has(Meaning.SECTION) ? 1.5 : 1)
				* (mapping.has(Meaning.ANSWERS) || mapping.has(Meaning.ANSWER_SET) ? 2 : 1);
		return shape.filled() < FEWEST_QUESTIONS ? 0 : sure * Math.min(shape.filled(), 100);
	}

	private static SheetMapping asAnswers(Sheet sheet) {
		SheetMapping mapping = answers(sheet, HeadingRow.of(sheet));
		boolean usable = mapping.has(Meaning.LABEL) && (mapping.has(Meaning.VALUE) || mapping.has(Meaning.SET));
		return usable ? mapping : mapping.withRole(SheetRole.NOTHING);
	}

	private static SheetMapping answers(Sheet sheet, int heading) {
		var columns = new ArrayList<ColumnMapping>();
		var taken = new ArrayList<Meaning>();
		List<ColumnMapping> all = bare(sheet, heading);
		for (ColumnMapping column : all) {
			if (ColumnTranslations.original(column, all).isPresent()) {
				columns.add(column.as(Meaning.TRANSLATION));
				continue;
			}
			Meaning meaning = HeadingWords.ofAnswers(column.heading()).filter(one -> !taken.contains(one))
					.orElse(taken.contains(Meaning.LABEL) && explains(sheet, heading, column) ? Meaning.DESCRIPTOR : Meaning.NOTHING);
			taken.add(meaning);
			columns.add(column.as(meaning));
		}
		return new SheetMapping(sheet.name(), SheetRole.ANSWERS, heading, Outline.NONE, columns);
	}

	/** Whether sentences beside the answers say what they mean. */
	private static boolean explains(Sheet sheet, int heading, ColumnMapping column) {
		ColumnShape shape = ColumnShape.of(new RowsBelow(sheet, heading).asking(), column.index());
		return shape.isExplanation() && shape.filled() * 2 >= shape.rows();
	}

	/** The columns with their headings and no meaning yet. */
	static List<ColumnMapping> bare(Sheet sheet, int heading) {
		int width = sheet.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
		Optional<Row> headings = sheet.rows().stream().filter(row -> row.number() == heading).findFirst();
		return IntStream.range(0, width).filter(column -> sheet.rows().stream().anyMatch(row -> !row.cell(column).isBlank()))
				.mapToObj(column -> new ColumnMapping(column, headings.map(row -> HeadingRow.text(row.cell(column))).orElse(""),
						Meaning.NOTHING))
				.toList();
	}

	private static SheetMapping questions(Sheet sheet, int heading) {
		return new ColumnProposal(sheet, heading).propose();
	}
}
