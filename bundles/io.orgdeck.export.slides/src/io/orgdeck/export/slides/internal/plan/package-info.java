/** What stands on which slide, as data: few words for the room, everything else in the notes. */
package io.orgdeck.export.slides.internal.plan;
