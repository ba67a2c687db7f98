/** Exchange with other programs for qualitative analysis: REFI-QDA projects and codebooks. */
package io.orgdeck.words.refi;
