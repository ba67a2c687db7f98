package io.orgdeck.ui.files;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IFileEditorMapping;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for one or more files, beside the one that is open, and opens them. */
public class OpenHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		var kinds = new LinkedHashMap<String, String>();
		kinds.put(Messages.openOrgdeckFiles, knownFiles());
		kinds.put(Messages.openAllFiles, "*");
		var beside = HandlerUtil.getActiveEditorInput(event) instanceof FileInput open
				? Optional.ofNullable(open.file().getParent())
				: Optional.<Path>empty();
		for (var file : new FileQuestion(Messages.openTitle, kinds, beside).askForFiles(window.getShell())) {
			FileEditors.open(window.getActivePage(), file);
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
