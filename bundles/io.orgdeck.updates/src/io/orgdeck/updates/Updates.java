package io.orgdeck.updates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.store.Failure;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.store.StoreException.Kind;
import io.orgdeck.updates.Release.ProductFile;

/**
 * Looks for a newer version and brings it here. Nothing is looked for before somebody has said where, nothing is brought before
 * somebody asks, and whatever fails leaves everything as it was.
 */
public final class Updates {

	private final UpdateSettings settings;
	private final ThisProduct product;
	private final Versions versions;

	public Updates(UpdateSettings settings, ThisProduct product, Versions versions) {
		this.settings = settings;
		this.product = product;
		this.versions = versions;
	}

	/** For the product that is running and the person at the computer. */
	public static Updates of(UpdateSettings settings) {
		return new Updates(settings, ThisProduct.running(), Versions.ofUser());
	}

	/**
	 * The newest version, when it is newer than the one that is running.
	 *
	 * @throws StoreException when no address or key is set, the feed cannot be had, or it is not signed with the key
	 */
	public Optional<Release> newer() throws StoreException {
		if (settings.address().isEmpty()) {
			throw new StoreException(Kind.CANNOT_READ, Messages.notSet);
		}
		if (!UpdateSettings.isKey(settings.key())) {
			throw new StoreException(Kind.CANNOT_READ, Messages.noKey);
		}
		FeedSource source = FeedSource.of(settings.address());
		Release release = Release.read(source.feed(), settings.key(), source.toString());
		return release.version().compareTo(product.version()) > 0 ? Optional.of(release) : Optional.empty();
	}

	/**
	 * Brings the archive of a version and puts the product beside this one, to be used from the next start on.
	 *
	 * @throws StoreException             with a sentence; nothing has changed then
	 * @throws OperationCanceledException when the monitor is cancelled; nothing has changed then either
	 */
	public void install(Release release, IProgressMonitor monitor) throws StoreException {
		ProductFile file = fileOf(release);
		if (!product.isReplaceable()) {
			throw new StoreException(Kind.CANNOT_WRITE, NLS.bind(Messages.forInstaller, product.kind()));
		}
		Path beginning = versions.begin(release.version());
		try {
			monitor.beginTask(NLS.bind(Messages.downloading, file.name()), (int) (file.size() / 1000));
			Path archive = beginning.resolve(file.name());
			Download.of(file, FeedSource.of(settings.address()), archive, monitor);
			monitor.subTask(Messages.unpacking);
			Path unpacked = Files.createDirectory(beginning.resolve("product"));
			Unpacking.of(archive, unpacked, monitor);
			Files.delete(archive);
			versions.finish(beginning, release.version());
		} catch (StoreException told) {
			throw told;
		} catch (IOException failed) {
			throw new StoreException(Kind.CANNOT_WRITE, NLS.bind(Messages.notUnpacked, file.name(), Failure.reason(failed)), failed);
		} finally {
			discard(beginning);
			monitor.done();
		}
	}

	/**
	 * Brings the installer of a version into a folder of the user's, who runs it.
	 *
	 * @return the file
	 */
	public Path fetch(Release release, Path folder, IProgressMonitor monitor) throws StoreException {
		ProductFile file = fileOf(release);
		Path target = folder.resolve(file.name());
		if (Files.exists(target)) {
			throw new StoreException(Kind.CANNOT_WRITE, NLS.bind(Messages.thereAlready, target));
		}
		monitor.beginTask(NLS.bind(Messages.downloading, file.name()), (int) (file.size() / 1000));
		Download.of(file, FeedSource.of(settings.address()), target, monitor);
		monitor.done();
		return target;
	}

	private ProductFile fileOf(Release release) throws StoreException {
		if (release.java() > Runtime.version().feature() && product.isReplaceable()) {
			throw new StoreException(Kind.CANNOT_READ,
					NLS.bind(Messages.needsJava, new Object[] { release.version(), release.java(), Runtime.version().feature() }));
		}
		return release.fileFor(product).orElseThrow(() -> new StoreException(Kind.CANNOT_READ,
				NLS.bind(Messages.notForSystem, release.version(), product.system() + ", " + product.kind())));
	}

	private static void discard(Path beginning) {
		try {
			Versions.delete(beginning);
		} catch (IOException left) {
			// The next attempt begins by taking it away.
		}
	}
}
