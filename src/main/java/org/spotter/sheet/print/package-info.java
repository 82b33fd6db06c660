/// A sheet on its way to a printer: which printers there are, what became of a job, what is in its way.
///
/// May use printing libraries, PDFBox to draw a PDF, and a socket to the machine's print service. No other network, no
/// JavaFX, no clock. Everything here takes time: call it in the background.
@NullMarked
package org.spotter.sheet.print;

import org.jspecify.annotations.NullMarked;
