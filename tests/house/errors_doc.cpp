// Writes docs/errors.md anew: errors_doc PATH
#include <fmt/format.h>

#include "core/atomic_file.h"
#include "tests/house/errors_document.h"

int main(int count, char** arguments) {
    if (count != 2) {
        fmt::print(stderr, "usage: errors_doc PATH\n");
        return 2;
    }
    const auto page = sohoa::house::errorsDocument(sohoa::allErrorCodes());
    const auto written = sohoa::writeFileAtomically(arguments[1], page, sohoa::AtomicFile::Existing::Replace);
    if (!written) {
        fmt::print(stderr, "{}: {}\n", written.error().code.name, written.error().detail);
        return sohoa::exitStatus(written.error().code);
    }
    return 0;
}
