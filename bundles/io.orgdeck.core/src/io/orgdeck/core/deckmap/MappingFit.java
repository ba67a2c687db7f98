package io.orgdeck.core.deckmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.deckmap.DeckMapping.ColumnMapping;
import io.orgdeck.core.deckmap.DeckMapping.SheetMapping;
import io.orgdeck.core.tables.ImportProblem;
import io.orgdeck.core.tables.Place;
import io.orgdeck.core.tables.SheetProblems;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.tables.Spreadsheet.Sheet;
import io.orgdeck.core.words.Typed;

/**
 * Lays a mapping that was made for one file over the next version of it. Columns are found by their headings: one that has moved
 * is followed and told, one that is not there any more is an error.
 *
 * @param mapping  for the file at hand
 * @param problems what does not stand where it stood
 */
public record MappingFit(DeckMapping mapping, List<ImportProblem> problems) {

	private static final int SEARCHED = 60;

	public MappingFit {
		problems = List.copyOf(problems);
	}

	/** Whether every sheet and column that means something is there. */
	public boolean fits() {
		return problems.stream().noneMatch(ImportProblem::isError);
	}

	public static MappingFit of(DeckMapping mapping, Spreadsheet file) {
		return new Fitting(mapping, file).fit();
	}

	/** How many of the headings that mean something the file has, from 0 to 1: tells of which file a mapping is for. */
	static double likeness(DeckMapping mapping, Spreadsheet file) {
		long wanted = 0;
		long found = 0;
		for (SheetMapping sheet : mapping.questions()) {
			Set<String> there = new HashSet<>();
			Fitting.find(sheet, mapping, file)
					.ifPresent(at -> at.rows().stream().limit(SEARCHED).flatMap(row -> row.cells().stream())
							.map(cell -> Typed.key(cell.text()))
							.forEach(there::add));
			for (ColumnMapping column : sheet.columns()) {
				if (column.meaning() != Meaning.NOTHING && !column.heading().isEmpty()) {
					wanted++;
					found += there.contains(Typed.key(column.heading())) ? 1 : 0;
				}
			}
		}
		return wanted == 0 ? 0 : (double) found / wanted;
	}

	private static final class Fitting {

		private final DeckMapping mapping;
		private final Spreadsheet file;
		private final SheetProblems problems;

		Fitting(DeckMapping mapping, Spreadsheet file) {
			this.mapping = mapping;
			this.file = file;
			problems = new SheetProblems(file.name());
		}

		MappingFit fit() {
			var sheets = new ArrayList<SheetMapping>();
			var used = new HashSet<Sheet>();
			for (SheetMapping sheet : mapping.sheets()) {
				Optional<Sheet> there = find(sheet, mapping, file);
				there.ifPresent(used::add);
				if (there.isPresent()) {
					sheets.add(sheet.role() == SheetRole.NOTHING
							? new SheetMapping(there.get().name(), sheet.role(), sheet.heading(), sheet.outline(), sheet.columns())
							: fit(sheet, there.get()));
				} else if (sheet.role() != SheetRole.NOTHING) {
					problems.error(new Sheet(file.name(), List.of()), 0, -1, NLS.bind(Messages.fit_noSheet, sheet.name()),
							Messages.fit_noSheetRemedy);
				}
			}
			file.sheets().stream().filter(sheet -> !used.contains(sheet)).forEach(sheet -> sheets.add(new SheetMapping(sheet.name(),
					SheetRole.NOTHING, 0, Outline.NONE, MappingProposal.bare(sheet, 0))));
			return new MappingFit(new DeckMapping(mapping.title(), sheets, mapping.guessing()), problems.all());
		}

		/** The sheet of that name; a file that is but one sheet may be called otherwise. */
		static Optional<Sheet> find(SheetMapping sheet, DeckMapping mapping, Spreadsheet file) {
			return file.sheet(sheet.name())
					.or(() -> mapping.sheets().size() == 1 && file.sheets().size() == 1 ? Optional.of(file.sheets().getFirst())
							: Optional.empty());
		}

		private SheetMapping fit(SheetMapping sheet, Sheet there) {
			if (sheet.heading() == 0) {
				return new SheetMapping(there.name(), sheet.role(), 0, sheet.outline(), sheet.columns());
			}
			Optional<Row> headings = there.rows().stream().limit(SEARCHED).max(Comparator.comparingLong(row -> known(sheet, row)));
			if (headings.isEmpty() || known(sheet, headings.get()) == 0) {
				problems.error(there, 0, -1, Messages.fit_noHeadings, Messages.fit_noHeadingsRemedy);
				return new SheetMapping(there.name(), sheet.role(), sheet.heading(), sheet.outline(), sheet.columns());
			}
			return fit(sheet, there, headings.get());
		}

		private static long known(SheetMapping sheet, Row row) {
			return sheet.columns().stream().filter(column -> !column.heading().isEmpty())
					.filter(column -> row.cells().stream().anyMatch(cell -> Typed.same(HeadingRow.text(cell), column.heading()))).count();
		}

		private SheetMapping fit(SheetMapping sheet, Sheet there, Row headings) {
			List<ColumnMapping> bare = MappingProposal.bare(there, headings.number());
			var columns = new ArrayList<>(bare);
			Set<Integer> taken = new HashSet<>();
			for (ColumnMapping column : sheet.columns()) {
				Optional<ColumnMapping> same = bare.stream().filter(one -> !taken.contains(one.index()))
						.filter(one -> Typed.same(one.heading(), column.heading()))
						.min(Comparator.comparingInt(one -> Math.abs(one.index() - column.index())));
				if (same.isEmpty()) {
					if (column.meaning() != Meaning.NOTHING) {
						problems.error(there, headings.number(), -1,
								NLS.bind(Messages.fit_noColumn, column.heading(), letters(there, column.index())),
								Messages.fit_noColumnRemedy);
					}
					continue;
				}
				taken.add(same.get().index());
				if (same.get().index() != column.index() && column.meaning() != Meaning.NOTHING) {
					problems.warning(there, headings.number(), same.get().index(),
							NLS.bind(Messages.fit_moved, new Object[] { column.heading(), letters(there, column.index()),
									letters(there, same.get().index()) }),
							Messages.fit_movedRemedy);
				}
				columns.replaceAll(one -> one.index() == same.get().index() ? column.at(one.index()) : one);
			}
			bare.stream().filter(one -> !taken.contains(one.index()) && !one.heading().isEmpty())
					.forEach(one -> problems.warning(there, headings.number(), one.index(), NLS.bind(Messages.fit_new, one.heading()),
							Messages.fit_newRemedy));
			return new SheetMapping(there.name(), sheet.role(), headings.number(), sheet.outline(), columns);
		}

		private String letters(Sheet there, int column) {
			return new Place(file.name(), there.name(), 1, column).columnLetters();
		}
	}
}
