package io.orgdeck.ui.words;

import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.coding.NamesInWords;
import io.orgdeck.core.coding.Passages;
import io.orgdeck.core.coding.PlacedPassage;
import io.orgdeck.core.coding.SpokenText;
import io.orgdeck.core.document.OwnName;
import io.orgdeck.core.edits.CodingEdits;
import io.orgdeck.core.edits.CodingEdits.Suggestion;
import io.orgdeck.core.words.Names;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.assessment.ChosenCard;
import io.orgdeck.model.assessment.Code;
import io.orgdeck.model.assessment.Comment;
import io.orgdeck.model.assessment.Passage;
import io.orgdeck.model.assessment.Theme;
import io.orgdeck.ui.pages.AssessmentPage;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.PickDialog;
import io.orgdeck.ui.parts.ScrolledPage;
import io.orgdeck.ui.parts.ToolStrip;
import io.orgdeck.ui.parts.WidgetIds;
import io.orgdeck.words.search.TextSearch.Hit;
import io.orgdeck.words.suggest.FrequentWords;
import io.orgdeck.words.suggest.FrequentWords.Frequent;
import io.orgdeck.words.suggest.Proposals;

/** What people have said and written: found, marked, coded, and grouped into themes. */
public final class WordsPage extends AssessmentPage {

	private static final int NARROWEST = 100 * Layouts.UNIT;
	private static final int LOWEST = 52 * Layouts.UNIT;
	private static final int MOST_WORDS = 300;
	private static final int WHICH_SUGGESTED = 3;
	private static final int WHICH_CODE = 4;

	private CodingEdits edits;
	private Passages passages;
	private NamesInWords names;
	private ScrolledPage page;
	private Composite area;
	private Text search;
	private Spinner within;
	private Combo which;
	private Label count;
	private TextTable table;
	private TextPane pane;
	private CodeTree tree;
	private CodeFields details;
	private Finder finder;
	private List<Hit> found = List.of();
	private Map<String, String> codesOf = Map.of();

	@Override
	public Control create(Composite parent) {
		edits = new CodingEdits(live.document(), Clock.systemUTC());
		page = new ScrolledPage(parent, NARROWEST);
		area = Layouts.columns(page.body(), 1);
		Layouts.whole().applyTo(area);
		createHead();
		var columns = new SashForm(area, SWT.HORIZONTAL);
		columns.setSashWidth(2 * Layouts.UNIT);
		Layouts.whole().hint(SWT.DEFAULT, LOWEST).applyTo(columns);
		table = new TextTable(Layouts.columns(columns, 1), this::about, text -> codesOf.getOrDefault(text.key(), ""));
		pane = new TextPane(columns, edits, () -> assessment().getCodes(), () -> table.selectedTexts());
		var right = Layouts.columns(columns, 1);
		tree = new CodeTree(right, this::assessment, edits);
		details = new CodeFields(right, live, context);
		columns.setWeights(36, 36, 28);
		table.whenSelected(this::show);
		table.whenOpened(pane::askForCode);
		pane.whenDone(() -> table.go(1));
		tree.whenSelected(this::codeSelected);
		tree.whenOpened(pane::mark);
		finder = new Finder(area.getDisplay(), this::found);
		area.addListener(SWT.Dispose, event -> finder.close());
		return page.control();
	}

	private void createHead() {
		var row = Layouts.columns(area, 5);
		search = WidgetIds.name(
				AccessibleName.give(new Text(row, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), Messages.search), "words.search");
		search.setMessage(Messages.search);
		search.setToolTipText(Messages.searchHelp);
		GridDataFactory.fillDefaults().grab(true, false).hint(34 * Layouts.UNIT, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(search);
		search.addModifyListener(event -> find());
		Labels.plain(row, Messages.within);
		within = WidgetIds.name(AccessibleName.give(new Spinner(row, SWT.BORDER), Messages.withinHelp), "words.within");
		within.setMaximum(99);
		within.setToolTipText(Messages.withinHelp);
		within.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> find()));
		Labels.plain(row, Messages.withinWords);
		which = WidgetIds.name(AccessibleName.give(new Combo(row, SWT.READ_ONLY), Messages.which), "words.which");
		which.setItems(Messages.whichAll, Messages.whichOpen, Messages.whichCoded, Messages.whichSuggested, Messages.whichCode);
		which.select(0);
		which.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> filter()));
		var second = Layouts.columns(area, 2);
		count = WidgetIds.name(Labels.caption(second, ""), "words.count");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
		var tools = new ToolStrip(second);
		tools.addNamed("words.frequent", null, Messages.frequent, this::frequent)
				.addNamed("words.suggest", null, Messages.suggest, this::suggest)
				.addNamed("words.agreement", null, Messages.agreement, this::compare)
				.addNamed("words.exchange", null, Messages.exchange, this::exchange);
	}

	private String about(SpokenText text) {
		if (text.source() instanceof ChosenCard chosen && chosen.getCard() != null) {
			return Names.onScreen().brief(chosen.getCard());
		}
		return open(text).orElseGet(() -> text.question() != null ? Names.onScreen().brief(text.question())
				: Names.onScreen().kind(text.source().eClass()));
	}

	private String heading(SpokenText text) {
		if (text.source() instanceof Comment comment && !Typed.isBlank(comment.getAuthor())) {
			String about = open(text).orElseGet(() -> comment.getSubject() == null ? Names.onScreen().kind(comment.eClass())
					: Names.onScreen().label(comment.getSubject()));
			return NLS.bind(open(text).isPresent() ? Messages.answeredBy : Messages.saidBy, comment.getAuthor(), about);
		}
		String about = Names.onScreen().label(text.question() != null ? text.question() : text.source());
		return text.respondent() == null ? about : NLS.bind(Messages.saidBy, Names.onScreen().label(text.respondent()), about);
	}

	/** The open question of a survey that a text answers. */
	private static Optional<String> open(SpokenText text) {
		return text.source() instanceof Comment comment && !Typed.isBlank(comment.getAbout()) ? Optional.of(comment.getAbout())
				: Optional.empty();
	}

	@Override
	public void refresh() {
		super.refresh();
		passages = Passages.of(assessment());
		names = new NamesInWords(assessment());
		codesOf = codesOf();
		tree.refresh(passages.all());
		details.refresh();
		finder.texts(passages.texts(), assessment().getDeck() == null ? "" : assessment().getDeck().getLanguage());
		find();
		page.fit();
	}

	private Map<String, String> codesOf() {
		Map<String, Set<String>> codes = new HashMap<>();
		for (PlacedPassage one : passages.all()) {
			one.text().ifPresent(text -> codes.computeIfAbsent(text.key(), unseen -> new LinkedHashSet<>()).add(one.isEmptyMark()
					? Messages.nothingMark
					: one.passage().isSuggested() ? NLS.bind(Messages.perhaps, CodeTree.name(one.passage().getCode()))
							: CodeTree.name(one.passage().getCode())));
		}
		var joined = new HashMap<String, String>();
		codes.forEach((key, all) -> joined.put(key, String.join(", ", all)));
		return joined;
	}

	private void find() {
		finder.find(search.getText(), within.getSelection());
	}

	private void found(List<Hit> hits) {
		if (!area.isDisposed()) {
			found = hits;
			filter();
		}
	}

	private void filter() {
		List<Hit> shown = found.stream().filter(hit -> isWanted(hit.text())).toList();
		count.setText(NLS.bind(Messages.count, shown.size(), passages.texts().size()));
		table.show(shown);
	}

	private boolean isWanted(SpokenText text) {
		List<PlacedPassage> here = passages.in(text);
		return switch (which.getSelectionIndex()) {
			case 1 -> here.stream().noneMatch(one -> OwnName.get().equals(one.passage().getCoder()));
			case 2 -> here.stream().anyMatch(one -> !one.isEmptyMark() && !one.passage().isSuggested());
			case WHICH_SUGGESTED -> here.stream().anyMatch(one -> one.passage().isSuggested());
			case WHICH_CODE -> here.stream().anyMatch(this::isOfSelected);
			default -> true;
		};
	}

	private boolean isOfSelected(PlacedPassage one) {
		Object selected = tree.selected().orElse(null);
		return !one.isEmptyMark()
				&& (one.passage().getCode() == selected || selected instanceof Theme && one.passage().getCode().getTheme() == selected);
	}

	private void show(Optional<Hit> hit) {
		pane.show(hit, hit.map(one -> passages.in(one.text())).orElse(List.of()),
				table.selectedTexts().size() > 1 ? NLS.bind(Messages.several, table.selectedTexts().size())
						: hit.map(one -> heading(one.text())).orElse(Messages.text),
				names);
	}

	private void codeSelected(Optional<Object> one) {
		details.show(one);
		one.ifPresent(context::select);
		if (which.getSelectionIndex() == WHICH_CODE) {
			filter();
		}
		one.filter(Code.class::isInstance).map(Code.class::cast).ifPresent(pane::offer);
	}

	private String language() {
		return assessment().getDeck() == null ? "" : Objects.requireNonNullElse(assessment().getDeck().getLanguage(), "");
	}

	/** Words and phrases of the texts that are shown; those that are ticked become codes. */
	private void frequent() {
		List<SpokenText> texts = table.shown().stream().map(Hit::text).toList();
		List<Frequent> all = Waiting.of(() -> FrequentWords.of(texts, language(), MOST_WORDS));
		var dialog = new PickDialog<>(context.shell(),
				new PickDialog.Offer<Frequent>(Messages.frequentTitle, Messages.frequentHint,
						typed -> all.stream().filter(one -> one.words().contains(typed.strip().toLowerCase(Locale.ROOT))).toList(),
						List.of(new PickDialog.Column<>(5, Frequent::words),
								new PickDialog.Column<>(2, one -> NLS.bind(Messages.inSoManyTexts, one.texts()))),
						Messages.frequentNone),
				List.of());
		if (dialog.open() == Window.OK) {
			edits.addCodes(dialog.picked().stream().map(Frequent::words).map(Labels::sentenceCase).toList());
		}
	}

	private void suggest() {
		boolean any = passages.all().stream().anyMatch(one -> one.passage().isSuggested());
		int answer = MessageDialog.open(MessageDialog.QUESTION, context.shell(), Messages.suggestTitle, Messages.suggestLead, SWT.SHEET,
				any ? new String[] { Messages.suggestNow, Messages.dismiss, IDialogConstants.CANCEL_LABEL }
						: new String[] { Messages.suggestNow, IDialogConstants.CANCEL_LABEL });
		if (answer == 0) {
			Passages now = passages;
			List<Suggestion> found = Waiting.of(() -> Proposals.of(now, List.copyOf(assessment().getCodes()), language()));
			edits.suggest(found);
			which.select(found.isEmpty() ? which.getSelectionIndex() : WHICH_SUGGESTED);
			if (found.isEmpty()) {
				MessageDialog.openInformation(context.shell(), Messages.suggestTitle, Messages.suggestNone);
			}
		} else if (any && answer == 1) {
			edits.dismissSuggestions();
		}
	}

	private void compare() {
		new AgreementDialog(context.shell(), passages, assessment().getCodes(), text -> {
			showAll(0);
			table.select(text);
		}).open();
	}

	private void exchange() {
		new Exchange(context.shell(), live.document()).offer(area.getDisplay().getCursorLocation());
	}

	@Override
	public void commit() {
		super.commit();
		details.commit();
	}

	@Override
	public void setFocus() {
		table.control().setFocus();
	}

	@Override
	public boolean shows(EObject object) {
		return object instanceof Passage || object instanceof Code || object instanceof Theme;
	}

	@Override
	public void reveal(EObject object) {
		if (object instanceof Passage passage) {
			passages.all().stream().filter(one -> one.passage() == passage).findFirst().flatMap(PlacedPassage::text).ifPresent(text -> {
				showAll(0);
				table.select(text);
				pane.reveal(passage);
			});
		} else {
			tree.select(object);
			showAll(WHICH_CODE);
		}
	}

	/** Leaves out what is searched for, so that what somebody wants to see is there. */
	private void showAll(int choice) {
		which.select(choice);
		search.setText("");
		filter();
	}
}
