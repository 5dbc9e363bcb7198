// What a new signature may put onto a page. Signing is the one way to draw on a signed page, so it is also the way to
// paint over it (shadow attacks; "sneaky signatures" over certified files): what is visible must be signed for in its
// own revision, and small.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "pdfa/revision_fields.h"

namespace sohoa::pdfa {

// Ends the judging of one object: why the change may not be.
struct Forbidden {
    std::string word, detail;
};
[[noreturn]] inline void forbid(std::string_view word, std::string detail) {
    throw Forbidden{std::string(word), std::move(detail)};
}

// A signature field of the form, or the widget of one.
bool isSignatureWidget(const std::vector<FormField>& fields, QPDFObjectHandle item);

// The signature covers the file up to there, but for a line end.
bool signsUpTo(QPDFObjectHandle signature, std::uint64_t end);

// Throws Forbidden where a widget of the field acts, shows something that is not signed for, or covers more than a
// third of its page. Anybody is given a time stamp, so it vouches for nobody and may show nothing.
void requireHarmless(QPDF& pdf, const FormField& field, bool isSigned);

}  // namespace sohoa::pdfa
