package io.orgdeck.core.merge;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.LoadProblem;
import io.orgdeck.core.store.Loaded;
import io.orgdeck.core.store.PasswordSource;
import io.orgdeck.core.store.ReadOptions;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Attachment;
import io.orgdeck.model.assessment.Evidence;

/** Another copy of an assessment, read from its file to be merged into an open document. */
public final class OtherCopy {

	private static final AssessmentStore STORE = new AssessmentStore();

	private final String name;
	private final Loaded<Assessment> loaded;
	private final Optional<Assessment> base;

	private OtherCopy(String name, Loaded<Assessment> loaded, Optional<Assessment> base) {
		this.name = name;
		this.loaded = loaded;
		this.base = base;
	}

	/**
	 * Reads the copy.
	 *
	 * @param base the file that it and the document come from, if it is known
	 */
	public static OtherCopy read(Path file, Optional<Path> base, PasswordSource passwords) throws StoreException {
		ReadOptions options = ReadOptions.NONE.with(passwords);
		Optional<Assessment> ancestor = Optional.empty();
		if (base.isPresent()) {
			ancestor = Optional.of(STORE.read(base.get(), options).content());
		}
		return new OtherCopy(file.getFileName().toString(), STORE.read(file, options), ancestor);
	}

	/** What was noticed when the copy was read. */
	public List<LoadProblem> problems() {
		return loaded.report().problems();
	}

	/** Tells what merging would bring about; changes nothing. */
	public MergeReport preview(AssessmentDocument document) throws CannotMergeException, StoreException {
		return Merge.preview(document.content(), content(document), base, MergeSettings.keepingMine(name)).with(missing(document));
	}

	/**
	 * Merges the copy into the document as one step, its files included.
	 *
	 * @param label      of the step
	 * @param takeTheirs for a conflict, whether the value of this copy stands
	 */
	public MergeReport mergeInto(AssessmentDocument document, String label, Predicate<MergeLine> takeTheirs)
			throws CannotMergeException, StoreException {
		return mergeInto(document, label, new MergeSettings(name, takeTheirs, Clock.systemUTC()));
	}

	/** The same under names and a clock that somebody else has chosen. */
	public MergeReport mergeInto(AssessmentDocument document, String label, MergeSettings settings)
			throws CannotMergeException, StoreException {
		Assessment content = content(document);
		for (Attachment attachment : preview(document).brought()) {
			document.adopt(loaded.attachments(), attachment);
		}
		var report = new ArrayList<MergeReport>();
		List<MergeLine> missing = missing(document);
		document.execute(label, () -> report.add(merge(document.content(), content, settings).with(missing)));
		return report.getFirst();
	}

	private MergeReport merge(Assessment into, Assessment content, MergeSettings settings) {
		try {
			return Merge.into(into, content, base, settings);
		} catch (CannotMergeException e) {
			throw new IllegalStateException(e); // the preview would have said so
		}
	}

	/** The copy without the files whose content is gone, unless the document has them. */
	private Assessment content(AssessmentDocument document) throws StoreException {
		Assessment content = EcoreUtil.copy(loaded.content());
		for (Evidence evidence : content.getEvidence()) {
			if (isMissing(evidence, document)) {
				evidence.setAttachment(null);
			}
		}
		return content;
	}

	private List<MergeLine> missing(AssessmentDocument document) throws StoreException {
		var lines = new ArrayList<MergeLine>();
		for (Evidence evidence : loaded.content().getEvidence()) {
			if (isMissing(evidence, document)) {
				lines.add(new MergeLine(MergeLine.Kind.MISSING, MergeLine.key(evidence, evidence.getAttachment().getId()),
						Names.onScreen().full(evidence),
						Names.onScreen().feature(Literals.EVIDENCE__ATTACHMENT), "", evidence.getAttachment().getName()));
			}
		}
		return lines;
	}

	private boolean isMissing(Evidence evidence, AssessmentDocument document) throws StoreException {
		Attachment attachment = evidence.getAttachment();
		try {
			return attachment != null && !loaded.attachments().has(attachment) && !isKnown(document, attachment);
		} catch (IOException e) {
			throw e instanceof StoreException known ? known
					: new StoreException(StoreException.Kind.CANNOT_READ, NLS.bind(Messages.merge_unreadable, name), e);
		}
	}

	private static boolean isKnown(AssessmentDocument document, Attachment attachment) {
		return document.content().getEvidence().stream().anyMatch(
				evidence -> evidence.getAttachment() != null && evidence.getAttachment().getId().equals(attachment.getId()));
	}
}
