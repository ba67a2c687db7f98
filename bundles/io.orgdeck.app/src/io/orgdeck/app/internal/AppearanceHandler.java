package io.orgdeck.app.internal;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.IParameterValues;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Chooses an {@link Appearance}, and shows in the menu which one is chosen. */
public class AppearanceHandler extends AbstractHandler implements IElementUpdater {

	private static final String CHOICE = "io.orgdeck.app.appearance.choice";

	@Override
	public Object execute(ExecutionEvent event) {
		Appearance.valueOf(event.getParameter(CHOICE)).choose();
		PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(event.getCommand().getId(), null);
		return null;
	}

	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		element.setChecked(Appearance.current().name().equals(parameters.get(CHOICE)));
	}

	/** The values of the command's parameter, for the keys page. */
	public static class Choices implements IParameterValues {

		@Override
		public Map<String, String> getParameterValues() {
			return Map.of(Messages.appearanceSystem, Appearance.SYSTEM.name(), Messages.appearanceLight, Appearance.LIGHT.name(),
					Messages.appearanceDark, Appearance.DARK.name());
		}
	}
}
