package io.orgdeck.core.document;

import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.Loaded;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage;
import io.orgdeck.model.assessment.Client;
import io.orgdeck.model.deck.Deck;
import java.nio.file.Path;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** An open assessment. */
public final class AssessmentDocument extends OrgDocument<Assessment> {

	private static final AssessmentStore STORE = new AssessmentStore();

	private AssessmentDocument(Loaded<Assessment> loaded, Path path) {
		super(STORE, loaded, path);
	}

	/** Opens the file; when it is open already, gives the same document once more. */
	public static AssessmentDocument open(Path file, IProgressMonitor monitor) throws StoreException {
		SubMonitor progress = SubMonitor.convert(monitor, 1);
		AssessmentDocument document = Documents.open(file, AssessmentDocument.class,
				path -> new AssessmentDocument(STORE.read(path), path));
		progress.worked(1);
		return document;
	}

	/** A new assessment with a snapshot of the deck; it has no file until it is saved under a name. */
	public static AssessmentDocument create(Deck deck, String clientName) {
		Assessment assessment = Ids.create(AssessmentPackage.Literals.ASSESSMENT);
		Client client = Ids.create(AssessmentPackage.Literals.CLIENT);
		client.setName(clientName);
		assessment.setClient(client);
		assessment.setTitle(clientName);
		assessment.setDeck(EcoreUtil.copy(deck));
		assessment.setStrategy(Ids.create(AssessmentPackage.Literals.STRATEGY));
		assessment.setPaper(Ids.create(AssessmentPackage.Literals.BOARD_PAPER));
		return of(assessment);
	}

	/** A new document around an assessment that stands in no file. */
	public static AssessmentDocument of(Assessment assessment) {
		return Documents.add(new AssessmentDocument(Loaded.fresh(assessment), null));
	}

	@Override
	String titleOfContent() {
		String title = content().getTitle();
		return title == null || title.isBlank() ? Messages.AssessmentDocument_untitled : title;
	}
}
