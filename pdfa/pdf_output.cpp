#include "pdfa/pdf_output.h"

#include <fmt/format.h>

#include <qpdf/Pl_Flate.hh>
#include <qpdf/Pl_String.hh>

#include "core/error_codes.h"
#include "pdfa/numbers.h"

namespace sohoa::pdfa {

PdfOutput::PdfOutput(AtomicFile& file) : file_(file) {
    write("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n");  // four bytes that tell programs that it is not text
}

void PdfOutput::write(std::string_view bytes) {
    if (state_) state_ = file_.write(bytes);
    at_ += bytes.size();
}

int PdfOutput::reserve() {
    places_.push_back(0);
    return static_cast<int>(places_.size());
}

void PdfOutput::put(int object, std::string_view body) {
    places_.at(static_cast<std::size_t>(object) - 1) = at_;
    write(fmt::format("{} 0 obj\n{}\nendobj\n", object, body));
}

static std::string deflated(std::string_view data) {
    std::string packed;
    Pl_String into("packed", nullptr, packed);
    Pl_Flate flate("deflate", &into, Pl_Flate::a_deflate);
    flate.write(reinterpret_cast<const unsigned char*>(data.data()), data.size());
    flate.finish();
    return packed;
}

void PdfOutput::putStream(int object, std::string_view entries, std::string_view data) {
    const std::string packed = deflated(data);
    put(object,
        fmt::format("<< {} /Filter /FlateDecode /Length {} >>\nstream\n{}\nendstream", entries, packed.size(), packed));
}

Result<> PdfOutput::finish(int root, int info, std::string_view id) {
    const std::uint64_t table = at_;
    std::string text = fmt::format("xref\n0 {}\n0000000000 65535 f \n", places_.size() + 1);
    for (const std::uint64_t place : places_) {
        if (place == 0) return fail(errors::PdfaWriterFailed, "an object was promised and not written");
        text += zeroPadded(place, 10) + " 00000 n \n";
    }
    const std::string name = pdfHexString(id);
    text += fmt::format("trailer\n<< /Size {} /Root {} 0 R /Info {} 0 R /ID [{} {}] >>\nstartxref\n{}\n%%EOF\n",
                        places_.size() + 1, root, info, name, name, table);
    write(text);
    return state_;
}

}  // namespace sohoa::pdfa
