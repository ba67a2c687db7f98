package io.orgdeck.exchange.surveys.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import io.orgdeck.core.exchange.AnswerMapping;
import io.orgdeck.core.exchange.AnswerTable;
import io.orgdeck.core.exchange.NewPeople;
import io.orgdeck.core.exchange.Responses;
import io.orgdeck.core.tables.CsvReader;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.model.Vote;
import io.orgdeck.model.assessment.Assessment;

/** Small text tables, read as a survey. */
final class Csv {

	private Csv() {
	}

	static Spreadsheet file(String... lines) {
		try {
			return new CsvReader().read(new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)), "answers.csv");
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static AnswerTable table(Assessment assessment, String... lines) {
		return new SurveyImporter().recognise(file(lines), assessment).orElseThrow(() -> new AssertionError("not recognised"));
	}

	static Responses read(Assessment assessment, String... lines) {
		AnswerTable table = table(assessment, lines);
		return table.read(table.mapping(), new NewPeople(assessment));
	}

	static Responses read(Assessment assessment, AnswerTable table, AnswerMapping mapping) {
		return table.read(mapping, new NewPeople(assessment));
	}

	/** The votes as "row question answer". */
	static List<String> votes(Responses read) {
		return read.responses().stream().map(response -> {
			Vote vote = response.vote();
			return response.place().row() + " " + response.question().getId() + " " + switch (vote.answer()) {
				case io.orgdeck.model.Answer.Rated rated -> rated.level();
				case io.orgdeck.model.Answer.DontKnow unknown -> "?";
				case io.orgdeck.model.Answer.Given given -> given.ticked().toString();
				case io.orgdeck.model.Answer.DoesNotApply(var reason) -> "n/a" + reason;
			} + (vote.comment().isEmpty() ? "" : " (" + vote.comment() + ")");
		}).toList();
	}
}
