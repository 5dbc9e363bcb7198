#include "pdfa/form_code.h"

#include <ZXing/BitMatrix.h>
#include <ZXing/CharacterSet.h>
#include <ZXing/MultiFormatWriter.h>

#include "core/error_codes.h"

namespace sohoa::pdfa {

// A camera in the hand reads modules of this size from paper.
static constexpr double smallestModule = 0.35;  // millimetres

Result<FormCode> formCodeOf(const std::string& text, double millimetres) {
    FormCode code{millimetres, {}};
    try {
        ZXing::MultiFormatWriter writer(ZXing::BarcodeFormat::QRCode);
        writer.setEncoding(ZXing::CharacterSet::UTF8).setEccLevel(4).setMargin(0);
        const ZXing::BitMatrix matrix = writer.encode(text, 0, 0);
        for (int y = 0; y < matrix.height(); ++y) {
            code.modules.emplace_back();
            for (int x = 0; x < matrix.width(); ++x)
                code.modules.back().push_back(matrix.get(x, y));
        }
    } catch (const std::exception&) {
        return fail(errors::BadMessage, "a code's text");
    }
    const double modules = static_cast<double>(code.modules.size()) + 2 * FormCode::quietZone;
    if (code.modules.empty() || millimetres / modules < smallestModule)
        return fail(errors::BadMessage, "a code's size");
    return code;
}

}  // namespace sohoa::pdfa
