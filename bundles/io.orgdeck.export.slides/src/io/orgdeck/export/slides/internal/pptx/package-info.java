/** Planned slides as a PowerPoint file, in our look or in the client's. */
package io.orgdeck.export.slides.internal.pptx;
