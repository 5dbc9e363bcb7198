// Writes a printed form as PDF/A-2u, proven by our own check before the file gets its name.
#pragma once

#include "pdfa/archive.h"
#include "pdfa/form_request.h"

namespace sohoa::pdfa {

struct PrintedForm {
    WrittenFile file;
    std::size_t pages = 0;
};

// Deterministic: the same request with its created_at gives the same bytes. Letters that the font has not become "?".
// Fails with pdfa.font_missing, pdfa.writer_failed, pdfa.nonconforming, core.file_exists (the output is never
// overwritten), core.disk_full. After a failure nothing stays.
Result<PrintedForm> printForm(const FormRequest& request);

}  // namespace sohoa::pdfa
