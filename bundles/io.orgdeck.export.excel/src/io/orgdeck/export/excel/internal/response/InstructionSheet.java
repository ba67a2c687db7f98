package io.orgdeck.export.excel.internal.response;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import io.orgdeck.core.exchange.ResponseText;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.scoring.AnswerWords;
import io.orgdeck.core.scoring.QuestionLevels;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.words.Language;
import io.orgdeck.export.excel.internal.xlsx.Look;
import io.orgdeck.export.excel.internal.xlsx.RowWriter;
import io.orgdeck.export.excel.internal.xlsx.StreamedWorkbook;
import io.orgdeck.model.Texts;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.Question;

/** What to do, and what the answers mean. The lists to choose from on the other sheets take their words from here. */
final class InstructionSheet {

	private static final int ANSWER_WIDTH = 26;
	private static final int TEXT_WIDTH = 96;
	private static final int CHARACTER = 256;

	private record Line(String first, Look firstLook, String second, Look secondLook) {
	}

	private final ReportModel report;
	private final Language language;
	private final StreamedWorkbook book;
	private final List<Line> lines = new ArrayList<>();
	private final Map<Scale, String> answerRanges = new HashMap<>();

	InstructionSheet(ReportModel report, ResponseRequest request, StreamedWorkbook book) {
		this.report = report;
		language = Language.of(report.language());
		this.book = book;
		head();
		answers(request);
		XSSFSheet sheet = book.addSheet(Messages.sheetName(language, "sheet_instructions"), this::write);
		sheet.setColumnWidth(0, ANSWER_WIDTH * CHARACTER);
		sheet.setColumnWidth(1, TEXT_WIDTH * CHARACTER);
		sheet.setDisplayGridlines(false);
		sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
		sheet.getPrintSetup().setLandscape(true);
		sheet.setFitToPage(true);
		sheet.getPrintSetup().setFitHeight((short) 0);
		sheet.getCTWorksheet().getDimension().setRef(new CellRangeAddress(0, lines.size() - 1, 0, 1).formatAsString());
		AnswerSheet.protect(sheet);
	}

	/** Where the choices for questions on that scale stand, as formulas refer to them. */
	String answerRange(Scale scale) {
		return answerRanges.get(scale);
	}

	/** Everything that it says. */
	List<String> texts() {
		return lines.stream().flatMap(line -> Stream.of(line.first, line.second)).toList();
	}

	private void head() {
		lines.add(new Line(report.client(), Look.TITLE, "", Look.PROSE));
		lines.add(new Line(report.title(), Look.SUBTITLE, "", Look.PROSE));
		lines.add(new Line("", Look.PROSE, "", Look.PROSE));
		lines.add(new Line(ResponseText.HOW_TO.text(language), Look.HEADING, "", Look.PROSE));
		int step = 1;
		for (ResponseText sentence : List.of(ResponseText.HOW_TO_CHOOSE, ResponseText.HOW_TO_DOES_NOT_APPLY, ResponseText.HOW_TO_COMMENT,
				ResponseText.HOW_TO_PAPER, ResponseText.HOW_TO_RETURN)) {
			lines.add(new Line(String.valueOf(step++), Look.LABEL, sentence.text(language), Look.PROSE));
		}
		lines.add(new Line("", Look.PROSE, "", Look.PROSE));
		lines.add(new Line(ResponseText.PRIVACY.text(language), Look.HEADING, "", Look.PROSE));
		lines.add(new Line("", Look.PROSE, ResponseText.PRIVACY_TEXT.text(language), Look.PROSE));
		String attribution = report.deck().getAttribution();
		if (attribution != null && !attribution.isBlank()) {
			lines.add(new Line("", Look.PROSE, attribution, Look.SUBTITLE));
		}
	}

	/** Questions whose answers are the same stand together. */
	private void answers(ResponseRequest request) {
		request.questions().stream().filter(question -> Scale.of(question).size() > 0)
				.forEach(question -> answerRanges.computeIfAbsent(Scale.of(question), scale -> answers(scale, question)));
	}

	/** What the levels mean in general; what they mean for one question stands beside it. @return where the answers stand */
	private String answers(Scale scale, Question question) {
		lines.add(new Line("", Look.PROSE, "", Look.PROSE));
		lines.add(new Line(ResponseText.ANSWERS.text(language), Look.HEADER, ResponseText.ANSWERS_MEANING.text(language), Look.HEADER));
		var meanings = new ArrayList<>(QuestionLevels.of(question).stream().map(level -> general(question, level)).toList());
		meanings.add(ResponseText.DOES_NOT_APPLY_MEANING.text(language));
		meanings.add(ResponseText.DONT_KNOW_MEANING.text(language));
		List<String> choices = new AnswerWords(scale, language).choices();
		int first = lines.size();
		for (int i = 0; i < choices.size(); i++) {
			lines.add(new Line(choices.get(i), Look.TEXT, meanings.get(i), Look.WRAPPED));
		}
		return new CellRangeAddress(first, lines.size() - 1, 0, 0).formatAsString(Messages.sheetName(language, "sheet_instructions"), true);
	}

	/** A level that is called otherwise for a question does not mean what it means in general. */
	private static String general(Question question, Level level) {
		boolean same = QuestionLevels.label(question, level).equals(Texts.or(level.getLabel(), ""));
		return same ? Texts.or(level.getDescriptor(), "") : "";
	}

	private void write(RowWriter rows) {
		for (int i = 0; i < lines.size(); i++) {
			Line line = lines.get(i);
			rows.row(i, Math.max(line.firstLook == Look.TITLE ? 2 : 1, rows.lines(line.second, TEXT_WIDTH)));
			rows.text(0, line.first, book.styles().forText(line.firstLook, line.first));
			rows.text(1, line.second, book.styles().forText(line.secondLook, line.second));
		}
	}
}
