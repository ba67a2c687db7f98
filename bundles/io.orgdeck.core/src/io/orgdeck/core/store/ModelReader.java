package io.orgdeck.core.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.formatting.CardTexts;
import io.orgdeck.core.migration.FormatVersion;
import io.orgdeck.core.migration.MigrationException;
import io.orgdeck.core.migration.Migrations;
import io.orgdeck.core.store.StoreException.Kind;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Identified;

/**
 * Turns the XML of a model into objects: looks at its version, brings older ones up to date, reads tolerantly, mends
 * what can be mended and reports all of it.
 */
final class ModelReader {

	/** A model, in a resource of its own. */
	record Result(Identified root, LoadReport report) {
	}

	private final String name;
	private final Class<? extends Identified> type;
	private final String kindOfFile;
	private final IProgressMonitor monitor;

	/**
	 * @param name       what messages call the file
	 * @param kindOfFile what messages call this kind of file, with article
	 * @param monitor    asked now and then whether to go on
	 */
	ModelReader(String name, Class<? extends Identified> type, String kindOfFile, IProgressMonitor monitor) {
		this.name = name;
		this.type = type;
		this.kindOfFile = kindOfFile;
		this.monitor = monitor;
	}

	/** @param deck answers references that nothing in the model answers; may be null */
	Result read(byte[] xml, Deck deck) throws IOException {
		ModelHead head = ModelHead.of(xml).filter(found -> found.kind().equals(type.getSimpleName()))
				.orElseThrow(this::wrongKind);
		if (head.version().major() > FormatVersion.CURRENT.major()) {
			throw tooNew(name, head.version());
		}
		var resource = new ModelResource();
		if (deck != null) {
			resource.alsoResolveIn(deck);
		}
		load(resource, migrated(xml, head.version()));
		if (resource.getContents().isEmpty() || !type.isInstance(resource.getContents().get(0))) {
			throw wrongKind();
		}
		EObject root = resource.getContents().get(0);
		var report = new ReadReport(resource, head.version());
		report.addWhatWasMet();
		new Repairs(resource, report).run();
		if (head.version().compareTo(FormatVersion.FORMATTED_TEXT) < 0) {
			CardTexts.takeLiterally(root);
		}
		resource.finishReading();
		return new Result((Identified) root, report.finish());
	}

	private byte[] migrated(byte[] xml, FormatVersion from) throws StoreException {
		if (!from.needsMigration()) {
			return xml;
		}
		try {
			return Migrations.known().toCurrent(xml, from);
		} catch (MigrationException e) {
			throw new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.Model_notMigrated,
					new Object[] { name, from, e.getMessage() }), e);
		}
	}

	private void load(ModelResource resource, byte[] xml) throws DamagedException {
		try {
			resource.read(new CancellableInputStream(new ByteArrayInputStream(xml), monitor));
		} catch (IOException e) {
			throw new DamagedException(ReadReport.place(e), e);
		} catch (UncheckedIOException e) {
			throw new DamagedException(ReadReport.place(e), e);
		} catch (OperationCanceledException e) {
			throw e;
		} catch (RuntimeException e) {
			// The parser underneath meets some kinds of nonsense with exceptions of its own making.
			throw new DamagedException(Messages.Model_nonsense, e);
		}
	}

	private StoreException wrongKind() {
		return new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.Store_wrongKind, name, kindOfFile));
	}

	static StoreException tooNew(String name, FormatVersion version) {
		return new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.Model_tooNew, name, version));
	}
}
