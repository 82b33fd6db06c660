/// What tests share: the shipped guide, drafts of it with mistakes, visits and consoles.
@NullMarked
package org.spotter.testkit;

import org.jspecify.annotations.NullMarked;
