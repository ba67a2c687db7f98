package io.orgdeck.export.word.internal.paper;

import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.export.word.internal.check.SelfCheck;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Puts a board paper together and writes it. */
public final class BoardPaper {

	private final ReportModel report;
	private final ExportOptions options;

	public BoardPaper(ReportModel report, ExportOptions options) {
		this.report = report;
		this.options = options;
	}

	public void write(OutputStream out, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, Messages.Progress, 100);
		try (var parts = new PaperParts(report, options.clock().instant())) {
			var wording = new Wording(options.locale());
			new PaperBody(report, parts, wording, progress).write(progress.split(60));
			var file = new ByteArrayOutputStream();
			parts.save(file);
			progress.split(20);
			new SelfCheck(report, wording, section -> true).check(file.toByteArray());
			progress.split(20);
			file.writeTo(out);
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}
}
