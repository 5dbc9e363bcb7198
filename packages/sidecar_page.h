// What the sidecar formats say of one page, and what stands before and behind the pages. Boxes are pixels of the image
// as it was delivered.
//
// hOCR 1.2 as XHTML; ALTO 4.2 with pixels as its unit (Library of Congress). A word's confidence is x_wconf 0…100 and
// WC 0…1. Text is UTF-8 in NFC, a form feed between two pages.
#pragma once

#include <string>
#include <string_view>

#include "core/recognized_page.h"

namespace sohoa::packages {

struct SidecarPage {
    int number = 1;     // in the document
    std::string image;  // the name of its file, without folder
    RecognizedPage recognized;
};

std::string hocrOpening(std::string_view title, int pages);
std::string hocrPage(const SidecarPage& page);
std::string hocrEnd();

std::string altoOpening(std::string_view fileName);
std::string altoPage(const SidecarPage& page);
std::string altoEnd();

std::string textPage(const SidecarPage& page);

}  // namespace sohoa::packages
