/** Shows line by line what is about to come into an assessment, and lets somebody choose what stands. */
package io.orgdeck.ui.review;
