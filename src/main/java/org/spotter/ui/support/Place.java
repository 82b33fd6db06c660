package org.spotter.ui.support;

/// Where the person is: a page, and where on it.
///
/// @param page   a page id
/// @param detail what the page shows, e.g. a question id; "" for its beginning
public record Place(String page, String detail) {
    /// {@return the beginning of a page}
    ///
    /// @param page a page id
    public static Place of(String page) {
        return new Place(page, "");
    }
}
