/** The slides that a board is shown: {@code plan} decides what stands on which, {@code pptx} writes them. */
package io.orgdeck.export.slides.internal;
