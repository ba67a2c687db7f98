package io.orgdeck.exchange.surveys.internal;

import java.util.Optional;

import io.orgdeck.core.exchange.AnswerImporter;
import io.orgdeck.core.exchange.AnswerTable;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.model.assessment.Assessment;

/** Recognises what survey tools export. */
public final class SurveyImporter implements AnswerImporter {

	@Override
	public Optional<AnswerTable> recognise(Spreadsheet file, Assessment assessment) {
		if (assessment.getDeck() == null) {
			return Optional.empty();
		}
		var questions = new QuestionIndex(assessment);
		return new GridFinder(questions).find(file.sheets()).map(grid -> new SurveyTable(file, grid, questions, assessment));
	}
}
