package io.orgdeck.ui.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Code;
import io.orgdeck.model.assessment.Publication;
import io.orgdeck.model.assessment.Theme;
import io.orgdeck.ui.live.LiveAssessment;
import io.orgdeck.ui.pages.PageContext;
import io.orgdeck.ui.parts.Binding;
import io.orgdeck.ui.parts.Bindings;
import io.orgdeck.ui.parts.FeatureValue;
import io.orgdeck.ui.parts.Fields;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.LinkList;
import io.orgdeck.ui.parts.ScrolledPage;

/** What the selected code or theme is called and means; a theme also what it speaks to and who may read it. */
final class CodeFields implements Binding {

	private static final int NARROWEST = 26 * Layouts.UNIT;

	private final LiveAssessment live;
	private final PageContext context;
	private final Bindings ofCodes = new Bindings();
	private final Bindings ofThemes = new Bindings();
	private final Composite stack;
	private final Composite ofCode;
	private final ScrolledPage ofTheme;
	private Optional<Object> shown = Optional.empty();

	CodeFields(Composite parent, LiveAssessment live, PageContext context) {
		this.live = live;
		this.context = context;
		stack = Layouts.pile(parent);
		Layouts.wide().hint(SWT.DEFAULT, 26 * Layouts.UNIT).applyTo(stack);
		var codes = new Fields(ofCodes);
		ofCode = Layouts.columns(stack, 1);
		codes.text(ofCode, "words.code.name", Messages.name, value(this::code, Literals.CODE__NAME, Messages.changeCode));
		codes.lines(ofCode, "words.code.text", Messages.codeMeaning, 3, value(this::code, Literals.CODE__TEXT, Messages.changeCode));
		codes.changingChoice(ofCode, "words.code.theme", Messages.theme, value(this::code, Literals.CODE__THEME, Messages.changeTheme),
				this::themes, theme -> theme == null ? Messages.noTheme : Names.onScreen().label((Theme) theme));
		ofTheme = new ScrolledPage(stack, NARROWEST);
		createTheme(Layouts.columns(ofTheme.body(), 1));
	}

	private void createTheme(Composite box) {
		var themes = new Fields(ofThemes);
		themes.text(box, "words.theme.name", Messages.name, value(this::theme, Literals.THEME__NAME, Messages.changeTheme));
		themes.lines(box, "words.theme.text", Messages.themeMeaning, 3, value(this::theme, Literals.THEME__TEXT, Messages.changeTheme));
		themes.choice(box, "words.theme.publication", Messages.readBy,
				this.<Publication>value(this::theme, Literals.THEME__PUBLICATION, Messages.changeTheme), Publication.VALUES,
				one -> switch (one) {
					case PUBLIC -> Messages.readByAll;
					case EXEMPT -> Messages.readByBoard;
					case LEFT_OUT -> Messages.readByNobody;
				});
		links(box, "words.theme.findings", Messages.findings, Literals.THEME__FINDINGS, () -> live.assessment().getFindings(),
				Messages.findingsNone);
		links(box, "words.theme.questions", Messages.questions, Literals.THEME__QUESTIONS,
				() -> live.assessment().getDeck() == null ? List.of() : Decks.asked(live.assessment().getDeck()),
				Messages.questionsNone);
		links(box, "words.theme.dimensions", Messages.dimensions, Literals.THEME__DIMENSIONS,
				() -> live.assessment().getDeck() == null ? List.of() : live.assessment().getDeck().getDimensions(),
				Messages.dimensionsNone);
	}

	@SuppressWarnings("unchecked")
	private <L extends EObject> void links(Composite box, String id, String caption, EReference reference, Supplier<List<L>> all,
			String empty) {
		ofThemes.add(new LinkList<>(box,
				new LinkList.Links<L>(id, caption, () -> theme() == null ? null : List.copyOf((List<L>) theme().eGet(reference)), all,
						Names.onScreen()::label, context::reveal,
						chosen -> live.document().set(theme(), reference, List.copyOf(chosen), Messages.linkTheme), empty)));
	}

	private <V> FeatureValue<V> value(Supplier<? extends EObject> owner, EStructuralFeature feature, String label) {
		return new FeatureValue<>(live.document(), owner, feature, label);
	}

	private List<Object> themes() {
		var all = new ArrayList<Object>();
		all.add(null);
		all.addAll(live.assessment().getThemes());
		return all;
	}

	private Code code() {
		return shown.orElse(null) instanceof Code code ? code : null;
	}

	private Theme theme() {
		return shown.orElse(null) instanceof Theme theme ? theme : null;
	}

	/** Shows the fields of a code or a theme. */
	void show(Optional<Object> one) {
		commit();
		shown = one;
		Layouts.showOnly(stack, theme() != null ? ofTheme.control() : code() != null ? ofCode : null);
		refresh();
	}

	@Override
	public void refresh() {
		if (theme() != null) {
			ofThemes.refresh();
			ofTheme.fit();
		} else if (code() != null) {
			ofCodes.refresh();
		}
	}

	@Override
	public void commit() {
		if (theme() != null) {
			ofThemes.commit();
		} else if (code() != null) {
			ofCodes.commit();
		}
	}
}
