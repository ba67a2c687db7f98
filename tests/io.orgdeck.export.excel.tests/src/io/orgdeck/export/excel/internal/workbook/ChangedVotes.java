package io.orgdeck.export.excel.internal.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import io.orgdeck.core.scoring.CountingVotes;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Ids;
import io.orgdeck.model.Vote;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.assessment.RespondentGroup;
import io.orgdeck.model.deck.Question;

/** The same changes of votes in an assessment, by core, and in its workbook, by hand. */
final class ChangedVotes {

	private static final int ANSWER = 8;

	/** One vote of the workbook: another answer in its cell, or a row below the last one. */
	private record Change(String question, int round, String before, String after) {
	}

	private final List<Change> changes = new ArrayList<>();
	private final Random random = new Random(9);

	/** Changes some votes of every round that counts, and lets three more people vote in rounds that stand alone. */
	ChangedVotes(Assessment assessment) {
		CountingVotes counting = CountingVotes.of(assessment);
		List<Ballot> results = counting.results().toList();
		List<Participant> late = List.of(late(assessment, 901), late(assessment, 902), late(assessment, 903));
		for (Ballot ballot : results) {
			for (Ballot round : counting.rounds(ballot.getQuestion())) {
				List.copyOf(round.getVotes()).stream().filter(vote -> random.nextInt(4) == 0).forEach(vote -> change(round, vote));
			}
			if (counting.rounds(ballot.getQuestion()).size() == 1) {
				late.forEach(person -> add(ballot, person));
			}
		}
	}

	/** Somebody more in the largest group, whom its size protects. */
	private static Participant late(Assessment assessment, int number) {
		Participant person = Ids.create(AssessmentPackage.Literals.PARTICIPANT);
		person.setNumber(number);
		RespondentGroup largest = assessment.getGroups().stream().max(Comparator.comparingLong(
				group -> assessment.getParticipants().stream().filter(one -> one.getGroup() == group).count())).orElseThrow();
		person.setGroup(largest);
		assessment.getParticipants().add(person);
		return person;
	}

	private void change(Ballot ballot, Vote vote) {
		Answer answer = any(ballot.getQuestion());
		changes.add(new Change(ballot.getQuestion().getId(), ballot.getRound(), words(ballot.getQuestion(), vote.answer()),
				words(ballot.getQuestion(), answer)));
		ballot.setVotes(ballot.getVotes().with(vote.withAnswer(answer)));
	}

	private void add(Ballot ballot, Participant person) {
		Answer answer = any(ballot.getQuestion());
		changes.add(new Change(ballot.getQuestion().getId(), ballot.getRound(), "", words(ballot.getQuestion(), answer)));
		ballot.setVotes(ballot.getVotes().with(new Vote(person.getNumber(), answer)));
	}

	private Answer any(Question question) {
		Scale scale = Scale.of(question);
		int chosen = random.nextInt(scale.size() * 2 + 1);
		return chosen < scale.size() * 2 ? new Answer.Rated(scale.steps().get(chosen / 2).id()) : Answer.DontKnow.INSTANCE;
	}

	private static String words(Question question, Answer answer) {
		return switch (answer) {
			case Answer.Rated rated -> Scale.of(question).steps().get(Scale.of(question).indexOf(rated.level()).orElseThrow()).label();
			case Answer.DontKnow unknown -> "Don't know";
			case Answer.Given given -> given.text();
			case Answer.DoesNotApply reason -> "Does not apply";
		};
	}

	/** The workbook after somebody has made the same changes on its sheet of ratings. */
	byte[] changeIn(byte[] file) throws IOException {
		try (XSSFWorkbook workbook = Reports.read(file)) {
			XSSFSheet ratings = workbook.getSheet("Ratings");
			int end = ratings.getLastRowNum();
			int next = end + 1;
			var done = new boolean[end + 1];
			for (Change change : changes) {
				XSSFRow row = change.before.isEmpty() ? ratings.createRow(next++) : ratings.getRow(find(ratings, change, done));
				if (change.before.isEmpty()) {
					row.createCell(2).setCellValue(change.question);
					row.createCell(5).setCellValue(change.round);
					row.createCell(ANSWER);
				}
				row.getCell(ANSWER).setCellValue(change.after);
			}
			var out = new ByteArrayOutputStream();
			workbook.write(out);
			return out.toByteArray();
		}
	}

	private static int find(XSSFSheet ratings, Change change, boolean[] done) {
		for (int row = 1; row < done.length; row++) {
			XSSFRow cells = ratings.getRow(row);
			if (!done[row] && cells.getCell(2).getStringCellValue().equals(change.question)
					&& cells.getCell(5).getNumericCellValue() == change.round
					&& cells.getCell(ANSWER).getStringCellValue().equals(change.before)) {
				done[row] = true;
				return row;
			}
		}
		throw new AssertionError("No such row: " + change);
	}

	long changed() {
		return changes.size() - added();
	}

	long added() {
		return changes.stream().filter(change -> change.before.isEmpty()).count();
	}
}
