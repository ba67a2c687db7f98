package io.orgdeck.ui.decks.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.document.Gesture;
import io.orgdeck.core.edits.TranslationEdits;
import io.orgdeck.core.language.InstalledLanguage;
import io.orgdeck.core.language.LanguageSheet;
import io.orgdeck.core.translation.DeckText;
import io.orgdeck.core.translation.DeckTranslations;
import io.orgdeck.core.translation.ReaderLanguage;
import io.orgdeck.core.translation.TranslatedText;
import io.orgdeck.core.translation.TranslatedText.State;
import io.orgdeck.core.words.Language;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.deck.CardChange;
import io.orgdeck.model.deck.Picture;
import io.orgdeck.model.deck.Translation;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Binding;
import io.orgdeck.ui.parts.Bindings;
import io.orgdeck.ui.parts.Fields;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.ListBlock;
import io.orgdeck.ui.parts.Style;
import io.orgdeck.ui.parts.TitledSection;
import io.orgdeck.ui.parts.Value;
import io.orgdeck.ui.parts.WidgetIds;

/** Every text of the deck with its translation into one language. */
final class TranslationsSection implements Binding {

	private final LiveDeck live;
	private final TranslationEdits edits;
	private final Bindings details = new Bindings();
	private final Combo language;
	private final Label count;
	private final Button open;
	private final Button upToDate;
	private final ListBlock<DeckText> lines;
	private final Text text;
	private Map<DeckText, TranslatedText> all = Map.of();

	TranslationsSection(Composite parent, LiveDeck live) {
		this.live = live;
		edits = new TranslationEdits(live.document());
		var section = new TitledSection(parent, Messages.translations);
		Labels.hint(section.body(), Messages.translationsHint);
		var head = Layouts.columns(section.body(), 3);
		language = WidgetIds.name(new Combo(Fields.box(head, Messages.translationLanguage, false), SWT.DROP_DOWN), "translations.language");
		AccessibleName.give(language, Messages.translationLanguage);
		open = WidgetIds.name(Style.platform(new Button(head, SWT.CHECK)), "translations.open");
		open.setText(Labels.escaped(Messages.translationsOpen));
		open.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> refresh()));
		count = WidgetIds.name(Labels.plain(head, ""), "translations.count");
		Layouts.wide().applyTo(count);
		var box = Layouts.columns(section.body(), 1);
		Layouts.wide().hint(SWT.DEFAULT, 30 * Layouts.UNIT).applyTo(box);
		lines = new ListBlock<>(box, null, new ListBlock.Content<>("translations.list", Messages.translations, Messages.translationsEmpty,
				this::shown), ListBlock.Tools.none());
		lines.column(Messages.translationPart, 4, line -> part(line.owner()))
				.column(Messages.translationWhich, 3, line -> Names.onScreen().feature(line.attribute()))
				.column(Messages.translationSource, 6, DeckText::text).column(Messages.translation, 6, line -> translated(line).text())
				.column(Messages.translationState, 2, line -> state(translated(line).state())).whenSelected(line -> showDetails())
				.whenOpened(this::setFocusOnText);
		var fields = new Fields(details);
		var beside = Layouts.equalColumns(section.body(), 2);
		fields.lines(beside, "translations.source", Messages.translationSource, 4, new Source()).setEditable(false);
		text = fields.lines(beside, "translations.text", Messages.translation, 4, new Said());
		upToDate = WidgetIds.name(new Button(section.body(), SWT.PUSH), "translations.upToDate");
		upToDate.setText(Labels.escaped(Messages.translationUpToDate));
		upToDate.addSelectionListener(
				SelectionListener.widgetSelectedAdapter(event -> lines.selected().map(this::translated).ifPresent(edits::upToDate)));
		offerLanguages();
		language.addModifyListener(event -> refresh());
	}

	/** What is said of a card of another deck is known by the name of the card there. */
	private String part(EObject owner) {
		var names = Names.onScreen();
		return switch (owner) {
			case CardChange change -> live.changed(change).map(names::label).orElseGet(() -> names.label(change));
			case Picture picture when picture.eContainer() instanceof CardChange change ->
				live.changed(change).map(card -> names.about(picture, card)).orElseGet(() -> names.label(picture));
			default -> names.label(owner);
		};
	}

	private static String state(State state) {
		return switch (state) {
			case MISSING -> Messages.translationMissing;
			case STALE -> Messages.translationStale;
			case CURRENT -> "";
		};
	}

	/** Those into which the deck is translated already, and those that the product has words in. */
	private void offerLanguages() {
		var tags = new TreeSet<>(DeckTranslations.languages(live.deck()));
		InstalledLanguage.titles().keySet().stream().filter(tag -> !tag.equals(live.deck().getLanguage())).forEach(tags::add);
		language.setItems(tags.toArray(String[]::new));
		if (!tags.isEmpty()) {
			language.setText(DeckTranslations.languages(live.deck()).stream().findFirst().orElse(tags.first()));
		}
	}

	private Optional<String> tag() {
		return Optional.of(language.getText().strip()).filter(tag -> LanguageSheet.TAG.matcher(tag).matches());
	}

	private List<DeckText> shown() {
		Optional<DeckText> selected = lines == null ? Optional.empty() : lines.selected();
		return all.entrySet().stream().filter(line -> !open.getSelection() || line.getValue().state() != State.CURRENT
				|| selected.filter(line.getKey()::equals).isPresent()).map(Map.Entry::getKey).toList();
	}

	private TranslatedText translated(DeckText line) {
		return all.getOrDefault(line, new TranslatedText(line, Optional.empty()));
	}

	void setFocus() {
		language.setFocus();
	}

	private void setFocusOnText() {
		text.setFocus();
	}

	void reveal(Translation one) {
		language.setText(one.getLanguage() == null ? "" : one.getLanguage());
		all.values().stream().filter(line -> line.translation().filter(known -> known == one).isPresent()).findFirst()
				.ifPresent(line -> lines.select(line.source()));
		setFocusOnText();
	}

	@Override
	public void refresh() {
		var texts = new LinkedHashMap<DeckText, TranslatedText>();
		tag().ifPresent(tag -> DeckTranslations.of(live.deck(), tag).forEach(line -> texts.put(line.source(), line)));
		all = texts;
		count.setText(Labels.escaped(counted()));
		count.setToolTipText(counted());
		lines.refresh();
		showDetails();
	}

	private String counted() {
		if (tag().isEmpty()) {
			return Messages.translationNoTag;
		}
		long missing = all.values().stream().filter(line -> line.state() == State.MISSING).count();
		long stale = all.values().stream().filter(line -> line.state() == State.STALE).count();
		return Language.onScreen().counted(Messages.translationsCount, all.size(), ReaderLanguage.name(tag().get()), missing, stale);
	}

	private void showDetails() {
		details.refresh();
		upToDate.setEnabled(lines.selected().filter(line -> translated(line).state() == State.STALE).isPresent());
	}

	@Override
	public void commit() {
		details.commit();
	}

	/** The deck's own words, to be read and copied. */
	private final class Source implements Value<String> {

		@Override
		public String get() {
			return lines.selected().map(DeckText::text).orElse(null);
		}

		@Override
		public void set(String value, Gesture gesture) {
			// said on the other pages
		}

		@Override
		public boolean isEditable() {
			return lines.selected().isPresent();
		}
	}

	/** What is said instead. */
	private final class Said implements Value<String> {

		@Override
		public String get() {
			return lines.selected().map(line -> translated(line).text()).orElse(null);
		}

		@Override
		public void set(String value, Gesture gesture) {
			lines.selected().ifPresent(line -> tag().ifPresent(tag -> edits.say(translated(line), tag, value, gesture)));
		}

		@Override
		public boolean isEditable() {
			return lines.selected().isPresent();
		}
	}
}
