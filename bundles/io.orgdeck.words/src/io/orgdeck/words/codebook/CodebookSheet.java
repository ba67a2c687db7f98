package io.orgdeck.words.codebook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.coding.Passages;
import io.orgdeck.core.coding.PlacedPassage;
import io.orgdeck.core.store.SafeFile;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.tables.CsvWriter;
import io.orgdeck.core.tables.Headings;
import io.orgdeck.core.tables.SheetProblems;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.Ids;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Code;
import io.orgdeck.model.assessment.Theme;

/** The codebook as a table with a row for each code: its theme, what it means, how often it was given. Themes without codes have a row, too. */
public final class CodebookSheet {

	private static final String THEME = "theme";
	private static final String CODE = "code";
	private static final String MEANING = "meaning";
	private static final String ABOUT = "theme means";

	private CodebookSheet() {
	}

	/** Writes it as CSV. */
	public static void write(Assessment assessment, Path target) throws StoreException {
		Map<Code, Integer> counts = new HashMap<>();
		Passages.of(assessment).all().stream().filter(one -> !one.isEmptyMark() && !one.passage().isSuggested())
				.forEach((PlacedPassage one) -> counts.merge(one.passage().getCode(), 1, Integer::sum));
		var text = new StringBuilder("\ufeff"); // Excel takes the file for another encoding without it
		var rows = new CsvWriter(text);
		try {
			rows.row(List.of(Messages.theme, Messages.themeMeaning, Messages.code, Messages.meaning, Messages.passages));
			var themes = new ArrayList<Theme>(assessment.getThemes());
			themes.add(null);
			for (Theme theme : themes) {
				List<Code> codes = assessment.getCodes().stream().filter(code -> code.getTheme() == theme).toList();
				for (Code code : codes) {
					rows.row(List.of(name(theme), about(theme), Texts.or(code.getName(), ""), Texts.or(code.getText(), ""),
							String.valueOf(counts.getOrDefault(code, 0))));
				}
				if (codes.isEmpty() && theme != null) {
					rows.row(List.of(name(theme), about(theme), "", "", ""));
				}
			}
		} catch (IOException e) {
			throw new IllegalStateException(e); // a string takes everything
		}
		SafeFile.write(target, true, out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
	}

	private static String name(Theme theme) {
		return theme == null ? "" : Texts.or(theme.getName(), "");
	}

	private static String about(Theme theme) {
		return theme == null ? "" : Texts.or(theme.getText(), "");
	}

	/**
	 * Takes codes and themes of a table into the assessment, inside a step that the caller makes; those that are there by name get what they
	 * lack. Nothing goes.
	 *
	 * @return what came in and what did not, a sentence each
	 */
	public static List<String> read(Spreadsheet file, Assessment into) {
		var told = new ArrayList<String>();
		var problems = new SheetProblems(file.name());
		Optional<Headings> headings = file.sheets().stream()
				.flatMap(sheet -> Headings.find(sheet, CodebookSheet::meaning, found -> found.has(CODE) || found.has(THEME)).stream())
				.findFirst();
		if (headings.isEmpty()) {
			return List.of(NLS.bind(Messages.noCodes, file.name()));
		}
		int before = into.getCodes().size() + into.getThemes().size();
		for (Row row : headings.get().below()) {
			read(headings.get(), row, into);
		}
		told.add(NLS.bind(Messages.codesCameIn, file.name(), into.getCodes().size() + into.getThemes().size() - before));
		headings.get().tellColumns(problems, name -> List.of(CODE, THEME, MEANING, ABOUT, "").contains(name), Messages.columnRemedy);
		problems.all().forEach(problem -> told.add(problem.toString()));
		return told;
	}

	private static String meaning(String heading) {
		String key = Typed.key(heading);
		for (var known : Map.of(CODE, Messages.code, THEME, Messages.theme, MEANING, Messages.meaning, ABOUT, Messages.themeMeaning)
				.entrySet()) {
			if (key.equals(known.getKey()) || key.equals(Typed.key(known.getValue()))) {
				return known.getKey();
			}
		}
		return key.equals(Typed.key(Messages.passages)) ? "" : key;
	}

	private static void read(Headings headings, Row row, Assessment into) {
		String themeName = Typed.line(headings.cell(row, THEME).text());
		Theme theme = null;
		if (!themeName.isEmpty()) {
			theme = into.getThemes().stream().filter(one -> Typed.same(one.getName(), themeName)).findFirst().orElseGet(() -> {
				Theme one = Ids.create(Literals.THEME);
				one.setName(themeName);
				into.getThemes().add(one);
				return one;
			});
			theme.setText(lacking(theme.getText(), headings.cell(row, ABOUT).text()));
		}
		String name = Typed.line(headings.cell(row, CODE).text());
		if (!name.isEmpty()) {
			Code code = into.getCodes().stream().filter(one -> Typed.same(one.getName(), name)).findFirst().orElseGet(() -> {
				Code one = Ids.create(Literals.CODE);
				one.setName(name);
				into.getCodes().add(one);
				return one;
			});
			code.setText(lacking(code.getText(), headings.cell(row, MEANING).text()));
			code.setTheme(code.getTheme() == null ? theme : code.getTheme());
		}
	}

	private static String lacking(String own, String other) {
		return Texts.isBlank(own) && !Typed.isBlank(other) ? Objects.requireNonNull(other) : own;
	}
}
