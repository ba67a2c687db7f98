package io.orgdeck.room.cards;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.ballot.BallotBox;
import io.orgdeck.core.ballot.BallotState;
import io.orgdeck.core.ballot.Cast;
import io.orgdeck.core.ballot.ChannelRegistry;
import io.orgdeck.core.ballot.PictureChannel;
import io.orgdeck.core.ballot.PictureReport;
import io.orgdeck.core.ballot.PictureReport.Doubt;
import io.orgdeck.core.ballot.Receipt;
import io.orgdeck.core.votecards.Edge;
import io.orgdeck.core.votecards.HeldCard;
import io.orgdeck.core.words.Language;
import io.orgdeck.model.Answer;

/** Takes the votes of cards in photos. Only what was read is kept, and that only until it is cast. */
final class OpenCards implements PictureChannel {

	private final BallotBox box;
	private final Messages words = Messages.onScreen();

	OpenCards(BallotBox box) {
		this.box = box;
	}

	@Override
	public PictureReport read(List<Path> pictures, IProgressMonitor monitor) throws IOException {
		BallotState ballot = box.state().filter(BallotState::isOpen).orElseThrow(() -> new IOException(words.cardsNoBallot));
		if (ballot.asked().scale().isSeveral()) {
			throw new IOException(words.cardsTicks);
		}
		int levels = ballot.asked().choices().size();
		if (levels > HeldCard.LEVELS) {
			throw new IOException(NLS.bind(words.cardsTooManyLevels, levels, HeldCard.LEVELS));
		}
		var told = new ArrayList<String>();
		Map<Integer, List<SeenCard>> byNumber = new LinkedHashMap<>();
		seen(pictures, told, monitor).forEach(card -> byNumber.computeIfAbsent(card.code().number(), any -> new ArrayList<>()).add(card));
		return cast(ballot, byNumber, told);
	}

	private List<SeenCard> seen(List<Path> pictures, List<String> told, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, words.cardsProgress, pictures.size());
		var reader = new CardReader(box.assessment());
		var all = new ArrayList<SeenCard>();
		int foreign = 0;
		for (Path picture : pictures) {
			progress.subTask(String.valueOf(picture.getFileName()));
			try {
				CardReader.Found found = reader.read(Photo.read(picture), progress.split(1));
				all.addAll(found.cards());
				foreign += found.foreign();
			} catch (IOException e) {
				told.add(e.getMessage()); // the other photos count all the same
			}
		}
		if (foreign > 0) {
			told.add(Language.onScreen().counted(words.cardsForeign, foreign));
		}
		return all;
	}

	private PictureReport cast(BallotState ballot, Map<Integer, List<SeenCard>> byNumber, List<String> told) throws IOException {
		String key = UUID.randomUUID().toString();
		var doubtful = new ArrayList<Doubt>();
		var meaningless = new TreeSet<Integer>();
		var strangers = new TreeSet<Integer>();
		int votes = 0;
		for (var one : byNumber.entrySet()) {
			List<Optional<HeldCard>> ways = one.getValue().stream().map(SeenCard::held).distinct().toList();
			List<HeldCard> certain = ways.stream().flatMap(Optional::stream).toList();
			if (box.turnout().voters().stream().noneMatch(voter -> voter.number() == one.getKey())) {
				strangers.add(one.getKey());
			} else if (certain.size() > 1) {
				one.getValue().forEach(card -> doubtful.add(doubt(ballot, card, words.cardsTwoWays)));
			} else if (certain.isEmpty()) {
				doubtful.add(doubt(ballot, one.getValue().getFirst(), words.cardsAskew));
			} else {
				Optional<Answer> answer = answer(ballot, certain.getFirst());
				if (answer.isEmpty()) {
					meaningless.add(one.getKey());
				} else if (box.cast(ballot.id(), cast(key, one.getKey(), answer.get())).isKept()) {
					votes++;
				} else {
					throw new IOException(words.cardsNoBallot);
				}
			}
		}
		tell(meaningless, words.cardsMeaningless, told);
		tell(strangers, words.cardsStrangers, told);
		return new PictureReport(votes, doubtful, told);
	}

	private static void tell(TreeSet<Integer> numbers, String sentence, List<String> told) {
		if (!numbers.isEmpty()) {
			told.add(Language.onScreen().counted(sentence, numbers.size(),
					numbers.stream().map(String::valueOf).collect(Collectors.joining(", "))));
		}
	}

	private static Doubt doubt(BallotState ballot, SeenCard card, String sentence) {
		return new Doubt(ballot.id(), card.code().number(), card.code().back(), NLS.bind(sentence, String.valueOf(card.code().number())),
				card.detail());
	}

	@Override
	public String settle(Doubt doubt, Edge up) throws IOException {
		Optional<BallotState> ballot = box.state().filter(state -> state.id().equals(doubt.ballot()));
		if (ballot.isEmpty()) {
			return words.cardsNoBallot;
		}
		Optional<Answer> answer = answer(ballot.get(), new HeldCard(doubt.back(), up));
		if (answer.isEmpty()) {
			return Language.onScreen().counted(words.cardsMeaningless, 1, String.valueOf(doubt.number()));
		}
		Receipt receipt = box.cast(doubt.ballot(), cast(UUID.randomUUID().toString(), doubt.number(), answer.get()));
		return receipt.isKept() ? "" : words.cardsNoBallot;
	}

	private static Cast cast(String key, int number, Answer answer) {
		return new Cast(key, ChannelRegistry.CARDS, number, Optional.of(answer), Optional.empty());
	}

	/** A card has no place for a reason; the check for answers without one reminds of it. */
	private static Optional<Answer> answer(BallotState ballot, HeldCard held) {
		var choices = ballot.asked().choices();
		return held.meaning().flatMap(meaning -> switch (meaning) {
			case HeldCard.Level level when level.place() < choices.size() ->
				Optional.of(new Answer.Rated(choices.get(level.place()).level()));
			case HeldCard.Level level -> Optional.empty();
			case HeldCard.DoesNotApply none -> Optional.of(new Answer.DoesNotApply(""));
			case HeldCard.DontKnow unknown -> Optional.of(Answer.DontKnow.INSTANCE);
		});
	}

	@Override
	public void close() {
		// nothing is held open
	}
}
