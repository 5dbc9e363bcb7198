// A guard before qpdf reads objects: it follows the references in an object stream's dictionary by recursion, so a
// chain of object streams whose lengths lie in one another would run it out of its stack.
#pragma once

#include <qpdf/QPDF.hh>

#include <cstdint>
#include <functional>
#include <string>

#include "core/result.h"

namespace sohoa::pdfa {

// read: bytes of the file. ISO 32000-1 7.5.7 wants an object stream's Length outside object streams; what breaks that
// fails with pdfa.unreadable. Reads nothing through qpdf but the cross-reference table.
Result<> checkObjectStreams(QPDF& pdf,
                            const std::function<std::string(std::uint64_t offset, std::size_t length)>& read);

}  // namespace sohoa::pdfa
