package io.orgdeck.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Where one more window stands")
class WindowPlaceTest {

	private static final Rectangle LAPTOP = new Rectangle(0, 0, 1366, 728);
	private static final Rectangle PROJECTOR = new Rectangle(1366, 0, 1920, 1080);

	@Test
	@DisplayName("On another screen where there is one, whichever the first window is on")
	void onAnotherScreen() {
		var screens = List.of(LAPTOP, PROJECTOR);
		var beside = WindowPlace.beside(LAPTOP, LAPTOP, screens);
		assertTrue(PROJECTOR.contains(beside.x, beside.y) && PROJECTOR.contains(beside.x + beside.width - 1, beside.y + beside.height - 1));
		assertEquals(PROJECTOR.width - (beside.x + beside.width - PROJECTOR.x), beside.x - PROJECTOR.x, 1, "in the middle");
		var back = WindowPlace.beside(beside, PROJECTOR, screens);
		assertTrue(LAPTOP.contains(back.x, back.y) && LAPTOP.contains(back.x + back.width - 1, back.y + back.height - 1));
	}

	@Test
	@DisplayName("From screen to screen and round again; from a single one nowhere")
	void fromScreenToScreen() {
		var screens = List.of(LAPTOP, PROJECTOR);
		assertEquals(Optional.of(PROJECTOR), WindowPlace.after(LAPTOP, screens));
		assertEquals(Optional.of(LAPTOP), WindowPlace.after(PROJECTOR, screens));
		assertEquals(Optional.empty(), WindowPlace.after(LAPTOP, List.of(LAPTOP)));
	}

	@Test
	@DisplayName("On a single screen within it, and the title and menu of the first one are seen")
	void onTheSameScreen() {
		var beside = WindowPlace.beside(LAPTOP, LAPTOP, List.of(LAPTOP));
		assertEquals(LAPTOP.width, beside.x + beside.width);
		assertEquals(LAPTOP.height, beside.y + beside.height);
		assertTrue(beside.x > 40 && beside.y > 40, beside::toString);
	}
}
