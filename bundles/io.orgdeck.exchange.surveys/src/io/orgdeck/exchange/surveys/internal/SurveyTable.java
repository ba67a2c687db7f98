package io.orgdeck.exchange.surveys.internal;

import java.util.List;

import io.orgdeck.core.exchange.AnswerMapping;
import io.orgdeck.core.exchange.AnswerTable;
import io.orgdeck.core.exchange.NewPeople;
import io.orgdeck.core.exchange.Responses;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.model.assessment.Assessment;

/** The answers in a file of a survey tool. */
final class SurveyTable implements AnswerTable {

	private final Spreadsheet file;
	private final Grid grid;
	private final QuestionIndex questions;
	private final Assessment assessment;
	private final Content[] contents;
	private final MappingFit fit;

	SurveyTable(Spreadsheet file, Grid grid, QuestionIndex questions, Assessment assessment) {
		this.file = file;
		this.grid = grid;
		this.questions = questions;
		this.assessment = assessment;
		this.contents = Content.of(grid.rows(), grid.headings().size());
		this.fit = new MappingFit(grid, new ColumnPlan(grid, contents, questions, assessment), questions);
	}

	@Override
	public String file() {
		return file.name();
	}

	@Override
	public String tool() {
		return grid.tool().label();
	}

	@Override
	public int respondents() {
		return grid.rows().size();
	}

	@Override
	public AnswerMapping mapping() {
		return mapping(new AnswerMapping(tool(), List.of(), List.of()));
	}

	@Override
	public AnswerMapping mapping(AnswerMapping earlier) {
		return fit.fit(earlier);
	}

	@Override
	public Responses read(AnswerMapping decided, NewPeople people) {
		return new SurveyReading(file, grid, contents, questions, assessment, CommentColumns.follow(decided), people).read();
	}
}
