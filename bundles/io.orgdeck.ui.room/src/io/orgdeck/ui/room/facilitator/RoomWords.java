package io.orgdeck.ui.room.facilitator;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.edits.AnswerText;
import io.orgdeck.core.picture.CardPicture;
import io.orgdeck.core.scoring.Agreement;
import io.orgdeck.core.scoring.AgreementWord;
import io.orgdeck.core.scoring.Distribution;
import io.orgdeck.core.scoring.GivenFigures;
import io.orgdeck.core.scoring.OnlyIfWords;
import io.orgdeck.core.scoring.QuestionLevels;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.scoring.Summary;
import io.orgdeck.core.scoring.TypedAnswer;
import io.orgdeck.core.words.Language;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.deck.AnswerForm;
import io.orgdeck.model.deck.Question;
import io.orgdeck.ui.parts.Figures;
import io.orgdeck.ui.parts.PictureImage;

/** What the room sees, in words: for whoever has the screen read to them. It says no more than is painted. */
final class RoomWords {

	private final Facilitation room;

	RoomWords(Facilitation room) {
		this.room = room;
	}

	/** @param shared what one person who votes for themselves sees; null for the whole room */
	String all(SharedLaptop shared) {
		if (room.question().isEmpty()) {
			return room.isGone() ? Messages.sessionGone : Messages.noQuestions;
		}
		if (shared != null && shared.isPassingOn()) {
			return shared.isDone() ? Messages.allDone : passOn();
		}
		var question = room.question().get();
		var card = question.getCard();
		var words = new ArrayList<String>();
		words.add(
				Stream.of(card.getCode(), card.getTitle()).filter(Objects::nonNull).reduce((code, title) -> code + ' ' + title).orElse(""));
		words.add(NLS.bind(Messages.questionOf, room.number(), room.questions().size()));
		words.add(OnlyIfWords.in(Language.onScreen()).before(question));
		picture().ifPresent(picture -> words.add(PictureImage.words(picture.words())));
		words.add(round());
		if (room.isRevealed()) {
			words.add(spread(question));
		}
		if (shared == null) {
			words.add(NLS.bind(Messages.haveVoted, room.whoVoted().size(), room.people().size()));
		}
		if (!room.isRevealed()) {
			room.turn().map(person -> shared == null ? NLS.bind(Messages.spokenTurn, Names.onScreen().label(person)) : turn(person))
					.ifPresent(words::add);
		}
		return String.join("\n", words);
	}

	/** The picture of the card on the screen. */
	Optional<CardPicture> picture() {
		return room.question().map(Question::getCard).flatMap(CardPicture::of);
	}

	/** The picture, and who made it, while it fills the screen. */
	String pictureAlone() {
		return picture().map(one -> Stream.of(PictureImage.words(one.words()), one.credit()).filter(said -> !said.isEmpty())
				.collect(Collectors.joining("\n"))).orElse("");
	}

	String round() {
		if (room.isRevealed()) {
			return room.round() == Facilitation.SILENT_ROUND ? Messages.firstRevealed : Messages.secondRevealed;
		}
		return room.round() == Facilitation.SILENT_ROUND ? Messages.firstRound : Messages.secondRound;
	}

	/** The number of a level, and in brackets the key that means it where that is another one. */
	String number(Scale.Step step) {
		String key = AnswerText.key(step, room.scale());
		boolean same = key.isEmpty() || step.number().equals(key) || step.number().equals("1" + key);
		return same ? step.number() : NLS.bind(Messages.numberWithKey, step.number(), key);
	}

	/** What can be clicked. */
	String of(Target target) {
		return switch (target) {
			case Target.OfPerson(var area, var person) -> NLS.bind(
					room.hasVoted(person) ? Messages.spokenVoted : Messages.spokenOpen, Names.onScreen().label(person));
			case Target.OfLevel(var area, var level) -> NLS.bind(Messages.spokenLevel, new Object[] { number(level), level.label(),
					room.question().map(question -> QuestionLevels.meaning(question, level.id())).orElse("") }).strip();
			case Target.OfPicture(var area) -> picture().map(one -> PictureImage.words(one.words())).orElse("");
			case Target.OfKeys(var area, var entry) -> entry.words();
		};
	}

	String turn(Participant person) {
		return NLS.bind(room.hasVoted(person) ? Messages.sharedVoted : Messages.sharedTurn, Names.onScreen().label(person));
	}

	String passOn() {
		return room.turn().map(person -> NLS.bind(Messages.passOn, Names.onScreen().label(person))).orElse(Messages.nobody);
	}

	/** What may be told of typed answers, a line for each figure. */
	List<String> figures() {
		var lines = new ArrayList<String>();
		lines.add(NLS.bind(Messages.tickedBy, room.spread(room.round()).n()));
		if (room.scale().takes() == AnswerForm.WORDS) {
			lines.add(Messages.typedWordsKept);
			return lines;
		}
		var typed = new TypedAnswer(room.scale(), Language.onScreen());
		Optional<GivenFigures> told = room.result().figures().filter(figures -> figures.median().isPresent());
		if (told.isEmpty()) {
			lines.add(Messages.typedKept);
			return lines;
		}
		told.get().median().ifPresent(median -> lines.add(NLS.bind(Messages.typedMedian, typed.withUnit(median))));
		told.get().lowest().ifPresent(end -> lines.add(NLS.bind(Messages.typedLowest, typed.withUnit(end, true))));
		told.get().highest().ifPresent(end -> lines.add(NLS.bind(Messages.typedHighest, typed.withUnit(end, false))));
		return lines;
	}

	private String spread(Question question) {
		var votes = room.spread(room.round());
		if (votes.scale().isTyped()) {
			return String.join(". ", figures());
		}
		if (votes.scale().isSeveral()) {
			return Stream.concat(Stream.of(NLS.bind(Messages.tickedBy, votes.n())), IntStream.range(0, votes.scale().size())
					.mapToObj(i -> votes.scale().steps().get(i).label() + ": " + votes.counts().get(i))).collect(Collectors.joining(". "));
		}
		var summary = Summary.of(votes);
		var figures = NLS.bind(Messages.figures, Stream.of(summary.median(), summary.q1(), summary.q3())
				.map(figure -> Figures.level(figure, question)).toArray());
		return String.join(". ", List.of(figures, AgreementWord.label(Agreement.word(votes))));
	}

	/** How many have answered without a level; empty for nobody. */
	static String notScored(Distribution votes) {
		if (votes.dontKnow() + votes.doesNotApply() == 0) {
			return "";
		}
		if (votes.doesNotApply() == 0) {
			return NLS.bind(Messages.dontKnow, votes.dontKnow());
		}
		return votes.dontKnow() == 0 ? NLS.bind(Messages.doesNotApply, votes.doesNotApply())
				: NLS.bind(Messages.notScored, votes.dontKnow(), votes.doesNotApply());
	}
}
