package io.orgdeck.ui.decks.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Objects;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.deck.Overlay;
import io.orgdeck.core.document.DeckDocument;
import io.orgdeck.core.document.OpenMode;
import io.orgdeck.core.store.PasswordSource;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.model.deck.Identified;
import io.orgdeck.ui.decks.DeckInstallation;
import io.orgdeck.ui.editor.DocumentEditor;
import io.orgdeck.ui.editor.DocumentKind;
import io.orgdeck.ui.editor.EditorHeading;
import io.orgdeck.ui.outline.DocumentProperties;
import io.orgdeck.ui.pages.PageContext;
import io.orgdeck.ui.parts.Icon;
import io.orgdeck.ui.parts.ToolStrip;

/** Shows one card deck, to be written and changed. */
public final class DeckEditor extends DocumentEditor<DeckDocument> {

	public static final String ID = "io.orgdeck.ui.deckEditor";

	private final LiveDeck.Follower follower = new LiveDeck.Follower() {
		@Override
		public void changed() {
			contentChanged();
		}

		@Override
		public void stateChanged() {
			DeckEditor.this.stateChanged();
		}
	};
	private LiveDeck live;

	public DeckEditor() {
		super(new DocumentKind<>(DeckDocument.class, ".carddeck", Messages.deckNoun, Messages.decks));
	}

	@Override
	protected DeckDocument open(Path file, OpenMode mode, PasswordSource passwords) throws StoreException {
		return DeckDocument.open(file, mode, passwords, new NullProgressMonitor());
	}

	@Override
	protected void opened(DeckDocument opened) {
		live = shared(() -> new LiveDeck(opened, getSite().getShell().getDisplay()), LiveDeck::dispose);
		live.addFollower(follower);
	}

	@Override
	protected String contentTitle() {
		return Objects.requireNonNullElse(live.deck().getTitle(), "");
	}

	@Override
	protected EditorHeading heading() {
		var deck = live.deck();
		var title = Objects.requireNonNullElse(deck.getTitle(), "");
		var facts = new ArrayList<String>();
		if (deck.getVersion() != null) {
			facts.add(NLS.bind(Messages.headVersion, deck.getVersion()));
		}
		int cards = Decks.cards(deck).size();
		if (Overlay.isOverlay(deck)) {
			facts.add(NLS.bind(Messages.headBasedOn, live.baseName()));
			facts.add(cards == 1 ? Messages.headOneOwnCard : NLS.bind(Messages.headOwnCards, cards));
		} else {
			facts.add(cards == 1 ? Messages.headOneCard : NLS.bind(Messages.headCards, cards));
		}
		return new EditorHeading(title.isBlank() ? Messages.untitledDeck : title, String.join("  ·  ", facts));
	}

	@Override
	protected void addTools(ToolStrip tools, PageContext context) {
		tools.addNamed("editor.install", Icon.DECK, Messages.installThis, () -> new DeckInstallation(context.shell()).offer(live.deck()));
	}

	@Override
	public void dispose() {
		if (live != null) {
			live.removeFollower(follower);
		}
		super.dispose();
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (live != null && adapter == LiveDeck.class) {
			return adapter.cast(live);
		}
		if (live != null && adapter == IContentOutlinePage.class) {
			return adapter.cast(new DeckOutline(live, getSite().getSelectionProvider(), this::reveal));
		}
		if (live != null && adapter == IPropertySheetPage.class) {
			return adapter
					.cast(new DocumentProperties(live.document(), part -> !(part instanceof Identified named && live.isOfBase(named))));
		}
		return super.getAdapter(adapter);
	}
}
