package org.spotter.guide;

/// Where a statement comes from. Titles are names and stay untranslated.
///
/// @param id    e.g. `NICE-NG59`
/// @param title publisher, title and year
/// @param read  how we read it
/// @param url   where to read it; "" when it has no page
public record Source(String id, String title, Read read, String url) {
    /// How a source was read when the guide was written.
    public enum Read {
        /// The publisher's own page or paper.
        OWN_PAGE,
        /// A reprint or summary; the official page is still to be opened.
        REPRINT,
        /// Known, not read; to be checked by a person.
        MEMORY,
        /// Ordinary coaching or physiotherapy practice without a single authority.
        CONSENSUS
    }
}
