// What kind of PDF a file is, as far as the file alone can tell: signed, an XFA form, with other files in it, with
// something that acts, with a text layer. Whether its signatures hold and whether it is PDF/A is judged elsewhere.
#pragma once

namespace sohoa::intake {

struct PdfTraits {
    // Signature dictionaries with a ByteRange, wherever they hang: approvals, certifications, document time stamps,
    // usage rights. A signature field that is still empty is none.
    int signatures = 0;
    bool xfa = false;
    bool embeddedFiles = false;  // attachments, a portfolio, media
    bool actions = false;        // scripts, programs to launch, forms to send; nothing here follows them
    bool textLayer = false;      // every page that shows anything has text
};

}  // namespace sohoa::intake
