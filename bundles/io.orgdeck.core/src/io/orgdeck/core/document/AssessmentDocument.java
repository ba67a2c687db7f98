package io.orgdeck.core.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.Attachments;
import io.orgdeck.core.store.Loaded;
import io.orgdeck.core.store.PasswordSource;
import io.orgdeck.core.store.SafeFile;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.store.StoreException.Kind;
import io.orgdeck.model.Ids;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage;
import io.orgdeck.model.assessment.Attachment;
import io.orgdeck.model.assessment.Client;
import io.orgdeck.model.deck.Deck;

/** An open assessment. */
public final class AssessmentDocument extends OrgDocument<Assessment> {

	private static final AssessmentStore STORE = new AssessmentStore();

	private AssessmentDocument(Loaded<Assessment> loaded, HomeFile home, RecoveryFolder folder, PasswordSource passwords) {
		super(STORE, loaded, home, folder, passwords);
	}

	/**
	 * Opens the file to be changed; when it is open already, gives the same document once more.
	 *
	 * @throws LockedException when somebody else is working on the file
	 */
	public static AssessmentDocument open(Path file, IProgressMonitor monitor) throws StoreException {
		return open(file, OpenMode.EXCLUSIVE, monitor);
	}

	/** Opens a file that may be read without a password. */
	public static AssessmentDocument open(Path file, OpenMode mode, IProgressMonitor monitor) throws StoreException {
		return open(file, mode, PasswordSource.NONE, monitor);
	}

	/**
	 * Opens the file; when it is open already, gives the same document once more, whatever it was opened for.
	 *
	 * @param passwords asked when the file is protected
	 * @throws io.orgdeck.core.store.PasswordException when nobody knows the right one
	 */
	public static AssessmentDocument open(Path file, OpenMode mode, PasswordSource passwords, IProgressMonitor monitor)
			throws StoreException {
		SubMonitor progress = SubMonitor.convert(monitor, 1);
		AssessmentDocument document = Documents.open(file, mode, AssessmentDocument.class, STORE, passwords,
				(loaded, home) -> new AssessmentDocument(loaded, home, RecoveryFolder.fresh(), passwords));
		progress.worked(1);
		return document;
	}

	/** A new assessment with a snapshot of the deck; it has no file until it is saved under a name. */
	public static AssessmentDocument create(Deck deck, String clientName) {
		Assessment assessment = Ids.create(AssessmentPackage.Literals.ASSESSMENT);
		return create(deck, clientName, assessment.getDisclosureThreshold());
	}

	/** The same. @param threshold from how many people on a group's results may be shown */
	public static AssessmentDocument create(Deck deck, String clientName, int threshold) {
		Assessment assessment = Ids.create(AssessmentPackage.Literals.ASSESSMENT);
		assessment.setDisclosureThreshold(threshold);
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
		return Documents.add(new AssessmentDocument(Loaded.fresh(assessment), null, RecoveryFolder.fresh(), PasswordSource.NONE));
	}

	/**
	 * Takes a file's content into the document, without holding it in memory. It is part of the assessment as soon as the
	 * description is put into it, and stands in the file after the next save.
	 *
	 * @return the attachment's description, contained nowhere yet
	 */
	public Attachment attach(Path attached, IProgressMonitor monitor) throws StoreException {
		try (InputStream in = Files.newInputStream(attached)) {
			return file().stage().add(attached.getFileName().toString(), in, monitor);
		} catch (StoreException e) {
			throw e;
		} catch (IOException e) {
			throw new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.AssessmentDocument_notAttached, attached), e);
		}
	}

	/**
	 * Writes the content of an attachment to a file, or leaves that as it was.
	 *
	 * @return the file
	 * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor is cancelled
	 */
	public Path saveCopy(Attachment attachment, Path target, IProgressMonitor monitor) throws StoreException {
		try (InputStream in = attachments().open(attachment)) {
			SafeFile.write(target, true, out -> {
				var buffer = new byte[1 << 16];
				for (int got; (got = in.read(buffer)) >= 0;) {
					if (monitor.isCanceled()) {
						throw new OperationCanceledException();
					}
					out.write(buffer, 0, got);
				}
			});
			return target;
		} catch (StoreException e) {
			throw e;
		} catch (IOException e) {
			throw new StoreException(Kind.CANNOT_WRITE, NLS.bind(Messages.AssessmentDocument_notCopied, attachment.getName(), target), e);
		}
	}

	/** Takes over the content of an attachment from another file, under the id that it has there. */
	public void adopt(Attachments from, Attachment attachment) throws StoreException {
		try {
			file().stage().keep(from, attachment);
		} catch (IOException e) {
			throw e instanceof StoreException known ? known
					: new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.AssessmentDocument_notAttached, attachment.getName()), e);
		}
	}

	static AssessmentDocument recovered(Loaded<Assessment> loaded, HomeFile home, RecoveryFolder folder, PasswordSource passwords) {
		return new AssessmentDocument(loaded, home, folder, passwords);
	}

	@Override
	String titleOfContent() {
		String title = content().getTitle();
		return Texts.or(title, Messages.AssessmentDocument_untitled);
	}
}
