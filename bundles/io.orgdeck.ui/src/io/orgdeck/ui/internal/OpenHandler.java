package io.orgdeck.ui.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IFileEditorMapping;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

import io.orgdeck.ui.FileEditors;

/** Asks for one or more files and opens them. */
public class OpenHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		var dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.MULTI);
		dialog.setText(Messages.openTitle);
		dialog.setFilterNames(new String[] { Messages.openOrgdeckFiles, Messages.openAllFiles });
		dialog.setFilterExtensions(new String[] { knownFiles(), "*" });
		if (dialog.open() != null) {
			for (var name : dialog.getFileNames()) {
				FileEditors.open(window.getActivePage(), Path.of(dialog.getFilterPath(), name));
			}
		}
		return null;
	}

	private static String knownFiles() {
		return Arrays.stream(PlatformUI.getWorkbench().getEditorRegistry().getFileEditorMappings())
				.filter(mapping -> mapping.getDefaultEditor() != null)
				.map(IFileEditorMapping::getExtension)
				.map(extension -> "*." + extension)
				.collect(Collectors.joining(";"));
	}
}
