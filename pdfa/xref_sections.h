// A guard before qpdf reads a file: it reads a cross-reference stream's Length like any other value, by recursion
// through whatever object streams that lies in, while it does not know the objects yet. A file made for it would run it
// out of its stack.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "core/result.h"

namespace sohoa::pdfa {

// Follows startxref, Prev and XRefStm. read: bytes of the file. ISO 32000-1 7.5.8.2 wants direct objects in a
// cross-reference stream's dictionary; a Length that is none fails with pdfa.unreadable, and so do more sections than a
// file that is worked on daily for years has. Whatever else is wrong is left to who reads it.
Result<> checkXrefSections(std::uint64_t size,
                           const std::function<std::string(std::uint64_t offset, std::size_t length)>& read);

}  // namespace sohoa::pdfa
