package io.orgdeck.updates;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Enumeration;
import java.util.zip.GZIPInputStream;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Unpacks the archive of a product, with the right to run what is a program. Nothing is written outside the folder. */
final class Unpacking {

	private static final int PROGRAM = 0100;
	private static final long LARGEST = 4L << 30;

	private final Path folder;
	private final IProgressMonitor monitor;
	private long written;

	private Unpacking(Path folder, IProgressMonitor monitor) {
		this.folder = folder;
		this.monitor = monitor;
	}

	/** @param archive .zip, or .tar.gz */
	static void of(Path archive, Path folder, IProgressMonitor monitor) throws IOException {
		var unpacking = new Unpacking(folder, monitor);
		if (archive.getFileName().toString().endsWith(".zip")) {
			unpacking.zip(archive);
		} else {
			unpacking.tar(archive);
		}
	}

	private void zip(Path archive) throws IOException {
		try (var zip = ZipFile.builder().setPath(archive).get()) {
			for (Enumeration<ZipArchiveEntry> entries = zip.getEntries(); entries.hasMoreElements();) {
				ZipArchiveEntry entry = entries.nextElement();
				if (!entry.isDirectory() && !entry.isUnixSymlink()) {
					try (InputStream content = zip.getInputStream(entry)) {
						write(entry.getName(), entry.getUnixMode(), content);
					}
				}
			}
		}
	}

	private void tar(Path archive) throws IOException {
		try (var in = new TarArchiveInputStream(new GZIPInputStream(new BufferedInputStream(Files.newInputStream(archive))), "UTF-8")) {
			for (TarArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				if (entry.isFile()) {
					write(entry.getName(), entry.getMode(), in);
				}
			}
		}
	}

	private void write(String name, int mode, InputStream content) throws IOException {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		Path file = folder.resolve(name).normalize();
		if (!file.startsWith(folder)) {
			throw new IOException(Messages.archiveClimbs);
		}
		Files.createDirectories(file.getParent());
		written += Files.copy(content, file);
		if (written > LARGEST) {
			throw new IOException(Messages.archiveTooLarge);
		}
		if ((mode & PROGRAM) != 0 && Files.getFileAttributeView(file, PosixFileAttributeView.class) != null) {
			Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
		}
	}
}
