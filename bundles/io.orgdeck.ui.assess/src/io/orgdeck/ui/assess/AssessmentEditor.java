package io.orgdeck.ui.assess;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Objects;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;

import io.orgdeck.core.ballot.BallotRecovery;
import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.OpenMode;
import io.orgdeck.core.store.PasswordSource;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.words.Language;
import io.orgdeck.ui.editor.DocumentEditor;
import io.orgdeck.ui.editor.DocumentKind;
import io.orgdeck.ui.editor.EditorHeading;
import io.orgdeck.ui.live.LiveAssessment;
import io.orgdeck.ui.outline.DocumentProperties;
import io.orgdeck.ui.pages.PageContext;
import io.orgdeck.ui.parts.Icon;
import io.orgdeck.ui.parts.ToolStrip;

/** Shows one assessment. */
public final class AssessmentEditor extends DocumentEditor<AssessmentDocument> {

	public static final String ID = "io.orgdeck.ui.assessmentEditor";

	private static final String FACILITATE = "io.orgdeck.ui.facilitate";

	private final LiveAssessment.Follower follower = new Follower();

	private LiveAssessment live;

	public AssessmentEditor() {
		super(new DocumentKind<>(AssessmentDocument.class, ".assessment", Messages.assessmentNoun, Messages.assessments));
	}

	@Override
	protected AssessmentDocument open(Path file, OpenMode mode, PasswordSource passwords) throws StoreException {
		return AssessmentDocument.open(file, mode, passwords, new NullProgressMonitor());
	}

	@Override
	protected void opened(AssessmentDocument opened) {
		live = shared(() -> follow(opened), LiveAssessment::dispose);
		live.addFollower(follower);
	}

	/** Ballots are looked after once, before anybody can vote in another window. */
	private LiveAssessment follow(AssessmentDocument opened) {
		var recovered = BallotRecovery.recover(opened, Clock.systemDefaultZone());
		if (!recovered.isEmpty()) {
			getEditorSite().getActionBars().getStatusLineManager().setMessage(told(recovered));
		}
		return new LiveAssessment(opened, getSite().getShell().getDisplay());
	}

	/** What came back of ballots that were cut short; it can be undone like every step. */
	private static String told(BallotRecovery.Report recovered) {
		var said = new ArrayList<String>();
		if (recovered.votes() > 0) {
			said.add(Language.onScreen().counted(Messages.votesRecovered, recovered.votes()));
		}
		if (recovered.left() > 0) {
			said.add(Language.onScreen().counted(Messages.votesLeft, recovered.left()));
		}
		said.addAll(recovered.problems());
		return String.join(" ", said);
	}

	@Override
	protected EditorHeading heading() {
		var assessment = live.assessment();
		var client = clientName();
		var deck = assessment.getDeck() == null ? Messages.noDeck : Objects.requireNonNullElse(assessment.getDeck().getTitle(), "");
		var title = Objects.requireNonNullElse(assessment.getTitle(), "");
		return new EditorHeading(client.isBlank() ? Messages.clientUnnamed : client,
				title.isBlank() || title.equals(client) ? deck : NLS.bind(Messages.titleAndDeck, title, deck));
	}

	private String clientName() {
		var client = live.assessment().getClient();
		return client == null ? "" : Objects.requireNonNullElse(client.getName(), "");
	}

	@Override
	protected String contentTitle() {
		var title = Objects.requireNonNullElse(live.assessment().getTitle(), "");
		return title.isBlank() ? clientName() : title;
	}

	@Override
	protected void addTools(ToolStrip tools, PageContext context) {
		tools.addNamed("editor.facilitate", Icon.FACILITATE, Messages.facilitate, () -> context.run(FACILITATE));
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
		if (live != null && adapter == IContentOutlinePage.class) {
			return adapter.cast(new AssessmentOutline(live, this::reveal));
		}
		if (live != null && adapter == IPropertySheetPage.class) {
			return adapter.cast(new DocumentProperties(live.document(), object -> true));
		}
		return live != null && adapter == LiveAssessment.class ? adapter.cast(live) : super.getAdapter(adapter);
	}

	/** Passes what happens to the document on to what is on screen. */
	private final class Follower implements LiveAssessment.Follower {

		@Override
		public void changed() {
			contentChanged();
		}

		@Override
		public void checked() {
			AssessmentEditor.this.checked();
		}

		@Override
		public void stateChanged() {
			AssessmentEditor.this.stateChanged();
		}
	}
}
