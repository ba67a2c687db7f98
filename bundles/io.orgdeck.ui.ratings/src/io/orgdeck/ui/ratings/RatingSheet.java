package io.orgdeck.ui.ratings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.edits.AnswerText;
import io.orgdeck.core.edits.VoteEdits.Place;
import io.orgdeck.core.scoring.Agreement;
import io.orgdeck.core.scoring.AgreementWord;
import io.orgdeck.core.scoring.CountingVotes;
import io.orgdeck.core.scoring.DimensionTree;
import io.orgdeck.core.scoring.Distribution;
import io.orgdeck.core.scoring.OnlyIfWords;
import io.orgdeck.core.scoring.QuestionLevels;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.scoring.Summary;
import io.orgdeck.core.tags.TagFilter;
import io.orgdeck.core.tags.Tags;
import io.orgdeck.core.words.Language;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.ChosenCard;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.deck.Identified;
import io.orgdeck.model.deck.Question;

/** The votes that a filter lets through, as a table: a row for each participant, a column for each question. */
final class RatingSheet {

	/**
	 * One question.
	 *
	 * @param label the card's code and the question's place on it, such as K1.2
	 * @param place where its votes are stored; empty when no session has been chosen and none has asked it
	 */
	record Column(Question question, String label, Scale scale, Optional<Place> place) {

		/** After which answer to another it is asked, as those read it who answer; empty where everybody is asked. */
		Optional<String> onlyIf() {
			return OnlyIfWords.in(Language.onScreen()).sentence(question);
		}

		Votes votes() {
			return place.flatMap(Place::ballot).map(Ballot::getVotes).orElse(Votes.NONE);
		}
	}

	/** What all votes of a column come to, whoever is filtered out. */
	record Result(Summary summary, Optional<AgreementWord> agreement) {
	}

	private final List<Participant> rows;
	private final List<Column> columns;
	private final Map<Identified, Remarks> remarks;
	private final Votes[] votes;
	private final Votes[] counted;
	private final AskedOf[] asked;
	private final Result[] results;

	RatingSheet(Assessment assessment, CountingVotes counting, RatingFilter filter) {
		rows = assessment.getParticipants().stream()
				.filter(participant -> filter.group().isEmpty() || filter.group().get() == participant.getGroup()).toList();
		columns = assessment.getDeck() == null ? List.of() : columns(assessment, counting, filter);
		remarks = Remarks.of(assessment);
		votes = columns.stream().map(Column::votes).toArray(Votes[]::new);
		counted = columns.stream().map(column -> column.place().flatMap(Place::ballot).map(counting::votes).orElse(Votes.NONE))
				.toArray(Votes[]::new);
		asked = columns.stream().map(column -> AskedOf.of(column.question(), column.place(), counting.asked())).toArray(AskedOf[]::new);
		results = new Result[columns.size()];
	}

	private static List<Column> columns(Assessment assessment, CountingVotes counting, RatingFilter filter) {
		var wanted = filter.session().map(session -> questionsOf(session, assessment)).orElse(null);
		var within = filter.dimension().map(DimensionTree.of(assessment.getDeck())::within);
		TagFilter tagged = TagFilter.of(assessment.getDeck(), filter.tag().map(Tags.Tag::tag));
		var columns = new ArrayList<Column>();
		for (var card : Decks.cards(assessment.getDeck())) {
			if (filter.card().isPresent() && filter.card().get() != card) {
				continue;
			}
			for (var question : card.getQuestions()) {
				boolean ofSession = wanted == null || filter.card().isPresent() || wanted.contains(question);
				boolean ofDimension = within.map(all -> all.contains(question.getDimension())).orElse(true);
				if (QuestionLevels.isAsked(question) && ofSession && ofDimension && tagged.lets(question)) {
					columns.add(new Column(question, Names.code(question), Scale.of(question), place(question, counting, filter)));
				}
			}
		}
		return columns;
	}

	/** Questions of the cards a session takes up and whatever else was voted on in it; all when it has neither. */
	private static Set<Question> questionsOf(Session session, Assessment assessment) {
		var questions = new HashSet<Question>();
		session.getCards().stream().map(ChosenCard::getCard).filter(card -> card != null)
				.forEach(card -> questions.addAll(card.getQuestions()));
		session.getBallots().forEach(ballot -> questions.add(ballot.getQuestion()));
		if (questions.isEmpty()) {
			questions.addAll(Decks.asked(assessment.getDeck()));
		}
		return questions;
	}

	private static Optional<Place> place(Question question, CountingVotes counting, RatingFilter filter) {
		if (filter.session().isPresent()) {
			var session = filter.session().get();
			int round = filter.round() == RatingFilter.LAST_ROUND ? lastRound(session, question) : filter.round();
			return Optional.of(new Place(session, round, question));
		}
		return counting.of(question).map(ballot -> new Place((Session) ballot.eContainer(), ballot.getRound(), question));
	}

	private static int lastRound(Session session, Question question) {
		return session.getBallots().stream()
				.filter(ballot -> ballot.getQuestion() == question && ballot.getVotes() != null && !ballot.getVotes().isEmpty())
				.mapToInt(Ballot::getRound).max().orElse(1);
	}

	List<Participant> rows() {
		return rows;
	}

	List<Column> columns() {
		return columns;
	}

	boolean isEmpty() {
		return rows.isEmpty() || columns.isEmpty();
	}

	Optional<Vote> vote(int row, int column) {
		return votes[column].of(rows.get(row).getNumber());
	}

	/** Whether the question of a column is asked of the participant of a row, so that an answer there counts. */
	boolean isAsked(int row, int column) {
		return asked[column].isAsked(rows.get(row).getNumber());
	}

	/** What is to be known of a cell whose answer does not count, or would not; empty where the participant is asked. */
	Optional<String> whyNotAsked(int row, int column) {
		return asked[column].whyNot(rows.get(row).getNumber())
				.map(why -> NLS.bind(vote(row, column).isPresent() ? Messages.doesNotCount : Messages.notAskedWhy, why));
	}

	/** What was remarked on the question of that column. */
	Remarks remarks(int column) {
		return remarks.getOrDefault(columns.get(column).question(), Remarks.NONE);
	}

	/** What the votes of everybody in that column come to, as far as they count. */
	Result result(int column) {
		if (results[column] == null) {
			var distribution = Distribution.of(columns.get(column).scale(), counted[column]);
			results[column] = new Result(Summary.of(distribution), Agreement.word(distribution));
		}
		return results[column];
	}

	/** How many of the cells of people who are asked hold an answer. */
	int entered() {
		int entered = 0;
		for (var column : counted) {
			entered += (int) rows.stream().filter(participant -> column.of(participant.getNumber()).isPresent()).count();
		}
		return entered;
	}

	/** How many of the cells are those of people who are asked. */
	int asked() {
		int all = 0;
		for (int column = 0; column < columns.size(); column++) {
			int at = column;
			all += (int) IntStream.range(0, rows.size()).filter(row -> isAsked(row, at)).count();
		}
		return all;
	}

	/** How far the votes are entered, in words. */
	String progress() {
		int cells = rows.size() * columns.size();
		int toEnter = asked();
		return toEnter == cells ? NLS.bind(Messages.entered, entered(), cells)
				: NLS.bind(Messages.enteredOfAsked, new Object[] { entered(), toEnter, cells - toEnter });
	}

	/** What stands in a cell, in words. */
	String words(int row, int column) {
		var question = columns.get(column);
		var answer = vote(row, column).map(vote -> AnswerText.words(vote.answer(), question.scale())
				+ (vote.comment().isEmpty() ? "" : "\n" + vote.comment()))
				.orElse(isAsked(row, column) ? Messages.noVote : Messages.notAsked);
		var words = NLS.bind(Messages.cellWords,
				new Object[] { Objects.requireNonNullElse(rows.get(row).getName(), ""), question.label(), answer });
		return whyNotAsked(row, column).map(why -> words + '\n' + why).orElse(words);
	}

	/** The question of a column, of whom it is asked, and what was remarked on it. */
	String headingWords(int column) {
		var words = new StringJoiner("\n");
		words.add(Objects.requireNonNullElse(columns.get(column).question().getText(), ""));
		columns.get(column).onlyIf().ifPresent(words::add);
		if (!remarks(column).words().isEmpty()) {
			words.add(remarks(column).words());
		}
		return words.toString();
	}
}
