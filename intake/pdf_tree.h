// The page tree of a PDF, walked before qpdf walks it: qpdf follows it by recursion, as deep as a stranger likes.
#pragma once

#include <qpdf/QPDF.hh>

#include "core/result.h"

namespace sohoa::intake {

inline constexpr int deepestPageTree = 64;

// The number of pages. Fails with intake.unreadable (no tree, no pages, a circle, a page twice, deeper than the limit)
// and intake.too_large (more pages than mostPages). Throws what qpdf throws over a damaged file.
Result<int> countPages(QPDF& pdf, int mostPages);

}  // namespace sohoa::intake
