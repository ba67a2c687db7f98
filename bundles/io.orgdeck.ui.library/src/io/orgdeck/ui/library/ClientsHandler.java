package io.orgdeck.ui.library;

import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Commands of the view {@link ClientsView}. */
public abstract class ClientsHandler extends AbstractHandler {

	private final Consumer<SharingActions> what;

	private ClientsHandler(Consumer<SharingActions> what) {
		this.what = what;
	}

	/** Gives others what is in the folder. */
	public static final class Send extends ClientsHandler {
		public Send() {
			super(SharingActions::send);
		}
	}

	/** Takes what others have sent. */
	public static final class Get extends ClientsHandler {
		public Get() {
			super(SharingActions::get);
		}
	}

	/** Says who has the selected file. */
	public static final class Who extends ClientsHandler {
		public Who() {
			super(SharingActions::who);
		}
	}

	/** Shows how the selected file was earlier. */
	public static final class History extends ClientsHandler {
		public History() {
			super(SharingActions::history);
		}
	}

	/** Names the shared place. */
	public static final class SetUp extends ClientsHandler {
		public SetUp() {
			super(SharingActions::setUp);
		}
	}

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof ClientsView view) {
			what.accept(view.sharing());
		}
		return null;
	}
}
