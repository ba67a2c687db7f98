package io.orgdeck.export.slides.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;

import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.Exporter;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.export.slides.internal.pptx.SlideFile;

/** What a board is shown, in PowerPoint. Its options stand in plugin.xml. */
public final class SlidesExporter implements Exporter {

	@Override
	public void export(ReportModel report, ExportOptions options, OutputStream out, IProgressMonitor monitor) throws IOException {
		new SlideFile(report, options).write(out, monitor);
	}

	@Override
	public List<String> warnings(ReportModel report) {
		return report.warnings();
	}
}
