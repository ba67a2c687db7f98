package io.orgdeck.ui.decks.editor;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.document.Gesture;
import io.orgdeck.core.edits.OwnWordEdits;
import io.orgdeck.core.report.OwnWords;
import io.orgdeck.core.report.OwnWords.Place;
import io.orgdeck.model.deck.OwnWord;
import io.orgdeck.ui.parts.Binding;
import io.orgdeck.ui.parts.Bindings;
import io.orgdeck.ui.parts.Fields;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.ListBlock;
import io.orgdeck.ui.parts.TitledSection;
import io.orgdeck.ui.parts.Value;

/** The words, headings and sentences that the deck may say otherwise: each with how it is usually said. */
final class OwnWordsSection implements Binding {

	/** One of the words, and where it stands. */
	private record Line(String key, Place place) {
	}

	private static final List<Line> LINES = Arrays.stream(Place.values())
			.flatMap(place -> place.keys().stream().map(key -> new Line(key, place))).toList();

	private final LiveDeck live;
	private final OwnWordEdits edits;
	private final Bindings details = new Bindings();
	private final ListBlock<Line> lines;
	private final Text usual;
	private final Text text;

	OwnWordsSection(Composite parent, LiveDeck live) {
		this.live = live;
		edits = new OwnWordEdits(live.document());
		var section = new TitledSection(parent, Messages.ownWords);
		var box = Layouts.columns(section.body(), 1);
		Layouts.wide().hint(SWT.DEFAULT, 30 * Layouts.UNIT).applyTo(box);
		lines = new ListBlock<>(box, null, new ListBlock.Content<>("words.list", Messages.ownWords, "", () -> LINES),
				ListBlock.Tools.none());
		var fields = new Fields(details);
		usual = fields.lines(section.body(), "words.usual", Messages.wordUsually, 3, new Usual());
		usual.setEditable(false);
		text = fields.lines(section.body(), "words.text", Messages.wordHere, 3, new Own());
		lines.column(Messages.wordPlace, 3, line -> place(line.place())).column(Messages.word, 7, this::name)
				.column(Messages.wordHere, 7, line -> OwnWords.own(live.deck(), line.key()).orElse(""))
				.whenSelected(line -> details.refresh()).whenOpened(this::setFocusOnText);
		Labels.hint(section.body(), NLS.bind(Messages.ownWordsHint,
				OwnWords.blanks().stream().map(blank -> '{' + blank + '}').collect(Collectors.joining(", "))));
	}

	private static String place(Place place) {
		return switch (place) {
			case EVERYWHERE -> Messages.wordsEverywhere;
			case SENTENCES -> Messages.wordsSentences;
			case BOARD_PAPER -> Messages.wordsBoardPaper;
			case OTHER_PAPERS -> Messages.wordsOtherPapers;
			case VOTING -> Messages.wordsVoting;
		};
	}

	/** What a word is called: words and headings by how they are usually said, sentences by what they are for. */
	private String name(Line line) {
		return switch (line.key()) {
			case OwnWords.SUBJECT -> Messages.wordSubject;
			case OwnWords.RESPONDENT -> Messages.wordRespondent;
			case OwnWords.RESPONDENTS -> Messages.wordRespondents;
			case "titleStandard" -> Messages.wordTitle;
			case "purposeStandard" -> Messages.wordPurpose;
			case "boardIsAsked" -> Messages.wordAsked;
			case "method" -> Messages.wordMethod;
			case "staffTitle" -> Messages.wordStaffTitle;
			case "staffAboutSentence" -> Messages.wordStaffAbout;
			case "easyTitle" -> Messages.wordEasyTitle;
			case "easyAboutLearning" -> Messages.wordEasyAbout;
			default -> OwnWords.usual(live.deck(), line.key());
		};
	}

	private void setFocusOnText() {
		text.setFocus();
	}

	void setFocus() {
		lines.viewer().getTable().setFocus();
	}

	void reveal(OwnWord word) {
		LINES.stream().filter(line -> line.key().equals(word.getKey())).findFirst().ifPresent(lines::select);
		setFocus();
	}

	@Override
	public void refresh() {
		lines.refresh();
		details.refresh();
	}

	@Override
	public void commit() {
		details.commit();
	}

	/** How the selected word is usually said, to be read and copied. */
	private final class Usual implements Value<String> {

		@Override
		public String get() {
			return lines.selected().map(line -> OwnWords.usual(live.deck(), line.key())).orElse(null);
		}

		@Override
		public void set(String value, Gesture gesture) {
			// said by the product
		}

		@Override
		public boolean isEditable() {
			return lines.selected().isPresent();
		}
	}

	/** What the deck says instead. */
	private final class Own implements Value<String> {

		@Override
		public String get() {
			return lines.selected().flatMap(line -> OwnWords.own(live.deck(), line.key())).orElse(null);
		}

		@Override
		public void set(String value, Gesture gesture) {
			lines.selected().ifPresent(line -> edits.say(line.key(), value, name(line), gesture));
		}

		@Override
		public boolean isEditable() {
			return lines.selected().isPresent();
		}
	}
}
