package io.orgdeck.samples;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** A log that a test can look into. */
public final class RecordingLog implements ILog {

	private final List<IStatus> entries = new ArrayList<>();

	/** The messages logged so far, in order. */
	public List<String> messages() {
		return entries.stream().map(IStatus::getMessage).toList();
	}

	@Override
	public void log(IStatus status) {
		entries.add(status);
	}

	/** Also where no platform runs and nobody's bundle is known. */
	@Override
	public void warn(String message, Throwable cause) {
		log(new Status(IStatus.WARNING, "test", message, cause));
	}

	@Override
	public Bundle getBundle() {
		return FrameworkUtil.getBundle(RecordingLog.class);
	}

	@Override
	public void addLogListener(ILogListener listener) {
		Platform.addLogListener(listener);
	}

	@Override
	public void removeLogListener(ILogListener listener) {
		Platform.removeLogListener(listener);
	}
}
