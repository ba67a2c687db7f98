package io.orgdeck.ui.decks.editor;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Section;
import io.orgdeck.ui.parts.SectionColour;
import io.orgdeck.ui.parts.WidgetIds;

/** A deck as a tree of sections and cards. What is selected here is shown in the editor, and the other way round. */
final class DeckOutline extends ContentOutlinePage {

	/** Up to so many cards are all shown at once; of more, the sections are shown closed. */
	private static final int OPEN_UP_TO = 200;

	private final LiveDeck live;
	private final ISelectionProvider editor;
	private final Consumer<EObject> reveal;
	private final ISelectionChangedListener followEditor = event -> follow();
	private final LiveDeck.Follower follower = new LiveDeck.Follower() {
		@Override
		public void changed() {
			getTreeViewer().refresh();
			follow();
		}

		@Override
		public void stateChanged() {
			// says nothing about sections and cards
		}
	};
	private boolean following;

	/**
	 * @param editor what is selected in the editor
	 * @param reveal brings a section or card into view in the editor
	 */
	DeckOutline(LiveDeck live, ISelectionProvider editor, Consumer<EObject> reveal) {
		this.live = live;
		this.editor = editor;
		this.reveal = reveal;
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		var viewer = getTreeViewer();
		WidgetIds.name(viewer.getTree(), "outline.tree");
		viewer.setContentProvider(new Content());
		viewer.setLabelProvider(new Labelling(new LocalResourceManager(JFaceResources.getResources(), viewer.getTree())));
		viewer.setInput(live);
		if (Decks.cards(live.deck()).size() <= OPEN_UP_TO) {
			viewer.expandAll();
		}
		viewer.addPostSelectionChangedListener(event -> lead(event.getStructuredSelection()));
		editor.addSelectionChangedListener(followEditor);
		live.addFollower(follower);
		follow();
	}

	@Override
	public void dispose() {
		editor.removeSelectionChangedListener(followEditor);
		live.removeFollower(follower);
		super.dispose();
	}

	private void lead(IStructuredSelection chosen) {
		if (!following && chosen.size() == 1) {
			reveal.accept((EObject) chosen.getFirstElement());
		}
	}

	/** Selects what is selected in the editor, where it is a section or a card. */
	private void follow() {
		if (editor.getSelection() instanceof IStructuredSelection chosen && isShown(chosen.getFirstElement())
				&& !chosen.equals(getTreeViewer().getStructuredSelection())) {
			following = true;
			try {
				getTreeViewer().setSelection(new StructuredSelection(chosen.getFirstElement()), true);
			} finally {
				following = false;
			}
		}
	}

	private boolean isShown(Object part) {
		return part instanceof Section section && live.isOwn(section)
				|| part instanceof Card card && card.getSection() != null && live.isOwn(card);
	}

	private static final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return ((LiveDeck) input).deck().getSections().toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return parent instanceof Section section ? section.getCards().toArray() : new Object[0];
		}

		@Override
		public Object getParent(Object element) {
			return element instanceof Card card ? card.getSection() : null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return element instanceof Section section && !section.getCards().isEmpty();
		}
	}

	private static final class Labelling extends LabelProvider {

		private final LocalResourceManager images;

		Labelling(LocalResourceManager images) {
			this.images = images;
		}

		@Override
		public String getText(Object element) {
			return Names.onScreen().label((EObject) element);
		}

		@Override
		public Image getImage(Object element) {
			return images.create(SectionColour.of(element instanceof Card card ? card.getSection() : (Section) element).swatch());
		}
	}
}
