package org.spotter.guide;

import java.io.IOException;
import java.util.Optional;

/// The files of a guide, wherever they are kept.
@FunctionalInterface
public interface GuideFiles {
    /// Reads one file.
    ///
    /// @param name the name inside the guide folder, with `/`
    /// @return its bytes, at most one more than [GuideLoader#MAX_BYTES]; empty when there is no such file
    /// @throws IOException when it is there and cannot be read
    Optional<byte[]> bytes(String name) throws IOException;
}
